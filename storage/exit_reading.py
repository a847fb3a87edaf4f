"""What is kept of many people's leaving: each of these is one statement, however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.calendar import tallinn_day
from casework.cases import CaseState, How
from casework.exits import ExitReason
from casework.facts import Event
from casework.months import MonthState
from storage.tables import (
    CaseEvent,
    CaseExit,
    CaseFact,
    CaseFile,
    LifeStop,
    MonthReport,
    PauseRow,
    PeriodMoveCase,
    SheetCheck,
)

if TYPE_CHECKING:
    from storage.desk import Desk

_CLOSED = frozenset({MonthState.CLOSED, MonthState.SENT})
Noted = tuple[Event, date, How]


def form(noted: Iterable[Noted], event: Event) -> How | None:
    """In which form the latest of them happened; of two on one day the one that was written down later."""
    found = [(day, how) for each, day, how in noted if each is event and how is not How.PLAIN]
    return max(enumerate(found), key=lambda one: (one[1][0], one[0]))[1][1] if found else None


async def noted(desk: Desk, case_ids: list[int]) -> dict[int, list[Noted]]:
    """By case, in the order of writing; no note is opened for a list."""
    found: defaultdict[int, list[Noted]] = defaultdict(list)
    rows = await desk.session.exec(
        select(col(CaseFact.case_id), col(CaseFact.event), col(CaseFact.day), col(CaseFact.how))
        .where(col(CaseFact.case_id).in_(case_ids), col(CaseFact.undone_at).is_(None))
        .order_by(col(CaseFact.id))
    )
    for case_id, event, day, how in rows.all():
        found[case_id].append((event, day, how))
    return found


async def kept(desk: Desk, case_ids: list[int]) -> dict[int, CaseExit]:
    rows = await desk.session.exec(select(CaseExit).where(col(CaseExit.case_id).in_(case_ids)))
    return {row.case_id: row for row in rows.all()}


class _Checked:
    """When the hours of a month were looked through: the person's sheet, or the municipality's whole month."""

    def __init__(self, sheets: dict[tuple[int, date], date], months: dict[tuple[int, date], date]) -> None:
        self._sheets, self._months = sheets, months

    def __call__(self, row: CaseFile, last_day: date) -> date | None:
        month = last_day.replace(day=1)
        return self._sheets.get((row.id or 0, month)) or self._months.get((row.municipality_id, month))


async def checks(desk: Desk, rows: Sequence[CaseFile]) -> _Checked:
    ids, places = {row.id for row in rows}, {row.municipality_id for row in rows}
    sheets = await desk.session.exec(
        select(col(SheetCheck.case_id), col(SheetCheck.month), func.max(col(SheetCheck.at)))
        .where(col(SheetCheck.case_id).in_(ids))
        .group_by(col(SheetCheck.case_id), col(SheetCheck.month))
    )
    months = await desk.session.exec(
        select(MonthReport).where(col(MonthReport.municipality_id).in_(places), col(MonthReport.state).in_(_CLOSED))
    )
    return _Checked(
        {(case_id, month): tallinn_day(at) for case_id, month, at in sheets.all()},
        {(one.municipality_id, one.month): tallinn_day(one.closed_at) for one in months.all()},
    )


async def fates(desk: Desk, case_ids: list[int]) -> dict[int, tuple[ExitReason | None, date, datetime]]:
    """Of a death or a move that was not taken back: which, its day, and when it was noted."""
    rows = await desk.session.exec(
        select(col(LifeStop.case_id), col(CaseEvent.reason), col(LifeStop.day), col(LifeStop.noted_at))
        .join(CaseEvent, col(CaseEvent.id) == col(LifeStop.event_id))
        .where(col(LifeStop.case_id).in_(case_ids), col(LifeStop.undone_at).is_(None))
        .order_by(col(LifeStop.id))
    )
    return {case_id: (reason, day, noted_at) for case_id, reason, day, noted_at in rows.all()}


def fate_of(
    row: CaseFile, left_on: date | None, stop: tuple[ExitReason | None, date, datetime] | None
) -> ExitReason | None:
    """Of this stay: who came back after a move, and leaves again, leaves like everybody."""
    if stop is None:
        return None
    reason, day, noted_at = stop
    holds = reason is ExitReason.DIED or left_on == day or row.closed_at == noted_at
    return reason if holds else None


async def paused(desk: Desk, case_ids: list[int]) -> dict[int, date]:
    """Since when each rests; no kind is opened for it."""
    rows = await desk.session.exec(
        select(col(PauseRow.case_id), col(PauseRow.since)).where(
            col(PauseRow.case_id).in_(case_ids), col(PauseRow.ended_at).is_(None), col(PauseRow.undone_at).is_(None)
        )
    )
    return dict(rows.all())


async def coming(desk: Desk, case_ids: list[int]) -> dict[int, date]:
    """Case → the first day of the next period, of those whose move is decided and lies ahead."""
    rows = await desk.session.exec(
        select(col(PeriodMoveCase.case_id), col(PeriodMoveCase.first_day))
        .join(CaseFile, col(CaseFile.id) == col(PeriodMoveCase.case_id))
        .where(
            col(PeriodMoveCase.case_id).in_(case_ids),
            col(PeriodMoveCase.live).is_(True),
            col(PeriodMoveCase.done).is_(False),
            CaseFile.state == CaseState.OPEN,
        )
    )
    return dict(rows.all())
