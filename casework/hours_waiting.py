"""When somebody hears of a card of hours that waits for a confirmation, and when it is erased."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from casework.calendar import is_working_day, tallinn, tallinn_moment

LIVES = timedelta(days=14)
"""A card that nobody confirmed is erased then."""
_MORNING = time(9)
_ONE_DAY = timedelta(days=1)


def next_morning(sent_at: datetime) -> datetime:
    """09.00 in Tallinn on the first working day after the one on which it was written (UTC)."""
    day = tallinn(sent_at).date() + _ONE_DAY
    while not is_working_day(day):
        day += _ONE_DAY
    return tallinn_moment(day, _MORNING)


def erased_on(sent_at: datetime) -> datetime:
    """Not before that moment (UTC)."""
    return sent_at + LIVES


def morning_before(sent_at: datetime) -> datetime:
    """The last working morning that is at least a whole day before the end (UTC)."""
    day = tallinn(erased_on(sent_at) - _ONE_DAY).date()
    while not is_working_day(day) or tallinn_moment(day, _MORNING) > erased_on(sent_at) - _ONE_DAY:
        day -= _ONE_DAY
    return tallinn_moment(day, _MORNING)
