"""Duties over the store: rows follow the facts in the same transaction, each with its next moment.

The rules decide (`casework.deadlines`); a row only remembers what was said of a duty, and when it is looked at next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, delete, select

from casework import periods as programme
from casework.calendar import add_months, next_working_day, tallinn_day
from casework.cases import CaseState
from casework.deadlines import Duty
from casework.duties import Owner, Scope
from casework.ladder import steps
from casework.ladders import ladders
from casework.office_hours import OfficeHours
from casework.periods import Period
from casework.reminders import of_person, of_place, open_duties, scope_of, start_of
from storage.case_rules import asked_of, ending
from storage.duty_clock import DutyClock
from storage.duty_pauses import hold
from storage.duty_rows import called, mark_of, step_after
from storage.tables import CaseFile, DutyLine, DutyRow, MunicipalityRow

if TYPE_CHECKING:
    from storage.desk import Desk


KEPT = timedelta(days=60)
"""How long the lines of a morning stay."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A municipality as its rows follow it."""

    id: int
    hours: OfficeHours


class Duties:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._clock = DutyClock(desk)

    async def ring_due(self) -> int:
        """Everything whose moment has come goes into the morning's lists; returns how many rows were looked at."""
        return await self._clock.ring_due()

    async def next_moment(self) -> datetime | None:
        """When the next row is looked at."""
        return await self._clock.next_moment()

    async def sweep(self) -> None:
        """Now and then: the coming months stand there, lines of long ago do not."""
        await self.make_months()
        await self._desk.digests.tidy(self.today - KEPT)

    # ── a person's ───────────────────────────────────────────────────────────

    async def resync(self, case: CaseFile) -> None:
        """After a change of the case: moved days move their rows, met ones end, undone facts bring theirs back."""
        facts = await self._desk.cases.facts(case)
        period = await self._desk.periods.of_case(case)
        open_ = case.state is CaseState.OPEN
        beside = await ending(self._desk, case, period)
        period = await asked_of(self._desk, case, period) if period is not None else None
        every = of_person(facts, period, *beside) if period is not None else ()
        wanted = open_duties(facts, period, *beside) if period is not None else {}
        wanted = {mark: duty for mark, duty in wanted.items() if not duty.is_over(self.today)}
        if not open_:
            wanted = await self._desk.leaving.still_owed(case, wanted)
        rows = await self._rows(DutyRow.case_id == case.id)
        place = await self._place(case.municipality_id)
        touched = [row for duty in wanted.values() if (row := self._follow(rows, duty, place, case))]
        marks = {mark_of(duty, case.id, case.municipality_id) for duty in wanted.values()}
        for row in rows.values():
            if row.mark not in marks and row.ended_at is None:
                self._end(row, _met_on(row, every))
                touched.append(row)
            if case.state is CaseState.CLOSED:
                row.snooze_reason = None
        await self._desk.session.flush()
        await self._desk.digests.changed([*touched, *await hold(self._desk, case)])

    def _follow(self, rows: dict[str, DutyRow], duty: Duty, place: _Place, case: CaseFile | None) -> DutyRow | None:
        """The row as the rules want it; returned when somebody's list shows it otherwise."""
        mark = mark_of(duty, case.id if case else None, place.id)
        row = rows.get(mark)
        if row is None:
            self._desk.session.add(self._new(mark, duty, place, case))
            return None
        if row.by_hand:
            return None
        revived = row.ended_at is not None
        if revived:
            row.ended_at = row.done_on = row.done_at = row.done_by = None
            row.done_facts = []
            row.next_at = self._later(row, place)
        owner = _owner(duty, case)
        if owner == row.owner_id:
            return row if revived else None
        row.owner_id = owner
        row.snoozed_until = row.snooze_reason = row.snoozed_by = None
        self._freshen(row, place.hours)
        return row

    def _new(self, mark: str, duty: Duty, place: _Place, case: CaseFile | None) -> DutyRow:
        row = DutyRow(
            mark=mark,
            municipality_id=place.id,
            case_id=case.id if case else None,
            scope=scope_of(duty.key),
            key=duty.key,
            owner=duty.owner,
            owner_id=_owner(duty, case),
            base=duty.base,
            due=duty.due,
            ladder=duty.ladder,
            made_at=self._desk.now,
        )
        row.next_at = self._later(row, place)
        self._freshen(row, place.hours)
        return row

    def _freshen(self, row: DutyRow, hours: OfficeHours) -> None:
        """Whoever answers for it now hears of it on the next working morning, if a step has passed already."""
        first = next(steps(called(row), ladders()[row.ladder], hours), None)
        if first is not None and first.moment <= self._desk.now:
            row.fresh = True
            row.next_at = min(filter(None, (row.next_at, self._next_morning(hours))))

    def _later(self, row: DutyRow, place: _Place) -> datetime | None:
        """The next step after what was said; one that nobody was there to say is said on the next working day."""
        moment = step_after(row, place.hours, row.said_until or row.made_at)
        if moment is None:
            return None
        return start_of(tallinn_day(moment)) if moment > self._desk.now else self._next_morning(place.hours)

    def _next_morning(self, hours: OfficeHours) -> datetime:
        return start_of(next_working_day(self.today, hours.closed))

    async def _place(self, municipality_id: int) -> _Place:
        return _Place(municipality_id, await self._desk.municipalities.hours(municipality_id))

    def _end(self, row: DutyRow, met_on: date | None) -> None:
        row.ended_at, row.next_at, row.paused = self._desk.now, None, False
        row.done_on = met_on
        if met_on is not None:
            row.done_at = self._desk.now
            row.done_by = self._desk.actor.account_id if self._desk.actor else None

    async def _rows(self, where: object) -> dict[str, DutyRow]:
        found = await self._desk.session.exec(
            select(DutyRow).where(where).order_by(col(DutyRow.id)).with_for_update()  # type: ignore[arg-type]
        )
        return {row.mark: row for row in found.all()}

    async def make_months(self) -> None:
        """The reports of the last, this and the next month, and the days that its contract names, made ahead."""
        first = self.today.replace(day=1)
        months = [add_months(first, ahead) for ahead in (-1, 0, 1)]
        among = await self._desk.periods.all()
        common = [one for one in among if not one.municipalities]
        periods = {one.name: one for day in months if (one := programme.of_month(day.year, day.month, common))}
        receiving = await self._desk.municipalities.receiving()
        for place in await self._desk.municipalities.all():
            if place.contract and place.id in receiving:
                theirs = [one for one in among if one.municipalities and one.is_of(place.key)]
                await self._make_months_of(place, _owed([*periods.values(), *theirs], months))

    async def _make_months_of(self, place: MunicipalityRow, wanted: Sequence[Duty]) -> None:
        own = (col(DutyRow.municipality_id) == place.id) & col(DutyRow.case_id).is_(None)
        own &= col(DutyRow.complaint_id).is_(None)
        rows = await self._rows(own & (col(DutyRow.due) >= self.today))
        ahead = [duty for duty in wanted if duty.due is not None and duty.due >= self.today]
        there = await self._place(place.id or 0)
        for duty in ahead:
            self._follow(rows, duty, there, None)
        marks = {mark_of(duty, None, place.id or 0) for duty in ahead}
        for row in rows.values():
            if row.mark not in marks and row.ended_at is None:
                self._end(row, None)
        await self._desk.session.flush()

    async def rewind(self, municipality_id: int) -> None:
        """The working days changed: the next moments follow them."""
        place = await self._place(municipality_id)
        rows = await self._rows(
            (col(DutyRow.municipality_id) == municipality_id) & (col(DutyRow.next_at) > self._desk.now)
        )
        for row in rows.values():
            if not row.fresh:
                row.next_at = self._later(row, place)

    async def hurry(self, account_id: int) -> None:
        """Messages do not reach this account any more: what it was to hear today is told to others now."""
        found = await self._desk.session.exec(
            select(DutyRow)
            .join(DutyLine, col(DutyLine.duty_id) == col(DutyRow.id))
            .where(
                DutyLine.account_id == account_id,
                (col(DutyLine.day) >= self.today) | col(DutyLine.told_at).is_(None),
                col(DutyRow.ended_at).is_(None),
            )
            .order_by(col(DutyRow.id))
            .with_for_update()
        )
        for row in found.all():
            row.fresh, row.next_at = True, self._desk.now
        await self._desk.session.exec(
            delete(DutyLine)
            .where(col(DutyLine.account_id) == account_id, col(DutyLine.told_at).is_(None))
            .execution_options(synchronize_session=False)
        )

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)


def _owed(periods: Iterable[Period], months: Sequence[date]) -> list[Duty]:
    """Of each period the months in which its contract runs, and the days that it names."""
    found: dict[tuple[str, date | None], Duty] = {}
    for period in periods:
        own = [(day.year, day.month) for day in months if day in period.contract]
        found |= {(one.key, one.due): one for one in of_place(period, own)}
    return list(found.values())


def _owner(duty: Duty, case: CaseFile | None) -> int | None:
    """Whom it is asked from; what lies outside the bot is watched by the case manager."""
    if case is None:
        return None
    return (case.specialist_id or case.manager_id) if duty.owner is Owner.BTO else case.manager_id


def _met_on(row: DutyRow, every: Iterable[Duty]) -> date | None:
    """The day on which it was met; what goes round and round is met by what it is counted from anew."""
    same = [duty for duty in every if duty.key == row.key]
    met = next((duty.met_on for duty in same if duty.due == row.due and duty.met_on), None)
    if met is not None or row.scope is not Scope.PERSON:
        return met
    return next((duty.base for duty in same if duty.base and row.base and duty.base > row.base), None)
