"""Days as Estonia lives them: the Tallinn day of a moment, working days, public holidays, short days before some."""

import tomllib
from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

TALLINN = ZoneInfo("Europe/Tallinn")
_SATURDAY = 5
_ONE_DAY = timedelta(days=1)
NONE_CLOSED: frozenset[date] = frozenset()
"""Of an office that closes on no days of its own."""

_FIXED = {
    (1, 1): "new_year",
    (2, 24): "independence",
    (5, 1): "spring",
    (6, 23): "victory",
    (6, 24): "midsummer",
    (8, 20): "restoration",
    (12, 24): "christmas_eve",
    (12, 25): "christmas_1",
    (12, 26): "christmas_2",
}
_MOVABLE = ("good_friday", "easter", "pentecost")


def tallinn(moment: datetime) -> datetime:
    """The moment by the Tallinn clock; ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(TALLINN)


def tallinn_day(moment: datetime) -> date:
    """The calendar day in Tallinn at this moment."""
    return tallinn(moment).date()


def tallinn_moment(day: date, clock: time) -> datetime:
    """The UTC moment when the Tallinn clock shows this time (the first one in the doubled hour)."""
    return datetime.combine(day, clock, TALLINN).astimezone(UTC)


def holidays_of(year: int) -> tuple[tuple[str, date], ...]:
    """Public holidays of a year in order, each with the key of its name."""
    days = sorted(_holidays(year))
    moving = iter(_MOVABLE)
    return tuple((_FIXED.get((day.month, day.day)) or next(moving, "other"), day) for day in days)


def is_holiday(day: date) -> bool:
    """A public holiday of Estonia, also when it falls on a weekend."""
    return day in _holidays(day.year)


def is_working_day(day: date, closed: Container[date] = NONE_CLOSED) -> bool:
    """Monday to Friday, not a public holiday, and not one of the office's own closing days."""
    return day.weekday() < _SATURDAY and not is_holiday(day) and day not in closed


def shortened_by(day: date) -> timedelta:
    """How much earlier work ends on this day [TLS § 53]: zero unless the very next day is one of four holidays.

    A day off in between (a Sunday before a holiday on Monday) shortens nothing on Friday.
    """
    hours, eves = _shortened()
    following = day + _ONE_DAY
    return timedelta(hours=hours) if (following.month, following.day) in eves else timedelta()


def next_working_day(day: date, closed: Container[date] = NONE_CLOSED) -> date:
    """The first working day after this day, never the day itself."""
    day += _ONE_DAY
    while not is_working_day(day, closed):
        day += _ONE_DAY
    return day


def working_day_before(day: date) -> date:
    """The last working day before this day, never the day itself."""
    day -= _ONE_DAY
    while not is_working_day(day):
        day -= _ONE_DAY
    return day


def add_working_days(day: date, days: int, closed: Container[date] = NONE_CLOSED) -> date:
    """The day when so many working days have passed; the day itself is not counted. ValueError under 0."""
    if days < 0:
        raise ValueError("working days must not be negative")
    for _ in range(days):
        day = next_working_day(day, closed)
    return day


def working_days_after(day: date, until: date, closed: Container[date] = NONE_CLOSED) -> int:
    """How many working days there are after `day` up to and with `until`; 0 when it is not later."""
    count = 0
    while day < until:
        day += _ONE_DAY
        count += is_working_day(day, closed)
    return count


def holidays_skipped(day: date, until: date, closed: Container[date] = NONE_CLOSED) -> tuple[date, ...]:
    """What working days step over after `day` and before `until`: holidays and closing days on Monday to Friday."""
    days = (day + timedelta(days=n) for n in range(1, (until - day).days))
    return tuple(one for one in days if one.weekday() < _SATURDAY and (is_holiday(one) or one in closed))


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day when it is shorter: a year from 29 February ends on 28."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, last_of_month(year, month + 1).day))


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - _ONE_DAY


def nth_working_day(year: int, month: int, nth: int) -> date:
    """The nth working day (1 = the first) of a month; ValueError if the month has fewer or nth is under 1."""
    day = date(year, month, 1) - _ONE_DAY
    for _ in range(nth):
        day = next_working_day(day)
    if nth < 1 or day.month != month:
        raise ValueError(f"{year}-{month:02} has no working day number {nth}")
    return day


@cache
def _holidays(year: int) -> frozenset[date]:
    kept = _kept_holidays()
    days = kept["movable"].get(str(year))
    if days is None:
        return from_library(year)
    return frozenset(date.fromisoformat(f"{year}-{day}") for day in [*kept["every_year"], *days])


def from_library(year: int) -> frozenset[date]:
    """The library knows every year, and takes longer to import than a command may take."""
    from holidays import country_holidays  # noqa: PLC0415 - see above

    return frozenset(country_holidays("EE", years=year))


@cache
def _kept_holidays() -> dict[str, Any]:
    return tomllib.loads(files("casework").joinpath("data", "holidays.toml").read_text(encoding="utf-8"))


@cache
def _shortened() -> tuple[int, frozenset[tuple[int, int]]]:
    """Hours, and the holidays (month, day) whose eve is shorter, from `data/calendar.toml`."""
    text = files("casework").joinpath("data", "calendar.toml").read_text(encoding="utf-8")
    row = tomllib.loads(text)["shortened_working_day"]
    return row["hours"], frozenset((month, day) for month, day in row["before"])
