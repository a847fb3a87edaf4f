"""When a morning's list may be said, to whom a line of it speaks, and what "done" can mean for a duty. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from casework import deadlines
from casework.calendar import tallinn, tallinn_moment
from casework.cases import HOWS, How
from casework.deadlines import Duty
from casework.duties import Owner, Scope, kinds
from casework.facts import Event, Facts
from casework.ladders import quiet
from casework.office_hours import OfficeHours
from casework.periods import Period, state_services

USUAL_HOUR = 8
HOURS = range(7, 19)
"""Whole hours of the Tallinn clock that one may choose for oneself; 7 is before the usual quiet ends."""
NOTED_ELSEWHERE = frozenset({"exit_day"})
"""Met by more than a day: a conversation of its own asks for the rest."""
RUNG_ELSEWHERE = frozenset({"contact"})
"""The contact clock asks for it already: nobody is asked twice."""
GENTLE = frozenset({Owner.SKA, Owner.PERSON, Owner.LTO})
"""Whose answer is not ours to press for: the case manager is told, nobody above."""
_ONE_DAY = timedelta(days=1)


class Part(StrEnum):
    """Why a line stands in this person's list."""

    OWN = "own"
    STANDING_IN = "standing_in"
    ABOVE = "above"
    """It is late, and somebody else answers for it."""
    UNOWNED = "unowned"
    UNREACHABLE = "unreachable"
    """Messages do not reach the one who answers."""


def speaking_day(now: datetime, hours: OfficeHours) -> date:
    """Today on a working day before the evening, else the next working day (Tallinn)."""
    local, (evening, _) = tallinn(now), quiet()
    day = local.date()
    if local.time() >= evening:
        day += _ONE_DAY
    while not hours.works_on(day):
        day += _ONE_DAY
    return day


def may_say(now: datetime, day: date) -> bool:
    """Whether the list of that day may go out now: on the day itself, before the evening."""
    local, (evening, _) = tallinn(now), quiet()
    return local.date() == day and local.time() < evening


def start_of(day: date) -> datetime:
    """The UTC moment at which the Tallinn day begins."""
    return tallinn_moment(day, time(0))


def open_duties(facts: Facts, period: Period, *beside: Period) -> dict[tuple[str, date | None], Duty]:
    """What is owed for a person and not met, by key and due day; the state's own services stand beside a period."""
    return {(duty.key, duty.due): duty for duty in of_person(facts, period, *beside) if _calls(duty)}


def of_person(facts: Facts, period: Period, *beside: Period) -> tuple[Duty, ...]:
    """All of a person's duties, met ones too; `beside`: what an earlier period still asks."""
    rules = (period, *beside, state_services())
    return tuple(duty for one in rules for duty in deadlines.of(facts, one))


def of_place(period: Period, months: Iterable[tuple[int, int]]) -> list[Duty]:
    """What the municipality itself owes by a day: each month's report, and whatever its contract names."""
    monthly = [duty for year, month in months for duty in deadlines.of_month(year, month, period)]
    owed = [*monthly, *deadlines.of_contract(Facts(), period)]
    return [duty for duty in owed if duty.owner is Owner.KOV and duty.due is not None and _calls(duty)]


def scope_of(key: str) -> Scope:
    return kinds()[key].scope


def _calls(duty: Duty) -> bool:
    return duty.met_on is None and not duty.after_end and duty.key not in RUNG_ELSEWHERE


# ── what "done" means ───────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Way:
    """One answer to "what was done": facts of one day. None of them: the duty is ticked off by hand."""

    word: str
    events: tuple[Event, ...] = ()
    how: How = How.PLAIN


BY_HAND = Way("by_hand")
WAY_WORDS = (
    *("both", "person", "specialist", "action_plan", "support_plan", "reviewed", "reassessed", "assessed"),
    *("state_decided", "state_referred"),
    *("state_service", "own_service", "other_kov", "no_help_wanted", "to_person", "to_guardian"),
)
"""Words of ways that are asked for, where a duty has several."""


def ways(key: str, base: date | None, facts: Facts) -> tuple[Way, ...]:
    """How this duty can be met, the likeliest first; one alone needs no question.

    What goes round and round (the review) is met by whatever it is counted from the next time.
    """
    kind = kinds()[key]
    alternatives = kind.met_by or tuple((event,) for event in kind.base[1:])
    # A plan is told with its own duty; elsewhere it only shows that something else was done.
    plain = tuple(each for each in alternatives if not any(event in HOWS for event in each)) or alternatives
    since = base if kind.met_from_base else None
    found = [way for each in plain for way in _of_alternative(_missing(each, facts, since))]
    return tuple(found) or (BY_HAND,)


def _missing(events: tuple[Event, ...], facts: Facts, since: date | None) -> tuple[Event, ...]:
    def there(event: Event) -> bool:
        return any(since is None or day >= since for day in facts.days(event))

    return tuple(event for event in events if len(events) == 1 or not there(event))


def _of_alternative(events: tuple[Event, ...]) -> Iterator[Way]:
    if len(events) > 1:
        yield Way("both", events)
    for event in events:
        if event in HOWS:
            yield from (Way(how.value, (event,), how) for how in HOWS[event])
        else:
            yield Way(_word(event), (event,))


def _word(event: Event) -> str:
    return next((side for side in ("person", "specialist") if event.endswith(f"_{side}")), event.value)
