"""Answers in words to one question about an entry: the same reader, with everything else already known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from casework.hours_text import Entry, Person, Reason, read

_SOMEBODY = Person("Z-1", "", "")
_NO_DAY = date(2000, 1, 1)
_ANY_DAY = date(2026, 11, 20)
"""Where the day makes no difference."""
_NOT = frozenset({"ei", "polnud", "не", "нет"})
_BARE = re.compile(r"\d{1,2}([.,]\d{1,2})?")


@dataclass(frozen=True, slots=True)
class Length:
    """Minutes; `starts` and `ends` where times were given."""

    minutes: int
    starts: int | None
    ends: int | None


class Future(ValueError):
    """The day has not come yet."""


class TooLong(ValueError):
    """More than a day."""


def day_of(text: str, today: date) -> date | None:
    """Of "12.11", "eile", "в четверг"; raises `Future`. None when it names no day, or not clearly.

    The heading's day holds unless the words name one of their own (3.2 of the specification). Words that say that
    something was not ("täna midagi ei olnud") are no answer.
    """
    if not _NOT.isdisjoint(text.lower().split()):
        return None
    reading = read(f"{_NO_DAY:%d.%m.%Y}: Z-1 1h {text}", today, [_SOMEBODY])
    if reading.reason is Reason.FUTURE_DATE:
        raise Future
    entry = _only(reading.entries)
    return None if entry is None or entry.date == _NO_DAY else entry.date


def length_of(text: str) -> Length | None:
    """Of "1 h 20 min", "9–11", and, since hours were asked for, "2" and "1,5" too. Raises `TooLong`."""
    bare = text.strip()
    written = f"{bare.replace('.', ',')} h" if _BARE.fullmatch(bare) else bare
    reading = read(f"Z-1 {written}", _ANY_DAY, [_SOMEBODY])
    if reading.reason is Reason.TOO_LONG:
        raise TooLong
    entry = _only(reading.entries)
    if entry is None or entry.minutes is None:
        return None
    return Length(entry.minutes, entry.starts, entry.ends)


def persons_of(text: str, caseload: Sequence[Person], today: date) -> tuple[str, ...]:
    """Codes of whoever is named and nobody else; empty when that is nobody, or not clear."""
    entry = _only(read(f"{text} 1h", today, caseload).entries)
    if entry is None or entry.lacks:
        return ()
    return entry.persons


def component_of(text: str) -> str | None:
    entry = _only(read(f"Z-1 1h {text}", _ANY_DAY, [_SOMEBODY]).entries)
    return None if entry is None else entry.component


def _only(entries: Sequence[Entry]) -> Entry | None:
    return entries[0] if len(entries) == 1 else None
