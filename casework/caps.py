"""The occupation domain's cap of a calendar year in money [004 2.6.2]; silent where no price is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from casework.billing import Sheet
from casework.components import components
from casework.prices import Hour, PriceList, cost

OCCUPATION = "occupation"
MONTHLY = Decimal(190)
"""Euros for one person, on average; a single month may exceed it."""
MONTHS = 12
YEARLY = MONTHLY * MONTHS
"""2 280 €: never exceeded in a calendar year."""
_HOUR = 60
_HALF_HOUR = 30


@dataclass(frozen=True, slots=True)
class Booked:
    """Minutes of one entry, and what decides about their price."""

    hour: Hour
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


def occupation(asked: Hour, booked: Iterable[Booked], prices: PriceList) -> Cap | None:
    """The year of that hour's day with everything booked in it; None unless every capped hour of it has a price."""
    unit = prices.of(asked)
    if unit is None or not is_capped(asked.activity):
        return None
    spent = Decimal(0)
    for one in booked:
        if one.hour.day.year != asked.day.year or not is_capped(one.hour.activity):
            continue
        price = prices.of(one.hour)
        if price is None:
            return None
        spent += cost(one.minutes, price)
    return Cap(YEARLY, spent, unit)


@dataclass(frozen=True, slots=True)
class Year:
    """What a person's occupation domain has cost in a calendar year, as the sheets bill it.

    `is_priced`: False where an hour of it has no price, so that it costs more than `spent` says.
    """

    case_id: int
    code: str
    spent: Decimal
    is_priced: bool = True

    @property
    def left(self) -> Decimal:
        """Negative when it is over the cap."""
        return YEARLY - self.spent


def years(sheets: Iterable[Sheet], billed: str | None) -> list[Year]:
    """By case, most spent first; `sheets` of one calendar year, `billed`: the period's component of that domain."""
    found: dict[int, Year] = {}
    for sheet in sheets:
        for line in sheet.lines:
            if line.billed is None or not (line.billed == billed or is_capped(line.billed)):
                continue
            before = found.get(sheet.case_id, Year(sheet.case_id, sheet.code, Decimal("0.00")))
            found[sheet.case_id] = Year(
                sheet.case_id,
                sheet.code,
                before.spent + (line.sum or Decimal(0)),
                before.is_priced and line.sum is not None,
            )
    return sorted(found.values(), key=lambda year: (-year.spent, year.code))
