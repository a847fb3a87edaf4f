"""A death, a move to another municipality, and taking such a note back: each whole in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.exits import ExitReason
from casework.facts import Event
from casework.life import check_day, undoable_until
from casework.notices import Notice
from casework.people import MunicipalityId
from casework.referrals import Status
from storage import life_news, life_outbox, period_people
from storage.case_base import CaseBase
from storage.errors import NotHere, Stale
from storage.life_stops import go_on_with, stop_everything_about
from storage.new_referrals import NewReferral
from storage.tables import CaseEvent, CaseFile, LifeStop, Referral


class Life(CaseBase):
    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    # ── reading ──────────────────────────────────────────────────────────────

    async def stop_of(self, row: CaseFile) -> LifeStop | None:
        """What stopped with the case as it is closed now. For callers that may read it."""
        found = await self._desk.session.exec(
            select(LifeStop)
            .where(
                LifeStop.case_id == row.id,
                col(LifeStop.undone_at).is_(None),
                LifeStop.noted_at == row.closed_at,
            )
            .order_by(col(LifeStop.id).desc())
            .limit(1)
        )
        return found.first()

    async def last_days(self, case_ids: set[int]) -> dict[int, date]:
        """Case → the last day of which hours may be written down, of those who have left; it may lie ahead."""
        rows = await self._desk.session.exec(
            select(LifeStop, CaseFile)
            .join(CaseFile, col(CaseFile.id) == col(LifeStop.case_id))
            .where(col(LifeStop.case_id).in_(case_ids), col(LifeStop.undone_at).is_(None))
        )
        stops = rows.all()
        holds = {stop.case_id: stop.day for stop, case in stops if stop.noted_at == case.closed_at}
        opened_anew = {(stop.case_id, stop.day) for stop, case in stops if case.state is CaseState.OPEN}
        cases = await self._desk.session.exec(select(CaseFile).where(col(CaseFile.id).in_(case_ids)))
        left = await period_people.leaving(self._desk, cases.all())
        return {one: day for one, day in left.items() if (one, day) not in opened_anew} | holds

    async def silences(self, notice: Notice, args: Mapping[str, Any]) -> bool:
        """Whether a message on its way out would speak of somebody who has died."""
        return await life_outbox.is_about_the_dead(self._desk, notice, args)

    async def told_reason(self, stop_id: int) -> ExitReason | None:
        """Why, for a message on its way; None once the note was taken back."""
        stop = await self._desk.session.get(LifeStop, stop_id)
        if stop is None or stop.undone_at is not None:
            return None
        return (await self._desk.session.get_one(CaseEvent, stop.event_id)).reason

    async def may_undo(self, row: CaseFile) -> bool:
        """By who noted it, or who leads; a move only within a day, before the other side has taken over."""
        stop = await self.stop_of(row)
        return stop is not None and row.state is CaseState.CLOSED and await self._undoable(row, stop)

    # ── noting ───────────────────────────────────────────────────────────────

    async def died(self, case_id: int, version: int, day: date) -> CaseFile:
        """Everything that speaks of the person stops at once. `NotPossibleDay`; `Stale`."""
        row = await self._leaving(case_id, day)
        told = await life_news.who_worked_with(self._desk, row)
        await self._stop(row, version, ExitReason.DIED, day, Event.DIED)
        for other in await self._others(row):
            told |= await life_news.who_worked_with(self._desk, other)
            await self._stop(other, other.version, ExitReason.DIED, day, Event.DIED)
        await life_outbox.clear(self._desk, row.person_id, _mark(row))
        await self._tell(row, Notice.PERSON_DIED, told)
        return row

    async def moved(self, case_id: int, version: int, day: date, new: NewReferral | None) -> CaseFile:
        """`new`: what goes to the other municipality, with the person's knowledge; None: nothing is sent.

        `NotPossibleDay`, `Stale`, `NobodyThere`, `TooMany`.
        """
        row = await self._leaving(case_id, day)
        told = await life_news.who_worked_with(self._desk, row)
        stop = await self._stop(row, version, ExitReason.MOVED, day)
        if new is not None:
            sent = await self._desk.referrals.send(new)
            stop.referral_id = sent.id
        await self._desk.family.moved_away(row)
        await self._tell(row, Notice.PERSON_MOVED, told)
        return row

    async def _leaving(self, case_id: int, day: date) -> CaseFile:
        row = await self.get(case_id, CaseAction.LIFE)
        if row.state is CaseState.CLOSED:
            raise Stale
        check_day(day, self.today, await self.facts(row))
        return row

    async def _others(self, row: CaseFile) -> list[CaseFile]:
        """Whatever else is open for the same person here."""
        found = await self._desk.session.exec(
            select(CaseFile).where(
                CaseFile.person_id == row.person_id, CaseFile.state == CaseState.OPEN, CaseFile.id != row.id
            )
        )
        return list(found.all())

    async def _stop(self, row: CaseFile, version: int, reason: ExitReason, day: date, *events: Event) -> LifeStop:
        closing, facts = await self._desk.leaving.leave(row, version, reason, day, *events)
        former = await stop_everything_about(self._desk, row, day)
        stop = LifeStop(
            case_id=row.id or 0,
            event_id=closing.id or 0,
            day=day,
            former={**former, "facts": facts},
            noted_at=self._desk.now,
            noted_by=self._desk.who.account_id,
        )
        self._desk.session.add(stop)
        await self._desk.session.flush()
        await self._changed(row)
        return stop

    async def _tell(self, row: CaseFile, notice: Notice, told: set[int]) -> None:
        stop = await self.stop_of(row)
        if stop is not None:
            stop.former = {**stop.former, "told": sorted(told)}
            await life_news.tell(self._desk, notice, row, stop, told)

    # ── taken back ───────────────────────────────────────────────────────────

    async def undo(self, case_id: int, version: int) -> CaseFile:
        """It was a mistake: everything comes back as it was, and the same people are told. `Stale`; `NotHere`."""
        row = await self.get(case_id)
        stop = await self.stop_of(row)
        if stop is None or row.state is CaseState.OPEN:
            raise Stale
        if not self._may(row, stop):
            raise NotHere
        if not await self._undoable(row, stop):
            raise Stale
        reason = await self._desk.leaving.reason_of(row)
        if stop.referral_id is not None:
            await self._withdraw(stop.referral_id)
        for one in [stop, *await self._together(row, stop)]:
            case = row if one is stop else await self._desk.session.get_one(CaseFile, one.case_id)
            await self._go_on(case, version if one is stop else case.version, one)
        if reason is ExitReason.DIED:
            await life_outbox.put_back(self._desk, _mark(row))
        await life_news.tell(self._desk, Notice.LEAVING_UNDONE, row, stop, set(stop.former["told"]))
        return row

    async def _go_on(self, row: CaseFile, version: int, stop: LifeStop) -> None:
        await self._desk.leaving.take_back(row, version, stop.former["facts"])
        await go_on_with(self._desk, stop.former)
        stop.undone_at, stop.undone_by = self._desk.now, self._desk.who.account_id
        await self._desk.session.flush()
        await self._changed(row)

    async def _together(self, row: CaseFile, stop: LifeStop) -> list[LifeStop]:
        """Other cases of the person that stopped with the same note."""
        found = await self._desk.session.exec(
            select(LifeStop)
            .join(CaseFile, col(CaseFile.id) == col(LifeStop.case_id))
            .where(
                CaseFile.person_id == row.person_id,
                LifeStop.noted_at == stop.noted_at,
                LifeStop.id != stop.id,
                col(LifeStop.undone_at).is_(None),
            )
        )
        return list(found.all())

    async def _undoable(self, row: CaseFile, stop: LifeStop) -> bool:
        limit = undoable_until(await self._desk.leaving.reason_of(row) or ExitReason.MOVED)
        if not self._may(row, stop) or (limit is not None and self._desk.now > stop.noted_at + limit):
            return False
        if stop.referral_id is None:
            return True
        sent = await self._desk.session.get_one(Referral, stop.referral_id)
        return sent.status in {Status.SENT, Status.WITHDRAWN} and sent.sender_id == self._desk.who.account_id

    def _may(self, row: CaseFile, stop: LifeStop) -> bool:
        place = MunicipalityId(row.municipality_id)
        noted = stop.noted_by == self._desk.who.account_id and self._desk.who.manages(place)
        return noted or self._desk.who.leads(place)

    async def _withdraw(self, referral_id: int) -> None:
        sent = await self._desk.session.get_one(Referral, referral_id)
        if sent.status is Status.SENT:
            await self._desk.referrals.withdraw(referral_id, sent.version)


def _mark(row: CaseFile) -> str:
    """What was cleared from the outbox with this case's closing."""
    return f"stopped:{row.id}"
