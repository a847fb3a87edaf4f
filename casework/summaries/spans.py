"""Weeks and months by the Tallinn calendar."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self

from casework.calendar import last_of_month, tallinn_moment
from casework.hours import month_of

_ONE_DAY = timedelta(days=1)
_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d{2})")


class SpanKind(StrEnum):
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Span:
    """Both days belong to it: Monday and Sunday, or the first and the last of a month.

    The present one is "so far" by itself: what has not happened yet is not in it.
    """

    kind: SpanKind
    first: date
    last: date

    @classmethod
    def week_of(cls, day: date) -> Self:
        monday = day - timedelta(days=day.weekday())
        return cls(SpanKind.WEEK, monday, monday + timedelta(days=6))

    @classmethod
    def month_of(cls, day: date) -> Self:
        return cls(SpanKind.MONTH, day.replace(day=1), last_of_month(day.year, day.month))

    @classmethod
    def parse(cls, text: str) -> Self:
        """As `key` writes it: 2026-W47 (ISO 8601) or 2026-11. ValueError for anything else."""
        if found := _WEEK.fullmatch(text.strip()):
            return cls.week_of(date.fromisocalendar(int(found[1]), int(found[2]), 1))
        if found := _MONTH.fullmatch(text.strip()):
            return cls.month_of(date(int(found[1]), int(found[2]), 1))
        raise ValueError(f"neither a week nor a month: {text!r}")

    @property
    def key(self) -> str:
        """2026-W47 or 2026-11."""
        if self.kind is SpanKind.MONTH:
            return f"{self.first:%Y-%m}"
        year, week, _ = self.first.isocalendar()
        return f"{year}-W{week:02}"

    def before(self) -> Self:
        """The week or month before it."""
        return self._of(self.first - _ONE_DAY)

    def after(self) -> Self:
        return self._of(self.last + _ONE_DAY)

    def _of(self, day: date) -> Self:
        return self.week_of(day) if self.kind is SpanKind.WEEK else self.month_of(day)

    def months(self) -> tuple[tuple[date, date], ...]:
        """First and last day of every month that it touches: one or two."""
        return tuple(dict.fromkeys(month_of(day) for day in (self.first, self.last)))

    @property
    def begins(self) -> datetime:
        """The first UTC moment in it."""
        return tallinn_moment(self.first, time(0))

    @property
    def ends(self) -> datetime:
        """The first UTC moment after it."""
        return tallinn_moment(self.last + _ONE_DAY, time(0))

    def __contains__(self, when: date | datetime | None) -> bool:
        """Of a day or a moment; what never was is not in it."""
        if isinstance(when, datetime):
            return self.begins <= when < self.ends
        return when is not None and self.first <= when <= self.last

    def cut(self, today: date) -> date:
        """The last day of it that has begun."""
        return min(self.last, today)

    def looked_from(self, today: date) -> date:
        """The day from which it is looked back at: what was due before that day and is not done is late."""
        return min(self.last + _ONE_DAY, today)
