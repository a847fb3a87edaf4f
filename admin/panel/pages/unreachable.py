"""Members whom the bot cannot reach: by role and the name that colleagues know, never Telegram's."""

from __future__ import annotations

from collections.abc import Mapping

from admin.panel import choices
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage, yes
from storage import panel_traffic
from storage.desk import Desk
from storage.panel_lists import Cut


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    return [await choices.municipality(ask, desk)]


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    found = await panel_traffic.unreachable(desk, cut, municipality=choices.id_of(query, "municipality"))
    return Lines(
        [
            Line(
                [
                    str(row.id),
                    ask.texts.of("role", row.role),
                    yes(ask.texts, row.lead),
                    row.name,
                    row.shown_as,
                    ask.texts.of("panel-account-state", row.state),
                    Cell(str(row.rows), f"/outbox?account={row.id}&state=unreachable") if row.rows else 0,
                    row.last,
                ],
                "late" if row.lead else "warn",
            )
            for row in found.rows
        ],
        found.total,
    )


LIST = ListPage(
    path="/unreachable",
    text_id="panel-menu-unreachable",
    told="panel-unreachable-told",
    nothing="panel-unreachable-nothing",
    columns=(
        Column("panel-col-account", "account"),
        Column("panel-col-role", "role"),
        Column("panel-col-lead", beneath=True),
        Column("panel-col-municipality", "municipality"),
        Column("panel-col-name", "name", beneath=True),
        Column("panel-col-state", "state"),
        Column("panel-col-unsaid", number=True),
        Column("panel-col-last"),
    ),
    filters=_filters,
    find=_find,
)
PAGES = LIST.pages()
