"""Being away: from and until which day, read from typed words or offered, and what a span must keep to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casework.answers import clean

MOST_DAYS = 120
"""A longer absence is a change of roles, not of reminders."""
_SUNDAY = 6
_ONE_DAY = timedelta(days=1)
_FORTNIGHT = timedelta(days=13)
"""Today and thirteen more."""
_JUNE, _JULY, _AUGUST = 6, 7, 8
_DAY = re.compile(r"(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2}))?\.?)(?!\d)")
_BETWEEN = re.compile(r"\s*(?:[-–—]|kuni|до|по|to)\s*")
_AROUND = re.compile(r"(?:alates|kuni|olen|ära|eemal|ka|päeva|с|со|до|по|меня|не|будет|включительно|г|[\s,.!:])*")
_CENTURY = 2000
_SHORT_YEAR = 100


@dataclass(frozen=True, slots=True)
class Span:
    """Tallinn days, both included."""

    first: date
    last: date

    def overlaps(self, first: date, last: date) -> bool:
        return self.first <= last and first <= self.last

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


class Flaw(StrEnum):
    """Why a span cannot stand."""

    BACKWARDS = "backwards"
    PAST = "past"
    TOO_LONG = "too_long"


class Offer(StrEnum):
    """Ends that are one tap away."""

    TODAY = "today"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    JULY = "july"
    AUGUST = "august"


def flaw_of(span: Span, today: date) -> Flaw | None:
    if span.first < today or span.last < today:
        return Flaw.PAST
    if span.last < span.first:
        return Flaw.BACKWARDS
    return Flaw.TOO_LONG if span.days > MOST_DAYS else None


def offers(today: date) -> dict[Offer, date]:
    """The last days that people mean most often; in summer also the end of a holiday month."""
    week = today + timedelta(days=_SUNDAY - today.weekday())
    if week == today:
        week += timedelta(days=7)
    found = {Offer.TODAY: today, Offer.WEEK: week, Offer.FORTNIGHT: today + _FORTNIGHT}
    for offer, month in ((Offer.JULY, _JULY), (Offer.AUGUST, _AUGUST)):
        last = date(today.year, month, 31)
        if today.month >= _JUNE and last > found[Offer.FORTNIGHT]:
            found[offer] = last
    return found


def read_span(text: str, today: date) -> Span | None:
    """One day is the last one, from today on; two are from and until. None for anything else.

    A year may be left out: then the next such day is meant, and a span over New Year goes on into the next year.
    """
    typed = clean(text).casefold()
    found = list(_DAY.finditer(typed))
    if len(found) == 1 and _AROUND.fullmatch(_DAY.sub(" ", typed)):
        last = _day(found[0], today)
        return None if last is None else Span(today, last)
    if len(found) == 2 and _joined(typed, found):  # noqa: PLR2004 (from and until)
        first = _day(found[0], today)
        last = None if first is None else _day(found[1], first)
        return None if first is None or last is None else Span(first, last)
    return _span_of_one_month(typed, today)


def _joined(typed: str, found: list[re.Match[str]]) -> bool:
    between = typed[found[0].end() : found[1].start()]
    outside = typed[: found[0].start()] + " " + typed[found[1].end() :]
    return bool(_BETWEEN.fullmatch(between) and _AROUND.fullmatch(outside))


_ONE_MONTH = re.compile(r"(\d{1,2})\.?\s?[-–—]\s?(\d{1,2}\.\s?\d{1,2}(?:\.\s?(?:\d{4}|\d{2}))?\.?)")


def _span_of_one_month(typed: str, today: date) -> Span | None:
    """6.–31.07: the month stands once."""
    whole = _ONE_MONTH.fullmatch(typed)
    end = _DAY.fullmatch(whole[2]) if whole else None
    last = None if end is None else _day(end, today)
    if whole is None or last is None:
        return None
    for first in _dates(last.year, last.month, int(whole[1])):
        return Span(first, last)
    return None


def _day(found: re.Match[str], not_before: date) -> date | None:
    """The date of a match; without a year the first such day that is not before."""
    year = found[1] or found[6]
    month, day = int(found[2] or found[5]), int(found[3] or found[4])
    if year:
        full = int(year) + (_CENTURY if int(year) < _SHORT_YEAR else 0)
        return next(_dates(full, month, day), None)
    # Up to a month back it is a slip to be told of; further back next year is meant.
    earliest = not_before - timedelta(days=31)
    candidates = (one for ahead in range(3) for one in _dates(not_before.year + ahead, month, day))
    return next((one for one in candidates if one >= earliest), None)


def _dates(year: int, month: int, day: int) -> Iterator[date]:
    """The day if there is such a day."""
    try:
        yield date(year, month, day)
    except ValueError:
        return
