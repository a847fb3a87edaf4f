"""How a month stands, on which days it is asked for, and what has changed since it was closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from casework.billing import Line, Provider
from casework.changes import Change, as_json, changes, from_json, version_of
from casework.hours import Recipient
from casework.months import MonthMove, MonthState, due_days, has_ended, may_move, moved, state_of
from casework.participation import (
    whole,
)
from tests.casework.participation_cases import (
    HERE,
    THERE,
    case,
    entry,
)

# ── state ────────────────────────────────────────────────────────────────────

WAYS = {
    MonthMove.CLOSE: {MonthState.IN_CHECK: MonthState.CLOSED, MonthState.CORRECTED: MonthState.CLOSED},
    MonthMove.SEND: {MonthState.CLOSED: MonthState.SENT},
    MonthMove.UNSEND: {MonthState.SENT: MonthState.CLOSED},
    MonthMove.CORRECT: {
        MonthState.CLOSED: MonthState.CORRECTED,
        MonthState.SENT: MonthState.CORRECTED,
        MonthState.CORRECTED: MonthState.CORRECTED,
    },
}


@pytest.mark.parametrize("move", MonthMove)
@pytest.mark.parametrize("state", MonthState)
def test_there_are_these_ways_and_no_others(state: MonthState, move: MonthMove) -> None:
    expected = WAYS[move].get(state)
    assert may_move(state, move) is (expected is not None)
    if expected is not None:
        assert moved(state, move) is expected
    else:
        with pytest.raises(ValueError, match="from"):
            moved(state, move)


@pytest.mark.parametrize(
    ("month", "asked", "draft", "report"),
    [
        (date(2026, 10, 1), date(2026, 11, 2), date(2026, 11, 4), date(2026, 11, 10)),
        (date(2026, 11, 15), date(2026, 12, 1), date(2026, 12, 3), date(2026, 12, 9)),
        (date(2025, 12, 1), date(2026, 1, 2), date(2026, 1, 6), date(2026, 1, 12)),
        (date(2025, 3, 1), date(2025, 4, 1), date(2025, 4, 3), date(2025, 4, 9)),
        (date(2024, 2, 29), date(2024, 3, 1), date(2024, 3, 5), date(2024, 3, 11)),
    ],
)
def test_the_days_of_a_month(month: date, asked: date, draft: date, report: date) -> None:
    days = due_days(month)

    assert (days.asked, days.draft, days.report) == (asked, draft, report)


def test_a_month_is_in_check_once_it_has_ended() -> None:
    february = date(2024, 2, 1)
    assert not has_ended(february, date(2024, 2, 29))
    assert state_of(february, date(2024, 2, 29)) is MonthState.OPEN
    assert state_of(february, date(2024, 3, 1)) is MonthState.IN_CHECK
    assert state_of(february, date(2024, 3, 1), MonthState.SENT) is MonthState.SENT


# ── changes ──────────────────────────────────────────────────────────────────


def line(minutes: int, unit: str | None = "17.35", provider: Provider | None = HERE) -> Line:
    price = Decimal(unit) if unit else None
    total = (price * minutes / 60).quantize(Decimal("0.01")) if price else None
    return Line(provider, "support_everyday_life", Recipient.PARTICIPANT, price, minutes, total)


def told(before: tuple[Line, ...], after: tuple[Line, ...]) -> list[tuple[int | None, int | None]]:
    one = version_of([replace(whole(case()), lines=before)])
    two = version_of([replace(whole(case()), lines=after)])
    found: tuple[Change, ...] = changes(one, two)
    return [(c.before.minutes if c.before else None, c.after.minutes if c.after else None) for c in found]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((line(60),), (line(60),), []),
        ((line(60),), (line(90),), [(60, 90)]),
        ((line(60, None),), (line(60),), [(60, 60)]),
        ((), (line(60),), [(None, 60)]),
        ((line(60),), (), [(60, None)]),
        ((line(60),), (line(60, provider=THERE),), [(None, 60), (60, None)]),
        ((line(60, "10"), line(30, "11")), (line(60, "10"), line(45, "11")), [(30, 45)]),
        ((line(60, "10"),), (line(40, "10"), line(20, "11")), [(60, 40), (None, 20)]),
    ],
)
def test_changes_tell_what_each_line_was_and_is(
    before: tuple[Line, ...], after: tuple[Line, ...], expected: list[tuple[int | None, int | None]]
) -> None:
    assert told(before, after) == expected


def test_a_version_is_kept_as_it_was() -> None:
    sheet = whole(case(entry(1, 3), entry(2, 4, activity=None), entry(3, 5, provider=None)))
    version = version_of([sheet])

    assert from_json(as_json(version)) == version
    assert version.total == sheet.total
    assert "Mari" not in str(as_json(version))
