"""Days as Estonia lives them: the Tallinn day of a moment, working days, public holidays."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

TALLINN = ZoneInfo("Europe/Tallinn")
_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


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


def is_holiday(day: date) -> bool:
    """A public holiday of Estonia, also when it falls on a weekend."""
    return day in _holidays(day.year)


def is_working_day(day: date) -> bool:
    """Monday to Friday and not a public holiday."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def next_working_day(day: date) -> date:
    """The first working day after this day, never the day itself."""
    day += _ONE_DAY
    while not is_working_day(day):
        day += _ONE_DAY
    return day


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
    from holidays import country_holidays  # noqa: PLC0415 - takes long to import

    return frozenset(country_holidays("EE", years=year))
