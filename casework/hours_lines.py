"""What a card reads back: one line an entry, as it was understood, with everything that is still to be asked.

Plain JSON values, so that a card survives a restart; how it is said is in `dialogs/hours`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from casework.components import Way, components
from casework.hours import Mode, Recipient, recipient
from casework.hours_hints import Guess, guesses, relative_in
from casework.hours_text import Entry, Person, Reading, Subject, read

MOST_LINES = 20
"""Entries of one message; a longer one is to be sent in parts."""
MOST_NAMED = 60
"""Persons on one card, however they are spread over its lines: more would not fit into a message."""


class Field(StrEnum):
    """What can be asked for and corrected, in the order of asking."""

    PERSON = "person"
    DATE = "date"
    DURATION = "duration"
    COMPONENT = "component"
    MODE = "mode"
    RECIPIENT = "recipient"


@dataclass(slots=True)
class Unclear:
    """Somebody who was named; `codes` fit equally well, none for a stranger."""

    heard: str
    codes: list[str]


@dataclass(slots=True)
class Line:
    codes: list[str] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)
    heard: str = ""
    """The piece of the message, as it was typed."""
    day: str | None = None
    minutes: int | None = None
    starts: int | None = None
    ends: int | None = None
    component: str | None = None
    offered: list[str] = field(default_factory=list)
    """Components that were meant, where it was more than one."""
    mode: str | None = Mode.INDIVIDUAL.value
    doubts: list[str] = field(default_factory=list)
    lacks: list[str] = field(default_factory=list)
    sure: list[str] = field(default_factory=list)
    """Objections that the worker has answered."""
    entry: int = 0
    version: int = 0
    """Of the kept entry that it corrects; 0 for a new one."""
    likely: int = 0
    """Minutes that were probably meant: asked about, never taken as read."""
    relative: str = ""
    """The word for a relative beside the person, as it was typed."""
    recipient: str | None = None
    """For whom it was, where the worker said so; otherwise it follows from the component."""

    @property
    def date(self) -> date | None:
        return date.fromisoformat(self.day) if self.day else None

    def open(self) -> list[Field]:
        """What must be asked before it can be kept."""
        found = set(self.lacks)
        if self.unclear or not self.codes:
            found.add(Field.PERSON)
        if self.day is None:
            found.add(Field.DATE)
        if self.minutes is None:
            found.add(Field.DURATION)
        if self.mode is None or not fits(self.component, self.mode, len(self.codes)):
            found.add(Field.MODE)
        if self.relative and self.recipient is None and self._says_otherwise():
            found.add(Field.RECIPIENT)
        return [one for one in Field if one in found]

    def _says_otherwise(self) -> bool:
        """A relative is named, and the component is one for the person."""
        return self.component is not None and self.whom() is Recipient.PARTICIPANT

    def whom(self) -> Recipient:
        """For whom it was: a group's always the group; else what was chosen, or what follows from the component."""
        follows = recipient(self.component, Mode(self.mode or Mode.INDIVIDUAL))
        return Recipient(self.recipient) if self.recipient and follows is not Recipient.GROUP else follows

    def answered(self, subject: Field) -> None:
        self.lacks = [one for one in self.lacks if one != subject]

    def as_json(self) -> dict[str, Any]:
        # Not `asdict`: it copies every single word, which takes ten times as long.
        said = {name: getattr(self, name) for name in _FIELDS}
        return {
            **{name: list(value) if isinstance(value, list) else value for name, value in said.items()},
            "unclear": [{"heard": one.heard, "codes": list(one.codes)} for one in self.unclear],
        }


_FIELDS = tuple(one.name for one in fields(Line))


def from_json(value: dict[str, Any]) -> Line:
    return Line(**{**value, "unclear": [Unclear(**one) for one in value["unclear"]]})


def fits(component: str | None, mode: str | None, persons: int) -> bool:
    """Whether the catalogue knows the activity in this way [002 §5, right column]."""
    if persons > 1 and mode == Mode.INDIVIDUAL:
        return False
    known = components().get(component or "")
    return known is None or mode is None or known.may_be(Way(mode))


