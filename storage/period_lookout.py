"""What stands in the way of a move, or of taking it back: months that were closed, newer moves, changed plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.next_period import may_undo
from casework.referrals import code_of
from storage import period_plans
from storage.tables import (
    CaseFile,
    MonthReport,
    PeriodMove,
    PeriodMoveCase,
    PeriodMovePlan,
    PlannedComponent,
)

if TYPE_CHECKING:
    from storage.desk import Desk


class Why(StrEnum):
    MONTH_CLOSED = "month_closed"
    """A month of the new period was closed: its sums stand."""
    TOO_LATE = "too_late"
    """More than a day has passed."""
    MOVED_ON = "moved_on"
    """Somebody of them has moved on since."""
    PLAN_CHANGED = "plan_changed"
    """What was written into a plan since is not thrown away."""


@dataclass(frozen=True, slots=True)
class Hindrance:
    """`month`: first day of the closed one; `codes`: of the people concerned."""

    why: Why
    month: date | None = None
    codes: tuple[str, ...] = ()


class PeriodHindered(Exception):
    def __init__(self, hindrance: Hindrance) -> None:
        super().__init__(hindrance.why)
        self.hindrance = hindrance


class Lookout:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def before(self, move: PeriodMove) -> list[Hindrance]:
        month = await self._closed(move)
        return [Hindrance(Why.MONTH_CLOSED, month=month)] if month else []

    async def must_be_free(self, move: PeriodMove) -> None:
        for one in await self.before(move):
            raise PeriodHindered(one)

    async def must_be_undone(
        self,
        move: PeriodMove,
        cases: Sequence[PeriodMoveCase],
        pairs: Sequence[tuple[PeriodMovePlan, PlannedComponent, PlannedComponent | None]],
    ) -> None:
        if not may_undo(move.at, self._desk.now):
            raise PeriodHindered(Hindrance(Why.TOO_LATE))
        await self.must_be_free(move)
        if newer := await self._newer(move, {one.case_id for one in cases}):
            raise PeriodHindered(Hindrance(Why.MOVED_ON, codes=await self._codes(newer)))
        if changed := period_plans.changed(pairs):
            raise PeriodHindered(Hindrance(Why.PLAN_CHANGED, codes=await self._codes(changed)))

    async def _closed(self, move: PeriodMove) -> date | None:
        """The first month from that day on that was ever closed."""
        rows = await self._desk.session.exec(
            select(col(MonthReport.month))
            .where(
                MonthReport.municipality_id == move.municipality_id,
                col(MonthReport.month) >= move.first_day.replace(day=1),
            )
            .order_by(col(MonthReport.month))
        )
        return next(iter(rows.all()), None)

    async def _newer(self, move: PeriodMove, case_ids: set[int]) -> set[int]:
        rows = await self._desk.session.exec(
            select(PeriodMoveCase.case_id).where(
                col(PeriodMoveCase.case_id).in_(case_ids),
                col(PeriodMoveCase.move_id) > move.id,
                col(PeriodMoveCase.live).is_(True),
            )
        )
        return set(rows.all())

    async def _codes(self, case_ids: set[int]) -> tuple[str, ...]:
        rows = await self._desk.session.exec(
            select(CaseFile.person_id).where(col(CaseFile.id).in_(case_ids)).order_by(col(CaseFile.person_id))
        )
        return tuple(map(code_of, rows.all()))
