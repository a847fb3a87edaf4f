"""What an import is made of: rows read, what becomes of each, what is wrong, and how it is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from locales import Texts

T = TypeVar("T")

Columns = Mapping[str, tuple[str, ...]]
"""A column's key → the headings by which people call it, in small letters: Estonian first, English, Russian."""

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would calculate, at the head of a cell; a phone number may begin so too."""


class Outcome(StrEnum):
    """What becomes of a row of the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class Asks(StrEnum):
    """What a kind has to be told besides the file."""

    PLACE_OR_PERIOD = "place_or_period"
    """Either the municipality or the programme period whose list it is."""
    BOT = "bot"
    """The bot's username, for links."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` as a spreadsheet counts, the heading is 1; `cells` by key, `headings` as they were written."""

    number: int
    cells: Mapping[str, str]
    headings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """`raw`: all rows as they stand in the file, the headings first; `encoding` when it was guessed or named."""

    rows: Sequence[Row]
    unknown: tuple[str, ...] = ()
    """Headings that nobody knows: their columns are left alone."""
    raw: Sequence[Sequence[str]] = ()
    encoding: str = ""
    letters: str = ""
    """All that it has beside those of ASCII, small, where the encoding was guessed or named."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`row` as a spreadsheet counts; `column`: its heading as it was written, empty where it is of no one column."""

    row: int
    column: str
    told: str
    also: int = 0
    """The other row where two of them do not go together."""


@dataclass(frozen=True, slots=True)
class Change:
    """One cell: `old` is empty where nothing stood."""

    column: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Line:
    """`told` names the row without anything that tells who a person is; `before`: what gives way as a whole."""

    row: int
    outcome: Outcome
    told: str
    before: str = ""
    changes: tuple[Change, ...] = ()
    taken: Fault | None = None
    """Something else stands there already: told when nobody said that it may be replaced."""


class Along(Protocol):
    """Hands items on one by one, and may show how far it is."""

    def __call__(self, items: Sequence[T]) -> Iterable[T]: ...


def quietly(items: Sequence[T]) -> Iterable[T]:
    return items


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the operator gets back besides words: codes, links. `name` of the file without its ending."""

    name: str
    headings: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    link_at: int | None = None
    """The column of links, where there is one: for the page with codes to scan."""


@dataclass(frozen=True, slots=True)
class Kept:
    """`said`: closing sentences; `sheet` is told nowhere else."""

    said: tuple[str, ...]
    sheet: Sheet | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a kind makes of the rows that have no fault. Nothing is kept by looking; `keep` is of the same desk."""

    lines: Sequence[Line]
    keep: Callable[[Along], Awaitable[Kept]]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """A whole file looked at: what would become of its rows, and everything that is wrong in it."""

    plan: Plan
    faults: Sequence[Fault]
    table: Table

    @property
    def lines(self) -> Sequence[Line]:
        return self.plan.lines

    @property
    def taken(self) -> list[Fault]:
        return [line.taken for line in self.lines if line.taken is not None]

    @property
    def empty(self) -> bool:
        """Everything stands there already."""
        return not self.faults and all(line.outcome is Outcome.SAME for line in self.lines)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for with the file; empty where nothing was. `now` in UTC."""

    words: Texts
    file: str
    now: datetime
    place: str = ""
    period: str = ""
    bot: str = ""
    replace: bool = False
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """`rows` are test data; `choices`: a column's key → what may stand there."""

    rows: Sequence[Mapping[str, str]]
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
