"""Averages that leave the municipality: a reader lays every table of every day beside each other and works nobody out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as some

from casework.quality_of_life import Occasion, Side
from casework.quality_of_life_data import example
from casework.quality_of_life_outside import averages_outside
from casework.quality_of_life_sums import Average, Filled, Quarter, SumPart, SumRow, with_moves
from casework.small_counts import LEAST

AREA = "housing"
FORM = replace(example()[1], areas={AREA: example()[1].areas[AREA]})
QUARTERS = [Quarter(2026, 1), Quarter(2026, 2), Quarter(2026, 3), Quarter(2026, 4)]
AFTER = [one.last + timedelta(days=1) for one in QUARTERS]
ONE_DAY = timedelta(days=1)


def rated(number: int, quarter: int, value: Decimal | int, occasion: Occasion = Occasion.START) -> SumRow:
    day = QUARTERS[quarter].first
    return SumRow(
        *(f"P-{number:03d}", occasion, Side.PERSON, Filled.GIVEN),
        day=day,
        means={AREA: Decimal(value)},
        id=number,
        kept=day,
    )


def of(rows: list[SumRow], quarter: int | None, today: date, occasion: Occasion = Occasion.START) -> Average:
    """The cell of a quarter's table, or of the one of all the time."""
    first, last = (None, today) if quarter is None else (QUARTERS[quarter].first, QUARTERS[quarter].last)
    found = averages_outside(SumPart(FORM, rows, rows), first, last, today)
    return next((one for one in found if one.occasion is occasion), Average(AREA, occasion, Side.PERSON, *[None] * 4))


def many(quarter: int, *values: int, first: int = 1) -> list[SumRow]:
    return [rated(number, quarter, value) for number, value in enumerate(values, start=first)]


# ── by hand ──────────────────────────────────────────────────────────────────


def test_five_people_are_told_once_their_quarter_has_ended() -> None:
    five, four = many(0, 3, 3, 4, 4, 5), many(0, 3, 3, 4, 4)
    assert (of(five, 0, AFTER[0]).count, of(five, 0, AFTER[0]).value) == (5, Decimal("3.80"))
    assert of(five, None, AFTER[0]).value == Decimal("3.80")
    assert of(five, 0, AFTER[0] - ONE_DAY).count is None, "tables of two days of a quarter would differ by one person"
    assert of(four, 0, AFTER[0]).count is None
    twice = [*four, replace(four[0], id=9)]
    assert of(twice, 0, AFTER[0]).count is None, "five ratings of four people"


def test_the_sixth_is_not_worked_out_from_all_the_time_less_a_quarter() -> None:
    rows = [*many(0, 3, 3, 4, 4, 5), *many(1, 1, first=6)]
    assert of(rows, 1, AFTER[1]).count is None
    assert of(rows, None, AFTER[1]).value == Decimal("3.80"), "the sixth waits"
    later = [*rows, *many(2, 2, 2, 2, 2, first=7)]
    assert of(later, 2, AFTER[2]).count is None, "the quarter beside which the sixth is told"
    assert of(later, None, AFTER[2]).count == 10


def test_what_was_changed_after_its_quarter_takes_its_batch_along() -> None:
    rows = [*many(0, 3, 3, 4, 4, 5), *many(1, 1, 2, 3, 4, 5, first=6)]
    changed = [replace(rows[0], filled=Filled.ERASED, means=None), *rows[1:]]
    assert of(rows, None, AFTER[1]).count == 10
    assert of(changed, None, AFTER[1]).count == 5
    assert of(changed, 0, AFTER[1]).count is None


def test_a_change_is_told_only_where_the_starts_of_others_stay_hidden() -> None:
    for others, told in ((0, 5), (1, None), (4, None), (5, 5)):
        starts = many(0, *[3] * (5 + others))
        ends = [
            replace(rated(100 + number, 1, 4, Occasion.END), code=one.code) for number, one in enumerate(starts[:5])
        ]
        rows = with_moves(FORM, [*((one, None) for one in starts), *zip(ends, starts, strict=False)])
        found = of(rows, None, AFTER[1], Occasion.END)
        assert (found.count, found.moved_count) == (5, told), others


# ── by laws ──────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Life:
    """One relative's or person's ratings: in which quarter each, and which of them was changed in which one."""

    code: int
    start: int | None
    year: int | None
    end: int | None
    changed: tuple[Occasion, int] | None


