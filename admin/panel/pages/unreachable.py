"""Staff whom the bot cannot reach: by the name that colleagues know, why, since when, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from admin.panel import choices, reasons
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage
from storage import panel_silence, panel_traffic
from storage.desk import Desk
from storage.panel_lists import AnyRow, Cut
from storage.panel_silence import Silence
from storage.tables import AccountState


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    return [await choices.municipality(ask, desk)]


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    found = await panel_traffic.unreachable(desk, cut, municipality=choices.id_of(query, "municipality"))
    silences = await panel_silence.of(desk, {row.id: row.state for row in found.rows})
    return Lines([_line(ask, row, silences[row.id]) for row in found.rows], found.total)


def _line(ask: Ask, row: AnyRow, silence: Silence) -> Line:
    texts = ask.texts
    name = row.shown_as or texts.plain("manage-person-nameless", number=str(row.membership))
    role = texts.of("role", row.role)
    invite = {"role": row.role.value, "place": row.municipality_id or ""}
    return Line(
        [
            Cell(name, f"/people/{row.membership}"),
            texts.plain("manage-role-lead", role=role) if row.lead else role,
            row.name,
            _why(ask, row.state, silence),
            silence.since,
            texts.of("panel-unreachable-do", row.state),
            None
            if row.state is AccountState.SUSPENDED
            else Cell(texts.plain("panel-unreachable-invite"), f"/people/invite?{urlencode(invite)}"),
            Cell(str(row.rows), f"/outbox?account={row.id}&state=unreachable") if row.rows else 0,
            str(row.id),
        ],
        "late" if row.lead else "warn",
    )


def _why(ask: Ask, state: AccountState, silence: Silence) -> str:
    """Telegram's reason says more than the state, where there is one."""
    known = reasons.of(silence.reason) if silence.reason else None
    if state is AccountState.BLOCKED and known is not None:
        return reasons.words(ask.texts, silence.reason)
    return ask.texts.of("panel-account-state", state)


LIST = ListPage(
    path="/unreachable",
    text_id="panel-menu-unreachable",
    told="panel-unreachable-told",
    nothing="panel-unreachable-nothing",
    columns=(
        Column("panel-col-name", "name"),
        Column("panel-col-role", "role"),
        Column("panel-col-municipality", "municipality", beneath=True),
        Column("panel-col-unreachable-why", "state"),
        Column("panel-col-since", beneath=True),
        Column("panel-col-todo"),
        Column("panel-col-act", beneath=True, in_file=False),
        Column("panel-col-unsaid", number=True),
        Column("panel-col-account", "account", beneath=True),
    ),
    filters=_filters,
    find=_find,
)
PAGES = LIST.pages()
