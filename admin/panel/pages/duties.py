"""Duties: what is late comes first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from admin.panel import choices
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage
from casework.duties import kinds
from casework.referrals import code_of
from storage import panel_lists, panel_work
from storage.desk import Desk
from storage.panel_lists import AnyRow, Cut
from storage.panel_work import DONE, LATE, WAITING


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    states = [(one, ask.texts.of("panel-duty-state", one)) for one in (LATE, WAITING, DONE)]
    keys = [(key, ask.texts.of("duty", key)) for key in kinds()]
    return [
        await choices.municipality(ask, desk),
        choices.choose(ask, "state", "panel-col-state", states),
        choices.choose(ask, "duty", "panel-col-duty", keys),
        choices.hands(ask),
    ]


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    found = await panel_work.duties(
        desk,
        ask.today,
        cut,
        municipality=choices.id_of(query, "municipality"),
        state=query.get("state", ""),
        key=query.get("duty", ""),
        left=query.get("hands", "") == choices.LEFT,
    )
    names = await panel_lists.known_as(desk, {row.owner_id for row in found.rows if row.owner_id})
    return Lines([_line(ask, row, names) for row in found.rows], found.total)


def _line(ask: Ask, row: AnyRow, names: dict[int, str]) -> Line:
    late = _days_late(row, ask.today)
    return Line(
        [
            Cell(code_of(row.person_id), f"/reveal?code={code_of(row.person_id)}") if row.person_id else None,
            row.name,
            ask.texts.of("duty", row.key),
            ask.texts.of("duty-owner", row.owner),
            choices.known(ask, names, row.owner_id, left=row.owner_left),
            row.due,
            late or None,
            _state(ask, row, late),
            row.snoozed_until,
            row.done_on,
        ],
        "late" if late else "warn" if row.owner_left else "",
    )


def _days_late(row: AnyRow, today: date) -> int:
    if row.due is None or row.ended_at is not None or row.paused:
        return 0
    due: date = row.due
    return max(0, (today - due).days)


def _state(ask: Ask, row: AnyRow, late: int) -> str:
    if row.done_on:
        return ask.texts.of("panel-duty-state", DONE)
    if row.ended_at:
        return ask.texts.of("panel-duty-state", "ended")
    if row.paused:
        return ask.texts.of("panel-duty-state", "paused")
    return ask.texts.of("panel-duty-state", LATE if late else WAITING)


LIST = ListPage(
    path="/duties",
    text_id="panel-menu-duties",
    told="panel-duties-told",
    nothing="panel-list-nothing",
    columns=(
        Column("panel-col-person", "person"),
        Column("panel-col-municipality", "municipality", beneath=True),
        Column("panel-col-duty", "duty"),
        Column("panel-col-owner", "owner"),
        Column("panel-col-name", beneath=True),
        Column("panel-col-due", "due"),
        Column("panel-col-days-late", number=True, beneath=True),
        Column("panel-col-state"),
        Column("panel-col-snoozed", beneath=True),
        Column("panel-col-done", "done", beneath=True),
    ),
    filters=_filters,
    find=_find,
    first="due",
)
PAGES = LIST.pages()
