"""The occupation domain's cap of a calendar year in money [004 2.6.2]; silent where no price is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from casework.components import components

OCCUPATION = "occupation"
MONTHLY = Decimal(190)
"""Euros for one person, on average; a single month may exceed it."""
MONTHS = 12
YEARLY = MONTHLY * MONTHS
"""2 280 €: never exceeded in a calendar year."""
CENT = Decimal("0.01")
_HOUR = 60
_HALF_HOUR = 30


@dataclass(frozen=True, slots=True)
class Price:
    """Euros for an hour of a component, from and until a day (both included)."""

    component: str
    unit: Decimal
    first: date
    last: date | None = None

    def holds(self, component: str, day: date) -> bool:
        return component == self.component and self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Booked:
    component: str
    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Cap:
    """What a person's year has left."""

    cap: Decimal
    spent: Decimal
    unit: Decimal
    """Of the component that was asked about."""

    @property
    def left(self) -> Decimal:
        return self.cap - self.spent

    @property
    def minutes_left(self) -> int:
        """For that price, in whole half hours; 0 when nothing is left."""
        if self.left <= 0 or self.unit <= 0:
            return 0
        minutes = (self.left * _HOUR / self.unit).quantize(Decimal(1), ROUND_DOWN)
        return int(minutes) // _HALF_HOUR * _HALF_HOUR


def is_capped(component: str | None) -> bool:
    known = components().get(component or "")
    return known is not None and known.domain == OCCUPATION


def price_of(component: str, day: date, prices: Iterable[Price]) -> Decimal | None:
    """The newest price that holds on the day."""
    found = [price for price in prices if price.holds(component, day)]
    return max(found, key=lambda price: price.first).unit if found else None


def cost(minutes: int, unit: Decimal) -> Decimal:
    """To the cent."""
    return (unit * minutes / _HOUR).quantize(CENT, ROUND_HALF_UP)


def occupation(component: str, day: date, booked: Iterable[Booked], prices: Iterable[Price]) -> Cap | None:
    """The year of `day` with everything booked in it; None unless every capped hour of it has a price."""
    known = list(prices)
    unit = price_of(component, day, known)
    if unit is None or not is_capped(component):
        return None
    spent = Decimal(0)
    for one in booked:
        if one.day.year != day.year or not is_capped(one.component):
            continue
        price = price_of(one.component, one.day, known)
        if price is None:
            return None
        spent += cost(one.minutes, price)
    return Cap(YEARLY, spent, unit)
