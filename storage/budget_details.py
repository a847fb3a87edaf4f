"""What stands beside a contract's sums: people near the year's cap of occupation, the average, the fee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.budget import NoNumber, money
from casework.caps import Cap, is_capped
from casework.cases import CaseKind
from casework.components import components
from casework.referrals import code_of
from storage.tables import CaseFile, Contract, HoursPerson, HoursVersion

if TYPE_CHECKING:
    from storage.desk import Desk

NEAR = Decimal("0.8")
"""Of the cap: from there on a person is named."""


@dataclass(frozen=True, slots=True)
class Details:
    """`near`: code and cap; `side_costs`: what items b–e of the fee may cost together, None when not known."""

    near: tuple[tuple[str, Cap], ...]
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


async def _near(desk: Desk, places: list[int], today: date) -> tuple[tuple[str, Cap], ...]:
    """Only those who had hours of occupation this year are looked at."""
    capped = [key for key in components() if is_capped(key)]
    rows = await desk.session.exec(
        select(CaseFile)
        .where(
            col(CaseFile.municipality_id).in_(places),
            CaseFile.kind == CaseKind.ISTE,
            col(CaseFile.id).in_(
                select(HoursPerson.case_id)
                .join(HoursVersion, col(HoursVersion.id) == col(HoursPerson.version_id))
                .where(
                    col(HoursVersion.current).is_(True),
                    col(HoursVersion.deleted).is_(False),
                    col(HoursVersion.component).in_(capped),
                    col(HoursVersion.day).between(date(today.year, 1, 1), today),
                )
            ),
        )
        .order_by(col(CaseFile.person_id))
    )
    found = []
    for case in rows.all():
        cap = await desk.hours_months.cap(case, capped[0], today)
        if cap is not None and cap.spent >= cap.cap * NEAR:
            found.append((code_of(case.person_id), cap))
    return tuple(found)


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
