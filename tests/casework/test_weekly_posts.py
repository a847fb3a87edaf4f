"""When the weekly post goes out: its day and hour, days off, and weeks that were missed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.calendar import TALLINN, tallinn
from casework.office_hours import OfficeHours
from casework.weekly_posts import HOURS, KEEPS, Schedule, goes_out, moment, newest, next_after, span_of

OFFICE = OfficeHours()
USUAL = Schedule()
SCHEDULES = st.builds(Schedule, st.integers(0, 4), st.sampled_from(list(HOURS)))
OFFICES = st.builds(
    lambda days: OfficeHours(weekdays=days), st.frozensets(st.integers(0, 6), min_size=2).filter(lambda days: days)
)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 (the zone follows)
    lambda one: one.replace(tzinfo=UTC)
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TALLINN).astimezone(UTC)


@pytest.mark.parametrize(
    ("monday", "schedule", "expected"),
    [
        ("2026-11-23", USUAL, "2026-11-23 09:00"),
        ("2025-02-24", USUAL, "2025-02-25 09:00"),
        ("2028-12-25", USUAL, "2028-12-27 09:00"),
        ("2026-11-23", Schedule(4, 14), "2026-11-27 14:00"),
        ("2026-04-27", Schedule(4, 9), "2026-05-04 09:00"),
        ("2026-03-30", USUAL, "2026-03-30 09:00"),
    ],
    ids=["plain", "a holiday", "two holidays", "own day and hour", "over the weekend", "summer time"],
)
def test_the_moment(monday: str, schedule: Schedule, expected: str) -> None:
    assert moment(schedule, OFFICE, date.fromisoformat(monday)) == at(expected)


def test_the_offices_days_hold() -> None:
    office = OfficeHours(weekdays=frozenset({2, 3}))

    assert moment(USUAL, office, date(2026, 11, 23)) == at("2026-11-25 09:00")


@pytest.mark.parametrize(("weekday", "hour"), [(5, 9), (-1, 9), (0, 6), (0, 19), (7, 30)])
def test_no_such_day_or_hour(weekday: int, hour: int) -> None:
    with pytest.raises(ValueError, match="no such"):
        Schedule(weekday, hour)


def test_it_tells_of_the_week_before() -> None:
    assert span_of(date(2026, 11, 30)).key == "2026-W48"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-30 09:00", "2026-11-30 09:00"),
        ("2026-11-30 10:00", "2026-11-30 10:00"),
        ("2026-11-30 20:00", "2026-12-01 08:00"),
        ("2026-12-04 08:59", "2026-12-04 08:59"),
        ("2026-12-04 09:01", None),
    ],
)
def test_a_late_one_waits_for_the_office_and_at_last_says_nothing(now: str, expected: str | None) -> None:
    found = goes_out(USUAL, OFFICE, date(2026, 11, 30), at(now))

    assert found == (at(expected) if expected else None)


def test_after_a_change_what_was_not_said_is_due_and_what_was_said_is_not() -> None:
    now, said = at("2026-12-01 10:00"), date(2026, 11, 30)
    assert next_after(Schedule(4, 14), OFFICE, now, said) == at("2026-12-11 14:00")
    assert next_after(USUAL, OFFICE, now, date(2026, 11, 23)) == at("2026-11-30 09:00")
    assert next_after(USUAL, OFFICE, now) == at("2026-12-07 09:00")


@given(SCHEDULES, OFFICES, MOMENTS)
def test_it_is_always_a_day_on_which_the_office_works(schedule: Schedule, office: OfficeHours, now: datetime) -> None:
    following = next_after(schedule, office, now)

    assert following > now
    assert office.works_on(tallinn(following).date())
    assert tallinn(following).hour == schedule.hour


@given(SCHEDULES, OFFICES, MOMENTS)
def test_the_newest_has_come_and_the_next_has_not(schedule: Schedule, office: OfficeHours, now: datetime) -> None:
    monday = newest(schedule, office, now)

    assert moment(schedule, office, monday) <= now < moment(schedule, office, monday + timedelta(days=7))
    assert monday.weekday() == 0


@given(SCHEDULES, OFFICES, MOMENTS)
def test_what_was_said_is_never_due_again(schedule: Schedule, office: OfficeHours, now: datetime) -> None:
    said = newest(schedule, office, now)

    assert next_after(schedule, office, now, said) > now
    late = next_after(schedule, office, now, said - timedelta(days=7))
    assert late > now or now - late <= KEEPS
