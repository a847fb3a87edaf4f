"""Cases by the person's code: who is in charge, in which period, what is late."""

from __future__ import annotations

from collections.abc import Mapping

from admin.panel import choices
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage
from casework.cases import CaseState
from casework.referrals import code_of
from storage import panel_lists, panel_work
from storage.desk import Desk
from storage.panel_lists import Cut


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    return [
        await choices.municipality(ask, desk),
        choices.members(ask, "state", "panel-col-state", "panel-case-state", CaseState),
        choices.hands(ask),
    ]


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    found = await panel_work.cases(
        desk,
        ask.today,
        cut,
        municipality=choices.id_of(query, "municipality"),
        state=query.get("state", ""),
        left=query.get("hands", "") == choices.LEFT,
    )
    hands = {one for row in found.rows for one in (row.manager_id, row.specialist_id) if one}
    names = await panel_lists.known_as(desk, hands)
    return Lines(
        [
            Line(
                [
                    Cell(code_of(row.person_id), f"/reveal?code={code_of(row.person_id)}"),
                    row.name,
                    ask.texts.of("panel-case-kind", row.kind),
                    row.period,
                    ask.texts.of("panel-case-state", row.state),
                    choices.known(ask, names, row.manager_id, left=row.manager_left),
                    choices.known(ask, names, row.specialist_id, left=row.specialist_left),
                    row.opened_at,
                    row.closed_at,
                    row.late,
                ],
                "late" if row.late else "warn" if row.manager_left or row.specialist_left else "",
            )
            for row in found.rows
        ],
        found.total,
    )


LIST = ListPage(
    path="/cases",
    text_id="panel-menu-cases",
    told="panel-cases-told",
    nothing="panel-list-nothing",
    columns=(
        Column("panel-col-person", "person"),
        Column("panel-col-municipality", "municipality", beneath=True),
        Column("panel-col-kind", "kind"),
        Column("panel-col-period", "period", beneath=True),
        Column("panel-col-state", "state"),
        Column("panel-col-manager"),
        Column("panel-col-specialist", beneath=True),
        Column("panel-col-opened", "opened"),
        Column("panel-col-closed", "closed", beneath=True),
        Column("panel-col-late", "late", number=True),
    ),
    filters=_filters,
    find=_find,
)
PAGES = LIST.pages()
