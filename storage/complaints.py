"""Feedback at the desk: what its sender does (`complaint_sender`), and what those do who answer it."""

from __future__ import annotations

from collections.abc import Container, Iterable

from sqlmodel import col, select

from casework.complaint_permissions import ComplaintAction
from casework.complaints import ENDED, OPEN, Move, NotPossible, Outcome, Status
from casework.people import Role
from storage.complaint_appeals import subject_of
from storage.complaint_base import question_of
from storage.complaint_sender import OfSender
from storage.errors import AlreadyAsked, NobodyThere, NotHere
from storage.tables import (
    Account,
    AccountState,
    CaseFile,
    Complaint,
    ComplaintEvent,
    FamilyLink,
    MembershipRow,
)


class Complaints(OfSender):
    async def card(self, complaint_id: int) -> Complaint:
        return await self.get(complaint_id, ComplaintAction.READ)

    async def reveal(self, complaint_id: int) -> tuple[Complaint, list[ComplaintEvent]]:
        """What was written, and by whom if that may be told; the look is audited. `NotPossible` once taken back."""
        row = await self.get(complaint_id, ComplaintAction.REVEAL)
        if row.status is Status.WITHDRAWN:
            raise NotPossible("withdrawn")
        self._desk.audit(ComplaintAction.REVEAL, f"complaint:{row.id}", row.municipality_id)
        return row, await self.events(row)

    async def take(self, complaint_id: int, version: int) -> Complaint:
        """First come: of two who tap together one has it, the other gets `NotPossible`."""
        row = await self.get(complaint_id, ComplaintAction.READ)
        if row.taken_by is not None:
            raise NotPossible("taken")
        row = await self.get(complaint_id, ComplaintAction.TAKE)
        row = await self._move(row, Move.TAKE, version, taken_by=self._desk.who.account_id, taken_at=self._desk.now)
        await self._news.taken(row)
        return row

    async def give(self, complaint_id: int, version: int, account_id: int) -> Complaint:
        """To a colleague of `colleagues`; raises `NotHere` for anybody else."""
        row = await self.get(complaint_id, ComplaintAction.GIVE)
        if account_id not in {one.account_id for one in await self.colleagues(row)}:
            raise NotHere
        row = await self._move(row, Move.GIVE, version, taken_by=account_id, taken_at=self._desk.now)
        await self._news.given(row)
        return row

    async def colleagues(self, row: Complaint) -> list[MembershipRow]:
        """Case managers who may have it instead; after "not satisfied" those who lead, or who may in their place."""
        staff = await self._desk.cases.staff(Role.CASE_MANAGER, row.municipality_id)
        without = {row.taken_by, row.sender_id, row.past_id}
        if not row.appealed:
            return [one for one in staff if one.account_id not in without]
        subject = await subject_of(self._desk, row)
        without |= {row.specialist_id, subject.answered_by} if subject.leaderless else {row.specialist_id}
        return [one for one in staff if one.account_id not in without and (one.lead or subject.leaderless)]

    async def ask(self, complaint_id: int, version: int, text: str) -> Complaint:
        """One question at a time; `AlreadyAsked`, and `NobodyThere` when the sender cannot be reached."""
        row = await self.get(complaint_id, ComplaintAction.ASK)
        if question_of(await self.events(row)) is not None:
            raise AlreadyAsked
        if not await self.reachable(row):
            raise NobodyThere
        row = await self._move(row, Move.ASK, version, text=text)
        await self._news.asked(row)
        return row

    async def answer(self, complaint_id: int, version: int, outcome: Outcome, text: str) -> Complaint:
        """The sender reads it here; without a wish for an answer it is kept beside the feedback."""
        row = await self.get(complaint_id, ComplaintAction.ANSWER)
        last = row.appealed or not row.wants_answer
        row = await self._move(
            row,
            Move.ANSWER,
            version,
            text=text,
            last=last,
            outcome=outcome,
            answered_at=self._desk.now,
            closed_at=self._desk.now if last else None,
        )
        await self._news.answered(row)
        return row

    async def reachable(self, row: Complaint) -> bool:
        """Whether a message would reach the sender."""
        sender = await self._desk.session.get(Account, row.sender_id) if row.sender_id else None
        return sender is not None and sender.state is AccountState.ACTIVE

    async def person_of(self, row: Complaint) -> int | None:
        """Whose help it is about, while the sender's link holds; afterwards it names no person."""
        link = await self._desk.session.get(FamilyLink, row.link_id) if row.link_id else None
        if link is None or link.ended_at is not None:
            return None
        case = await self._desk.session.get_one(CaseFile, link.case_id)
        return case.person_id

    # ── the house ────────────────────────────────────────────────────────────

    async def unreached(self, complaint_id: int) -> None:
        await self._news.unreachable(complaint_id)

    async def let_go(self, account_id: int, municipality_id: int | None = None) -> None:
        """Somebody leaves: what they had goes back to all, what was sent to them goes to the municipality."""
        place = [] if municipality_id is None else [col(Complaint.municipality_id) == municipality_id]
        rows = await self._desk.session.exec(
            select(Complaint)
            .where(
                col(Complaint.status).in_(OPEN),
                (col(Complaint.taken_by) == account_id) | (col(Complaint.specialist_id) == account_id),
                *place,
            )
            .order_by(col(Complaint.id))
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        for row in rows.all():
            if row.specialist_id == account_id:
                await self._move(row, Move.RETURN, row.version, specialist_id=None)
                await self._news.returned(row)
            if row.taken_by == account_id:
                await self._move(row, Move.RELEASE, row.version, taken_by=None, taken_at=None)
            await self._news.sent(row)

    async def end_erased(self, ids: Iterable[int], *, without: Container[int] = ()) -> None:
        """What they belong to is being erased: nothing is owed, and whoever waits or had it is told, but `without`.

        To be called while their rows still tell who that is.
        """
        rows = await self._desk.session.exec(
            select(Complaint)
            .where(
                col(Complaint.id).in_(list(ids)),
                col(Complaint.status).not_in(ENDED),
                col(Complaint.erased_at).is_(None),
            )
            .order_by(col(Complaint.id))
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        for row in rows.all():
            told = {*await self._news.holders(row), row.sender_id} if row.status in OPEN else set[int | None]()
            await self._move(row, Move.ERASE, row.version, closed_at=self._desk.now, erased_at=self._desk.now)
            await self._news.erased(row, [one for one in told if one is not None and one not in without])

    async def erased(self, complaint_id: int) -> Complaint:
        """For the word that it has ended; raises `NotHere` for one that was not erased."""
        row = await self._desk.session.get(Complaint, complaint_id)
        if row is None or row.erased_at is None:
            raise NotHere
        return row

    async def lapse(self, row: Complaint) -> bool:
        """Nothing was said to the answer in time: it holds, unless the sender spoke just now."""
        try:
            await self._move(row, Move.LAPSE, row.version, closed_at=self._desk.now)
        except NotPossible:
            return False
        await self._news.changed(row)
        return True
