"""Where a pace leads: the average of the last full months, what it comes to, and when it reaches the ceiling."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import Protocol

from casework.calendar import add_months, last_of_month
from casework.prices import CENT

PACE_MONTHS = 3


class Days(Protocol):
    """What of a contract matters here; `first`, `last`: days of service."""

    @property
    def ceiling(self) -> Decimal | None: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...


def pace(months: Mapping[date, Decimal], terms: Days, today: date) -> Decimal | None:
    """The average of the last three months that have ended; of fewer while there are fewer; an empty one counts."""
    begun = min(months, default=None)
    if begun is None:
        return None
    last = [month for month in _each(begun, terms.last) if last_of_month(month.year, month.month) < today]
    last = last[-PACE_MONTHS:]
    spent = sum((months.get(month, Decimal(0)) for month in last), Decimal(0))
    return cents(spent / len(last)) if last else None


def average(months: Mapping[date, Decimal], people: Mapping[date, int], today: date) -> Decimal | None:
    ended = [month for month in months if last_of_month(month.year, month.month) < today]
    many = sum(people.get(month, 0) for month in ended)
    return cents(sum((months[month] for month in ended), Decimal(0)) / many) if many else None


def _each(first: date, last: date) -> list[date]:
    """First days of months, both ends included."""
    month, found = first.replace(day=1), []
    while month <= last:
        found.append(month)
        month = add_months(month, 1)
    return found


def _months_left(terms: Days, today: date) -> list[date]:
    """First days of the months of service that have not ended yet."""
    return _each(max(today, terms.first), terms.last)


def forecast(months: Mapping[date, Decimal], used: Decimal, each: Decimal, terms: Days, today: date) -> Decimal:
    """The present month counts as a whole one at this pace, or as what it has cost already when that is more."""
    ahead = sum(
        (max(each - months.get(month, Decimal(0)), Decimal(0)) for month in _months_left(terms, today)), Decimal(0)
    )
    return used + ahead


def reached_on(
    months: Mapping[date, Decimal], used: Decimal, each: Decimal | None, terms: Days, today: date
) -> date | None:
    if terms.ceiling is None:
        return None
    if used >= terms.ceiling:
        return today
    if not each:
        return None
    left = terms.ceiling - used
    for month in _months_left(terms, today):
        more = max(each - months.get(month, Decimal(0)), Decimal(0))
        if more >= left:
            return _day_of(month, max(today, month), left / more)
        left -= more
    return None


def _day_of(month: date, begins: date, share: Decimal) -> date:
    """Days of the rest of the month, spent evenly."""
    days = (last_of_month(month.year, month.month) - begins).days + 1
    return begins + timedelta(days=int((days * share).to_integral_value(ROUND_CEILING)) - 1)


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, ROUND_HALF_UP)
