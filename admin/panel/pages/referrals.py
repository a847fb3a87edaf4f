"""Referrals by number and code: how they stand, how long somebody waits."""

from __future__ import annotations

from collections.abc import Mapping

from admin.panel import choices
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage, yes
from casework.referrals import OPEN, Status, Urgency, code_of, number_of
from storage import panel_work
from storage.desk import Desk
from storage.panel_lists import AnyRow, Cut

OPEN_ONES = "open"


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    states = [(str(one), ask.texts.of("status", one)) for one in Status]
    return [
        await choices.municipality(ask, desk),
        choices.choose(
            ask, "status", "panel-col-status", [(OPEN_ONES, ask.texts.plain("panel-status-open")), *states]
        ),
        choices.members(ask, "urgency", "panel-col-urgency", "urgency", Urgency),
    ]


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    found = await panel_work.referrals(
        desk,
        cut,
        municipality=choices.id_of(query, "municipality"),
        status=query.get("status", ""),
        urgency=query.get("urgency", ""),
    )
    return Lines([_line(ask, row) for row in found.rows], found.total)


def _line(ask: Ask, row: AnyRow) -> Line:
    number, person, place, status, urgency, kind, verified, sent, taken, contacted, closed = row
    waits = Status(status) in OPEN and contacted is None and ask.texts.plain("panel-referral-waits")
    return Line(
        [
            number_of(number),
            Cell(code_of(person), f"/reveal?code={code_of(person)}") if person else None,
            place,
            ask.texts.of("status", status) + (f", {waits}" if waits else ""),
            ask.texts.of("urgency", urgency),
            ask.texts.of("referrer", kind),
            yes(ask.texts, verified),
            sent,
            taken,
            contacted,
            closed,
        ],
        "warn" if waits else "",
    )


LIST = ListPage(
    path="/referrals",
    text_id="panel-menu-referrals",
    told="panel-referrals-told",
    nothing="panel-list-nothing",
    columns=(
        Column("panel-col-number", "number"),
        Column("panel-col-person", "person"),
        Column("panel-col-municipality", "municipality", beneath=True),
        Column("panel-col-status", "status"),
        Column("panel-col-urgency", "urgency", beneath=True),
        Column("panel-col-referrer"),
        Column("panel-col-verified", beneath=True),
        Column("panel-col-sent", "sent"),
        Column("panel-col-taken", "taken"),
        Column("panel-col-contacted", "contacted", beneath=True),
        Column("panel-col-closed", "closed"),
    ),
    filters=_filters,
    find=_find,
    first="-number",
)
PAGES = LIST.pages()
