"""A person's list of one morning: its lines, when it is sent, and how they stand when it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlmodel import col, delete, select, update

from casework.calendar import tallinn_day, tallinn_moment
from casework.case_permissions import CaseAction, may_case
from casework.ladder import Audience
from casework.notices import Notice
from casework.people import MunicipalityId
from casework.reminders import Part
from storage import reminder_hours
from storage.duty_clock import DutyClock
from storage.once import insert_once
from storage.reminder_hours import key_of
from storage.tables import CaseFile, DutyLine, DutyRow, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

_ASLEEP = frozenset({OutboxState.CLEARED, OutboxState.UNREACHABLE, OutboxState.EXPIRED})
"""Nothing was said that morning after all: a line that comes later wakes it."""
_OWN = frozenset({Part.OWN, Part.STANDING_IN, Part.UNOWNED, Part.UNREACHABLE})


class Shown(StrEnum):
    """How a line stands now."""

    OPEN = "open"
    SNOOZED = "snoozed"
    DONE = "done"
    MOVED = "moved"
    """Its day is another one now, or nothing is owed any more."""
    PAUSED = "paused"
    """The person is not there: nobody is reminded."""
    PASSED_ON = "passed_on"
    """Somebody else hears it."""


@dataclass(frozen=True, slots=True)
class Item:
    number: int
    row: DutyRow
    case: CaseFile | None
    part: Part
    shown: Shown


@dataclass(frozen=True, slots=True)
class Digest:
    """`message_id` and `sent_at`: where it stands in the chat and since when; None before it was sent."""

    day: date
    items: Sequence[Item]
    message_id: int | None = None
    sent_at: datetime | None = None

    @property
    def left(self) -> int:
        return sum(item.shown is Shown.OPEN for item in self.items)


class Digests:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.answered_in_place = False
        """The actor's own list is the answer to this very tap: no message of its own brings it up to date."""

    # ── lines ────────────────────────────────────────────────────────────────

    async def add(self, account_id: int, day: date, row: DutyRow, part: Part) -> None:
        """Once for each person, morning and duty; a list that was sent already shows it too."""
        line = DutyLine(account_id=account_id, day=day, duty_id=row.id or 0, part=part)
        await self._desk.session.flush()
        if await insert_once(self._desk.session, DutyLine, line):
            await self._queue(account_id, day)

    async def _queue(self, account_id: int, day: date) -> None:
        at = max(self._desk.now, tallinn_moment(day, time(await reminder_hours.hour(self._desk, account_id))))
        row = await self._message(account_id, day)
        if row is None:
            await self._desk.outbox.put(
                Notice.DIGEST,
                account_id,
                key=key_of(account_id, day),
                args={"day": day.isoformat()},
                subject=_subject(account_id),
                not_before=at,
            )
        elif row.state in _ASLEEP:
            row.state, row.not_before, row.settled_at, row.lease_until = OutboxState.PENDING, at, None, None
            self._desk.outbox.put_any = True
        elif row.state is OutboxState.SENT:
            await self._put_change(account_id, day)

    async def changed(self, rows: Iterable[DutyRow]) -> None:
        """Whoever has one of these duties in the present list sees how it stands now."""
        ids = [row.id for row in rows]
        if not ids:
            return
        found = await self._desk.session.exec(
            select(col(DutyLine.account_id), col(DutyLine.day))
            .where(col(DutyLine.duty_id).in_(ids), col(DutyLine.told_at).is_not(None))
            .distinct()
            .order_by(col(DutyLine.account_id), col(DutyLine.day))
        )
        for account_id, day in found.all():
            answered = self.answered_in_place and account_id == self._desk.who.account_id
            # Of today also one that is just being sent: it was rendered before this change.
            shown = day == tallinn_day(self._desk.now) or await self.newest_day(account_id) == day
            if shown and not answered:
                await self._put_change(account_id, day)

    async def _put_change(self, account_id: int, day: date) -> None:
        await self._desk.outbox.put(
            Notice.DIGEST_CHANGED,
            account_id,
            key=f"{Notice.DIGEST_CHANGED}:{account_id}:{day}:{self._desk.now.timestamp()}",
            args={"day": day.isoformat()},
        )

    # ── as it is shown ───────────────────────────────────────────────────────

    async def newest_day(self, account_id: int) -> date | None:
        """The morning of the list that stands lowest in this person's chat."""
        sent = await self._desk.outbox.sent_cards(_subject(account_id), account_id)
        return date.fromisoformat(sent[0].args["day"]) if sent else None

    async def older(self, account_id: int, day: date) -> Outbox | None:
        """The list before that one, as it was sent."""
        sent = await self._desk.outbox.sent_cards(_subject(account_id), account_id)
        return next((row for row in sent if row.args["day"] < day.isoformat()), None)

    async def compose(self, day: date) -> Digest:
        """The actor's list of that morning as it stands now; lines that are new in it get their numbers.

        A line of which nothing was said, and which no longer concerns this person, is left out: whom it concerns
        now is told instead.
        """
        account_id = self._desk.who.account_id
        found = await self._desk.session.exec(
            select(DutyLine, DutyRow, CaseFile)
            .join(DutyRow, col(DutyRow.id) == col(DutyLine.duty_id))
            .outerjoin(CaseFile, col(CaseFile.id) == col(DutyRow.case_id))
            .where(DutyLine.account_id == account_id, DutyLine.day == day)
        )
        shown: list[tuple[DutyLine, DutyRow, CaseFile | None, Shown]] = []
        for line, row, case in found.all():
            state = await self._state(line, row, case)
            if line.told_at is None and state is not Shown.OPEN:
                await self._drop(line, row)
            else:
                shown.append((line, row, case, state))
        self._number([(line, row) for line, row, _, _ in shown])
        items = [Item(line.number or 0, row, case, line.part, state) for line, row, case, state in shown]
        items.sort(key=lambda item: item.number)
        message = await self._message(account_id, day)
        if message is None or message.message_id is None:
            return Digest(day, items)
        return Digest(day, items, message.message_id, message.settled_at)

    async def unsaid(self, day: date) -> None:
        """The list of that morning could not be sent in its time: its lines wait for the next one."""
        await self._desk.session.exec(
            update(DutyLine)
            .where(col(DutyLine.account_id) == self._desk.who.account_id, col(DutyLine.day) == day)
            .values(told_at=None, number=None)
            .execution_options(synchronize_session=False)
        )

    async def tidy(self, before: date) -> None:
        """Lines of long ago."""
        await self._desk.session.exec(
            delete(DutyLine)
            .where(col(DutyLine.told_at).is_not(None), col(DutyLine.day) < before)
            .execution_options(synchronize_session=False)
        )

    def _number(self, lines: list[tuple[DutyLine, DutyRow]]) -> None:
        """New lines after those that have a number, the most urgent first."""
        last = max((line.number or 0 for line, _ in lines), default=0)
        new = [(line, row) for line, row in lines if line.told_at is None]
        for line, _ in sorted(new, key=lambda each: (each[1].due or date.max, each[1].mark)):
            last += 1
            line.number, line.told_at = last, self._desk.now

    async def _drop(self, line: DutyLine, row: DutyRow) -> None:
        """Somebody else has to answer for it now: the step counts as said already, so it is rung anew for them."""
        await self._desk.session.delete(line)
        if row.ended_at is not None or line.part not in _OWN:
            return
        if row.paused or line.account_id not in await DutyClock(self._desk).hearers(row, frozenset({Audience.OWNER})):
            row.fresh, row.next_at = True, self._desk.now

    async def _state(self, line: DutyLine, row: DutyRow, case: CaseFile | None) -> Shown:
        if row.ended_at is not None:
            return Shown.DONE if row.done_on else Shown.MOVED
        if not await self._concerns(line, row, case):
            return Shown.PASSED_ON
        if row.paused:
            return Shown.PAUSED
        return Shown.SNOOZED if _snoozed(line, row) else Shown.OPEN

    async def _concerns(self, line: DutyLine, row: DutyRow, case: CaseFile | None) -> bool:
        """Still among those who hear it, and with the right to see it."""
        if not await self._may_read(row, case):
            return False
        wanted = frozenset({Audience.OWNER} if line.part in _OWN else Audience)
        return line.account_id in await DutyClock(self._desk).hearers(row, wanted)

    async def _may_read(self, row: DutyRow, case: CaseFile | None) -> bool:
        if row.complaint_id is not None:
            return await self._desk.complaint_duties.hears(self._desk.who.account_id, row)
        if case is None:
            return self._desk.who.manages(MunicipalityId(row.municipality_id))
        return may_case(self._desk.who, CaseAction.READ, await self._desk.cases.subject(case))

    async def _message(self, account_id: int, day: date) -> Outbox | None:
        found = await self._desk.session.exec(select(Outbox).where(Outbox.key == key_of(account_id, day)))
        return found.one_or_none()


def _snoozed(line: DutyLine, row: DutyRow) -> bool:
    return line.part in _OWN and row.snoozed_until is not None and row.snoozed_until > line.day


def _subject(account_id: int) -> str:
    return f"digest:{account_id}"
