"""The outbox: what was said, what waits, what failed and why; another turn for what ended badly."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from admin.panel import choices, deeds, reasons, subjects
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage
from admin.panel.registry import post
from casework.operator_permissions import OperatorAction
from storage import outbox_reports, panel_lists, panel_subjects, panel_traffic
from storage.desk import Desk
from storage.errors import NotHere
from storage.outbox_reports import ENDED_BADLY
from storage.panel_lists import AnyRow, Cut
from storage.panel_subjects import Known
from storage.tables import OutboxState


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    return [
        choices.members(ask, "state", "panel-col-state", "outbox-state", OutboxState),
        choices.choose(ask, "notice", "panel-col-notice", await _notices(ask, desk)),
        choices.free(ask, "account", "panel-filter-account"),
    ]


async def _notices(ask: Ask, desk: Desk) -> list[tuple[str, str]]:
    """Those that occur, by their words."""
    found = [(one, deeds.notice(ask.texts, one)) for one in await panel_traffic.notices(desk)]
    return sorted(found, key=lambda one: one[1].casefold())


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    found = await panel_traffic.outbox(
        desk,
        cut,
        state=query.get("state", ""),
        notice=deeds.notice_of(ask.texts, query.get("notice", "")),
        accounts=await panel_lists.accounts_called(desk, query.get("account", "")),
    )
    known = await panel_subjects.known(desk, {row.subject for row in found.rows})
    names = await panel_lists.known_as(desk, {row.account_id for row in found.rows})
    return Lines([_line(ask, row, known, names) for row in found.rows], found.total)


def _line(ask: Ask, row: AnyRow, known: Known, names: dict[int, str]) -> Line:
    badly = row.state in ENDED_BADLY
    again = Cell(ask.texts.plain("panel-outbox-again"), post=f"/outbox/{row.id}/again") if badly else None
    return Line(
        [
            str(row.id),
            ask.texts.of("outbox-state", row.state),
            deeds.notice(ask.texts, row.notice),
            row.notice,
            Cell(subjects.words(ask.texts, row.subject, known), subjects.road(row.subject, known))
            if row.subject
            else None,
            row.subject,
            str(row.account_id),
            names.get(row.account_id),
            row.not_before,
            row.settled_at,
            row.tries,
            reasons.words(ask.texts, row.reason),
            reasons.what_to_do(ask.texts, row.reason) if badly else None,
            row.reason,
            again,
        ],
        "late" if row.state is OutboxState.FAILED else "warn" if badly else "",
    )


async def again(ask: Ask) -> web.Response:
    """One row; whether there still is something to say is decided when its turn comes."""
    async with ask.desk() as desk:
        done = await panel_traffic.again(desk, ask.number("id") or -1)
    if not done:
        raise NotHere
    return ask.go("/outbox", "panel-outbox-again-done", count=len(done))


async def again_failed(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        done = await panel_traffic.again(desk)
    return ask.go("/outbox", "panel-outbox-again-done", count=len(done))


async def _failed(desk: Desk) -> dict[str, object]:
    """Whether there is anything to try again."""
    return {"failed": any(one.state is OutboxState.FAILED for one in await outbox_reports.counts(desk))}


LIST = ListPage(
    path="/outbox",
    text_id="panel-menu-outbox",
    told="panel-outbox-told",
    nothing="panel-list-nothing",
    columns=(
        Column("panel-col-number", "number"),
        Column("panel-col-state", "state"),
        Column("panel-col-notice", "notice"),
        Column("panel-col-code", on_page=False),
        Column("panel-col-subject", "subject", beneath=True),
        Column("panel-col-subject-code", on_page=False),
        Column("panel-col-account", "account"),
        Column("panel-col-name", beneath=True),
        Column("panel-col-at", "at"),
        Column("panel-col-settled", beneath=True),
        Column("panel-col-tries", "tries", number=True),
        Column("panel-col-reason"),
        Column("panel-col-todo", beneath=True),
        Column("panel-col-reason-code", on_page=False),
        Column("panel-col-act", in_file=False),
    ),
    filters=_filters,
    find=_find,
    template="outbox.html",
    also=_failed,
    first="-number",
)
PAGES = (
    *LIST.pages(),
    post("/outbox/again-failed", again_failed, OperatorAction.OUTBOX_AGAIN),
    post("/outbox/{id:\\d+}/again", again, OperatorAction.OUTBOX_AGAIN),
)
