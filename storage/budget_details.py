"""What stands beside a contract's sums: people near the year's cap of occupation, the average, the fee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.budget import NoNumber, money
from casework.caps import YEARLY, Year
from casework.cases import CaseKind
from storage.tables import CaseFile, Contract, HoursPerson, HoursVersion

if TYPE_CHECKING:
    from storage.desk import Desk

NEAR = Decimal("0.8")
"""Of the cap: from there on a person is named."""


@dataclass(frozen=True, slots=True)
class Details:
    """`near`: whose year of occupation is nearly used up; `side_costs`: of items b–e together, None: not known."""

    near: tuple[Year, ...]
    average: Decimal | None
    fee_total: Decimal
    side_costs: Decimal | None


async def details(desk: Desk, contract_id: int, today: date) -> Details:
    """For those who may see the contract's sums; codes only of municipalities that the actor manages."""
    found = await desk.budget.of_contract(contract_id, today)
    contract = await desk.session.get_one(Contract, contract_id)
    places = [place.id or 0 for place in await desk.contracts.places(contract_id)]
    return Details(
        near=await _near(desk, [place for place in places if place in desk.who.municipalities()], today),
        average=found.average or await _average(desk, contract, places, found.used - found.terms.used_before),
        fee_total=contract.fee_month * contract.fee_months,
        side_costs=await _side_costs(desk, contract),
    )


async def _near(desk: Desk, places: list[int], today: date) -> tuple[Year, ...]:
    found = [year for place in places for year in await desk.budget.caps(place, today.year)]
    return tuple(year for year in found if year.spent >= YEARLY * NEAR)


async def _average(desk: Desk, contract: Contract, places: list[int], spent: Decimal) -> Decimal | None:
    """For one person and month with hours, since this house knows them."""
    first = contract.first_day if contract.used_until is None else max(contract.first_day, contract.used_until)
    rows = await desk.session.exec(
        select(HoursPerson.case_id, col(HoursVersion.day))
        .join(HoursVersion, col(HoursVersion.id) == col(HoursPerson.version_id))
        .join(CaseFile, col(CaseFile.id) == col(HoursPerson.case_id))
        .where(
            CaseFile.kind == CaseKind.ISTE,
            col(CaseFile.municipality_id).in_(places),
            col(HoursVersion.current).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursVersion.day).between(first, contract.last_day),
        )
        .distinct()
    )
    months = {(case_id, day.replace(day=1)) for case_id, day in rows.all()}
    return (spent / len(months)).quantize(Decimal("0.01")) if months else None


async def _side_costs(desk: Desk, contract: Contract) -> Decimal | None:
    period = await desk.periods.named(contract.period)
    if period is None:
        return None
    try:
        return money(contract.places, period).side_costs
    except NoNumber:
        return None
