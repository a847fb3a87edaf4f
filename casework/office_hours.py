"""Working hours of an office: when it is open, and when a given stretch of open time has passed."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from casework.calendar import NONE_CLOSED, is_holiday, shortened_by, tallinn, tallinn_day, tallinn_moment

URGENT_HOURS = 2.0
MORNING_AFTER_OPENING = timedelta(hours=1)
_ONE_DAY = timedelta(days=1)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STRETCH = 2
_AROUND_CLOCKS = re.compile(r"\b(?:kell|kl|alates|с|со|from)\b|[.\s]+$")
_UNTIL = re.compile(r"\s*(?:\b(?:kuni|до|to)\b|[–—-])\s*")
_CLOCKS = re.compile(r"(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?")


@dataclass(frozen=True)
class OfficeHours:
    """Opening and closing by the Tallinn clock, weekdays 0 (Monday) to 6; public holidays are closed days.

    `closed`: the office's own closing days besides.

    On the eves that the law shortens the office closes earlier; one that would be left with no time stays closed.
    """

    opens: time = time(8)
    closes: time = time(17)
    weekdays: frozenset[int] = frozenset(range(5))
    closed: frozenset[date] = NONE_CLOSED

    def __post_init__(self) -> None:
        if self.closes <= self.opens:
            raise ValueError(f"closes ({self.closes:%H:%M}) must be after opens ({self.opens:%H:%M})")
        if not self.weekdays or not self.weekdays <= set(range(7)):
            raise ValueError("weekdays must be some of 0 (Monday) to 6 (Sunday)")

    def works_on(self, day: date) -> bool:
        """Whether the office opens on this day at all."""
        if day.weekday() not in self.weekdays or day in self.closed or is_holiday(day):
            return False
        return self.closing(day) > self.opens

    def closing(self, day: date) -> time:
        """When it closes on a day on which it works; not before the opening."""
        short = shortened_by(day)
        if not short:
            return self.closes
        return max(self.opens, (datetime.combine(day, self.closes) - min(short, _since_midnight(self.closes))).time())

    def is_open(self, moment: datetime) -> bool:
        """From the opening on, up to but without the closing minute."""
        local = tallinn(moment)
        return self.works_on(local.date()) and self.opens <= local.time() < self.closing(local.date())

    def next_opening(self, moment: datetime) -> datetime:
        """The moment itself (UTC) while the office is open, else the moment (UTC) when it opens next."""
        return moment.astimezone(UTC) if self.is_open(moment) else self._opening_after(moment)

    def after_working_hours(self, moment: datetime, hours: float) -> datetime:
        """The UTC moment when so many hours of open time have passed; ValueError for negative hours.

        A stretch that ends with the day ends at the closing, not on the next morning.
        """
        if hours < 0:
            raise ValueError("hours must not be negative")
        left = timedelta(hours=hours)
        start = self.next_opening(moment)
        while (closing := self._closing_moment(start)) - start < left:
            left -= closing - start
            start = self._opening_after(closing)
        return start + left

    def check_moment(self, sent_at: datetime, urgent: bool) -> datetime:
        """When to look whether a card sent then was taken: two working hours later if it is urgent,
        else an hour after the next opening (the next working morning). UTC.
        """
        if urgent:
            return self.after_working_hours(sent_at, URGENT_HOURS)
        return self.morning_after(sent_at, 1)

    def morning_after(self, moment: datetime, days: int) -> datetime:
        """An hour after the opening on the `days`th working day that begins after the moment. UTC."""
        opening = moment
        for _ in range(days):
            opening = self._opening_after(opening)
        return opening + MORNING_AFTER_OPENING

    def _opening_after(self, moment: datetime) -> datetime:
        """The first opening strictly after the moment."""
        day = tallinn_day(moment)
        while not (self.works_on(day) and tallinn_moment(day, self.opens) > moment):
            day += _ONE_DAY
        return tallinn_moment(day, self.opens)

    def _closing_moment(self, moment: datetime) -> datetime:
        day = tallinn_day(moment)
        return tallinn_moment(day, self.closing(day))


def _since_midnight(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute)


def parse(clocks: str, days: str = "mon-fri", closed: frozenset[date] = NONE_CLOSED) -> OfficeHours:
    """OfficeHours from "08:00-17:00" (or "8-17") and "mon-fri" (or "mon,wed-fri"); ValueError if unclear."""
    found = _CLOCKS.fullmatch(_plain(clocks))
    if found is None:
        raise ValueError(f"hours {clocks!r}: write them as 08:00-17:00")
    opens_hour, opens_minute, closes_hour, closes_minute = (int(part or 0) for part in found.groups())
    try:
        opens, closes = time(opens_hour, opens_minute), time(closes_hour, closes_minute)
    except ValueError as error:
        raise ValueError(f"hours {clocks!r}: {error}") from error
    return OfficeHours(opens, closes, _weekdays(days), closed)


def read_clocks(typed: str) -> str:
    """Typed "8–17", "8.30-16.00", "kell 8 kuni 17" or "с 8 до 17" as "08:00-17:00"; ValueError if unclear."""
    plain = _AROUND_CLOCKS.sub(" ", typed.casefold())
    plain = _UNTIL.sub("-", plain).replace(".", ":")
    hours = parse(plain)
    return f"{hours.opens:%H:%M}-{hours.closes:%H:%M}"


def written_days(weekdays: frozenset[int]) -> str:
    """What `parse` reads as these days: "mon-fri", "mon,wed,sat"."""
    inside = sorted(weekdays)
    if len(inside) > _STRETCH and inside[-1] - inside[0] + 1 == len(inside):
        return f"{_DAYS[inside[0]]}-{_DAYS[inside[-1]]}"
    return ",".join(_DAYS[day] for day in inside)


def _weekdays(days: str) -> frozenset[int]:
    return frozenset(day for part in _plain(days).split(",") for day in _stretch(part, days))


def _stretch(part: str, days: str) -> range:
    first, _, last = part.partition("-")
    for name in (first, last or first):
        if name not in _DAYS:
            raise ValueError(f"days {days!r}: unknown day {name!r}, use {', '.join(_DAYS)}")
    stretch = range(_DAYS.index(first), _DAYS.index(last or first) + 1)
    if not stretch:
        raise ValueError(f"days {days!r}: {first} does not come before {last}")
    return stretch


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text).replace("–", "-").casefold()
