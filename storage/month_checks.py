"""Checking a month: the worker reads what they delivered, the specialist the whole sheet [002 §4.5]."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlmodel import col, delete, or_, select

from casework.billing import Check, CheckedAs, Sheet
from casework.month_permissions import MonthAction
from casework.months import MonthState
from casework.participation import CaseMonth, own, whole
from casework.people import Role
from storage.errors import NotHere, Stale
from storage.month_base import MonthBase, first_of
from storage.month_cases import Loaded, load
from storage.month_rows import Wanted
from storage.tables import CaseFile, CaseloadRow, HoursEntry, HoursPerson, HoursVersion, SheetCheck


class MonthChecks(MonthBase):
    async def sheets_to_check(self, month: date) -> list[Sheet]:
        """The actor's own, by code, also those that are checked already: a check that holds stands in `checks`.

        As the specialist the whole sheet; as one who delivered only the own entries. The name is there for those who
        may know it. Empty sheets are left out: there is nothing to read.
        """
        loaded = await self._mine(first_of(month))
        caseload = await self._caseload()
        found = []
        for case in loaded.months:
            sheet = self._shown(case)
            if sheet is not None and sheet.entries:
                found.append(sheet if self._may_know(case, caseload) else replace(sheet, name=""))
        for place in sorted({case.whose.municipality_id for case in loaded.months}):
            self._audit(MonthAction.CHECK, month, place)
        return found

    async def check(self, case_id: int, month: date, digest: str) -> Check:
        """`Stale` when the sheet is no longer what was read; checking twice keeps the first moment."""
        case, who = await self._case(case_id, month)
        sheet = self._shown(case)
        if sheet is None:
            raise NotHere
        if not sheet.entries or sheet.digest != digest:
            raise Stale
        role = CheckedAs.SPECIALIST if self._may_case(MonthAction.CHECK, case) else CheckedAs.WORKER
        account_id = self._desk.who.account_id
        kept = await self._kept(case_id, month, role)
        if kept is None or kept.digest != digest:
            await self._forget(case_id, month, role)
            kept = SheetCheck(
                case_id=case_id,
                month=first_of(month),
                account_id=account_id,
                role=role,
                digest=digest,
                at=self._desk.now,
            )
            self._desk.session.add(kept)
            await self._desk.session.flush()
            self._desk.audit(MonthAction.CHECK, f"case:{case_id}:{first_of(month)}", case.whose.municipality_id)
        return Check(who.who.name(account_id), role, kept.at, digest)

    async def uncheck(self, case_id: int, month: date) -> None:
        """One's own check is taken back; `Stale` when there is none, or when the month was closed with it."""
        case, _ = await self._case(case_id, month)
        if self._shown(case) is None:
            raise NotHere
        report = await self._report(case.whose.municipality_id, month)
        if self._state(month, report) in {MonthState.CLOSED, MonthState.SENT}:
            raise Stale
        if not await self._forget(case_id, month, None):
            raise Stale
        self._desk.audit("month:uncheck", f"case:{case_id}:{first_of(month)}", case.whose.municipality_id)

    # ── whose it is ──────────────────────────────────────────────────────────

    def _shown(self, case: CaseMonth) -> Sheet | None:
        """What the actor is asked to check of it; None when nothing."""
        if self._may_case(MonthAction.CHECK, case):
            return whole(case)
        if self._may_case(MonthAction.CHECK_OWN, case):
            return own(case, self._desk.who.account_id)
        return None

    async def _case(self, case_id: int, month: date) -> tuple[CaseMonth, Loaded]:
        first = first_of(month)
        loaded = await load(self._desk, Wanted(col(CaseFile.id) == case_id, first, first))
        if not loaded.months:
            raise NotHere
        return loaded.months[0], loaded

    async def _mine(self, first: date) -> Loaded:
        who = self._desk.who
        own_places = [one.municipality_id for one in who.memberships if one.role is Role.BASE_SUPPORT_SPECIALIST]
        specialists = {who.account_id, *(one.absent_id for one in who.deputyships)}
        delivered = (
            select(HoursPerson.case_id)
            .join(HoursVersion, col(HoursVersion.id) == col(HoursPerson.version_id))
            .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
            .where(
                HoursEntry.worker_id == who.account_id,
                col(HoursVersion.current).is_(True),
                col(HoursVersion.deleted).is_(False),
                col(HoursVersion.day).between(*Wanted(col(CaseFile.id) == 0, first, first).days),
            )
        )
        where = or_(
            col(CaseFile.id).in_(delivered),
            col(CaseFile.specialist_id).in_(specialists) & col(CaseFile.municipality_id).in_(own_places),
        )
        return await load(self._desk, Wanted(where, first, first, names=True))

    async def _caseload(self) -> set[int]:
        rows = await self._desk.session.exec(
            select(CaseloadRow.case_id).where(
                CaseloadRow.account_id == self._desk.who.account_id,
                col(CaseloadRow.ended_at).is_(None),
                col(CaseloadRow.first_day) <= self.today,
                or_(col(CaseloadRow.last_day).is_(None), col(CaseloadRow.last_day) >= self.today),
            )
        )
        return set(rows.all())

    # ── rows ─────────────────────────────────────────────────────────────────

    async def _kept(self, case_id: int, month: date, role: CheckedAs) -> SheetCheck | None:
        rows = await self._desk.session.exec(
            select(SheetCheck).where(
                SheetCheck.case_id == case_id,
                SheetCheck.month == first_of(month),
                SheetCheck.account_id == self._desk.who.account_id,
                SheetCheck.role == role,
            )
        )
        return rows.one_or_none()

    async def _forget(self, case_id: int, month: date, role: CheckedAs | None) -> int:
        """How many of the actor's own went; of both roles when none is named."""
        query = delete(SheetCheck).where(
            col(SheetCheck.case_id) == case_id,
            col(SheetCheck.month) == first_of(month),
            col(SheetCheck.account_id) == self._desk.who.account_id,
        )
        if role is not None:
            query = query.where(col(SheetCheck.role) == role)
        return (await self._desk.session.exec(query)).rowcount
