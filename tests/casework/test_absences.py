"""Away from when until when: what people type, what is offered, and what a span must keep to."""

from __future__ import annotations

from datetime import date

import pytest

from casework.absences import MOST_DAYS, Flaw, Offer, Span, flaw_of, offers, read_span

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("27.11", "2026-11-23", "2026-11-27"),
        ("27.11.", "2026-11-23", "2026-11-27"),
        ("kuni 27.11.2026", "2026-11-23", "2026-11-27"),
        ("до 27.11.26 включительно", "2026-11-23", "2026-11-27"),
        ("2026-11-27", "2026-11-23", "2026-11-27"),
        ("05.01", "2026-11-23", "2027-01-05"),
        ("30.11-11.12", "2026-11-30", "2026-12-11"),
        ("30.11 – 11.12.2026", "2026-11-30", "2026-12-11"),
        ("alates 30.11 kuni 11.12", "2026-11-30", "2026-12-11"),
        ("с 30.11 по 11.12", "2026-11-30", "2026-12-11"),
        ("21.12–05.01", "2026-12-21", "2027-01-05"),
        ("06.07–31.07", "2027-07-06", "2027-07-31"),
        ("7.–11.12", "2026-12-07", "2026-12-11"),
        ("7-11.12.2026", "2026-12-07", "2026-12-11"),
        ("20.11–27.11", "2026-11-20", "2026-11-27"),
        ("20.11", "2026-11-23", "2026-11-20"),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, first: str, last: str) -> None:
    assert read_span(typed, MONDAY) == Span(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "homme",
        "27",
        "31.02",
        "31.02–05.03",
        "27.11 28.11 29.11",
        "38801010000",
        "5550 1234",
        "27.11 kell 9",
        "x" * 99,
    ],
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read_span(typed, MONDAY) is None


@pytest.mark.parametrize(
    ("first", "last", "flaw"),
    [
        ("2026-11-23", "2026-11-23", None),
        ("2026-11-22", "2026-11-27", Flaw.PAST),
        ("2026-11-27", "2026-11-26", Flaw.BACKWARDS),
        ("2026-11-23", "2027-03-22", None),
        ("2026-11-23", "2027-03-23", Flaw.TOO_LONG),
    ],
)
def test_a_span_begins_today_or_later_and_is_not_endless(first: str, last: str, flaw: Flaw | None) -> None:
    assert flaw_of(Span(date.fromisoformat(first), date.fromisoformat(last)), MONDAY) is flaw
    assert MOST_DAYS == 120


def test_on_a_sunday_the_week_that_is_offered_is_the_next_one() -> None:
    assert offers(date(2026, 11, 29))[Offer.WEEK] == date(2026, 12, 6)
    assert offers(MONDAY) == {
        Offer.TODAY: MONDAY,
        Offer.WEEK: date(2026, 11, 29),
        Offer.FORTNIGHT: date(2026, 12, 6),
    }


def test_in_summer_holiday_months_are_offered() -> None:
    assert offers(date(2027, 6, 21))[Offer.JULY] == date(2027, 7, 31)
    assert Offer.JULY not in offers(date(2027, 7, 25))
    assert offers(date(2027, 7, 25))[Offer.AUGUST] == date(2027, 8, 31)
    assert Offer.JULY not in offers(date(2027, 5, 30))


def test_spans_meet_on_a_shared_day() -> None:
    span = Span(date(2026, 11, 23), date(2026, 11, 27))

    assert span.overlaps(date(2026, 11, 27), date(2026, 12, 1))
    assert not span.overlaps(date(2026, 11, 28), date(2026, 12, 1))
