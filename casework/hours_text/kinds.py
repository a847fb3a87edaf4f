"""What a place of the message can be: a person, a duration, a date, a component, a word that says nothing here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from casework.hours_text.clock_times import Length
from casework.hours_text.days import Day
from casework.hours_text.persons import Who


class Kind(StrEnum):
    PERSON = "person"
    STRANGER = "stranger"
    EVERYONE = "everyone"
    DURATION = "duration"
    DATE = "date"
    COMPONENT = "component"
    GROUP = "group"
    INDIVIDUAL = "individual"
    EACH = "each"
    TOGETHER = "together"
    SEPARATOR = "separator"
    APART = "apart"
    """A number or time that measures nothing here (6.5)."""
    WORD = "word"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Item:
    """What stands in the tokens from `first` to before `after`."""

    kind: Kind
    first: int
    after: int
    who: Who | None = None
    length: Length | None = None
    day: Day | None = None
    text: str = ""
    """Component, or the kind of a separator: line, hard, stop, comma, and."""
