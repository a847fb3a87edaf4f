"""The sum table of ratings («Elukvaliteedi hinnang_koond», [002 §3.1 KOV→SKA 8]; in 2022 quarterly [001]). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from casework.quality_of_life import Means, Occasion, Questionnaire, Side, difference, mean


class Filled(StrEnum):
    GIVEN = "given"
    PAPER = "paper"
    """Noted as a fact; the answers are not here."""
    ERASED = "erased"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Quarter:
    """`number` from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        return cls(day.year, (day.month - 1) // 3 + 1)

    @property
    def before(self) -> Quarter:
        return Quarter(self.year - 1, 4) if self.number == 1 else Quarter(self.year, self.number - 1)

    @property
    def first(self) -> date:
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def last(self) -> date:
        following = Quarter(self.year + 1, 1) if self.number == 4 else Quarter(self.year, self.number + 1)  # noqa: PLR2004 (the last one)
        return date.fromordinal(following.first.toordinal() - 1)


@dataclass(frozen=True, slots=True)
class SumRow:
    """One code × occasion × side. `moved`: from the start to this one, by area; empty where there is no start.

    `id` is the rating's, `start` that of the one it is compared with; `kept`: on which day it was confirmed first.
    """

    code: str
    occasion: Occasion
    side: Side
    filled: Filled
    day: date | None = None
    due: date | None = None
    answered: int = 0
    means: Means | None = None
    moved: Means | None = None
    id: int = 0
    start: int | None = None
    kept: date | None = None

    @property
    def whole(self) -> Decimal | None:
        """The mean of the areas' means."""
        return mean([value for value in (self.means or {}).values() if value is not None])


@dataclass(frozen=True, slots=True)
class SumPart:
    """Rows of one questionnaire: numbers from two are never laid together.

    `history`: its ratings of all the time, on which hangs what may be told outside; ERASED stands there for each that
    was changed after its quarter.
    """

    form: Questionnaire
    rows: Sequence[SumRow]
    history: Sequence[SumRow] = ()


@dataclass(frozen=True, slots=True)
class SumTable:
    municipality: str
    first: date | None
    last: date
    parts: Sequence[SumPart]


@dataclass(frozen=True, slots=True)
class Average:
    """Of one area at one occasion by one side; `area` empty: how many ratings there are. `count` None: kept back."""

    area: str
    occasion: Occasion
    side: Side
    count: int | None
    value: Decimal | None
    moved_count: int | None
    moved: Decimal | None


def with_moves(form: Questionnaire, rows: Iterable[tuple[SumRow, SumRow | None]]) -> list[SumRow]:
    """Each row with its difference from the start; the second of a pair is the start, if any."""
    made = []
    for row, start in rows:
        if start is None or row.occasion is Occasion.START:
            made.append(row)
            continue
        moved = None
        if start.means is not None and row.means is not None:
            moved = {area: difference(start.means[area], row.means[area]) for area in form.areas}
        made.append(replace(row, moved=moved, start=start.id))
    return made


def averages(part: SumPart) -> list[Average]:
    """By area, occasion and side, of those who were rated. For those who see the codes; what may be told to others
    is in `casework.quality_of_life_outside`.
    """
    made = []
    for side in Side:
        for occasion in Occasion:
            rows = [
                row
                for row in part.rows
                if (row.side, row.occasion) == (side, occasion) and row.filled is Filled.GIVEN
            ]
            if rows:
                made += [_average(area, occasion, side, rows) for area in part.form.areas]
    return made


def _average(area: str, occasion: Occasion, side: Side, rows: Sequence[SumRow]) -> Average:
    values = [value for row in rows if (value := (row.means or {}).get(area)) is not None]
    moves = [value for row in rows if (value := (row.moved or {}).get(area)) is not None]
    return Average(area, occasion, side, len(values), mean(values), len(moves), mean(moves))
