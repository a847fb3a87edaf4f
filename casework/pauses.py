"""A pause: the person is not there to be helped for a while. Nothing is moved and nothing is lost.

The documents know no suspension: a due day is counted in calendar days from its event ([002 §3.1 7-9], [004 2.6.2])
and stays where it is. What a pause changes is only who is reminded of it, and when again. Days are Tallinn days.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casework.duties import kinds
from casework.hours import month_of


class PauseKind(StrEnum):
    """Why. Told to nobody but those who may read the case, and kept sealed."""

    HOSPITAL = "hospital"
    PRISON = "prison"
    AWAY = "away"
    LOST_CONTACT = "lost_contact"


NOTED_BY_BASE = frozenset({PauseKind.HOSPITAL, PauseKind.AWAY, PauseKind.LOST_CONTACT})
"""What the base-support specialist meets in the work and may note; the rest is the municipality's."""
LOOK_AFTER: dict[PauseKind, tuple[int, ...]] = {
    PauseKind.HOSPITAL: (14, 7, 30),
    PauseKind.PRISON: (90, 30, 180),
    PauseKind.AWAY: (30, 14, 60),
    PauseKind.LOST_CONTACT: (7, 3, 14),
}
"""Days until it is looked at again, as they are offered, the usual one first: our own figures."""
FARTHEST = timedelta(days=365)
"""A plan is looked at once a year at most [002 §4.4], and so is a pause."""
EARLIEST = timedelta(days=60)
"""So far back may a pause begin that is noted today."""
_ONE_DAY = timedelta(days=1)


class Flaw(StrEnum):
    """Why a day cannot be kept as it was told."""

    AHEAD = "ahead"
    LONG_AGO = "long_ago"
    OVERLAPS = "overlaps"
    """The day belongs to an earlier pause."""
    LOOK_PAST = "look_past"
    LOOK_FAR = "look_far"
    NOT_AFTER = "not_after"
    """Back on the day on which it began, or before."""


class NotKept(ValueError):
    """The pause cannot be kept as it was told."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class Pause:
    """`since` and `until` (both included) are days without the person; `until` is None while it lasts.

    `kind` is None once what tells about the person was erased.
    """

    kind: PauseKind | None
    since: date
    look_again_on: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)

    def within(self, first: date, last: date) -> tuple[date, date] | None:
        """Its days from `first` to `last`; None when there are none."""
        begins, ends = max(self.since, first), min(self.until or last, last)
        return (begins, ends) if begins <= ends else None


# ── which duties are quiet ──────────────────────────────────────────────────


def is_quiet(key: str) -> bool:
    """Whether this duty needs the person (`needs_person` in duties.toml): then it rests while the pause lasts."""
    return kinds()[key].needs_person


# ── days as they are told ───────────────────────────────────────────────────


def check_since(since: date, today: date, earlier: Iterable[Pause]) -> None:
    """Raises `NotKept`: a pause begins today or a little before, after every earlier one."""
    if since > today:
        raise NotKept(Flaw.AHEAD)
    if since < today - EARLIEST:
        raise NotKept(Flaw.LONG_AGO)
    if any(one.until is None or since <= one.until for one in earlier):
        raise NotKept(Flaw.OVERLAPS)


def check_look(day: date, today: date) -> None:
    """Raises `NotKept`: after today, within a year."""
    if day <= today:
        raise NotKept(Flaw.LOOK_PAST)
    if day > today + FARTHEST:
        raise NotKept(Flaw.LOOK_FAR)


def check_back(day: date, pause: Pause, today: date) -> None:
    """`day`: the first one on which the person is there again. Raises `NotKept`."""
    if day > today:
        raise NotKept(Flaw.AHEAD)
    if day <= pause.since:
        raise NotKept(Flaw.NOT_AFTER)


def looks(kind: PauseKind, today: date) -> dict[int, date]:
    """Offers: so many days from today, the usual one first."""
    return {days: today + timedelta(days=days) for days in LOOK_AFTER[kind]}


def usual_span(kind: str | None) -> timedelta:
    """The usual days until it is looked at again; of an erased kind the longest there are."""
    return FARTHEST if kind is None else timedelta(days=LOOK_AFTER[PauseKind(kind)][0])


def last_day_before(back: date) -> date:
    return back - _ONE_DAY


# ── a month without hours ───────────────────────────────────────────────────


def in_month(pauses: Iterable[Pause], month: date) -> tuple[tuple[date, date], ...]:
    """The days of that month that lie in a pause, as spans (both ends included), oldest first."""
    first, last = month_of(month)
    return tuple(sorted(span for one in pauses if (span := one.within(first, last)) is not None))
