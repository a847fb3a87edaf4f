"""What reading an hours message gives: more than the corpus answer, so that a card can read everything back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the worker's caseload; only these can be logged."""

    code: str
    first_name: str
    last_name: str


class Subject(StrEnum):
    """What must be asked."""

    PERSON = "person"
    DATE = "date"
    DURATION = "duration"
    COMPONENT = "component"


class Reason(StrEnum):
    """Why nothing can be logged, in the order of decisions (1)."""

    NOT_HOURS = "not_hours"
    FUTURE_DATE = "future_date"
    TOO_LONG = "too_long"


class Doubt(StrEnum):
    """Read by the rules, but worth saying aloud on the card."""

    OVER_TEN_HOURS = "over_ten_hours"
    LOOKS_LIKE_A_TIME = "looks_like_a_time"
    """A bare `14:00` is fourteen hours (6.1); it may have been a time of day."""
    OVER_MIDNIGHT = "over_midnight"
    CLOSE_SPELLING = "close_spelling"
    """The person was found through a typing error (4.3 (c))."""


class Span(NamedTuple):
    """A piece of `Reading.text`."""

    start: int
    end: int


NO_SPAN = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Named:
    """A place where a person is named: `codes` are those who fit equally well, none for a stranger."""

    codes: tuple[str, ...]
    span: Span
    level: str = "a"


@dataclass(frozen=True, slots=True)
class Entry:
    """One duration with its person(s), as far as it is understood. Times in minutes from midnight, of ranges only."""

    named: tuple[Named, ...]
    persons: tuple[str, ...]
    date: date | None
    minutes: int | None
    component: str | None
    mode: str | None
    lacks: frozenset[Subject]
    reason: Reason | None = None
    starts: int | None = None
    ends: int | None = None
    components: tuple[str, ...] = ()
    doubts: frozenset[Doubt] = frozenset()
    span: Span = NO_SPAN


@dataclass(frozen=True, slots=True)
class Reading:
    """`text` is the cleaned message that spans refer to; `not_understood` its words that took no part."""

    text: str
    entries: tuple[Entry, ...] = ()
    reason: Reason | None = None
    about: frozenset[Subject] = frozenset()
    not_understood: tuple[Span, ...] = ()
    not_logged: tuple[Span, ...] = ()

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]


def as_answer(reading: Reading) -> Mapping[str, object]:
    """The corpus format (1): reject, ask or ok."""
    if reading.reason:
        return {"status": "reject", "reason": reading.reason.value}
    if reading.about:
        return {"status": "ask", "about": [subject.value for subject in Subject if subject in reading.about]}
    return {"status": "ok", "entries": [_as_entry(entry) for entry in reading.entries]}


def _as_entry(entry: Entry) -> dict[str, object]:
    return {
        "persons": list(entry.persons),
        "date": entry.date.isoformat() if entry.date else None,
        "minutes": entry.minutes,
        "component": entry.component,
        "mode": entry.mode,
    }
