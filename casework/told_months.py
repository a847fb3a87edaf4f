"""Which month somebody typed after a command: by name in either language, by number, with a year or without one."""

from __future__ import annotations

import re
from datetime import date

from casework.calendar import add_months

_YEAR_FIRST = re.compile(r"(20\d\d)[\-./ ](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[\-./ ](20\d\d)")
_NUMBER = re.compile(r"\d{1,2}")
_NAMED = re.compile(r"([^\W\d_]+)(?:\s+(20\d\d))?|(20\d\d)\s+([^\W\d_]+)")
_MONTHS = range(1, 13)
_IN = re.compile(r"(?:(?:в|во|за|на) )?(.*?)(?: (?:kohta|eest|г|года|году))?")
_THE_MONTH = frozenset("kuu kuud kuul kuus месяц месяца месяце".split())  # noqa: SIM905
LAST = frozenset(
    "eelmine eelmise eelmisel eelmises eelmist möödunud прошлый прошлая прошлую прошлой прошлом прошлое".split()  # noqa: SIM905
) | frozenset("прошлого прошедший прошедшую прошедшем предыдущий предыдущая предыдущую предыдущей".split())  # noqa: SIM905
THIS = frozenset(
    "see selle sel selles seda jooksev jooksva praegune praeguse этот этого этом эта эту этой".split()  # noqa: SIM905
) | frozenset("текущий текущая текущую текущего текущем".split())  # noqa: SIM905


def in_the(text: str) -> str:
    """Without the small words around it: за октябрь, в октябре 2025 года, oktoobri kohta."""
    said = " ".join(text.split()).casefold().strip(" .,?!")
    found = _IN.fullmatch(said)
    return found[1].rstrip(" .,") if found else said


def told_month(text: str, today: date) -> date | None:
    """Its first day; without a year the latest such month that has begun. None for what is no month."""
    said = in_the(text)
    if (month := _by_words(said, today)) is not None:
        return month
    if found := _YEAR_FIRST.fullmatch(said):
        return _first(int(found[1]), int(found[2]))
    if found := _YEAR_LAST.fullmatch(said):
        return _first(int(found[2]), int(found[1]))
    if _NUMBER.fullmatch(said):
        return _latest(int(said), today)
    if found := _NAMED.fullmatch(said):
        number, year = _named(found[1] or found[4]), found[2] or found[3]
        if number is not None:
            return _first(int(year), number) if year else _latest(number, today)
    return None


def _by_words(said: str, today: date) -> date | None:
    """Last month, this month; "kuu" may stand there or not."""
    words = set(said.split())
    asked, this = words - _THE_MONTH, today.replace(day=1)
    if len(asked) != 1:
        return None
    if asked <= LAST:
        return add_months(this, -1)
    return this if asked <= THIS else None


def _named(word: str) -> int | None:
    from casework.hours_text.lexicon import tags  # noqa: PLC0415 (takes long to import)

    value = tags(word).get("month", "")
    return int(value) if value.isdecimal() else None


def _latest(number: int, today: date) -> date | None:
    return _first(today.year - (number > today.month), number)


def _first(year: int, number: int) -> date | None:
    return date(year, number, 1) if number in _MONTHS else None
