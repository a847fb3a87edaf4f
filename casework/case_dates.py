"""A case's dates as people look at them: what is open, nearest first; what is late; what a new fact changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from casework import deadlines
from casework.deadlines import Duty, State
from casework.facts import Facts
from casework.periods.model import Period

_OPEN = frozenset({State.OPEN, State.LATE, State.AFTER_END})
_FAR = date.max
_WEEK = timedelta(days=6)


def duties(facts: Facts, rules: Iterable[Period], only: frozenset[str] | None = None) -> tuple[Duty, ...]:
    """All duties of a person under the period and whatever holds beside it, met ones too; `only`: by their keys."""
    return tuple(duty for period in rules for duty in deadlines.of(facts, period, only))


def open_ones(found: Iterable[Duty], today: date) -> list[Duty]:
    """Not met yet, nearest first; what has no day comes last, in the order of the table."""
    waiting = (one for one in found if one.state(today) in _OPEN and not one.is_over(today))
    return sorted(waiting, key=lambda duty: duty.due or _FAR)


def is_late(found: Iterable[Duty], today: date) -> bool:
    return any(one.state(today) is State.LATE for one in found)


def is_due_this_week(found: Iterable[Duty], today: date) -> bool:
    """Within seven days, today included; a late one is not of this week."""
    return any(
        one.state(today) is State.OPEN and one.due is not None and today <= one.due <= today + _WEEK for one in found
    )


@dataclass(frozen=True, slots=True)
class Changes:
    """What one fact did: `moved` are open duties that are new or have another day, `met` those that it ended,
    `gone` open ones that no longer exist.
    """

    moved: tuple[Duty, ...] = ()
    met: tuple[Duty, ...] = ()
    gone: tuple[Duty, ...] = ()


def changes(before: Iterable[Duty], after: Iterable[Duty], today: date) -> Changes:
    earlier = {_key(one): one for one in before if not one.is_over(today)}
    later = {_key(one): one for one in after if not one.is_over(today)}
    was = {key: (one.due, one.met_on is None) for key, one in earlier.items()}
    moved = tuple(
        one
        for one in open_ones(later.values(), today)
        if one.due is not None and was.get(_key(one)) != (one.due, True)
    )
    return Changes(
        moved=moved,
        met=tuple(one for key, one in later.items() if one.met_on is not None and (key not in was or was[key][1])),
        # What is counted from another event now has moved, and is not gone.
        gone=tuple(
            one
            for key, one in earlier.items()
            if key not in later and one.met_on is None and one.key not in {each.key for each in moved}
        ),
    )


def _key(duty: Duty) -> tuple[str, date | None]:
    """One kind may have several days (each year, each evaluation): those are told apart by the day."""
    return duty.key, duty.due if duty.event is None else None
