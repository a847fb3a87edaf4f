"""What stands beside a contract's sums: people near the year's cap of occupation, the fee; and are prices known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.budget import NoNumber, money
from casework.caps import YEARLY, Year
from storage.tables import Contract, PriceRow

if TYPE_CHECKING:
    from storage.desk import Desk

NEAR = Decimal("0.8")
"""Of the cap: from there on a person is named."""


@dataclass(frozen=True, slots=True)
class Details:
    """`near`: whose year of occupation is nearly used up; `side_costs`: of items b–e together, None: not known."""

    near: tuple[Year, ...]
    fee_total: Decimal
    side_costs: Decimal | None
    has_prices: bool


async def details(desk: Desk, contract_id: int, today: date) -> Details:
    """For those who may see the contract's sums; codes only of municipalities that the actor manages."""
    contract, places = await desk.budget.must_see(contract_id)
    return Details(
        near=await _near(desk, [place for place in places if place in desk.who.municipalities()], today),
        fee_total=contract.fee_month * contract.fee_months,
        side_costs=await _side_costs(desk, contract),
        has_prices=await _has_prices(desk, contract, places),
    )


async def _near(desk: Desk, places: list[int], today: date) -> tuple[Year, ...]:
    found = [year for place in places for year in await desk.budget.caps(place, today.year)]
    return tuple(year for year in found if year.spent >= YEARLY * NEAR)


async def _has_prices(desk: Desk, contract: Contract, places: list[int]) -> bool:
    """Whether any price holds on one of the contract's days."""
    last = contract.last_day
    rows = await desk.session.exec(
        select(PriceRow.id)
        .where(
            col(PriceRow.municipality_id).in_(places)
            | (col(PriceRow.municipality_id).is_(None) & (col(PriceRow.period) == contract.period)),
            col(PriceRow.first_day) <= last,
            col(PriceRow.last_day).is_(None) | (col(PriceRow.last_day) >= contract.first_day),
        )
        .limit(1)
    )
    return rows.first() is not None


async def _side_costs(desk: Desk, contract: Contract) -> Decimal | None:
    period = await desk.periods.named(contract.period)
    if period is None:
        return None
    try:
        return money(contract.places, period).side_costs
    except NoNumber:
        return None
