"""A day as people type it in a form: 12.11, 12.11.2026, 2026-11-12, "eile", "вчера", a weekday. None for a guess."""

from __future__ import annotations

import re
from datetime import date, timedelta

from casework.answers import clean

_WRITTEN = re.compile(
    r"(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})[./]\s?(?P<m2>\d{1,2})(?:[./]\s?(?P<y2>\d{4}|\d{2}))?\.?(?:\s?(?:a|г|года)\.?)?)"
)
_AGO = {
    "täna": 0,
    "сегодня": 0,
    "eile": 1,
    "вчера": 1,
    "üleeile": 2,
    "позавчера": 2,
    "homme": -1,
    "завтра": -1,
    "ülehomme": -2,
    "послезавтра": -2,
}
_WEEKDAYS = (
    ("esmaspäev", "esmaspäeval", "понедельник"),
    ("teisipäev", "teisipäeval", "вторник"),
    ("kolmapäev", "kolmapäeval", "среда", "среду"),
    ("neljapäev", "neljapäeval", "четверг"),
    ("reede", "reedel", "пятница", "пятницу"),
    ("laupäev", "laupäeval", "суббота", "субботу"),
    ("pühapäev", "pühapäeval", "воскресенье"),
)
_WEEK = 7
_CENTURY = 2000
_SHORT_YEAR = 100
_EARLIEST, _LATEST = date(2000, 1, 1), date(2099, 12, 31)


def read_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """Without a year the nearest such day behind, today included; with `ahead` the nearest one to come."""
    typed = clean(text).casefold().strip(" .!,")
    if typed in _AGO:
        return today - timedelta(days=_AGO[typed])
    weekday = _weekday(typed)
    if weekday is not None:
        distance = (weekday - today.weekday()) % _WEEK if ahead else -((today.weekday() - weekday) % _WEEK)
        return today + timedelta(days=distance)
    found = _WRITTEN.fullmatch(typed)
    return None if found is None else _written(found, today, ahead=ahead)


def _weekday(typed: str) -> int | None:
    word = typed.removeprefix("во ").removeprefix("в ")
    return next((number for number, words in enumerate(_WEEKDAYS) if word in words), None)


def _written(found: re.Match[str], today: date, *, ahead: bool) -> date | None:
    month, day = int(found["m"] or found["m2"]), int(found["d"] or found["d2"])
    year = found["y"] or found["y2"]
    if year:
        full = int(year) + (_CENTURY if int(year) < _SHORT_YEAR else 0)
        return _within(_day(full, month, day))
    steps = range(5) if ahead else range(0, -5, -1)  # 29 February comes every fourth year
    candidates = (_day(today.year + step, month, day) for step in steps)
    fitting = (one for one in candidates if one is not None and (one >= today if ahead else one <= today))
    return next(fitting, None)


def _within(day: date | None) -> date | None:
    return day if day is not None and _EARLIEST <= day <= _LATEST else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
