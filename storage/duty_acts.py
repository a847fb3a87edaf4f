"""What a person does with a duty: done, taken back, put off. A tick notes the fact, so the case knows it too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import select

from casework.calendar import add_months, tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.cases import NOTED_BY_SPECIALIST, CaseState, check
from casework.deadlines import Duty
from casework.duties import kinds
from casework.facts import Event, Facts
from casework.ladder import Step, steps
from casework.ladders import ladders
from casework.reminders import GENTLE, NOTED_ELSEWHERE, Way, of_person, of_place, ways
from casework.snoozing import snooze
from storage.case_rules import ending
from storage.duty_rows import called, look_at, snooze_of, step_after
from storage.errors import NotHere, Stale
from storage.leading import must_lead
from storage.tables import CaseFact, CaseFile, DutyRow

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty's row with its case; `case` is None for the municipality's own."""

    row: DutyRow
    case: CaseFile | None = None


class DutyActs:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── reading ──────────────────────────────────────────────────────────────

    async def get(self, duty_id: int, action: CaseAction = CaseAction.READ, *, lock: bool = False) -> Owed:
        """For one who may do that with its case, or leads the municipality; raises `NotHere`."""
        row = await self._desk.session.get(DutyRow, duty_id)
        if row is None or row.complaint_id is not None:  # feedback is answered, not ticked off
            raise NotHere
        case = None
        if row.case_id is not None:
            case = await self._desk.session.get(
                CaseFile, row.case_id, with_for_update=lock or None, populate_existing=lock
            )
        if lock:
            # The case first, as every other change of it does.
            row = await self._desk.session.get_one(DutyRow, duty_id, with_for_update=True, populate_existing=True)
        if case is None:
            must_lead(self._desk, row.municipality_id)
        elif not may_case(self._desk.who, action, await self._desk.cases.subject(case)):
            raise NotHere
        return Owed(row, case)

    async def by_mark(self, mark: str) -> Owed | None:
        """None when there is no row: nothing is owed by that day."""
        found = await self._desk.session.exec(select(DutyRow.id).where(DutyRow.mark == mark))
        duty_id = found.one_or_none()
        return None if duty_id is None else await self.get(duty_id)

    async def ways(self, owed: Owed) -> list[Way]:
        """How it can be met by this person; empty when somebody else has to note it, or another conversation."""
        if owed.row.key in NOTED_ELSEWHERE:
            return []
        if owed.case is None:
            return list(ways(owed.row.key, owed.row.base, Facts()))
        found = ways(owed.row.key, owed.row.base, await self._desk.cases.facts(owed.case))
        subject = await self._desk.cases.subject(owed.case)
        may = {event: may_case(self._desk.who, _right(event), subject) for way in found for event in way.events}
        office = may_case(self._desk.who, CaseAction.NOTE, subject)
        return [way for way in found if (all(may[event] for event in way.events) if way.events else office)]

    async def rule(self, case: CaseFile | None, key: str, due: date | None, municipality_id: int) -> Duty | None:
        """What the rules say of it now, with the sum and the source; None when nothing of the kind is owed."""
        if case is not None:
            period = await self._desk.periods.of_case(case)
            beside = await ending(self._desk, case, period)
            found = of_person(await self._desk.cases.facts(case), period, *beside) if period else ()
            return next((one for one in found if (one.key, one.due) == (key, due)), None)
        must_lead(self._desk, municipality_id)
        if due is None:
            return None
        months = [add_months(due.replace(day=1), back) for back in (-2, -1, 0)]
        for period in await self._desk.periods.all():
            owed = of_place(period, [(day.year, day.month) for day in months if day in period.contract])
            if found_one := next((one for one in owed if (one.key, one.due) == (key, due)), None):
                return found_one
        return None

    async def steps(self, row: DutyRow) -> Iterator[Step]:
        """All steps of its ladder, in order of time; without an end once it is late."""
        hours = await self._desk.municipalities.hours(row.municipality_id)
        return steps(called(row), ladders()[row.ladder], hours, snooze_of(row))

    @staticmethod
    def is_gentle(row: DutyRow) -> bool:
        """Whether nobody above is told when it is late."""
        return row.owner in GENTLE

    async def may_know_reason(self, owed: Owed) -> bool:
        """Whether there is one, for somebody who could have put it off too."""
        if owed.row.snooze_reason is None or owed.case is None:
            return False
        return may_case(self._desk.who, CaseAction.SNOOZE, await self._desk.cases.subject(owed.case))

    async def reason(self, owed: Owed) -> str:
        """Why it was put off; the look is audited. `NotHere` for whoever may only read the case; `Stale`: none."""
        if owed.row.snooze_reason is None or owed.case is None:
            raise Stale
        if not await self.may_know_reason(owed):
            raise NotHere
        self._desk.audit("case:snooze_reason", f"case:{owed.case.id}", owed.row.municipality_id)
        return owed.row.snooze_reason

    # ── done ─────────────────────────────────────────────────────────────────

    async def done(self, duty_id: int, word: str, day: date | None = None) -> DutyRow:
        """Notes what that way says, for today or the day given. `Stale` when it has ended already; `NotNoted`."""
        owed = await self.get(duty_id, lock=True)
        row, day = owed.row, day or self.today
        if row.ended_at is not None:
            raise Stale
        way = next((one for one in await self.ways(owed) if one.word == word), None)
        if way is None:
            raise NotHere
        if way.events and owed.case is not None:
            facts = await self._desk.cases.facts(owed.case)
            for event in way.events:
                check(event, day, facts, self.today, way.how)
            noted = [await self._note(owed.case, event, day, way) for event in way.events]
            row.done_facts = [*row.done_facts, *noted]
        else:
            self._tick(row, day)
        if row.ended_at is not None:
            row.done_by = self._desk.who.account_id
        await self._desk.session.flush()
        await self._desk.digests.changed([row])
        return row

    async def _note(self, case: CaseFile, event: Event, day: date, way: Way) -> int:
        fact = await self._desk.cases.note(case.id or 0, case.version, event, day, how=way.how)
        return fact.id or 0

    def _tick(self, row: DutyRow, day: date) -> None:
        row.by_hand, row.ended_at, row.next_at = True, self._desk.now, None
        row.done_on, row.done_at = day, self._desk.now
        self._desk.audit("duty:done", f"duty:{row.id}", row.municipality_id)

    def can_undo(self, row: DutyRow) -> bool:
        """By the one who ticked it off."""
        return row.done_by == self._desk.who.account_id and (row.by_hand or bool(row.done_facts))

    async def undo(self, duty_id: int) -> DutyRow:
        """As if it had not been ticked off. `Stale` when that is no longer possible."""
        owed = await self.get(duty_id, lock=True)
        row = owed.row
        closed = owed.case is not None and owed.case.state is CaseState.CLOSED and not kinds()[row.key].after_closing
        if row.ended_at is None or closed or not self.can_undo(row):
            raise Stale
        if row.by_hand:
            row.by_hand, row.ended_at = False, None
            row.done_on = row.done_at = row.done_by = None
            hours = await self._desk.municipalities.hours(row.municipality_id)
            row.next_at = look_at(step_after(row, hours, max(row.said_until or row.made_at, self._desk.now)))
            self._desk.audit("duty:undo", f"duty:{row.id}", row.municipality_id)
        elif owed.case is not None:
            for fact_id in row.done_facts:
                fact = await self._desk.session.get_one(CaseFact, fact_id)
                if fact.undone_at is None:
                    await self._desk.cases.undo(fact_id, owed.case.version)
        await self._desk.session.flush()
        await self._desk.digests.changed([row])
        return row

    # ── put off ──────────────────────────────────────────────────────────────

    async def snooze(self, duty_id: int, chosen: date, reason: str = "") -> DutyRow:
        """Nothing is said to the owner before that morning; the due day stays.

        `Stale` when it has ended; SnoozeRefused, ReasonNeeded.
        """
        owed = await self.get(duty_id, CaseAction.SNOOZE, lock=True)
        row = owed.row
        if row.ended_at is not None:
            raise Stale
        made = snooze(chosen, self.today, row.due, reason)
        row.snoozed_until, row.snooze_reason = made.until, made.reason or None
        row.snoozed_by = self._desk.who.account_id
        hours = await self._desk.municipalities.hours(row.municipality_id)
        row.next_at = look_at(step_after(row, hours, max(row.said_until or row.made_at, self._desk.now)))
        subject = f"case:{row.case_id}" if row.case_id else f"duty:{row.id}"
        self._desk.audit(CaseAction.SNOOZE, subject, row.municipality_id)
        await self._desk.session.flush()
        await self._desk.digests.changed([row])
        return row

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)


def _right(event: Event) -> CaseAction:
    return CaseAction.NOTE_OWN if event in NOTED_BY_SPECIALIST else CaseAction.NOTE
