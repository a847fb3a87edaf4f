"""Tallinn days, working days and holidays."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from casework.calendar import (
    add_months,
    add_working_days,
    from_library,
    holidays_skipped,
    is_holiday,
    is_working_day,
    next_working_day,
    nth_working_day,
    tallinn_day,
    tallinn_moment,
    working_day_before,
    working_days_after,
)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 22, 21, 59, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 22, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 7, 1, 20, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 21, 0, tzinfo=UTC), date(2026, 7, 2)),
    ],
)
def test_the_day_turns_at_midnight_in_tallinn_in_winter_and_summer(moment: datetime, day: date) -> None:
    assert tallinn_day(moment) == day


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        tallinn_day(datetime(2026, 11, 22, 12, 0))  # noqa: DTZ001 - what must not be passed


@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        (date(2026, 3, 28), time(8), datetime(2026, 3, 28, 6, tzinfo=UTC)),
        (date(2026, 3, 30), time(8), datetime(2026, 3, 30, 5, tzinfo=UTC)),
        (date(2026, 10, 24), time(8), datetime(2026, 10, 24, 5, tzinfo=UTC)),
        (date(2026, 10, 26), time(8), datetime(2026, 10, 26, 6, tzinfo=UTC)),
        (date(2026, 10, 25), time(3, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
)
def test_the_tallinn_clock_follows_both_summer_time_changes(day: date, clock: time, moment: datetime) -> None:
    assert tallinn_moment(day, clock) == moment


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 2, 24),
        date(2026, 4, 3),
        date(2026, 5, 1),
        date(2026, 6, 23),
        date(2026, 6, 24),
        date(2026, 8, 20),
        date(2026, 12, 24),
        date(2026, 12, 25),
        date(2025, 4, 18),
    ],
)
def test_public_holidays_are_not_working_days(day: date) -> None:
    assert day.weekday() < 5
    assert is_holiday(day)
    assert not is_working_day(day)


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 11, 22)])
def test_weekends_are_not_working_days(day: date) -> None:
    assert not is_working_day(day)


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 4, 2), date(2026, 4, 6), date(2026, 12, 31)])
def test_other_weekdays_are_working_days(day: date) -> None:
    assert is_working_day(day)


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2026, 11, 23), date(2026, 11, 24)),
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 11, 22), date(2026, 11, 23)),
        (date(2026, 4, 2), date(2026, 4, 6)),
        (date(2026, 12, 23), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_the_next_working_day_is_never_the_day_itself(day: date, following: date) -> None:
    assert next_working_day(day) == following


@pytest.mark.parametrize(
    ("year", "month", "due"),
    [(2025, 4, date(2025, 4, 9)), (2026, 1, date(2026, 1, 12)), (2026, 12, date(2026, 12, 9))],
)
def test_the_seventh_working_day_is_when_the_invoice_of_the_month_before_is_due(
    year: int, month: int, due: date
) -> None:
    assert nth_working_day(year, month, 7) == due


@pytest.mark.parametrize("nth", [0, -1, 24])
def test_a_month_has_no_such_working_day(nth: int) -> None:
    with pytest.raises(ValueError, match="2026-11 has no working day number"):
        nth_working_day(2026, 11, nth)


@pytest.mark.parametrize(
    ("start", "days", "end", "skipped"),
    [
        (date(2025, 4, 10), 10, date(2025, 4, 25), [date(2025, 4, 18)]),
        (date(2025, 4, 17), 1, date(2025, 4, 21), [date(2025, 4, 18)]),
        (date(2025, 4, 18), 1, date(2025, 4, 21), []),
        (date(2025, 3, 3), 0, date(2025, 3, 3), []),
        (date(2026, 12, 22), 2, date(2026, 12, 28), [date(2026, 12, 24), date(2026, 12, 25)]),
        (
            date(2026, 11, 22),
            40,
            date(2027, 1, 20),
            [date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1)],
        ),
    ],
)
def test_working_days_step_over_weekends_and_holidays(start: date, days: int, end: date, skipped: list[date]) -> None:
    """The last row is the state's decision: applied on 22.11.2026, answered by 20.01.2027 at the latest."""
    assert add_working_days(start, days) == end
    assert list(holidays_skipped(start, end)) == skipped
    assert working_days_after(start, end) == days


def test_working_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="negative"):
        add_working_days(date(2026, 11, 23), -1)
    assert working_days_after(date(2026, 11, 23), date(2026, 11, 20)) == 0


def test_the_working_day_before_a_holiday_and_a_weekend() -> None:
    assert working_day_before(date(2026, 12, 28)) == date(2026, 12, 23)
    assert working_day_before(date(2026, 11, 24)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 2, 28), 12, date(2026, 2, 28)),
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2025, 8, 31), 1, date(2025, 9, 30)),
        (date(2025, 12, 1), 1, date(2026, 1, 1)),
        (date(2025, 1, 31), 13, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
    ],
)
def test_a_year_or_a_month_ends_on_the_same_day_or_the_last_one(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


@pytest.mark.parametrize("year", range(2015, 2046))
def test_the_holidays_that_are_kept_are_those_of_the_library(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    assert {day for day in days if day.year == year and is_holiday(day)} == from_library(year)


def test_a_year_that_is_not_kept_is_asked_from_the_library() -> None:
    assert is_holiday(date(2090, 2, 24))
    assert not is_holiday(date(2090, 2, 25))
