"""What a price that is typed means for others of the same row, and for months that were sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from casework.calendar import last_of_month
from casework.prices import Price, overlap, same_row

Span = tuple[date, date | None]
"""From a day until a day, both included; None: without an end."""


def rewritten(new: Price, there: Iterable[Price], gone: Sequence[Price], sent: Iterable[date]) -> list[date]:
    """Sent months in which something costs something else than it did: `gone` are the rows that `new` replaces.

    A first price where there was none rewrites nothing. Our decision: what was sent was counted with the price of
    its time, and a new one begins after it.
    """
    spans = [(one.first, one.last) for one in gone]
    spans += [_both(one, new) for one in there if one not in gone and one.unit != new.unit and overlap(one, new)]
    return touched(spans, sent)


def cut(first: date, last: date | None, was: date | None) -> list[Span]:
    """The days that a price from `first` until `was` loses when it ends on `last`; none when it lasts as long."""
    if last is None or (was is not None and last >= was):
        return []
    return [(max(first, date.fromordinal(last.toordinal() + 1)), was)]


def holds_until(price: Price, there: Iterable[Price]) -> date | None:
    """The last day on which it is the price: the day before a newer one of the same row without an end."""
    newer = [one.first for one in there if same_row(one, price) and one.first > price.first and one.last is None]
    lasts = [date.fromordinal(min(newer).toordinal() - 1)] if newer else []
    return min([*lasts, price.last] if price.last is not None else lasts, default=None)


def touched(spans: Sequence[Span], months: Iterable[date]) -> list[date]:
    """Months (by their first day) with a day of one of the spans, in their order."""
    return [
        month
        for month in months
        if any(
            first <= last_of_month(month.year, month.month) and (last is None or last >= month)
            for first, last in spans
        )
    ]


def _both(one: Price, two: Price) -> Span:
    """The days on which both would hold."""
    lasts = [price.last for price in (one, two) if price.last is not None]
    return max(one.first, two.first), min(lasts, default=None)
