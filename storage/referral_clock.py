"""The contact clock over the store: wound when a referral moves, rung when its moment has come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.contact_clock import (
    Audience,
    Wait,
    Waiting,
    audience,
    inform_by,
    next_ring,
    owes_informing,
    tells_sender,
    waiting,
)
from casework.notices import Notice
from casework.referrals import OPEN, Urgency
from storage.tables import Account, Referral

if TYPE_CHECKING:
    from storage.desk import Desk

AT_ONCE = 50
PUNCTUAL = timedelta(minutes=15)
"""A ring may come so much later than it was meant for: the last one of a day is due at the closing."""
_NOTICES: dict[Waiting, dict[Audience, Notice]] = {
    Waiting.FOR_TAKER: {
        Audience.EVERYONE: Notice.CARD_WAITING,
        Audience.LEAD: Notice.CARD_WAITING_LEAD,
    },
    Waiting.FOR_CONTACT: {
        Audience.TAKER: Notice.NO_CONTACT,
        Audience.DEPUTY: Notice.NO_CONTACT_DEPUTY,
        Audience.LEAD: Notice.NO_CONTACT_LEAD,
        Audience.EVERYONE: Notice.NO_CONTACT_LEAD,
    },
    Waiting.FOR_INFORMING: dict.fromkeys(Audience, Notice.NOT_INFORMED),
}


class Clock:
    """Rings write outbox rows; the next moment stands in an indexed column, so a tick costs what is due."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── winding ──────────────────────────────────────────────────────────────

    async def wind(self, row: Referral) -> None:
        """After a move: what is waited for now, counted from now, from the foot of the ladder."""
        row.waits_since, row.rung = self._desk.now, 0
        await self._set(row)

    async def rewind(self, municipality_id: int) -> None:
        """The working hours changed: the next rings follow them."""
        rows = await self._desk.session.exec(
            select(Referral).where(Referral.municipality_id == municipality_id, col(Referral.status).in_(OPEN))
        )
        for row in rows.all():
            await self._set(row)

    async def hurry(self, account_id: int) -> None:
        """The taker cannot be reached any more: the next one up hears of it now, not tomorrow."""
        rows = await self._desk.session.exec(
            select(Referral).where(Referral.taken_by == account_id, col(Referral.ring_at).is_not(None))
        )
        for row in rows.all():
            row.ring_at = self._desk.now

    async def _set(self, row: Referral) -> None:
        wait = wait_of(row)
        hours = await self._desk.municipalities.hours(row.municipality_id)
        row.ring_at = next_ring(wait, hours) if wait else None
        self._desk.session.add(row)

    # ── ringing ──────────────────────────────────────────────────────────────

    async def ring_due(self) -> int:
        """Everything whose moment has come; of two processes each takes its own rows."""
        rows = await self._desk.session.exec(
            select(Referral)
            .where(col(Referral.ring_at) <= self._desk.now)
            .order_by(col(Referral.ring_at), col(Referral.id))
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        found = list(rows.all())
        for row in found:
            await self._ring(row)
        return len(found)

    async def next_moment(self) -> datetime | None:
        """When the next clock rings."""
        rows = await self._desk.session.exec(
            select(Referral.ring_at)
            .where(col(Referral.ring_at).is_not(None))
            .order_by(col(Referral.ring_at))
            .limit(1)
        )
        return rows.first()

    async def _ring(self, row: Referral) -> None:
        wait = wait_of(row)
        if wait is None:
            row.ring_at = None
            return
        if await self._missed_and_closed(row):
            return
        told = await self._tell(row, wait)
        if tells_sender(wait) or not told:
            await self._alarm_sender(row, wait)
        rung_at, row.rung = row.ring_at or self._desk.now, row.rung + 1
        row.waits_since = rung_at
        await self._set(row)
        if row.ring_at is not None and row.ring_at <= self._desk.now:
            # Nobody was there to ring for a while: one ring, not all that were missed.
            row.waits_since = self._desk.now
            await self._set(row)

    async def _missed_and_closed(self, row: Referral) -> bool:
        """A ring that nobody was there to make is not made up for at night: it waits for the opening."""
        now = self._desk.now
        hours = await self._desk.municipalities.hours(row.municipality_id)
        if row.ring_at is None or now - row.ring_at <= PUNCTUAL or hours.is_open(now):
            return False
        row.ring_at = hours.next_opening(now)
        return True

    async def _tell(self, row: Referral, wait: Wait) -> bool:
        """Whether anybody could be told; where an audience is empty the one above hears it instead."""
        told: set[int] = set()
        overdue = tallinn_day(self._desk.now) > inform_by(row.sent_at)
        heard = audience(wait, overdue=overdue)
        for level in (one for one in _ORDER if one in heard):
            for notice, account in await self._found(row, wait, level, told):
                told.add(account.id or 0)
                await self._desk.outbox.put(
                    notice,
                    account.id or 0,
                    key=f"{notice}:{row.id}:{row.version}:{wait.rung + 1}:{account.id}",
                    args={"referral": row.id, "version": row.version},
                    subject=f"referral:{row.id}",
                )
        return bool(told)

    async def _found(
        self, row: Referral, wait: Wait, level: Audience, told: set[int]
    ) -> list[tuple[Notice, Account]]:
        for step in _UPWARDS[level]:
            people = [one for one in await self._people(row, step) if one.id not in told]
            if people:
                return [(_NOTICES[wait.waiting].get(step, Notice.CARD_WAITING), one) for one in people]
        return []

    async def _people(self, row: Referral, level: Audience) -> Iterable[Account]:
        others = self._desk.recipients
        match level:
            case Audience.TAKER:
                return await others.only(row.taken_by, row.municipality_id)
            case Audience.DEPUTY:
                return await self._desk.deputies.for_account(row.taken_by or 0, row.municipality_id)
            case Audience.LEAD:
                return [one for one in await others.leads(row.municipality_id) if one.id != row.taken_by]
            case _:
                return [one for one in await others.on_duty(row.municipality_id) if one.id != row.taken_by]

    async def _alarm_sender(self, row: Referral, wait: Wait) -> None:
        """Nobody took it: the sender reads so, and where to turn meanwhile."""
        if row.sender_id is None or wait.waiting is not Waiting.FOR_TAKER:
            return
        row.alarms += 1
        await self._desk.outbox.put(
            Notice.SENDER_NOT_TAKEN,
            row.sender_id,
            key=f"{Notice.SENDER_NOT_TAKEN}:{row.id}:{row.version}",
            args={"referral": row.id},
            subject=f"referral:{row.id}",
        )


_ORDER = (Audience.TAKER, Audience.DEPUTY, Audience.LEAD, Audience.EVERYONE)
"""Whoever is told in one part is told once: the lead as the lead, before everybody."""
_UPWARDS: dict[Audience, tuple[Audience, ...]] = {
    Audience.TAKER: (Audience.TAKER, Audience.DEPUTY, Audience.LEAD, Audience.EVERYONE),
    Audience.DEPUTY: (Audience.DEPUTY, Audience.LEAD, Audience.EVERYONE),
    Audience.LEAD: (Audience.LEAD, Audience.EVERYONE),
    Audience.EVERYONE: (Audience.EVERYONE,),
}


def owed(row: Referral) -> bool:
    """Whether the person still has to be told that they were reported."""
    return owes_informing(row.kind, row.agreement, informed=row.informed_at is not None)


def wait_of(row: Referral) -> Wait | None:
    """What the referral waits for, if anything."""
    kind = waiting(row.status, owes_informing=owed(row))
    if kind is None:
        return None
    return Wait(kind, row.waits_since, row.urgency is Urgency.TODAY, row.rung, row.attempts)
