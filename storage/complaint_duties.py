"""Feedback among the duties: a row while it waits for a taker, another while an answer is owed."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import next_working_day, tallinn_day
from casework.complaint_permissions import ComplaintAction, may_complaint
from casework.complaints import OPEN, Status, is_late
from casework.duties import Owner, Scope
from casework.ladder import steps
from casework.ladders import ladders
from casework.reminders import start_of
from storage.complaint_appeals import subject_of
from storage.complaint_news import ComplaintNews
from storage.duty_rows import called, look_at, step_after
from storage.tables import Complaint, DutyRow

if TYPE_CHECKING:
    from storage.desk import Desk

TAKING, ANSWERING = "taking", "answering"
"""Keys of the rows, and names of their ladders."""


class ComplaintDuties:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def sync(self, row: Complaint) -> None:
        """After a move: what is owed now has its row, whatever was owed before has ended."""
        wanted = _wanted(row)
        found = await self._desk.session.exec(
            select(DutyRow).where(DutyRow.complaint_id == row.id).order_by(col(DutyRow.id)).with_for_update()
        )
        touched = []
        for duty in found.all():
            if wanted is not None and duty.mark == _mark(row, *wanted):
                touched += await self._follow(duty, row)
                wanted = None
            elif duty.ended_at is None:
                self._end(duty, row)
                touched.append(duty)
        if wanted is not None:
            await self._begin(row, *wanted)
        await self._desk.session.flush()
        await self._desk.digests.changed(touched)

    async def _begin(self, row: Complaint, key: str, due: date) -> None:
        duty = DutyRow(
            mark=_mark(row, key, due),
            municipality_id=row.municipality_id,
            complaint_id=row.id,
            scope=Scope.COMPLAINT,
            key=key,
            owner=_owner(row),
            owner_id=_owner_id(row),
            base=row.received_on,
            due=due,
            ladder=key,
            made_at=self._desk.now,
        )
        await self._wind(duty)
        self._desk.session.add(duty)

    async def _follow(self, duty: DutyRow, row: Complaint) -> list[DutyRow]:
        """Somebody else has it, or it is owed again."""
        owner, owner_id = _owner(row), _owner_id(row)
        if duty.ended_at is None and (duty.owner, duty.owner_id) == (owner, owner_id):
            return []
        duty.ended_at = duty.done_on = duty.done_at = duty.done_by = None
        duty.owner, duty.owner_id = owner, owner_id
        await self._wind(duty)
        return [duty]

    async def _wind(self, duty: DutyRow) -> None:
        """The next step; whoever has it from now on hears on the next working morning of one that has passed."""
        hours = await self._desk.municipalities.hours(duty.municipality_id)
        moment = look_at(step_after(duty, hours, self._desk.now))
        first = next(steps(called(duty), ladders()[duty.ladder], hours), None)
        duty.fresh = first is not None and first.moment <= self._desk.now
        morning = start_of(next_working_day(tallinn_day(self._desk.now)))
        duty.next_at = min(filter(None, (moment, morning))) if duty.fresh else moment

    def _end(self, duty: DutyRow, row: Complaint) -> None:
        duty.ended_at, duty.next_at, duty.fresh = self._desk.now, None, False
        if row.status is not Status.WITHDRAWN and row.erased_at is None:
            duty.done_on, duty.done_at = tallinn_day(self._desk.now), self._desk.now
            duty.done_by = self._desk.actor.account_id if self._desk.actor else None

    async def tell_if_late(self, duty: DutyRow, moment: datetime) -> None:
        """Whenever its row rings: once the day of the answer has passed, the sender hears so too."""
        row = await self.of(duty)
        if is_late(row.status, row.due, tallinn_day(self._desk.now)):
            await ComplaintNews(self._desk).late(row, moment)

    # ── who hears it ─────────────────────────────────────────────────────────

    async def of(self, duty: DutyRow) -> Complaint:
        """Its feedback, for words and buttons of a line."""
        return await self._desk.session.get_one(Complaint, duty.complaint_id)

    async def hears(self, account_id: int, duty: DutyRow) -> bool:
        """May read it in the role that they have now; after "not satisfied" it rings for those who lead."""
        row = await self._desk.session.get_one(Complaint, duty.complaint_id)
        if row.erased_at is not None:
            return False
        actor = await self._desk.accounts.actor(await self._desk.accounts.get(account_id))
        wanted = ComplaintAction.TAKE if row.status is Status.SENT else ComplaintAction.READ
        return may_complaint(actor, wanted, await subject_of(self._desk, row))

    async def waiting(self, duty: DutyRow) -> list[int]:
        """Everybody who may take it and is there."""
        found = await self._desk.recipients.on_duty(duty.municipality_id)
        return [one.id or 0 for one in found if await self.hears(one.id or 0, duty)]


def _wanted(row: Complaint) -> tuple[str, date] | None:
    """What is owed now: its key and day."""
    if row.status not in OPEN or row.due is None or row.take_by is None:
        return None
    return (TAKING, row.take_by) if row.status is Status.SENT else (ANSWERING, row.due)


def _owner(row: Complaint) -> Owner:
    """An appeal is never the duty of the specialist whose answer did not satisfy."""
    return Owner.KOV if row.specialist_id is None or row.appealed else Owner.BTO


def _owner_id(row: Complaint) -> int | None:
    return row.taken_by if row.appealed else row.taken_by or row.specialist_id


def _mark(row: Complaint, key: str, due: date) -> str:
    return f"complaint:{row.id}:{'appeal' if row.appealed else 'first'}:{key}:{due}"
