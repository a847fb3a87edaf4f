"""Days as people type them, and the days on which a plan may be looked at again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from casework.calendar import add_months
from casework.review_days import ReviewFlaw, ReviewIn, flaw_of, offers
from casework.told_days import read_day

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("12.11", date(2026, 11, 12)),
        ("12.11.", date(2026, 11, 12)),
        (" 12. 11 ", date(2026, 11, 12)),
        ("12/11", date(2026, 11, 12)),
        ("12.11.2025", date(2025, 11, 12)),
        ("12.11.25", date(2025, 11, 12)),
        ("12.11.2026 a", date(2026, 11, 12)),
        ("12.11.2026 г.", date(2026, 11, 12)),
        ("2026-11-12", date(2026, 11, 12)),
        ("23.11", TODAY),
        ("24.11", date(2025, 11, 24)),
        ("31.12", date(2025, 12, 31)),
        ("29.02", date(2024, 2, 29)),
        ("täna", TODAY),
        ("Eile", date(2026, 11, 22)),
        ("üleeile", date(2026, 11, 21)),
        ("Вчера.", date(2026, 11, 22)),
        ("позавчера", date(2026, 11, 21)),
        ("homme", date(2026, 11, 24)),
        ("reedel", date(2026, 11, 20)),
        ("в пятницу", date(2026, 11, 20)),
        ("во вторник", date(2026, 11, 17)),
        ("esmaspäev", TODAY),
    ],
)
def test_a_day_is_read_backwards(typed: str, expected: date) -> None:
    assert read_day(typed, TODAY) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("12.11", date(2027, 11, 12)),
        ("23.11", TODAY),
        ("24.11", date(2026, 11, 24)),
        ("29.02", date(2028, 2, 29)),
        ("12.11.2026", date(2026, 11, 12)),
        ("reede", date(2026, 11, 27)),
        ("esmaspäev", TODAY),
    ],
)
def test_or_forwards_where_it_is_to_come(typed: str, expected: date) -> None:
    assert read_day(typed, TODAY, ahead=True) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12",
        "31.02",
        "32.01",
        "12.13",
        "12.11.1899",
        "12.11.20260",
        "11-12",
        "kunagi",
        "12.11 ja 13.11",
        "1.2.3.4",
    ],
)
def test_what_would_be_a_guess_is_not_read(typed: str) -> None:
    assert read_day(typed, TODAY) is None


def test_every_day_of_a_year_is_read_back_as_it_is_written() -> None:
    for number in range(366):
        day = TODAY - timedelta(days=number)
        assert read_day(f"{day:%d.%m.%Y}", TODAY) == read_day(day.isoformat(), TODAY) == day
        if number < 365:
            assert read_day(f"{day.day}.{day.month}", TODAY) == day


# ── reviews ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("back", [0, 1, 30, 100, 200, 364, 365, 800])
def test_what_is_offered_is_to_come_and_within_a_year_of_the_base(back: int) -> None:
    base = TODAY - timedelta(days=back)
    found = offers(base, TODAY)

    assert all(flaw_of(day, base, TODAY) is None for day in found.values())
    assert (ReviewIn.QUARTER in found) == (add_months(base, 3) > TODAY)
    assert list(found.values()) == sorted(found.values())


def test_a_year_from_the_base_is_the_outer_limit() -> None:
    base = date(2026, 11, 20)

    assert flaw_of(date(2027, 11, 20), base, TODAY) is None
    assert flaw_of(date(2027, 11, 21), base, TODAY) is ReviewFlaw.TOO_FAR
    assert flaw_of(TODAY, base, TODAY) is ReviewFlaw.PAST
    assert flaw_of(date(2026, 11, 24), base, TODAY) is None
