"""What every act on a month needs: the right to it, its cases, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.billing import Gap
from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, CaseSubject, may_case
from casework.cases import CaseKind
from casework.gaps import certain, gaps_of
from casework.month_permissions import MonthAction, MonthSubject, may_month
from casework.months import MonthState, has_ended, state_of
from casework.participation import CaseMonth
from casework.people import AccountId, MunicipalityId
from storage.errors import NotHere
from storage.month_cases import Loaded, load
from storage.month_rows import Wanted
from storage.tables import CaseFile, MonthReport

if TYPE_CHECKING:
    from storage.desk import Desk


def first_of(month: date) -> date:
    return month.replace(day=1)


class MonthBase:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    # ── the right ────────────────────────────────────────────────────────────

    async def may(self, action: MonthAction, municipality_id: int) -> bool:
        return may_month(self._desk.who, action, await self._subject(municipality_id))

    async def _must(self, action: MonthAction, municipality_id: int) -> None:
        """`NotHere` for everybody else."""
        if not await self.may(action, municipality_id):
            raise NotHere

    async def _subject(self, municipality_id: int) -> MonthSubject:
        """Who has its cases, whatever the month: they are the programme's people of that municipality."""
        place = MunicipalityId(municipality_id)
        if not self._desk.who.manages(place):  # the query would decide nothing
            return MonthSubject(place)
        rows = await self._desk.session.exec(
            select(CaseFile.manager_id)
            .where(CaseFile.municipality_id == municipality_id, CaseFile.kind == CaseKind.ISTE)
            .distinct()
        )
        return MonthSubject(place, frozenset(None if one is None else AccountId(one) for one in rows.all()))

    def _may_case(self, action: MonthAction, case: CaseMonth) -> bool:
        return may_month(self._desk.who, action, _subject_of(case))

    def _may_know(self, case: CaseMonth, caseload: Iterable[int]) -> bool:
        """The name of the person, by the table of cases."""
        mine = frozenset({self._desk.who.account_id}) if case.whose.case_id in caseload else frozenset[AccountId]()
        subject = CaseSubject(
            MunicipalityId(case.whose.municipality_id), _id(case.manager_id), _id(case.specialist_id), mine
        )
        return may_case(self._desk.who, CaseAction.REVEAL, subject)

    # ── how it stands ────────────────────────────────────────────────────────

    async def _report(self, municipality_id: int, month: date, *, lock: bool = False) -> MonthReport | None:
        query = select(MonthReport).where(
            MonthReport.municipality_id == municipality_id, MonthReport.month == first_of(month)
        )
        found = await self._desk.session.exec(query.with_for_update() if lock else query)
        return found.one_or_none()

    def _state(self, month: date, report: MonthReport | None) -> MonthState:
        return state_of(month, self.today, report.state if report else None)

    async def _load(self, municipality_id: int, month: date, *, names: bool = False) -> Loaded:
        first = first_of(month)
        where = col(CaseFile.municipality_id) == municipality_id
        return await load(self._desk, Wanted(where, first, first, names))

    async def _is_owed(self, municipality_id: int, month: date, loaded: Loaded, report: MonthReport | None) -> bool:
        """A month without hours is reported too, while a contract runs; what was closed once may be closed again."""
        if report is not None or loaded.months:
            return True
        return await self._desk.contracts.of_place(municipality_id, month) is not None

    def _gaps(self, loaded: Loaded) -> tuple[Gap, ...]:
        """Of a month that still goes on only those that are certain."""
        found = [gap for case in loaded.months for gap in gaps_of(case, loaded.who, loaded.away)]
        running = {case.month for case in loaded.months if not has_ended(case.month, self.today)}
        return certain(found) if running else tuple(found)

    def _audit(self, action: MonthAction, month: date, municipality_id: int) -> None:
        self._desk.audit(action, f"month:{first_of(month)}", municipality_id)


def _subject_of(case: CaseMonth) -> MonthSubject:
    return MonthSubject(
        MunicipalityId(case.whose.municipality_id),
        frozenset({_id(case.manager_id)}),
        _id(case.specialist_id),
        frozenset(AccountId(entry.worker_id) for entry in case.entries),
    )


def _id(account_id: int | None) -> AccountId | None:
    return None if account_id is None else AccountId(account_id)
