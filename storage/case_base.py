"""What every act on a case needs: the case itself, the right to it, and one change at a time."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select, update

from casework.case_permissions import CaseAction, CaseSubject, may_case
from casework.cases import CaseMove, CaseState
from casework.facts import Fact, Facts
from casework.people import AccountId, MunicipalityId, Role
from storage.case_rules import facts_of
from storage.errors import NotFree, NotHere, Stale
from storage.tables import Account, AccountState, CaseEvent, CaseFact, CaseFile, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk


class CaseBase:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── reading ──────────────────────────────────────────────────────────────

    async def get(self, case_id: int, action: CaseAction = CaseAction.READ) -> CaseFile:
        """The case for one who may do that with it; raises `NotHere`."""
        row = await self._desk.session.get(CaseFile, case_id)
        if row is None or not may_case(self._desk.who, action, await self.subject(row)):
            raise NotHere
        return row

    async def of_person(self, person_id: int) -> CaseFile:
        """The open case, or else the latest, of somebody whom one may read about; raises `NotHere`."""
        query = select(CaseFile.id).where(CaseFile.person_id == person_id)
        ids = (
            await self._desk.session.exec(
                query.order_by(col(CaseFile.state) != CaseState.OPEN, col(CaseFile.id).desc())
            )
        ).all()
        for case_id in ids:
            with suppress(NotHere):
                return await self.get(case_id or 0)
        raise NotHere

    async def subject(self, row: CaseFile) -> CaseSubject:
        """What the permission table asks of a case."""
        return CaseSubject(
            municipality_id=MunicipalityId(row.municipality_id),
            manager_id=None if row.manager_id is None else AccountId(row.manager_id),
            specialist_id=None if row.specialist_id is None else AccountId(row.specialist_id),
            worker_ids=await self._desk.caseload.worker_ids(row.id or 0),
        )

    async def facts(self, row: CaseFile) -> Facts:
        """As the rules read them. For callers that may read the case."""
        closed = await self._desk.municipalities.closed(row.municipality_id)
        return facts_of(row, [Fact(one.event, one.day) for one in await self.noted(row)], closed)

    async def noted(self, row: CaseFile, *, undone: bool = False) -> list[CaseFact]:
        """Facts in the order in which they were written down; with `undone`, also those that were taken back."""
        query = select(CaseFact).where(CaseFact.case_id == row.id).order_by(col(CaseFact.id))
        if not undone:
            query = query.where(col(CaseFact.undone_at).is_(None))
        return list((await self._desk.session.exec(query)).all())

    async def story(self, row: CaseFile) -> list[CaseEvent]:
        """What else happened to it, oldest first."""
        query = select(CaseEvent).where(CaseEvent.case_id == row.id).order_by(col(CaseEvent.id))
        return list((await self._desk.session.exec(query)).all())

    # ── changing ─────────────────────────────────────────────────────────────

    async def _step(self, row: CaseFile, version: int, **values: Any) -> None:  # noqa: ANN401 (columns)
        """Changes the row if it still is as the actor saw it; otherwise `Stale`, whoever was faster."""
        changed = await self._desk.session.exec(
            update(CaseFile)
            .where(col(CaseFile.id) == row.id, col(CaseFile.version) == version)
            .values(version=version + 1, **values)
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.refresh(row)
        if changed.rowcount != 1:
            raise Stale

    async def _changed(self, row: CaseFile) -> None:
        """Whatever follows from the case is brought up to date in the same transaction."""
        await self._desk.duties.resync(row)

    async def staff(self, role: Role, municipality_id: int) -> list[MembershipRow]:
        """Who works there in that role and was not stopped, by name. For callers that may read a case there."""
        found = await self._desk.session.exec(
            select(MembershipRow)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .where(
                MembershipRow.role == role,
                MembershipRow.municipality_id == municipality_id,
                col(MembershipRow.ended_at).is_(None),
                col(Account.state).not_in({AccountState.SUSPENDED, AccountState.LEFT}),
            )
            .order_by(col(MembershipRow.shown_as), col(MembershipRow.id))
        )
        return list(found.all())

    async def _must_work(self, account_id: int, role: Role, municipality_id: int) -> MembershipRow:
        row = next((one for one in await self.staff(role, municipality_id) if one.account_id == account_id), None)
        if row is None:
            raise NotFree
        return row

    def _story(self, row: CaseFile, move: CaseMove, *, to: int | None = None, note: str = "") -> CaseEvent:
        event = CaseEvent(
            case_id=row.id or 0,
            account_id=self._desk.who.account_id,
            move=move,
            at=self._desk.now,
            to_id=to,
            note=note.strip() or None,
        )
        self._desk.session.add(event)
        self._audit(f"case:{move}", row)
        return event

    def _audit(self, action: str, row: CaseFile) -> None:
        self._desk.audit(action, f"case:{row.id}", row.municipality_id)