LIVES = some.lists(
    some.builds(
        Life,
        some.integers(0, 11),
        some.one_of(some.none(), some.integers(0, 1), some.integers(0, 1)),
        some.one_of(some.none(), some.integers(1, 2)),
        some.one_of(some.none(), some.integers(1, 3), some.just(3)),
        some.one_of(
            some.none(), some.none(), some.none(), some.tuples(some.sampled_from(Occasion), some.integers(1, 3))
        ),
    ),
    min_size=6,
    max_size=12,
)
BITS = 12
ALL = 27720
"""What every number from 1 to 12 divides: a mean of sums of it is exact."""


def town(lives: list[Life], at: int) -> list[SumRow]:
    """As it is told after that quarter; each rating's value is a bit of its own."""
    pairs: list[tuple[SumRow, SumRow | None]] = []
    for number, life in enumerate(lives):
        start = None
        for place, occasion in enumerate(Occasion):
            quarter = getattr(life, occasion)
            if quarter is None or quarter > at:
                continue
            bit = place * BITS + number
            row = replace(rated(bit + 1, quarter, (1 << bit) * ALL, occasion), code=f"P-{life.code:03d}")
            if life.changed is not None and life.changed[0] is occasion and quarter < life.changed[1] <= at:
                row = replace(row, filled=Filled.ERASED, means=None)
            pairs.append((row, start))
            start = row if occasion is Occasion.START else start
    return with_moves(FORM, pairs)


def told(lives: list[Life]) -> set[tuple[int, ...]]:
    """Every sum that is told on any day, as the ratings that are in it: 1, or -1 for the start of a change."""
    found = set()
    for at, today in enumerate(AFTER):
        rows = town(lives, at)
        for quarter in (None, 0, 1, 2, 3):
            for place, occasion in enumerate(Occasion):
                cell = of(rows, quarter, today, occasion)
                if cell.count is not None and cell.value is not None:
                    found.add(_ratings(int(cell.count * cell.value) // ALL))
                if cell.moved_count and cell.moved is not None:
                    shift, moved = place * BITS, int(cell.moved_count * cell.moved) // ALL
                    later = -(-moved >> shift)
                    less = _ratings((later << shift) - moved)
                    found.add(tuple(a - b for a, b in zip(_ratings(later << shift), less, strict=True)))
    return found


def _ratings(bits: int) -> tuple[int, ...]:
    return tuple(bits >> place & 1 for place in range(3 * BITS))


PRIME = (1 << 61) - 1


def basis(rows: list[list[int]]) -> list[list[int]]:
    made: list[list[int]] = []
    rows = [[value % PRIME for value in row] for row in rows]
    for place in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in rows if row[place]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        back = pow(pivot[place], -1, PRIME)
        made.append(pivot)
        rows = [
            [(b - row[place] * back * a) % PRIME for a, b in zip(pivot, row, strict=True)] if row[place] else row
            for row in rows
        ]
    return made


@settings(max_examples=150, deadline=None)
@given(LIVES)
def test_no_combination_of_all_tables_is_about_fewer_than_five_people(lives: list[Life]) -> None:
    """Sums and differences of all that was told, with any factors: none of them is left of four people alone."""
    known = basis([list(row) for row in told(lives)])
    codes = sorted({life.code for life in lives})
    for four in combinations(codes, min(LEAST - 1, len(codes))):
        others = [place for place in range(3 * BITS) if _code(lives, place % BITS) not in four]
        left = basis([[row[place] for place in others] for row in known])
        assert len(left) == len(known), four


def _code(lives: list[Life], number: int) -> int | None:
    return lives[number].code if number < len(lives) else None


def test_how_many_there_are_in_a_hidden_quarter_is_not_counted_out() -> None:
    """For every way in which up to nine ratings spread over three quarters, with what was told after each of them.

    Of more ratings only some of the ways would be tried, and what looks certain would not be.
    """
    most = 9
    towns = defaultdict(list)
    for counts in product(range(most + 1), repeat=3):
        if sum(counts) > most + LEAST - 1:
            continue
        rows, first = list[SumRow](), 1
        for quarter, count in enumerate(counts):
            rows += many(quarter, *[3] * count, first=first)
            first += count
        shown = tuple(
            of([row for row in rows if row.kept and row.kept < today], quarter, today).count
            for today in AFTER[:3]
            for quarter in (None, 0, 1, 2)
        )
        towns[shown].append(counts)
    assert len(towns) > 20
    for shown, ways in towns.items():
        if min(map(sum, ways)) > most:
            continue
        for quarter in range(3):
            if shown[-3 + quarter] is None:
                possible = {one[quarter] for one in ways}
                assert not possible & {1, 2, 3, 4} or len(possible) >= 3, (shown, ways)
