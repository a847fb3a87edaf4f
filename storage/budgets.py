"""Budgets of contracts: closed months by what they were closed with, the others as their hours cost now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.billing import Sheet
from casework.budget import Budget, Terms, budget
from casework.calendar import add_months, tallinn_day
from casework.caps import OCCUPATION, Year, years
from casework.hours import month_of
from casework.month_permissions import MonthAction, MonthSubject, may_month
from casework.months import MonthState
from casework.participation import whole
from casework.people import MunicipalityId, Role
from casework.period_spans import name_on
from casework.periods import Period
from storage import month_rows, period_spans
from storage.errors import NotHere
from storage.month_cases import Loaded, load, period_of, served
from storage.month_rows import Wanted
from storage.tables import CaseFile, Contract, MonthReport, MonthVersion

if TYPE_CHECKING:
    from storage.desk import Desk

_ZERO = Decimal("0.00")


class Budgets:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def contracts(self) -> list[Contract]:
        """Whose sums the actor may see, by name: as a case manager of one of its places, or as SKA's adviser."""
        who = self._desk.who
        places = {
            int(one.municipality_id)
            for one in who.memberships
            if one.municipality_id is not None and one.role in {Role.CASE_MANAGER, Role.SKA_COORDINATOR}
        }
        return await self._desk.contracts.of_places(places) if places else []

    async def of_contract(self, contract_id: int, today: date) -> Budget:
        """Sums of nobody in particular; `NotHere` for who has nothing to do with any of its municipalities."""
        contract, places = await self.must_see(contract_id)
        return await self._of(contract, places, today)

    async def must_see(self, contract_id: int) -> tuple[Contract, list[int]]:
        """The contract with its municipalities; `NotHere` as above."""
        contract = await self._desk.session.get(Contract, contract_id)
        if contract is None:
            raise NotHere
        places = [place.id or 0 for place in await self._desk.contracts.places(contract_id)]
        subjects = [MonthSubject(MunicipalityId(place)) for place in places]
        if not any(may_month(self._desk.who, MonthAction.BUDGET, subject) for subject in subjects):
            raise NotHere
        return contract, places

    async def caps(self, municipality_id: int, year: int) -> list[Year]:
        """What the occupation domain has cost each person in that calendar year, by code; for its case managers."""
        if not may_month(self._desk.who, MonthAction.DRAFT, MonthSubject(MunicipalityId(municipality_id))):
            raise NotHere
        first, last = date(year, 1, 1), date(year, 12, 1)
        loaded = await self._live([municipality_id], first, last)
        self._desk.audit(MonthAction.BUDGET, f"caps:{year}", municipality_id)
        found: list[Year] = []
        by_component: defaultdict[str | None, list[Sheet]] = defaultdict(list)
        for case in loaded.months:
            row = case.period.billing.get(OCCUPATION) if case.period else None
            by_component[row.component if row else None].append(whole(case))
        for component, sheets in by_component.items():
            found += years(sheets, component)
        return found

    async def of_place(self, municipality_id: int, month: date) -> Budget | None:
        """Of the contract that runs in that month, None without one. For callers that have asked for the right."""
        contract = await self._desk.contracts.of_place(municipality_id, month)
        if contract is None:
            return None
        places = [place.id or 0 for place in await self._desk.contracts.places(contract.id or 0)]
        return await self._of(contract, places, tallinn_day(self._desk.now))

    async def used_before(self, contract: Contract, month: date) -> Decimal:
        """Of the components, in the months before. For callers that have asked for the right."""
        first = month.replace(day=1)
        places = [place.id or 0 for place in await self._desk.contracts.places(contract.id or 0)]
        terms = self._desk.contracts.terms(contract)
        costs, _ = await self._months(places, terms, add_months(first, -1))
        counted = [cost for one, cost in costs.items() if terms.used_until is None or one > terms.used_until]
        return terms.used_before + sum(counted, _ZERO)

    async def _of(self, contract: Contract, places: Sequence[int], today: date) -> Budget:
        terms = self._desk.contracts.terms(contract)
        period = await self._desk.periods.named(contract.period)
        last = min(today, terms.last)
        costs, closed = await self._months(places, terms, last.replace(day=1))
        allowed = period.numbers.get("components_month") if period else None
        if period and period.services.end:
            terms = replace(terms, last=min(terms.last, period.services.end))
        return budget(
            terms,
            costs,
            today,
            closed=closed,
            people=await self._people(places, sorted(costs)),
            average_allowed=allowed.value if allowed else None,
        )

    async def _people(self, places: Sequence[int], months: Sequence[date]) -> dict[date, int]:
        """How many people were in the programme in each of these months."""
        if not months:
            return {}
        wanted = Wanted(col(CaseFile.municipality_id).in_(places), months[0], months[-1])
        cases = await month_rows.cases(self._desk, wanted)
        facts = await month_rows.facts(self._desk, wanted)
        among = await self._desk.periods.all()
        spans = await period_spans.of_cases(self._desk, wanted.case_ids)

        def then(case_id: int, row: CaseFile, month: date) -> Period | None:
            return period_of(name_on(row.period, spans.get(case_id, ()), month), month, among)

        return {
            month: sum(
                served(row, facts.get(case_id, ()), month, then(case_id, row, month))
                for case_id, (row, _) in cases.items()
            )
            for month in months
        }

    async def _months(
        self, places: Sequence[int], terms: Terms, last: date
    ) -> tuple[dict[date, Decimal], frozenset[date]]:
        """First day → cost, from the contract's first month to `last`; and which are closed everywhere."""
        first = terms.first.replace(day=1)
        if last < first:
            return {}, frozenset()
        sealed = await self._sealed(places, first, last)
        months = _each(first, last)
        live = [month for month in months if any((place, month) not in sealed for place in places)]
        costs: defaultdict[date, Decimal] = defaultdict(lambda: _ZERO)
        for (_, month), total in sealed.items():
            costs[month] += total
        if live:
            for case in (await self._live(places, live[0], live[-1])).months:
                place = case.whose.municipality_id
                if case.entries and (place, case.month) not in sealed:
                    costs[case.month] += whole(case).total
        closed = frozenset(month for month in months if all((place, month) in sealed for place in places))
        return dict(costs), closed

    async def _live(self, places: Sequence[int], first: date, last: date) -> Loaded:
        where = col(CaseFile.municipality_id).in_(places)
        return await load(self._desk, Wanted(where, first, last, sums=True))

    async def _sealed(self, places: Sequence[int], first: date, last: date) -> Mapping[tuple[int, date], Decimal]:
        rows = await self._desk.session.exec(
            select(MonthReport.municipality_id, col(MonthReport.month), col(MonthVersion.total))
            .join(
                MonthVersion,
                (col(MonthVersion.report_id) == col(MonthReport.id))
                & (col(MonthVersion.version) == col(MonthReport.version)),
            )
            .where(
                col(MonthReport.municipality_id).in_(places),
                col(MonthReport.state).in_((MonthState.CLOSED, MonthState.SENT)),
                col(MonthReport.month).between(first, month_of(last)[1]),
            )
        )
        return {(place, month): total for place, month, total in rows.all()}


def _each(first: date, last: date) -> list[date]:
    found, month = [], first
    while month <= last:
        found.append(month)
        month = add_months(month, 1)
    return found
