"""Contracts and prices of the simulated municipality: sums by the period's documents, prices that are examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from admin.simulating.cast import CONTRACTS, HOME, NEXT, NEXT_PLACES
from admin.simulating.people import CHANGED, MOVED
from admin.simulating.visits import NO_PRICE, UNPRICED
from admin.simulating.wish import Wish
from casework import budget
from casework.budget import NoNumber
from casework.components import Way, billed, components
from casework.hours import Mode, Recipient, recipient
from casework.periods import BILLING_DOMAINS, FROM_PLAN, Period
from casework.prices import Price
from storage.contract_lists import NewContract

_ALONE: Mapping[str, str] = {
    "base": "30.00",
    "social_relations": "25.40",
    "mental_health": "35.00",
    "physical_health": "29.95",
    "occupation": "25.00",
    "leisure": "20.15",
    "housing": "25.00",
    "everyday_life": "25.00",
}
_IN_GROUP: Mapping[str, str] = dict.fromkeys(_ALONE, "9.90") | {
    "occupation": "8.35",
    "mental_health": "12.00",
}
"""Euros an hour, and for each participant and hour of a group: examples, nobody's price list."""
_DEARER = ("everyday_life", Decimal("26.35"))
"""From the 10th of the month of change on."""
_TENTH = 10
FEE_NUMBERS = ("fee_month", "fee_months", "components_month")


@dataclass(frozen=True, slots=True)
class Sums:
    ceiling: Decimal | None
    fee_month: Decimal
    fee_months: int


def missing_numbers(period: Period) -> list[str]:
    """Of those that an invoice needs; nothing is invented in their place."""
    found = {key for key, number in period.numbers.items() if number.value is not None}
    return [key for key in FEE_NUMBERS if key not in found]


def contracts(wish: Wish, period: Period, places: Mapping[str, int]) -> Iterator[NewContract]:
    """The municipality's own, and its neighbour's from the month in which somebody moves there; or one of both."""
    first = period.contract.start or period.services.start or date(wish.year, 1, 1)
    both = (places[HOME], places[NEXT]) if wish.joint else (places[HOME],)
    yield _contract(CONTRACTS[HOME], both, wish.places, wish.ceiling, first, period)
    if not wish.joint and wish.months >= MOVED:
        yield _contract(CONTRACTS[NEXT], (places[NEXT],), NEXT_PLACES, None, date(wish.year, MOVED, 1), period)


def _contract(
    name: str, municipalities: tuple[int, ...], places: int, ceiling: Decimal | None, first: date, period: Period
) -> NewContract:
    sums = _sums(places, period)
    return NewContract(
        name=name,
        municipalities=municipalities,
        representative=municipalities[0],
        places=places,
        ceiling=ceiling if ceiling is not None else sums.ceiling,
        fee_month=sums.fee_month,
        fee_months=sums.fee_months,
        period=period.name,
        first=first,
        last=period.contract.end or period.services.end or date(first.year + 1, 12, 31),
    )


def _sums(places: int, period: Period) -> Sums:
    try:
        found = budget.money(places, period)
    except NoNumber:
        return Sums(None, Decimal("0.00"), 0)
    return Sums(found.component_ceiling, found.coordination_month, int(budget.number(period, "fee_months")))


# ── prices ───────────────────────────────────────────────────────────────────


def prices(period: Period, year: int) -> list[Price]:
    """Of the whole period: what an activity bills as there, by whom it is given to. One becomes dearer on a day."""
    found: dict[tuple[str, Recipient], Price] = {}
    unpriced = _billed(UNPRICED, "housing", period)
    for key, domain, mode in _ways():
        component = _billed(key, domain, period)
        if component in {None, unpriced}:
            continue
        whom = recipient(key, mode)
        unit = Decimal((_IN_GROUP if whom is Recipient.GROUP else _ALONE)[domain])
        first = period.services.start or date(year, 1, 1)
        found.setdefault((component, whom), Price(component, unit, first, recipient=whom, period=period.name))
    return [*found.values(), *_dearer(found, period, year)]


def _dearer(found: Mapping[tuple[str, Recipient], Price], period: Period, year: int) -> Iterator[Price]:
    component = _billed("everyday_life_support", _DEARER[0], period)
    if component is not None and (component, Recipient.PARTICIPANT) in found:
        day = date(year, CHANGED, _TENTH)
        yield Price(component, _DEARER[1], day, recipient=Recipient.PARTICIPANT, period=period.name)


def late_price(period: Period, year: int) -> list[Price]:
    """Of what nobody had a price for when its month was closed."""
    component = _billed(UNPRICED, "housing", period) or UNPRICED
    unit = Decimal(_ALONE["housing"])
    return [Price(component, unit, date(year, NO_PRICE, 1), recipient=Recipient.PARTICIPANT, period=period.name)]


def _ways() -> Iterator[tuple[str, str, Mode]]:
    """Each activity in each of its ways; those across the domains in every domain that a plan may name."""
    for key, known in components().items():
        domains = [known.domain] if known.domain in _ALONE else [one for one in BILLING_DOMAINS if one in _ALONE]
        for mode in Mode:
            if known.may_be(Way(mode)):
                yield from ((key, domain, mode) for domain in domains if domain != "base" or known.domain == "base")


def _billed(key: str, domain: str, period: Period) -> str | None:
    found = billed(components()[key], period, domain)
    return None if found is None or found.component in {"", FROM_PLAN} else found.component
