"""Which sent months a price that is typed would count anew."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from casework.price_changes import cut, holds_until, rewritten, touched
from casework.prices import Price

OCTOBER, NOVEMBER, DECEMBER = date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1)


def price(unit: int, first: date, last: date | None = None, component: str = "core_service") -> Price:
    return Price(component, Decimal(unit), first, last, municipality_id=1)


OLD = price(30, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("new", "there", "found"),
    [
        (price(32, date(2026, 11, 1)), [OLD], []),
        (price(32, date(2026, 10, 31)), [OLD], [OCTOBER]),
        (price(32, date(2026, 1, 1), date(2026, 9, 30)), [price(30, date(2025, 1, 1))], []),
        (price(30, date(2026, 6, 1)), [OLD], []),
        (price(32, date(2026, 6, 1)), [], []),
        (price(32, date(2026, 6, 1), component="support_leisure"), [OLD], []),
        (price(32, date(2026, 6, 1)), [price(30, date(2026, 1, 1), date(2026, 5, 31))], []),
    ],
    ids=["after", "its last day", "before", "same sum", "first of all", "another component", "ended before"],
)
def test_what_was_sent_keeps_its_price(new: Price, there: list[Price], found: list[date]) -> None:
    assert rewritten(new, there, [], [OCTOBER]) == found


def test_what_is_replaced_goes_with_all_its_days() -> None:
    """Also those that the new one does not reach."""
    later = price(30, date(2026, 9, 1))
    new = price(32, date(2026, 9, 1), date(2026, 9, 30))

    assert rewritten(new, [later], [later], [OCTOBER]) == [OCTOBER]


def test_the_days_that_an_earlier_end_takes() -> None:
    assert cut(date(2026, 1, 1), date(2026, 10, 30), None) == [(date(2026, 10, 31), None)]
    assert cut(date(2026, 1, 1), date(2026, 10, 31), date(2026, 11, 30)) == [(date(2026, 11, 1), date(2026, 11, 30))]
    assert cut(date(2026, 1, 1), None, date(2026, 11, 30)) == []
    assert cut(date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 30)) == []
    assert touched([(date(2026, 10, 31), date(2026, 11, 30))], [OCTOBER, NOVEMBER, DECEMBER]) == [OCTOBER, NOVEMBER]


def test_an_older_price_holds_until_the_next_one() -> None:
    """A newer one that ends before it leaves it its later days."""
    next_one, short = price(32, NOVEMBER), price(33, OCTOBER, date(2026, 10, 15))
    assert holds_until(OLD, [OLD, next_one, short]) == date(2026, 10, 31)
    assert holds_until(OLD, [OLD, short]) is None
    assert holds_until(price(30, date(2026, 1, 1), date(2026, 9, 30)), [next_one]) == date(2026, 9, 30)
    assert holds_until(next_one, [OLD]) is None
    assert holds_until(OLD, [price(32, NOVEMBER, component="support_leisure")]) is None
