"""Putting a reminder off: the due day stays, and past it a reason is needed."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from casework.calendar import is_working_day, next_working_day
from casework.ladder import Snooze

_MONDAY_AFTER = 7


class Wait(StrEnum):
    """Buttons of "when to remind again"."""

    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    MONDAY = "monday"


class SnoozeRefused(ValueError):
    """The chosen day is not after today."""


class ReasonNeeded(ValueError):
    """`day` is when the reminder would come: after the due day."""

    def __init__(self, day: date) -> None:
        super().__init__(f"{day} is past the due day: a reason is needed")
        self.day = day


def day_of(wait: Wait, today: date) -> date:
    """The calendar day that a button means; Monday is the next one, never today."""
    match wait:
        case Wait.TOMORROW:
            return today + timedelta(days=1)
        case Wait.THREE_DAYS:
            return today + timedelta(days=3)
        case Wait.MONDAY:
            return today + timedelta(days=_MONDAY_AFTER - today.weekday())


def snooze(chosen: date, today: date, due: date | None, reason: str = "") -> Snooze:
    """Until the morning of the chosen day, or of the next working day when that is a day off.

    Raises SnoozeRefused for today and before, ReasonNeeded when that morning is past the due day.
    """
    if chosen <= today:
        raise SnoozeRefused(f"{chosen} is not after {today}")
    day = chosen if is_working_day(chosen) else next_working_day(chosen)
    if due is not None and day > due and not reason.strip():
        raise ReasonNeeded(day)
    return Snooze(day, reason.strip())
