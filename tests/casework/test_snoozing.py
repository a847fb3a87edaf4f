"""Putting a reminder off: which day a button means, and when a reason is needed."""

from datetime import date

import pytest

from casework.ladder import Snooze
from casework.snoozing import ReasonNeeded, SnoozeRefused, Wait, day_of, snooze

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 11, day) for day in (20, 21, 22, 23))


@pytest.mark.parametrize(
    ("wait", "today", "day"),
    [
        (Wait.TOMORROW, FRIDAY, SATURDAY),
        (Wait.THREE_DAYS, FRIDAY, MONDAY),
        (Wait.MONDAY, FRIDAY, MONDAY),
        (Wait.MONDAY, MONDAY, date(2026, 11, 30)),
        (Wait.MONDAY, SUNDAY, MONDAY),
        (Wait.TOMORROW, date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_the_day_of_a_button(wait: Wait, today: date, day: date) -> None:
    assert day_of(wait, today) == day


def test_a_day_off_moves_to_the_next_working_day() -> None:
    assert snooze(SATURDAY, FRIDAY, date(2026, 11, 30)) == Snooze(MONDAY)
    assert snooze(date(2026, 12, 24), date(2026, 12, 23), None) == Snooze(date(2026, 12, 28))


def test_up_to_the_due_day_no_reason_is_needed() -> None:
    assert snooze(MONDAY, FRIDAY, MONDAY) == Snooze(MONDAY)


@pytest.mark.parametrize("chosen", [SATURDAY, MONDAY])
@pytest.mark.parametrize("reason", ["", "   "])
def test_past_the_due_day_a_reason_is_needed(chosen: date, reason: str) -> None:
    """Due on Sunday: a reminder put off to Saturday would come on Monday, which is too late."""
    with pytest.raises(ReasonNeeded) as told:
        snooze(chosen, FRIDAY, SUNDAY, reason)
    assert told.value.day == MONDAY
    assert snooze(chosen, FRIDAY, SUNDAY, " haiglas ") == Snooze(MONDAY, "haiglas")


@pytest.mark.parametrize("chosen", [FRIDAY, date(2026, 11, 19)])
def test_today_and_the_past_are_refused(chosen: date) -> None:
    with pytest.raises(SnoozeRefused):
        snooze(chosen, FRIDAY, None, "põhjus")
