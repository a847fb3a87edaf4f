"""When an office is open, and when open time has passed. Moments in the cases are by the Tallinn clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from casework.office_hours import OfficeHours, parse, read_clocks, written_days

HOURS = OfficeHours()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Tallinn"))


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23 07:59", False),
        ("2026-11-23 08:00", True),
        ("2026-11-23 16:59", True),
        ("2026-11-23 17:00", False),
        ("2026-11-21 12:00", False),
        ("2026-11-22 12:00", False),
        ("2026-02-24 12:00", False),
        ("2026-04-03 12:00", False),
        ("2026-03-30 08:00", True),
        ("2026-10-26 08:00", True),
    ],
)
def test_an_office_is_open_from_opening_until_closing_on_working_days(moment: str, is_open: bool) -> None:
    assert HOURS.is_open(at(moment)) is is_open


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        ("2026-11-23 10:30", "2026-11-23 10:30"),
        ("2026-11-23 06:00", "2026-11-23 08:00"),
        ("2026-11-23 17:00", "2026-11-24 08:00"),
        ("2026-11-20 18:00", "2026-11-23 08:00"),
        ("2026-03-27 18:00", "2026-03-30 08:00"),
        ("2026-10-23 18:00", "2026-10-26 08:00"),
        ("2026-12-23 17:30", "2026-12-28 08:00"),
    ],
)
def test_the_next_opening_is_now_while_it_is_open(moment: str, opening: str) -> None:
    found = HOURS.next_opening(at(moment))
    assert found == at(opening)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("day", "closes"),
    [
        ("2025-12-31", "14:00"),
        ("2026-02-23", "14:00"),
        ("2026-06-22", "14:00"),
        ("2026-12-23", "14:00"),
        ("2026-12-31", "14:00"),
        ("2025-04-17", "17:00"),
        ("2026-08-19", "17:00"),
        ("2024-12-20", "17:00"),
    ],
)
def test_before_four_holidays_the_office_closes_three_hours_earlier(day: str, closes: str) -> None:
    """Not before Good Friday or 20 August, and not on a Friday when the holiday is on Monday or later."""
    before, there = at(f"{day} {closes}") - timedelta(seconds=1), at(f"{day} {closes}")
    assert HOURS.is_open(before)
    assert not HOURS.is_open(there)


def test_a_sunday_before_independence_day_shortens_no_friday() -> None:
    assert HOURS.is_open(at("2025-02-21 16:59"))
    assert not OfficeHours(weekdays=frozenset(range(7))).is_open(at("2025-02-23 14:00"))


def test_an_office_open_three_hours_stays_closed_on_a_short_day() -> None:
    short = OfficeHours(time(14), time(17))
    assert not short.works_on(date(2026, 2, 23))
    assert short.next_opening(at("2026-02-23 09:00")) == at("2026-02-25 14:00")
    assert short.after_working_hours(at("2026-02-20 16:00"), 2) == at("2026-02-25 15:00")
    assert OfficeHours(time(0), time(2)).closing(date(2026, 2, 23)) == time(0)


def test_eight_in_the_morning_is_another_utc_hour_after_each_change() -> None:
    assert HOURS.next_opening(at("2026-03-27 18:00")) == datetime(2026, 3, 30, 5, tzinfo=UTC)
    assert HOURS.next_opening(at("2026-10-23 18:00")) == datetime(2026, 10, 26, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "hours", "passed"),
    [
        ("2026-11-23 10:00", 2, "2026-11-23 12:00"),
        ("2026-11-23 10:00", 0.5, "2026-11-23 10:30"),
        ("2026-11-23 15:00", 2, "2026-11-23 17:00"),
        ("2026-11-23 16:00", 2, "2026-11-24 09:00"),
        ("2026-11-20 16:30", 2, "2026-11-23 09:30"),
        ("2026-11-21 12:00", 2, "2026-11-23 10:00"),
        ("2026-11-23 03:00", 2, "2026-11-23 10:00"),
        ("2026-02-23 12:00", 2, "2026-02-23 14:00"),
        ("2026-02-23 13:00", 2, "2026-02-25 09:00"),
        ("2026-02-23 16:00", 2, "2026-02-25 10:00"),
        ("2026-04-02 16:00", 2, "2026-04-06 09:00"),
        ("2026-03-27 16:00", 2, "2026-03-30 09:00"),
        ("2026-10-23 16:00", 2, "2026-10-26 09:00"),
        ("2026-11-23 08:00", 27, "2026-11-25 17:00"),
        ("2026-11-23 17:00", 0, "2026-11-24 08:00"),
    ],
)
def test_only_open_time_is_counted(moment: str, hours: float, passed: str) -> None:
    assert HOURS.after_working_hours(at(moment), hours) == at(passed)


@pytest.mark.parametrize(
    ("day", "real_hours"),
    [("2026-03-29", 5), ("2026-10-25", 7)],
    ids=["the hour skipped", "the hour doubled"],
)
def test_an_office_open_through_the_night_of_the_change_counts_real_hours(day: str, real_hours: int) -> None:
    night = OfficeHours(time(1), time(7), frozenset({6}))
    start = at(f"{day} 01:00")
    assert night.after_working_hours(start, real_hours) == at(f"{day} 07:00")
    assert night.after_working_hours(start, real_hours + 1) > at(f"{day} 12:00")


def test_negative_hours_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        HOURS.after_working_hours(at("2026-11-23 10:00"), -1)


@pytest.mark.parametrize(
    ("sent", "check"),
    [
        ("2026-11-23 10:00", "2026-11-23 12:00"),
        ("2026-11-20 16:30", "2026-11-23 09:30"),
        ("2026-11-21 23:00", "2026-11-23 10:00"),
    ],
)
def test_an_urgent_card_is_checked_after_two_working_hours(sent: str, check: str) -> None:
    assert HOURS.check_moment(at(sent), urgent=True) == at(check)


@pytest.mark.parametrize(
    ("sent", "check"),
    [
        ("2026-11-23 10:00", "2026-11-24 09:00"),
        ("2026-11-23 08:00", "2026-11-24 09:00"),
        ("2026-11-23 18:00", "2026-11-24 09:00"),
        ("2026-11-23 00:30", "2026-11-23 09:00"),
        ("2026-11-20 16:30", "2026-11-23 09:00"),
        ("2026-11-22 23:30", "2026-11-23 09:00"),
        ("2026-12-23 12:00", "2026-12-28 09:00"),
        ("2026-03-27 12:00", "2026-03-30 09:00"),
        ("2026-10-23 12:00", "2026-10-26 09:00"),
    ],
)
def test_another_card_is_checked_an_hour_into_the_next_working_morning(sent: str, check: str) -> None:
    assert HOURS.check_moment(at(sent), urgent=False) == at(check)


@pytest.mark.parametrize(
    ("clocks", "days", "hours"),
    [
        ("08:00-17:00", "mon-fri", HOURS),
        ("8-17", "mon-fri", HOURS),
        (" 8:30 – 16:15 ", "Mon, Wed-Fri", OfficeHours(time(8, 30), time(16, 15), frozenset({0, 2, 3, 4}))),
        ("10:00-14:00", "sat", OfficeHours(time(10), time(14), frozenset({5}))),
    ],
)
def test_hours_are_read_from_settings(clocks: str, days: str, hours: OfficeHours) -> None:
    assert parse(clocks, days) == hours


@pytest.mark.parametrize(
    ("clocks", "days", "complaint"),
    [
        ("17:00-08:00", "mon-fri", r"closes \(08:00\) must be after opens \(17:00\)"),
        ("08:00-08:00", "mon-fri", "must be after"),
        ("08:00", "mon-fri", "write them as 08:00-17:00"),
        ("", "mon-fri", "write them as"),
        ("08:60-17:00", "mon-fri", "hours '08:60-17:00': minute"),
        ("08:00-25:00", "mon-fri", "hours '08:00-25:00': hour"),
        ("08:00-17:00", "mon-fry", "unknown day 'fry', use mon, tue"),
        ("08:00-17:00", "", "unknown day ''"),
        ("08:00-17:00", "fri-mon", "fri does not come before mon"),
    ],
)
def test_bad_hours_are_refused_with_what_is_wrong(clocks: str, days: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse(clocks, days)


@pytest.mark.parametrize("weekdays", [frozenset(), frozenset({7})])
def test_an_office_that_never_opens_cannot_be_made(weekdays: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="weekdays"):
        OfficeHours(weekdays=weekdays)


@pytest.mark.parametrize(
    ("typed", "clocks"),
    [
        ("8–17", "08:00-17:00"),
        ("8.30-16.00", "08:30-16:00"),
        ("8:30 - 16:15.", "08:30-16:15"),
        ("kell 8 kuni 17", "08:00-17:00"),
        ("с 8 до 17:30", "08:00-17:30"),
    ],
)
def test_hours_are_read_as_people_type_them(typed: str, clocks: str) -> None:
    assert read_clocks(typed) == clocks


@pytest.mark.parametrize("typed", ["", "8", "17-8", "8-25", "hommikust õhtuni", "8-12, 13-17", "8..30-16"])
def test_hours_that_are_unclear_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"hours|closes|hour"):
        read_clocks(typed)


@pytest.mark.parametrize("days", ["mon-fri", "mon,wed-fri", "sat", "mon-sun", "mon,tue"])
def test_days_are_written_as_they_are_read(days: str) -> None:
    assert parse("8-17", written_days(parse("8-17", days).weekdays)) == parse("8-17", days)
