"""A month's way: open → in check → closed → sent; a change afterwards makes it corrected, to be closed once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from casework.billing import NOTHING, Gap, Sheet
from casework.budget import Budget
from casework.calendar import add_months, last_of_month, nth_working_day
from casework.changes import Change

ASKED, DRAFTED, REPORTED = 1, 3, 7
"""Working days of the following month: those who delivered are asked to check; the case manager gets the draft (both
our decision); the report is due [002 §3.1 KOV→SKA 3, 4]."""


class MonthState(StrEnum):
    OPEN = "open"
    """Hours are still being written."""
    IN_CHECK = "in_check"
    CLOSED = "closed"
    SENT = "sent"
    CORRECTED = "corrected"
    """Something changed after closing: a new version is needed."""


class MonthMove(StrEnum):
    CLOSE = "close"
    SEND = "send"
    UNSEND = "unsend"
    """It was said by mistake."""
    CORRECT = "correct"


_WAYS: dict[MonthMove, tuple[frozenset[MonthState], MonthState]] = {
    MonthMove.CLOSE: (frozenset({MonthState.IN_CHECK, MonthState.CORRECTED}), MonthState.CLOSED),
    MonthMove.SEND: (frozenset({MonthState.CLOSED}), MonthState.SENT),
    MonthMove.UNSEND: (frozenset({MonthState.SENT}), MonthState.CLOSED),
    MonthMove.CORRECT: (frozenset({MonthState.CLOSED, MonthState.SENT, MonthState.CORRECTED}), MonthState.CORRECTED),
}
REPORTED_STATES = frozenset({MonthState.CLOSED, MonthState.SENT, MonthState.CORRECTED})
"""It was closed at least once: what is written now is a correction."""


def may_move(state: MonthState, move: MonthMove) -> bool:
    return state in _WAYS[move][0]


def moved(state: MonthState, move: MonthMove) -> MonthState:
    """ValueError for a way that does not exist."""
    if not may_move(state, move):
        raise ValueError(f"{move} from {state}")
    return _WAYS[move][1]


@dataclass(frozen=True, slots=True)
class DueDays:
    asked: date
    draft: date
    report: date


def due_days(month: date) -> DueDays:
    """Of any day in that month."""
    following = add_months(month.replace(day=1), 1)
    year, number = following.year, following.month
    return DueDays(*(nth_working_day(year, number, nth) for nth in (ASKED, DRAFTED, REPORTED)))


def has_ended(month: date, today: date) -> bool:
    return today > last_of_month(month.year, month.month)


def state_of(month: date, today: date, kept: MonthState | None = None) -> MonthState:
    """`kept`: what somebody did with it; without that a month is in check as soon as it has ended."""
    if kept in REPORTED_STATES:
        return kept
    return MonthState.IN_CHECK if has_ended(month, today) else MonthState.OPEN


@dataclass(frozen=True, slots=True)
class MonthDraft:
    """What a case manager sees of a month: codes, minutes and sums, no names of people in care.

    `version`: of the last closing, 0 before the first; `changes`: what is otherwise now than it was closed then.
    """

    municipality_id: int
    municipality: str
    month: date
    state: MonthState
    version: int
    due: DueDays
    sheets: tuple[Sheet, ...]
    gaps: tuple[Gap, ...]
    budget: Budget | None = None
    changes: Sequence[Change] = ()
    is_owed: bool = True
    """False where no contract of the municipality runs and nobody has anything in it: there is nothing to close."""
    paused: tuple[str, ...] = ()
    """Codes of people who have hours on a day on which a pause stands."""

    @property
    def total(self) -> Decimal:
        return sum((sheet.total for sheet in self.sheets), NOTHING)

    @property
    def minutes(self) -> int:
        return sum(sheet.minutes for sheet in self.sheets)
