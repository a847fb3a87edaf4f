"""Questions to a sender, and their answers: both sealed, both shown only beside the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.permissions import Action
from casework.referrals import Move
from storage.errors import AlreadyAsked, NobodyThere, NotHere
from storage.referral_news import News
from storage.tables import Account, AccountState, Referral, ReferralQuestion

if TYPE_CHECKING:
    from storage.desk import Desk

AGAIN_AFTER = 1
"""Working mornings until the sender is asked once more …"""
SILENT_AFTER = 2
"""… and until the asker hears that no answer came."""


class Questions:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def ask(self, referral_id: int, version: int, text: str) -> Referral:
        """Raises `AlreadyAsked` while an answer is waited for, `NobodyThere` when the sender cannot be reached."""
        row = await self._desk.referrals.get(referral_id, Action.REFERRAL_ASK)
        if await self.open_of(row) is not None:
            raise AlreadyAsked
        sender = await self._desk.session.get(Account, row.sender_id) if row.sender_id else None
        if sender is None or sender.state is not AccountState.ACTIVE:
            raise NobodyThere
        row = await self._desk.referrals.move(row, Move.ASK, version)
        question = ReferralQuestion(
            referral_id=referral_id, asked_by=self._desk.who.account_id, asked_at=self._desk.now, question=text
        )
        self._desk.session.add(question)
        await self._desk.session.flush()
        hours = await self._desk.municipalities.hours(row.municipality_id)
        await News(self._desk).asked(
            row,
            question.id or 0,
            hours.morning_after(self._desk.now, AGAIN_AFTER),
            hours.morning_after(self._desk.now, SILENT_AFTER),
        )
        return row

    async def read(self, question_id: int) -> tuple[ReferralQuestion, Referral]:
        """For the sender who is asked; the look is audited."""
        question = await self._desk.session.get(ReferralQuestion, question_id)
        if question is None:
            raise NotHere
        row = await self._desk.referrals.get(question.referral_id, Action.REFERRAL_ANSWER)
        self._desk.audit("question:read", f"referral:{row.id}", row.municipality_id)
        return question, row

    async def answer(self, question_id: int, text: str) -> Referral:
        """Raises `NotPossible` when the referral has ended, `AlreadyAsked` when it was answered before."""
        question, row = await self.read(question_id)
        if question.answered_at is not None:
            raise AlreadyAsked
        row = await self._desk.referrals.move(row, Move.ANSWER, row.version)
        question.answer, question.answered_at = text, self._desk.now
        await News(self._desk).answered(row, question.asked_by)
        return row

    async def of(self, row: Referral) -> list[ReferralQuestion]:
        """All of one referral, oldest first; for a caller that may see the name."""
        rows = await self._desk.session.exec(
            select(ReferralQuestion).where(ReferralQuestion.referral_id == row.id).order_by(col(ReferralQuestion.id))
        )
        return list(rows.all())

    async def open_of(self, row: Referral) -> ReferralQuestion | None:
        """The question that waits for its answer, if any."""
        return next((one for one in await self.of(row) if one.answered_at is None), None)

    async def get(self, question_id: int) -> ReferralQuestion:
        """For the house itself: is it answered by now?"""
        return await self._desk.session.get_one(ReferralQuestion, question_id)
