"""Who hears of a move: whoever has one of its cases, and those who lead; codes only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.notices import Notice
from casework.referrals import code_of
from storage.tables import CaseFile, PeriodMove, PeriodMoveCase

if TYPE_CHECKING:
    from storage.desk import Desk


class PeriodNews:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def moved(self, move: PeriodMove) -> None:
        await self._tell(Notice.PERIOD_MOVED, move)

    async def undone(self, move: PeriodMove, cases: Sequence[PeriodMoveCase]) -> None:
        del cases
        await self._tell(Notice.PERIOD_UNDONE, move)

    async def _tell(self, notice: Notice, move: PeriodMove) -> None:
        """Everybody once, but the one who did it."""
        await self._desk.session.flush()
        rows = await self._desk.session.exec(
            select(col(CaseFile.manager_id), col(CaseFile.specialist_id))
            .join(PeriodMoveCase, col(PeriodMoveCase.case_id) == col(CaseFile.id))
            .where(PeriodMoveCase.move_id == move.id)
        )
        concerned = {one for pair in rows.all() for one in pair if one is not None}
        concerned |= {one.id or 0 for one in await self._desk.recipients.leads(move.municipality_id)}
        for account_id in sorted(concerned - {self._desk.who.account_id}):
            key = f"{notice}:{move.id}:{account_id}"
            await self._desk.outbox.put(notice, account_id, key=key, args={"move": move.id})

    async def codes_of(self, move_id: int, account_id: int, *, everybody: bool) -> list[str]:
        """Of the people that this reader has; of all for those who lead."""
        query = (
            select(CaseFile.person_id)
            .join(PeriodMoveCase, col(PeriodMoveCase.case_id) == col(CaseFile.id))
            .where(PeriodMoveCase.move_id == move_id)
            .order_by(col(CaseFile.person_id))
        )
        if not everybody:
            query = query.where(
                or_(col(CaseFile.manager_id) == account_id, col(CaseFile.specialist_id) == account_id)
            )
        return [code_of(one) for one in (await self._desk.session.exec(query)).all()]
