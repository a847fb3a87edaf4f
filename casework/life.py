"""Life events that end a case: what is still said of somebody who has died, and what can be taken back. Pure."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from casework.exits import ExitReason
from casework.facts import Event, Facts
from casework.notices import Notice

EARLIEST = timedelta(days=365)
"""So far back may a death or a move be that is noted today."""
HOURS_AFTER = timedelta(days=45)
"""So long may hours of the days before still be written down: the last month is reported on the 7th working day of
the following one [002 KOV→SKA 3, 4]."""
MOVE_UNDO = timedelta(days=1)
"""A move is taken back within a day, as long as the other municipality has not taken the person over."""
ABOUT_PAPERS = frozenset(
    {
        Notice.CARD_CHANGED,
        Notice.ERASE_MESSAGES,
        Notice.HOURS_AFTER_CLOSING,
        Notice.MONTH_UNCHECKED,
        Notice.PERSON_DIED,
        Notice.LEAVING_UNDONE,
    }
)
"""What goes on after a death: papers of the last month, cards brought up to date, and that it was noted."""
DELIBERATE = frozenset({Notice.SENDER_CLOSED})
"""Said when somebody closes a referral after that by hand; what waited before is not."""


class LifeFlaw(StrEnum):
    """Why a day cannot be kept as it was told."""

    AHEAD = "ahead"
    LONG_AGO = "long_ago"
    BEFORE_ENTRY = "before_entry"


class NotPossibleDay(ValueError):
    """The day cannot be kept as it was told."""

    def __init__(self, flaw: LifeFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


def check_day(day: date, today: date, facts: Facts) -> None:
    """Of a death or a move. Raises `NotPossibleDay`."""
    if day > today:
        raise NotPossibleDay(LifeFlaw.AHEAD)
    if day < today - EARLIEST:
        raise NotPossibleDay(LifeFlaw.LONG_AGO)
    entered = facts.on(Event.ENTERED)
    if entered is not None and day < entered:
        raise NotPossibleDay(LifeFlaw.BEFORE_ENTRY)


def is_silenced(notice: Notice) -> bool:
    """Whether nothing of the kind may be said about somebody who has died."""
    return notice not in ABOUT_PAPERS | DELIBERATE


def waits_in_vain(notice: Notice) -> bool:
    """Whether a message that waits is cleared with a death."""
    return notice not in ABOUT_PAPERS


def undoable_until(reason: ExitReason) -> timedelta | None:
    """None: for as long as it takes, a person who lives must not stay dead in the files."""
    return None if reason is ExitReason.DIED else MOVE_UNDO
