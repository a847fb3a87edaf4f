"""What averages of ratings may leave the municipality: no single person is worked out, whatever tables one lays
beside each other: quarters and all the time, the same table of two days, a mean and the change of it. Pure.

* A rating belongs to the quarter in which it was confirmed, and is told once that quarter has ended: two tables of
  one quarter are the same, whatever was entered late.
* Quarters are told in batches. One of at least five people is a batch; a smaller one waits for those that follow
  until they are five together, and is then told with them, in "all the time" alone. Every table is made of whole
  batches, so the difference of two is of five people or of nobody. Of a batch an area is told that five answered.
* Where a rating of a batch was changed or erased after its quarter, the batch is told no more: the old table and a
  new one would give it away.
* A change is an end minus a start, and the mean of ends is told: so the mean of those starts is told too. It is told
  of a batch when those starts, and the others of their batches, are five people or nobody at every cut, with all the
  cuts that were told before.
* What is not told has one sign, a nought as well: of "< 5" in a row of quarters too much could be counted out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from casework.quality_of_life import Occasion, Side, mean
from casework.quality_of_life_sums import Average, Filled, Quarter, SumPart, SumRow
from casework.small_counts import LEAST


@dataclass(frozen=True, slots=True)
class _Batch:
    rows: tuple[SumRow, ...]
    first: date
    closed: date
    """The last day of its last quarter."""

    @property
    def is_whole(self) -> bool:
        return all(row.filled is Filled.GIVEN for row in self.rows)

    def is_within(self, first: date | None, last: date) -> bool:
        return (first is None or first <= self.first) and self.closed <= last

    def answered(self, area: str) -> list[SumRow]:
        return [row for row in self.rows if _value(row, area) is not None]

    def moved(self, area: str) -> list[SumRow]:
        return [row for row in self.rows if (row.moved or {}).get(area) is not None]


_Batches = Mapping[Occasion, Sequence[_Batch]]


def averages_outside(part: SumPart, first: date | None, last: date, today: date) -> list[Average]:
    """Of every side and occasion that was ever rated; what is kept back has no count (`Average.count`)."""
    made = []
    for side in Side:
        rows = [row for row in part.history if row.side is side]
        batches = {one: _batches([row for row in rows if row.occasion is one], today) for one in Occasion}
        moves = {area: _moves(batches, area) for area in part.form.areas}
        for occasion in Occasion:
            if any(row.occasion is occasion for row in rows):
                here = [one for one in batches[occasion] if one.is_within(first, last)]
                made += [_average(area, occasion, side, here, moves[area]) for area in part.form.areas]
    return made


def _average(area: str, occasion: Occasion, side: Side, here: Sequence[_Batch], moves: Sequence[_Batch]) -> Average:
    given = [row for batch in here if _is_told(batch, area) for row in batch.answered(area)]
    moved = [row for batch in here if batch in moves for row in batch.moved(area)]
    nothing = 0 if occasion is Occasion.START else None
    return Average(
        area,
        occasion,
        side,
        len(given) or None,
        mean([value for row in given if (value := _value(row, area)) is not None]),
        len(moved) or nothing,
        mean([value for row in moved if (value := (row.moved or {}).get(area)) is not None]),
    )


def _batches(rows: Iterable[SumRow], today: date) -> list[_Batch]:
    by_quarter: dict[Quarter, list[SumRow]] = {}
    for row in rows:
        if row.kept is not None and (quarter := Quarter.of(row.kept)).last < today:
            by_quarter.setdefault(quarter, []).append(row)
    made, waiting, since = [], list[SumRow](), date.max
    for quarter in sorted(by_quarter, key=lambda one: one.first):
        waiting += by_quarter[quarter]
        since = min(since, quarter.first)
        if _are_enough(waiting):
            made.append(_Batch(tuple(waiting), since, quarter.last))
            waiting, since = [], date.max
    return made


def _is_told(batch: _Batch, area: str) -> bool:
    return batch.is_whole and _are_enough(batch.answered(area))


def _value(row: SumRow, area: str) -> Decimal | None:
    return (row.means or {}).get(area)


def _are_enough(rows: Iterable[SumRow]) -> bool:
    return len({row.code for row in rows}) >= LEAST


# ── changes from the start ───────────────────────────────────────────────────


def _moves(batches: _Batches, area: str) -> list[_Batch]:
    """Batches whose change in this area is told; in the order in which they could be, so that none is taken back."""
    starts: dict[int | None, tuple[SumRow, _Batch]] = {
        row.id: (row, batch) for batch in batches[Occasion.START] for row in batch.rows
    }
    cuts = [frozenset(row.id for row in batch.answered(area)) for batch in batches[Occasion.START]]
    later = [batch for one in (Occasion.YEAR, Occasion.END) for batch in batches[one]]
    broken = frozenset(row.start for one in later if not _are_whole(one, starts) for row in one.rows if row.start)
    ready = [one for one in later if one.moved(area) and all(row.start in starts for row in one.moved(area))]
    told = []
    for batch in sorted(ready, key=lambda one: _told_from(one, area, starts)):
        mine = frozenset(row.start for row in batch.moved(area) if row.start is not None)
        touched = [one for one in cuts if one & mine]
        pieces = [piece for one in touched for piece in (one & mine, one - mine) if piece]
        rest = [row for row in batch.answered(area) if row.start not in mine]
        if (
            len(mine) == len(batch.moved(area))
            and not any(broken & one for one in touched)
            and all(_are_enough(starts[one][0] for one in piece) for piece in pieces)
            and (not rest or _are_enough(rest))
        ):
            cuts = [*(one for one in cuts if one not in touched), *pieces]
            told.append(batch)
    return told


def _are_whole(batch: _Batch, starts: Mapping[int | None, tuple[SumRow, _Batch]]) -> bool:
    """Neither it nor what it is compared with was changed later."""
    return batch.is_whole and all(starts[row.start][1].is_whole for row in batch.rows if row.start in starts)


def _told_from(batch: _Batch, area: str, starts: Mapping[int | None, tuple[SumRow, _Batch]]) -> date:
    return max(batch.closed, *(starts[row.start][1].closed for row in batch.moved(area)))
