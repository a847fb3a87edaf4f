"""Which week or month somebody typed after a command: 40, last week, a day in it, a month by name."""

from __future__ import annotations

import re
from datetime import date

from casework.absences import read_span
from casework.calendar import add_months
from casework.summaries import Span
from casework.told_days import read_day
from casework.told_months import LAST, THIS, in_the, told_month

_NUMBER = r"(\d{1,2})(?:\.|-?(?:ая|ю|й|я|ой))?"
_WEEK_WORD = r"(?:nädala?[lt]?|неделя|неделю|недели|неделе|w)"
_YEAR = r"(?:[\s/.]+(20\d\d))?"
_NUMBERED = re.compile(rf"{_WEEK_WORD}\s*{_NUMBER}{_YEAR}|{_NUMBER}(?:\s*{_WEEK_WORD})?{_YEAR}")
_ISO = re.compile(r"(20\d\d)\s?-?w\s?(\d{1,2})")
_WEEKS = frozenset("nädal nädala nädalal nädalat неделя неделю недели неделе".split())  # noqa: SIM905
_NOW = frozenset({"praegu", "seni", "сейчас", "пока"})


def told_span(text: str, today: date) -> Span | None:
    """A number alone is a week's, the latest such week that has begun; 10.2026 is a month. None for neither."""
    said = in_the(text)
    if said.isdecimal():
        return _numbered(said, today)
    return _by_words(said, today) or _month(said, today) or _numbered(said, today) or _with_day(said, today)


def _by_words(said: str, today: date) -> Span | None:
    words = set(said.split())
    asked = words - _WEEKS
    week = Span.week_of(today)
    if words & _WEEKS and not asked:
        return week
    if len(asked) != 1:
        return None
    if asked <= LAST:
        return week.before()
    return week if asked <= THIS | _NOW else None


def _numbered(said: str, today: date) -> Span | None:
    if found := _ISO.fullmatch(said):
        return _week(int(found[1]), int(found[2]))
    found = _NUMBERED.fullmatch(said)
    if found is None:
        return None
    number, year = int(found[1] or found[3]), found[2] or found[4]
    if year:
        return _week(int(year), number)
    this_year = today.isocalendar().year
    week = _week(this_year, number)
    return week if week is not None and week.first <= today else _week(this_year - 1, number)


def _week(year: int, number: int) -> Span | None:
    """None for a week that the year does not have."""
    try:
        return Span.week_of(date.fromisocalendar(year, number, 1))
    except ValueError:
        return None


def _with_day(said: str, today: date) -> Span | None:
    """The week of that day; of two days only when they are one week."""
    day = read_day(said, today)
    if day is not None:
        return Span.week_of(day)
    days = read_span(said, add_months(today.replace(day=1), -1))
    if days is None or Span.week_of(days.first) != Span.week_of(days.last):
        return None
    return Span.week_of(days.first)


def _month(said: str, today: date) -> Span | None:
    month = told_month(said, today)
    return Span.month_of(month) if month is not None else None
