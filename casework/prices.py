"""The price list: which euros an hour costs, by whom it was given, to whom and on which day [004 2.6.2, annex 5].

The list itself is not among the documents: prices are imported, never invented. A `group` price is for each
participant and hour (our decision: a group's entry is in full in the sheet of each of them, and so is its price).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from casework.hours import Recipient

CENT = Decimal("0.01")
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Price:
    """One row: euros for an hour of a billed component, or of an activity, from and until a day (both included).

    Of a municipality, or of a programme period; None of either holds everywhere. No recipient or provider: for all.
    """

    component: str
    unit: Decimal
    first: date
    last: date | None = None
    recipient: Recipient | None = None
    provider_id: int | None = None
    municipality_id: int | None = None
    period: str | None = None

    def holds(self, hour: Hour) -> bool:
        return (
            self.component in {hour.activity, hour.billed}
            and self.first <= hour.day
            and (self.last is None or hour.day <= self.last)
            and self.recipient in {None, hour.recipient}
            and self.provider_id in {None, hour.provider_id}
            and self.municipality_id in {None, hour.municipality_id}
            and self.period in {None, hour.period}
        )


@dataclass(frozen=True, slots=True)
class Hour:
    """What of an entry matters for its price."""

    day: date
    activity: str | None
    billed: str | None = None
    recipient: Recipient = Recipient.PARTICIPANT
    provider_id: int | None = None
    municipality_id: int | None = None
    period: str | None = None


class PriceList:
    def __init__(self, prices: Iterable[Price] = ()) -> None:
        self._by_component: defaultdict[str, list[Price]] = defaultdict(list)
        for price in prices:
            self._by_component[price.component].append(price)

    def __bool__(self) -> bool:
        return bool(self._by_component)

    def of(self, hour: Hour) -> Decimal | None:
        """A municipality's own price before the programme's, then the most exact row, then the newest one."""
        keys = dict.fromkeys((hour.activity, hour.billed))
        found = [price for key in keys for price in self._by_component.get(key or "", ()) if price.holds(hour)]
        return max(found, key=lambda price: _rank(price, hour)).unit if found else None


def price_of(hour: Hour, prices: Iterable[Price]) -> Decimal | None:
    return PriceList(prices).of(hour)


def cost(minutes: int, unit: Decimal) -> Decimal:
    """To the cent, half up."""
    return (unit * minutes / _HOUR).quantize(CENT, ROUND_HALF_UP)


def _rank(price: Price, hour: Hour) -> tuple[bool, bool, bool, bool, date, Decimal]:
    return (
        price.municipality_id is not None,
        price.provider_id is not None,
        price.component == hour.activity,
        price.recipient is not None,
        price.first,
        price.unit,  # of two equal rows always the same one
    )


# ── a list that is brought ───────────────────────────────────────────────────


def same_row(one: Price, two: Price) -> bool:
    """For the same hours of the same people, whatever the days."""
    return _row_key(one) == _row_key(two)


def overlap(one: Price, two: Price) -> bool:
    """Both would hold on some day for the same hours."""
    return (
        same_row(one, two)
        and (one.last is None or two.first <= one.last)
        and (two.last is None or one.first <= two.last)
    )


def collisions(prices: Sequence[Price]) -> list[tuple[int, int]]:
    """Places of rows that overlap, the earlier first."""
    by_key: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    found = []
    for place, price in enumerate(prices):
        others = by_key[_row_key(price)]
        found += [(other, place) for other in others if overlap(prices[other], price)]
        others.append(place)
    return found


def _row_key(price: Price) -> tuple[object, ...]:
    return (price.municipality_id, price.period, price.component, price.recipient, price.provider_id)
