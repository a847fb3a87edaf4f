"""Deadlines at a period's turn: which appear, move or vanish, and what the old period's end still asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from casework.deadlines import Duty
from casework.deadlines import of as duties_of
from casework.duties import Who, kinds
from casework.facts import Facts, Trait
from casework.periods import OWN, Period


class DayChange(StrEnum):
    APPEARS = "appears"
    VANISHES = "vanishes"
    MOVES = "moves"


@dataclass(frozen=True, slots=True)
class MovedDay:
    """A deadline that is otherwise in the new period; a day is None where it has none."""

    key: str
    change: DayChange
    before: date | None = None
    after: date | None = None


def closing(before: Period, after: Period) -> Period | None:
    """What the old period still asks of people who went on, until met: the last ratings [002 §3.1 KOV→SKA 8], and
    forms and copies to SKA [002 §3.1 KOV→SKA 6, 7] of who came, or left, before its end.

    Where to next is not asked of them: they are there. None where the old period asks nothing, or where the programme
    itself goes on and asks it at its own end.
    """
    end = before.services.end
    if end is None:
        return None
    asked = {
        key: replace(rule, base=()) if kinds()[key].period_end else replace(rule, base_until=end)
        for key, rule in before.duties.items()
        if kinds()[key].after_period and not _of_leaving(key) and not _asked_again(key, after)
    }
    return replace(before, duties=asked) if asked else None


def _asked_again(key: str, after: Period) -> bool:
    """The new period asks the same itself. A municipality's own does not close the programme before it."""
    kind, own = kinds()[key], bool(after.municipalities) or after.name == OWN
    if kind.period_end:
        return key in after.duties and not own
    return key in after.duties and kind.who is not Who.NEW


def going_on(period: Period) -> Period:
    """As it asks those whose next period is decided: nothing of leaving, as of everybody who goes on."""
    asked = {key: rule for key, rule in period.duties.items() if not _of_leaving(key)}
    return replace(period, duties=asked)


def _of_leaving(key: str) -> bool:
    return Trait.CONTINUING in kinds()[key].unless


def moved_days(facts: Facts, before: Period | None, after: Period) -> Iterator[MovedDay]:
    """Only what is otherwise; what is met, or would be due after a period's end, counts as not there."""
    old, new = _open_days(facts, before), _open_days(facts, after)
    for key, days in _open_days(facts, closing(before, after) if before else None).items():
        new[key] = list(dict.fromkeys([*new.get(key, []), *days]))
    for key in dict.fromkeys([*old, *new]):
        was, will = old.get(key, []), new.get(key, [])
        gone = [day for day in was if day not in will]
        come = [day for day in will if day not in was]
        for one, two in zip(gone, come, strict=False):
            yield MovedDay(key, DayChange.MOVES, one, two)
        yield from (MovedDay(key, DayChange.VANISHES, before=day) for day in gone[len(come) :])
        yield from (MovedDay(key, DayChange.APPEARS, after=day) for day in come[len(gone) :])


def _open_days(facts: Facts, period: Period | None) -> dict[str, list[date | None]]:
    found: dict[str, list[date | None]] = {}
    for duty in duties_of(facts, period) if period else ():
        if _is_open(duty):
            found.setdefault(duty.key, []).append(duty.due)
    return found


def _is_open(duty: Duty) -> bool:
    return duty.met_on is None and not duty.after_end
