"""What a date word means on a day (5.2-5.5), and what several of them mean together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_WEEK = 7


class Trouble(StrEnum):
    VAGUE = "vague"
    IMPOSSIBLE = "impossible"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Day:
    """One date as said. A plain weekday agrees with any date of that weekday, a `strict` one only with its day."""

    value: date | None = None
    weekday: int | None = None
    trouble: Trouble | None = None
    strict: bool = False


VAGUE = Day(trouble=Trouble.VAGUE)
IMPOSSIBLE = Day(trouble=Trouble.IMPOSSIBLE)
FUTURE = Day(trouble=Trouble.FUTURE)


def days_ago(days: int, today: date) -> Day:
    if days < 0:
        return FUTURE
    try:
        return Day(today - timedelta(days=days))
    except OverflowError:
        return IMPOSSIBLE


def on_weekday(weekday: int, today: date, *, last: bool = False) -> Day:
    """5.3: the most recent such day; today's own weekday means today, with "last" a week ago."""
    back = (today.weekday() - weekday) % _WEEK
    if last and back == 0:
        back = _WEEK
    return Day(today - timedelta(days=back), weekday, strict=last)


def in_week(weekday: int, today: date, *, weeks_back: int) -> Day:
    """5.3: that day of the current or the previous Monday-to-Sunday week."""
    value = today + timedelta(days=weekday - today.weekday() - _WEEK * weeks_back)
    return FUTURE if value > today else Day(value, weekday, strict=True)


def on_date(day: int, month: int, year: int | None, today: date) -> Day:
    """5.4: without a year the most recent such date; 5.5: one that does not exist is asked about."""
    if year is None:
        year = today.year - ((month, day) > (today.month, today.day))
    elif year < 100:  # noqa: PLR2004
        year += 2000
    try:
        value = date(year, month, day)
    except (ValueError, OverflowError):
        return IMPOSSIBLE
    return FUTURE if value > today else Day(value)


def on_day_of_month(day: int, today: date) -> Day:
    """5.4: the most recent such day of a month that has it."""
    if not 1 <= day <= 31:  # noqa: PLR2004
        return IMPOSSIBLE
    year, month = today.year, today.month
    for _ in range(_WEEK):
        try:
            value = date(year, month, day)
        except ValueError:
            value = None
        if value is not None and value <= today:
            return Day(value)
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return IMPOSSIBLE


def together(days: Iterable[Day]) -> Day | None:
    """One day of all that was said about it; None if nothing was, IMPOSSIBLE if they do not agree (5.5)."""
    said = list(days)
    for trouble in (Trouble.FUTURE, Trouble.IMPOSSIBLE):
        if any(day.trouble is trouble for day in said):
            return Day(trouble=trouble)
    known = [day for day in said if day.value is not None]
    if not known:
        return VAGUE if said else None
    exact = [day for day in known if day.weekday is None] or [day for day in known if day.strict] or known
    value = exact[0].value
    return exact[0] if value and all(_agrees(day, value) for day in known) else IMPOSSIBLE


def _agrees(day: Day, value: date) -> bool:
    if day.weekday is not None and not day.strict:
        return value.weekday() == day.weekday
    return day.value == value
