"""Whose hours a worker may write; set by those who plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.life import HOURS_AFTER
from casework.notices import Notice
from casework.people import AccountId, MunicipalityId, Role
from casework.referrals import code_of
from storage.errors import NotFree, NotHere, Stale
from storage.persons import short_of
from storage.tables import (
    Account,
    AccountState,
    CaseFile,
    CaseloadRow,
    LifeStop,
    MembershipRow,
    Person,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlmodel.sql.expression import SelectOfScalar

    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Charge:
    """One person whose hours the actor may write, by code and, to that actor alone, by name."""

    case_id: int
    municipality_id: int
    code: str
    first_name: str
    last_name: str
    short: str
    """First name and initial; empty when the name is not known."""


class Caseload:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    async def mine(self) -> list[Charge]:
        """Of the actor today, by code: the caseload, and for a base-support specialist the own cases."""
        places = self.places()
        own = self._places(Role.BASE_SUPPORT_SPECIALIST)
        if not places and not own:
            return []
        fresh, key = await self._desk.fresh(), (Charge, self._desk.who, self.today)
        if key not in fresh:
            fresh[key] = await self._read(places, own)
        return list(fresh[key])

    async def _read(self, places: set[MunicipalityId], own: set[MunicipalityId]) -> list[Charge]:
        account_id = self._desk.who.account_id
        listed = select(CaseloadRow.case_id).where(CaseloadRow.account_id == account_id, *self._in_force())
        query = (
            select(Person.first_name, Person.last_name, CaseFile)
            .join(CaseFile, col(Person.id) == col(CaseFile.person_id))
            .where(
                or_(CaseFile.state == CaseState.OPEN, col(CaseFile.id).in_(self._left_lately())),
                or_(
                    col(CaseFile.id).in_(listed) & col(CaseFile.municipality_id).in_(places),
                    (col(CaseFile.specialist_id) == account_id) & col(CaseFile.municipality_id).in_(own),
                ),
            )
            .order_by(col(Person.id))
        )
        return [
            Charge(
                case.id or 0,
                case.municipality_id,
                code_of(case.person_id),
                first or "",
                last or "",
                short_of(first, last),
            )
            for first, last, case in (await self._desk.session.exec(query)).all()
        ]

    def _left_lately(self) -> SelectOfScalar[int]:
        """Who died or moved away: hours of the days before may still be written down for a while."""
        return select(LifeStop.case_id).where(
            col(LifeStop.undone_at).is_(None), col(LifeStop.day) > self.today - HOURS_AFTER
        )

    async def reveal(self) -> list[Charge]:
        """The same, to be shown with names; the look is audited."""
        found = await self.mine()
        for place in sorted({one.municipality_id for one in found}):
            self._desk.audit("caseload:reveal", f"account:{self._desk.who.account_id}", place)
        return found

    def places(self) -> set[MunicipalityId]:
        """Where the actor is a support worker."""
        return self._places(Role.SUPPORT_WORKER)

    def _places(self, role: Role) -> set[MunicipalityId]:
        return {
            item.municipality_id
            for item in self._desk.who.memberships
            if item.role is role and item.municipality_id is not None
        }

    def _in_force(self) -> tuple[ColumnElement[bool], ...]:
        return (
            col(CaseloadRow.ended_at).is_(None),
            col(CaseloadRow.first_day) <= self.today,
            or_(col(CaseloadRow.last_day).is_(None), col(CaseloadRow.last_day) >= self.today),
        )

    async def begins(self, case_id: int) -> date | None:
        """From which day on the actor, who only stands in, may write; None where there is no such limit."""
        rows = await self._desk.session.exec(
            select(CaseloadRow).where(
                CaseloadRow.account_id == self._desk.who.account_id,
                CaseloadRow.case_id == case_id,
                *self._in_force(),
            )
        )
        found = rows.all()
        if not found or any(row.last_day is None for row in found):
            return None
        case = await self._desk.session.get_one(CaseFile, case_id)
        if case.specialist_id == self._desk.who.account_id:
            return None
        return min(row.first_day for row in found)

    async def worker_ids(self, case_id: int) -> frozenset[AccountId]:
        """Who has the person today; for the permission table."""
        rows = await self._desk.session.exec(
            select(CaseloadRow.account_id).where(CaseloadRow.case_id == case_id, *self._in_force())
        )
        return frozenset(map(AccountId, rows.all()))

    # ── set by those who plan ────────────────────────────────────────────────

    async def of_case(self, case: CaseFile) -> list[tuple[CaseloadRow, str]]:
        """Who has the person now or soon, with the name that colleagues know. For callers that may plan it."""
        rows = await self._desk.session.exec(
            select(CaseloadRow)
            .where(
                CaseloadRow.case_id == case.id,
                col(CaseloadRow.ended_at).is_(None),
                or_(col(CaseloadRow.last_day).is_(None), col(CaseloadRow.last_day) >= self.today),
            )
            .order_by(col(CaseloadRow.id))
        )
        return [(row, await self._desk.accounts.name_of(row.account_id, case.municipality_id)) for row in rows.all()]

    async def candidates(self, case_id: int) -> list[tuple[int, str]]:
        """Support workers of the municipality who do not have the person yet: account and name."""
        case = await self._desk.cases.get(case_id, CaseAction.PLAN)
        taken = {row.account_id for row, _ in await self.of_case(case)}
        rows = await self._desk.session.exec(
            select(MembershipRow)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .where(
                MembershipRow.role == Role.SUPPORT_WORKER,
                MembershipRow.municipality_id == case.municipality_id,
                col(MembershipRow.ended_at).is_(None),
                col(Account.state).in_((AccountState.ACTIVE, AccountState.BLOCKED)),
            )
            .order_by(col(MembershipRow.shown_as), col(MembershipRow.id))
        )
        found = {row.account_id: row.shown_as for row in rows.all()}
        return [(account_id, name) for account_id, name in found.items() if account_id not in taken]

    async def add(self, case_id: int, account_id: int, last_day: date | None = None) -> CaseloadRow:
        """From today on; `NotFree` for who is no support worker there, or has the person already."""
        case = await self._desk.cases.get(case_id, CaseAction.PLAN)
        if account_id not in {found for found, _ in await self.candidates(case_id)}:
            raise NotFree
        return await self.give(case, account_id, last_day)

    async def give(self, case: CaseFile, account_id: int, last_day: date | None) -> CaseloadRow:
        """For callers that have asked for the right."""
        row = CaseloadRow(
            account_id=account_id,
            case_id=case.id or 0,
            first_day=self.today,
            last_day=last_day,
            added_by=self._desk.who.account_id,
            added_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("caseload:add", f"case:{case.id}", case.municipality_id)
        await self._desk.outbox.put(
            Notice.CASELOAD_GIVEN, account_id, key=f"{Notice.CASELOAD_GIVEN}:{row.id}", args={"row": row.id}
        )
        return row

    async def end(self, row_id: int) -> CaseFile:
        """At once; raises `Stale` when it was ended already."""
        row = await self._desk.session.get(CaseloadRow, row_id)
        if row is None:
            raise NotHere
        case = await self._desk.cases.get(row.case_id, CaseAction.PLAN)
        if row.ended_at is not None:
            raise Stale
        row.ended_at, row.ended_by = self._desk.now, self._desk.who.account_id
        self._desk.audit("caseload:end", f"case:{case.id}", case.municipality_id)
        return case

    async def end_all_of(self, account_id: int, municipality_id: int) -> None:
        """With the role there: who is invited again starts with nobody. For callers that have asked for the right."""
        rows = await self._desk.session.exec(
            select(CaseloadRow, CaseFile)
            .join(CaseFile, col(CaseFile.id) == col(CaseloadRow.case_id))
            .where(
                CaseloadRow.account_id == account_id,
                CaseFile.municipality_id == municipality_id,
                col(CaseloadRow.ended_at).is_(None),
            )
        )
        for row, case in rows.all():
            row.ended_at = self._desk.now
            self._desk.audit("caseload:end", f"case:{case.id}", case.municipality_id)

    async def row(self, row_id: int) -> tuple[CaseloadRow, CaseFile]:
        """For its own worker."""
        row = await self._desk.session.get(CaseloadRow, row_id)
        if row is None or row.account_id != self._desk.who.account_id or row.ended_at is not None:
            raise NotHere
        return row, await self._desk.session.get_one(CaseFile, row.case_id)
