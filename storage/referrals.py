"""Referrals at the desk: send, take, contact, close, withdraw, reveal. Each asks the permission table first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.people import AccountId, MunicipalityId
from casework.permissions import Action, Subject, may
from casework.referrals import (
    OPEN,
    Move,
    NotPossible,
    Outcome,
    Status,
    after,
    hears_more,
)
from storage import handovers
from storage.errors import NobodyThere, NotHere
from storage.new_referrals import NewReferral, check_rate, row_of, twin_of
from storage.referral_clock import Clock
from storage.referral_news import News
from storage.tables import Referral, ReferralEvent

if TYPE_CHECKING:
    from storage.desk import Desk


class Referrals:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._news = News(desk)

    @property
    def _clock(self) -> Clock:
        return self._desk.referral_clock

    # ── the sender ───────────────────────────────────────────────────────────

    async def send(self, new: NewReferral) -> Referral:
        """Keeps the referral and tells the case managers; raises `NobodyThere`, `TooMany`."""
        if new.municipality_id not in await self._desk.municipalities.receiving():
            raise NobodyThere
        await check_rate(self._desk, verified=new.verified)
        row = row_of(new, self._desk.who.account_id, self._desk.now)
        row.twin_id = await twin_of(self._desk, row, new.person_keys)
        row.person_id = await self._desk.persons.code()
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("referral:send", _subject(row), row.municipality_id)
        await self._clock.wind(row)
        await self._news.sent(row)
        return row

    async def follow(self, referral_id: int) -> Referral:
        return await self.get(referral_id, Action.REFERRAL_FOLLOW)

    @staticmethod
    def status_for_sender(row: Referral) -> Status:
        """What the sender may know: contact and outcome only where they may be told."""
        return Status.TAKEN if row.status in {Status.CONTACTED, Status.CLOSED} and not _hears(row) else row.status

    async def withdraw(self, referral_id: int, version: int) -> Referral:
        row = await self.get(referral_id, Action.REFERRAL_WITHDRAW)
        taker = row.taken_by
        row = await self.move(row, Move.WITHDRAW, version, closed_at=self._desk.now)
        await self._clock.wind(row)
        await self._news.withdrawn(row, taker)
        return row

    # ── the municipality ─────────────────────────────────────────────────────

    async def card(self, referral_id: int) -> Referral:
        """The referral for one who may read the card; the name in it is for `reveal` alone."""
        return await self.get(referral_id, Action.REFERRAL_READ)

    async def reveal(self, referral_id: int) -> Referral:
        """Name and contact; the look is audited."""
        row = await self._named(referral_id)
        self._desk.audit(Action.REFERRAL_REVEAL, _subject(row), row.municipality_id)
        return row

    async def _named(self, referral_id: int) -> Referral:
        """For who may see the name; of somebody who moved here by mistake nobody may."""
        row = await self.get(referral_id, Action.REFERRAL_REVEAL)
        if await handovers.was_taken_back(self._desk, row):
            raise NotHere
        return row

    async def history(self, referral_id: int) -> list[ReferralEvent]:
        """What happened, oldest first, with the notes; for those who may see the name."""
        await self._named(referral_id)
        rows = await self._desk.session.exec(
            select(ReferralEvent).where(ReferralEvent.referral_id == referral_id).order_by(col(ReferralEvent.id))
        )
        return list(rows.all())

    async def take(self, referral_id: int, version: int) -> Referral:
        """First come: of two who tap together one takes it, the other gets `NotPossible`."""
        row = await self.get(referral_id, Action.REFERRAL_READ)
        if row.taken_by is not None:
            raise NotPossible("taken")
        # Given back after a contact: whoever takes it next goes on from there.
        known = {"status": Status.CONTACTED} if row.contacted_at else {}
        row = await self.move(
            row, Move.TAKE, version, taken_by=self._desk.who.account_id, taken_at=self._desk.now, **known
        )
        await self._clock.wind(row)
        await self._news.taken(row)
        return row

    async def attempt(self, referral_id: int, version: int) -> Referral:
        """A contact that failed: it is kept, the referral stays with its taker."""
        row = await self.get(referral_id, Action.REFERRAL_ATTEMPT)
        row = await self.move(row, Move.ATTEMPT, version, attempts=row.attempts + 1)
        await self._clock.wind(row)
        await self._news.changed(row)
        return row

    async def contact(self, referral_id: int, version: int) -> Referral:
        row = await self.get(referral_id, Action.REFERRAL_CONTACT)
        row = await self.move(row, Move.CONTACT, version, contacted_at=self._desk.now)
        await self._clock.wind(row)
        await self._news.contacted(row, tell_sender=_hears(row))
        return row

    async def close(
        self, referral_id: int, version: int, outcome: Outcome, note: str | None = None, *, informed: bool = False
    ) -> Referral:
        """`informed`: the person was told by the way that they were reported."""
        row = await self.get(referral_id, Action.REFERRAL_CLOSE)
        told = {"informed_at": self._desk.now} if informed and row.informed_at is None else {}
        row = await self.move(row, Move.CLOSE, version, note=note, outcome=outcome, closed_at=self._desk.now, **told)
        await self._clock.wind(row)
        await self._news.closed(row, tell_sender=_hears(row))
        return row

    async def inform(self, referral_id: int, version: int) -> Referral:
        """The person was told that they were reported."""
        row = await self.get(referral_id, Action.REFERRAL_INFORM)
        row = await self.move(row, Move.INFORM, version, informed_at=self._desk.now)
        await self._clock.wind(row)
        await self._news.changed(row)
        return row

    async def release(self, referral_id: int, version: int, note: str | None = None) -> Referral:
        """Taken by mistake, or going away: back to all colleagues, with a word of why."""
        row = await self.get(referral_id, Action.REFERRAL_RELEASE)
        row = await self.move(row, Move.RELEASE, version, note=note, taken_by=None, taken_at=None)
        await self._clock.wind(row)
        await self._news.released(row)
        return row

    async def hand_back(self, referral_id: int) -> Referral:
        """As `release`, when the house ends somebody's role. For callers that have asked for the right."""
        row = await self._desk.session.get_one(Referral, referral_id)
        row = await self.move(row, Move.RELEASE, row.version, taken_by=None, taken_at=None)
        await self._clock.wind(row)
        await self._news.released(row)
        return row

    async def release_all_of(self, account_id: AccountId) -> None:
        rows = await self._desk.session.exec(
            select(Referral).where(Referral.taken_by == account_id, col(Referral.status).in_(OPEN))
        )
        for row in rows.all():
            await self.release(row.id or 0, row.version)

    def _by(self) -> int:
        if self._desk.actor is None and self._desk.operator is not None:
            return self._desk.operator
        return self._desk.who.account_id

    # ── one way in, one way on ───────────────────────────────────────────────

    async def get(self, referral_id: int, action: Action) -> Referral:
        """The referral for one who may do that with it; raises `NotHere`."""
        row = await self._desk.session.get(Referral, referral_id)
        if row is None or not may(self._desk.who, action, permission_subject(row)):
            raise NotHere
        return row

    async def move(
        self, row: Referral, move: Move, version: int, *, note: str | None = None, **values: object
    ) -> Referral:
        """Changes the row if it still is as the actor saw it; otherwise `NotPossible`, whoever was faster."""
        status, stood = after(row.status, move), row.municipality_id
        changed = await self._desk.session.exec(
            update(Referral)
            .where(col(Referral.id) == row.id, col(Referral.version) == version)
            .values(**{"status": status, "version": version + 1, **values})
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.refresh(row)
        if changed.rowcount != 1:
            raise NotPossible("changed meanwhile")
        self._desk.session.add(
            ReferralEvent(
                referral_id=row.id or 0,
                account_id=self._by(),
                municipality_id=stood,
                move=move,
                at=self._desk.now,
                note=note,
            )
        )
        self._desk.audit(f"referral:{move}", _subject(row), stood)
        return row


def _hears(row: Referral) -> bool:
    return hears_more(row.kind, row.agreement, verified=row.verified)


def _subject(row: Referral) -> str:
    return f"referral:{row.id}"


def permission_subject(row: Referral) -> Subject:
    """What the permission table asks of a referral."""
    return Subject(
        municipality_id=MunicipalityId(row.municipality_id),
        sender_id=None if row.sender_id is None else AccountId(row.sender_id),
        taker_id=None if row.taken_by is None else AccountId(row.taken_by),
    )
