"""The occupation domain's year in euros [004 2.6.2]: exact, and silent where a price is missing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from casework.caps import YEARLY, Booked, is_capped, occupation
from casework.prices import Hour, Price, PriceList, cost, price_of

DAY = date(2026, 11, 19)
WORK = "employment_support"
ROWS = [
    Price(WORK, Decimal("17.35"), date(2026, 1, 1), date(2026, 6, 30)),
    Price(WORK, Decimal(20), date(2026, 7, 1)),
    Price("sheltered_work", Decimal("7.10"), date(2025, 1, 1)),
]
PRICES = PriceList(ROWS)


def booked(component: str, day: date, minutes: int) -> Booked:
    return Booked(Hour(day, component), minutes)


def test_the_cap_is_twelve_months() -> None:
    assert Decimal(2280) == YEARLY


@pytest.mark.parametrize(("minutes", "expected"), [(60, "17.35"), (20, "5.78"), (50, "14.46"), (0, "0.00")])
def test_minutes_cost_to_the_cent(minutes: int, expected: str) -> None:
    assert cost(minutes, Decimal("17.35")) == Decimal(expected)


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 6, 30), "17.35"), (date(2026, 7, 1), "20"), (date(2025, 12, 31), None)],
)
def test_the_price_is_the_days_own(day: date, expected: str | None) -> None:
    assert price_of(Hour(day, WORK), ROWS) == (Decimal(expected) if expected else None)


def test_the_newer_of_two_prices_holds() -> None:
    both = [Price(WORK, Decimal(10), date(2026, 1, 1)), Price(WORK, Decimal(11), date(2026, 3, 1))]

    assert price_of(Hour(DAY, WORK), both) == Decimal(11)


def test_the_whole_domain_is_added_up_in_its_calendar_year() -> None:
    year = [
        booked(WORK, date(2026, 3, 2), 600),  # 173.50
        booked("sheltered_work", date(2026, 8, 3), 90),  # 10.65
        booked(WORK, date(2025, 12, 31), 6000),
        booked("leisure_support", DAY, 6000),
    ]
    cap = occupation(Hour(DAY, WORK), year, PRICES)

    assert cap is not None
    assert (cap.spent, cap.left, cap.unit) == (Decimal("184.15"), Decimal("2095.85"), Decimal(20))
    assert cap.minutes_left == 104 * 60 + 30


def test_nothing_is_left_after_the_cap() -> None:
    cap = occupation(Hour(DAY, WORK), [booked(WORK, date(2026, 8, 1), 120 * 60)], PRICES)

    assert cap is not None
    assert (cap.left, cap.minutes_left) == (Decimal(-120), 0)


def test_without_a_price_there_is_no_word_about_money() -> None:
    assert occupation(Hour(DAY, WORK), [], PriceList()) is None
    assert occupation(Hour(DAY, "leisure_support"), [], PRICES) is None
    assert occupation(Hour(DAY, WORK), [booked("learning_support", DAY, 60)], PRICES) is None
    assert occupation(Hour(DAY, WORK), [booked(WORK, date(2026, 8, 1), 60)], PriceList(ROWS[:1])) is None


def test_only_occupation_is_capped() -> None:
    assert {key for key in ("employment_support", "sheltered_work", "respite_care", "") if is_capped(key)} == {
        "employment_support",
        "sheltered_work",
    }
