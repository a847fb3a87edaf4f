"""A worker stands in for another: asks for a person outside the caseload, and is answered by who plans."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.hours import monday_of
from casework.notices import Notice
from storage.errors import NotHere, Stale
from storage.tables import Allowed, CaseFile, CaseloadRequest

if TYPE_CHECKING:
    from storage.desk import Desk

_SUNDAY = timedelta(days=6)
_WRITTEN_NEXT_DAY = timedelta(days=1)
"""Whoever stood in may write it down until the end of the next day."""
ASKED_AGAIN_AFTER = timedelta(hours=12)


class Substitutes:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def _today(self) -> date:
        return tallinn_day(self._desk.now)

    async def ask(self, code: str) -> None:
        """The specialist, or else the case manager, is asked; of a code that is not there nothing is said."""
        places = self._desk.caseload.places()
        number = code.removeprefix("P-")
        if not number.isdecimal() or not places:
            return
        found = await self._desk.session.exec(
            select(CaseFile).where(
                CaseFile.person_id == int(number[:9]),
                CaseFile.state == CaseState.OPEN,
                col(CaseFile.municipality_id).in_(places),
            )
        )
        case = found.first()
        waits = await self._waiting(case) if case else None
        if case is None or waits:
            return
        row = CaseloadRequest(account_id=self._desk.who.account_id, case_id=case.id or 0, asked_at=self._desk.now)
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("caseload:ask", f"case:{case.id}", case.municipality_id)
        for account_id in await self._desk.hours_news.in_charge(case):
            key = f"{Notice.CASELOAD_ASKED}:{row.id}:{account_id}"
            await self._desk.outbox.put(Notice.CASELOAD_ASKED, account_id, key=key, args={"request": row.id})

    async def _waiting(self, case: CaseFile) -> bool:
        rows = await self._desk.session.exec(
            select(CaseloadRequest.id).where(
                CaseloadRequest.case_id == case.id,
                CaseloadRequest.account_id == self._desk.who.account_id,
                col(CaseloadRequest.answer).is_(None),
                col(CaseloadRequest.asked_at) > self._desk.now - ASKED_AGAIN_AFTER,
            )
        )
        return rows.first() is not None

    async def request(self, request_id: int) -> tuple[CaseloadRequest, CaseFile]:
        """For those who may plan the case."""
        row = await self._desk.session.get(CaseloadRequest, request_id)
        if row is None:
            raise NotHere
        return row, await self._desk.cases.get(row.case_id, CaseAction.PLAN)

    async def own(self, request_id: int) -> CaseFile:
        """Of what the actor asked for; raises `NotHere`."""
        row = await self._desk.session.get(CaseloadRequest, request_id)
        if row is None or row.account_id != self._desk.who.account_id:
            raise NotHere
        return await self._desk.session.get_one(CaseFile, row.case_id)

    async def answer(self, request_id: int, answer: Allowed) -> tuple[CaseloadRequest, CaseFile]:
        """Once; a second answer is `Stale`. What was allowed counts to the end of the day after."""
        row, case = await self.request(request_id)
        done = await self._desk.session.exec(
            update(CaseloadRequest)
            .where(col(CaseloadRequest.id) == request_id, col(CaseloadRequest.answer).is_(None))
            .values(answer=answer, answered_by=self._desk.who.account_id, answered_at=self._desk.now)
        )
        if not done.rowcount:
            raise Stale
        await self._desk.session.refresh(row)
        self._desk.audit(f"caseload:answer:{answer}", f"case:{case.id}", case.municipality_id)
        if answer is not Allowed.NO:
            last = self._today if answer is Allowed.TODAY else monday_of(self._today) + _SUNDAY
            await self._desk.caseload.give(case, row.account_id, last + _WRITTEN_NEXT_DAY)
        else:
            key = f"{Notice.CASELOAD_REFUSED}:{row.id}"
            await self._desk.outbox.put(Notice.CASELOAD_REFUSED, row.account_id, key=key, args={"request": row.id})
        return row, case
