"""One case of a move: put down, taken into force on its day, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.cases import CaseMove, CaseState
from casework.next_period import PersonPreview, left_on
from storage import period_plans
from storage.tables import CaseEvent, CaseFile, MoveState, PeriodMove, PeriodMoveCase

if TYPE_CHECKING:
    from datetime import date

    from storage.desk import Desk


class PeriodActs:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def put(self, move: PeriodMove, person: PersonPreview) -> None:
        case = await self._case(person.case_id)
        moved = PeriodMoveCase(
            move_id=move.id or 0,
            case_id=person.case_id,
            before=case.period,
            after=move.target,
            first_day=move.first_day,
        )
        self._desk.session.add(moved)
        await self._desk.session.flush()
        await period_plans.carry_over(self._desk, person, moved, move.first_day)
        self._touch(case, move.target)
        await self._follow(case)

    async def take_effect(self, move: PeriodMove) -> None:
        """On the first day; who left before it stays in the old period, and so does their plan."""
        rows = await self._desk.session.exec(
            select(PeriodMoveCase)
            .where(
                PeriodMoveCase.move_id == move.id,
                col(PeriodMoveCase.live).is_(True),
                col(PeriodMoveCase.done).is_(False),
            )
            .order_by(col(PeriodMoveCase.id))
        )
        for one in rows.all():
            case = await self._case(one.case_id)
            if await self._left_before(case, one.first_day):
                await self._stay(one)
            else:
                one.done = True
                case.period = one.after
            case.version += 1
            await self._follow(case)
        move.state = MoveState.IN_FORCE
        await self._desk.session.flush()

    async def _left_before(self, case: CaseFile, first: date) -> bool:
        """Closed before that day, or the last day is noted and lies before it."""
        if case.state is CaseState.CLOSED and case.closed_at and tallinn_day(case.closed_at) < first:
            return True
        left = left_on(await self._desk.cases.facts(case))
        return left is not None and left < first

    async def _follow(self, case: CaseFile) -> None:
        """Duties follow the move: who goes on is asked nothing about leaving."""
        self._desk.periods.forget_moves()
        await self._desk.session.flush()
        await self._desk.duties.resync(case)

    async def _stay(self, one: PeriodMoveCase) -> None:
        pairs = await period_plans.of_cases(self._desk, [one])
        if not period_plans.changed(pairs):
            await period_plans.put_back(self._desk, pairs)
        one.live = False

    async def take_back(self, one: PeriodMoveCase) -> None:
        case = await self._case(one.case_id)
        one.live = False
        if one.done:
            case.period = one.before
        self._touch(case, one.before)
        await self._follow(case)

    def _touch(self, case: CaseFile, note: str) -> None:
        """A button that shows it as it was is stale from now on, and its history says what happened."""
        case.version += 1
        self._desk.session.add(
            CaseEvent(
                case_id=case.id or 0,
                account_id=self._desk.who.account_id,
                move=CaseMove.MOVE_PERIOD,
                at=self._desk.now,
                note=note,
            )
        )
        self._desk.audit(f"case:{CaseMove.MOVE_PERIOD}", f"case:{case.id}", case.municipality_id)

    async def _case(self, case_id: int) -> CaseFile:
        return await self._desk.session.get_one(CaseFile, case_id, with_for_update=True)
