"""When the house speaks of a month by itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from casework.calendar import TALLINN, is_working_day, tallinn
from casework.month_calls import Call, answer_by, rings


def at(tallinn_time: str) -> datetime:
    return datetime.fromisoformat(tallinn_time).replace(tzinfo=TALLINN)


@pytest.mark.parametrize(
    ("month", "asked", "drafted"),
    [
        (date(2026, 11, 1), "2026-12-01 09:00", "2026-12-03 09:00"),
        (date(2026, 12, 1), "2027-01-04 09:00", "2027-01-06 09:00"),  # New Year's Day is a Friday
        (date(2027, 1, 1), "2027-02-01 09:00", "2027-02-03 09:00"),
        (date(2027, 4, 1), "2027-05-03 09:00", "2027-05-05 09:00"),  # 1 May is a Saturday
    ],
)
def test_days_are_working_days_of_the_next_month_at_nine(month: date, asked: str, drafted: str) -> None:
    found = {ring.call: ring for ring in rings(at(asked) - timedelta(days=2)) if ring.month == month}

    assert found[Call.ASKED].moment == at(asked)
    assert found[Call.DRAFTED].moment == found[Call.ASKED_AGAIN].moment == at(drafted)
    assert found[Call.ASKED].ends == at(drafted), "one asking at a time"
    assert found[Call.ASKED_AGAIN].ends > found[Call.ASKED_AGAIN].moment


@pytest.mark.parametrize("day", [date(2026, 1, 1) + timedelta(days=number) for number in range(0, 800, 7)])
def test_every_ring_is_in_the_future_on_a_working_day_and_the_nearest_comes_first(day: date) -> None:
    now = at(f"{day} 12:00")
    found = rings(now)

    assert [ring.moment for ring in found] == sorted(ring.moment for ring in found)
    assert all(ring.ends > now and ring.moment < ring.ends for ring in found)
    assert all(is_working_day(ring.day) and tallinn(ring.moment).hour == 9 for ring in found)
    assert len({(ring.day, ring.call) for ring in found}) == len(found), "each rings once a day"
    assert any(ring.call is Call.BUDGET and ring.moment > now for ring in found), "the clock never stops"


@pytest.mark.parametrize(
    ("today", "by"),
    [
        ("2026-12-01", date(2026, 12, 3)),
        ("2026-12-03", date(2026, 12, 3)),
        ("2026-12-04", date(2026, 12, 9)),
        ("2026-12-10", None),
    ],
)
def test_until_when_a_check_helps(today: str, by: date | None) -> None:
    assert answer_by(date(2026, 11, 1), date.fromisoformat(today)) == by