def understood(text: str, today: date, caseload: Sequence[Person]) -> tuple[Reading, list[Line]]:
    """What was written, as lines for a card. A mistyped unit ("1,5 tuni") becomes a question, not a length."""
    reading = read(text, today, caseload)
    found = guesses(reading.text) if Subject.DURATION in reading.about else []
    if found:
        mended = reading.text
        for guess in found:
            mended = mended.replace(guess.heard, guess.meant)
        second = read(mended, today, caseload)
        if second.entries and second.reason is None and Subject.DURATION not in second.about:
            return second, [_asked(line, found) for line in _lines(second)]
    return reading, _lines(reading)


def _asked(line: Line, found: Sequence[Guess]) -> Line:
    """The length that was guessed is not known yet."""
    for guess in found:
        if guess.meant in line.heard and line.minutes:
            line.heard = line.heard.replace(guess.meant, guess.heard)
            line.likely, line.minutes = line.minutes, None
    return line


def _lines(reading: Reading) -> list[Line]:
    if reading.reason is not None:
        return []
    lines = lines_of(reading)
    for line in lines:
        line.relative = relative_in(reading.text if len(lines) == 1 else line.heard)
    return lines


def lines_of(reading: Reading) -> list[Line]:
    """One for each entry; somebody unknown beside the known ones is asked about with the first."""
    lines = [_line(reading, entry) for entry in reading.entries]
    asked = any(Field.PERSON in line.open() for line in lines)
    if lines and Subject.PERSON in reading.about and not asked:
        heard = [reading.words(span) for span in reading.not_understood]
        lines[0].unclear = [Unclear(word, []) for word in heard if word[:1].isupper()] or [Unclear("", [])]
    return lines


def _line(reading: Reading, entry: Entry) -> Line:
    unclear = [Unclear(reading.words(one.span), list(one.codes)) for one in entry.named if len(one.codes) != 1]
    if Subject.PERSON in entry.lacks and not unclear:
        strange = [
            reading.words(span)
            for span in reading.not_understood
            if entry.span.start <= span.start < entry.span.end and reading.words(span)[:1].isupper()
        ]
        unclear = [Unclear(word, []) for word in strange] or [Unclear("", [])]
    lacks = [Field.COMPONENT.value] if Subject.COMPONENT in entry.lacks else []
    return Line(
        codes=list(entry.persons),
        unclear=unclear,
        heard=reading.words(entry.span),
        day=entry.date.isoformat() if entry.date else None,
        minutes=entry.minutes,
        starts=entry.starts if entry.minutes else None,
        ends=entry.ends if entry.minutes else None,
        component=entry.component,
        offered=list(entry.components) if len(entry.components) > 1 else [],
        mode=entry.mode,
        doubts=sorted(entry.doubts),
        lacks=lacks,
    )


def with_person(line: Line, code: str) -> None:
    """Answers the first who was unclear. Two persons who were not read together: how it was is asked."""
    line.unclear = line.unclear[1:]
    if code not in line.codes:
        line.codes.append(code)
    if len(line.codes) > 1 and line.mode == Mode.INDIVIDUAL:
        line.mode = None
        line.lacks.append(Field.MODE.value)


def apart(lines: Iterable[Line]) -> list[Line]:
    """Several persons, each alone: a line for each of them (3.4)."""
    found: list[Line] = []
    for line in lines:
        if line.mode == Mode.INDIVIDUAL and len(line.codes) > 1 and not line.unclear and not line.entry:
            found += [replace(line, codes=[code], lacks=list(line.lacks), sure=[]) for code in line.codes]
        else:
            found.append(line)
    return found


def first_open(lines: Sequence[Line]) -> tuple[int, Field] | None:
    """The next question: line and subject."""
    return next(((place, line.open()[0]) for place, line in enumerate(lines) if line.open()), None)
