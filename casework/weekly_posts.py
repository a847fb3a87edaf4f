"""When a municipality's weekly post is due: on its day and hour, never on a day off. Moments are UTC."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from casework.calendar import tallinn_day, tallinn_moment
from casework.office_hours import OfficeHours
from casework.summaries import Span

USUAL_WEEKDAY, USUAL_HOUR = 0, 9
WEEKDAYS = range(5)
HOURS = range(7, 19)
"""Whole hours of the Tallinn clock that can be chosen."""
KEEPS = timedelta(days=4)
"""A post that is later than that says nothing: the next one is near."""
PUNCTUAL = timedelta(hours=1)
"""So much later it still goes out at once; after an outage it waits until the office opens."""
_ONE_DAY, _ONE_WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Schedule:
    """`weekday` 0 (Monday) to 4, `hour` by the Tallinn clock; ValueError for others."""

    weekday: int = USUAL_WEEKDAY
    hour: int = USUAL_HOUR

    def __post_init__(self) -> None:
        if self.weekday not in WEEKDAYS or self.hour not in HOURS:
            raise ValueError("no such day or hour")


def span_of(monday: date) -> Span:
    """What the post of the week that begins on this Monday tells of: the week before."""
    return Span.week_of(monday).before()


def moment(schedule: Schedule, hours: OfficeHours, monday: date) -> datetime:
    """When the post of that week goes out; a day on which the office is closed moves it to the next working one."""
    day = monday + timedelta(days=schedule.weekday)
    while not hours.works_on(day):
        day += _ONE_DAY
    return tallinn_moment(day, time(schedule.hour))


def next_after(schedule: Schedule, hours: OfficeHours, now: datetime, said: date | None = None) -> datetime:
    """The first moment of a week that was not `said` yet (its Monday); in the past when that one is due."""
    if said is None:
        return next(at for monday in _weeks(now) if (at := moment(schedule, hours, monday)) > now)
    found = newest(schedule, hours, now)
    if found > said and now - moment(schedule, hours, found) <= KEEPS:
        return moment(schedule, hours, found)
    return next(at for monday in _weeks(now) if monday > said and (at := moment(schedule, hours, monday)) > now)


def newest(schedule: Schedule, hours: OfficeHours, now: datetime) -> date:
    """The Monday of the latest week whose moment has come: of several that were missed only the last one is said."""
    monday = _monday(now)
    while moment(schedule, hours, monday) > now:
        monday -= _ONE_WEEK
    return monday


def goes_out(schedule: Schedule, hours: OfficeHours, monday: date, now: datetime) -> datetime | None:
    """When the post of a week whose moment has come is sent; None when it is too late for it."""
    due = moment(schedule, hours, monday)
    if now - due > KEEPS:
        return None
    return now if now - due <= PUNCTUAL else hours.next_opening(now)


def _monday(now: datetime) -> date:
    day = tallinn_day(now)
    return day - timedelta(days=day.weekday())


def _weeks(now: datetime) -> Iterator[date]:
    """Mondays from last week's on: its post may have been moved into this week."""
    monday = _monday(now) - _ONE_WEEK
    while True:
        yield monday
        monday += _ONE_WEEK
