"""Moving people into the next period: what changes for each of them, as values. Nothing is kept here.

Services of 2025–2026 end on 31.12.2026 [004 2.6.1]; how a municipality supports people from 2027 is its own promise
[004 3.1.1]. What a period says is its file's; the person's criteria are informed about, the municipality decides.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from casework import target_group
from casework.calendar import add_months
from casework.facts import Event, Facts, Trait
from casework.period_catalogue import Planned, PlanPart, compared
from casework.period_days import MovedDay, moved_days
from casework.periods import OWN, Period
from casework.prices import PriceList
from casework.target_group import Answer, Person, StateService

UNDO_WITHIN = timedelta(hours=24)
_ONE_DAY = timedelta(days=1)


class Place(StrEnum):
    """Where a person stands towards the move."""

    GOES = "goes"
    DOUBTFUL = "doubtful"
    """By the criteria of the new period they do not fit; left out until somebody says otherwise."""
    LEAVING = "leaving"
    """Will not go on; left out until somebody says otherwise."""
    LEFT = "left"
    """Out of the model before the first day: cannot be moved."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a case; `birth_year` None: nobody wrote it down. `plans`: those that hold on the last day of
    the old period, or later.
    """

    case_id: int
    code: str
    period: Period | None
    facts: Facts
    birth_year: int | None = None
    plans: tuple[Planned, ...] = ()
    municipality_id: int | None = None
    leaving: bool = False
    """Another part of the house knows that the person will leave."""
    paused: bool = False
    """The person is not there to be helped for a while."""


@dataclass(frozen=True, slots=True)
class PersonPreview:
    """`missed`: keys of criteria that are not met; `unsure_age`: the birth year alone does not tell it.

    `days`: of those who go; who stays keeps the deadlines that there are.
    """

    case_id: int
    code: str
    place: Place
    parts: tuple[PlanPart, ...]
    days: tuple[MovedDay, ...]
    missed: tuple[str, ...] = ()
    unsure_age: bool = False
    chosen: bool = True
    paused: bool = False

    @property
    def is_free(self) -> bool:
        """Whether somebody may still say that they go or do not."""
        return self.place is not Place.LEFT

    @property
    def unpriced(self) -> tuple[str, ...]:
        """Billed components that have no price from the first day on."""
        return tuple(dict.fromkeys(part.after or "" for part in self.parts if part.is_unpriced))


@dataclass(frozen=True, slots=True)
class Preview:
    """`first`: the day from which the new period holds. People in the order of their codes."""

    sources: tuple[str, ...]
    target: str
    first: date
    people: tuple[PersonPreview, ...]

    @property
    def going(self) -> tuple[PersonPreview, ...]:
        return tuple(one for one in self.people if one.chosen)

    @property
    def digest(self) -> str:
        """Of everything that is shown: what somebody agreed to, and nothing else, is done."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]


def open_to(place_key: str, among: Iterable[Period], sources: Sequence[Period], today: date) -> list[Period]:
    """Periods that a municipality's people may move into: not theirs, not over, not of others, later than theirs."""
    begun = max((one.services.start for one in sources if one.services.start), default=date.min)
    names = {one.name for one in sources}
    return [
        one
        for one in among
        if one.is_of(place_key)
        and (len(names) > 1 or one.name not in names)
        and (one.services.end is None or one.services.end >= today)
        and (one.services.start is None or one.services.start > begun)
        and (one.services.start is not None or one.name == OWN or one.municipalities)
    ]


def first_day(target: Period, sources: Iterable[Period], today: date) -> date:
    """The day after the old period's last one, or the new one's first when that is later: none is cut short.

    Without either: the first day of the coming month.
    """
    last = max((one.services.end for one in sources if one.services.end and one.name != target.name), default=None)
    start = target.services.start
    days = [day for day in (last + _ONE_DAY if last else None, start) if day is not None]
    if last is None and (start is None or start <= today):
        return add_months(today.replace(day=1), 1)
    return max(days)


def preview(
    people: Iterable[Known], target: Period, first: date, prices: PriceList, flipped: frozenset[int] = frozenset()
) -> Preview:
    """`flipped`: ids of cases for which somebody said the opposite of what would be done by itself."""
    known = [one for one in people if one.period is None or one.period.name != target.name]
    told = tuple(_choose(_person(one, target, first, prices), flipped) for one in known)
    sources = tuple(dict.fromkeys(one.period.name for one in known if one.period))
    return Preview(sources, target.name, first, told)


def _choose(one: PersonPreview, flipped: frozenset[int]) -> PersonPreview:
    chosen = one.is_free and (one.place is Place.GOES) != (one.case_id in flipped)
    return replace(one, chosen=chosen, days=one.days if chosen else ())


def _person(one: Known, target: Period, first: date, prices: PriceList) -> PersonPreview:
    missed, unsure = criteria(one, target, first)
    return PersonPreview(
        case_id=one.case_id,
        code=one.code,
        place=_place(one, first, missed),
        parts=tuple(compared(one.plans, one.period, target, first, prices, one.municipality_id)),
        days=tuple(moved_days(one.facts, one.period, target)),
        missed=missed,
        unsure_age=unsure,
        paused=one.paused,
    )


def left_on(facts: Facts) -> date | None:
    """The last day of this stay, as it was noted; it may lie ahead. None also for who came back after leaving."""
    left, entered = facts.on(Event.EXITED), facts.on(Event.ENTERED)
    return left if left is not None and (entered is None or left >= entered) else None


def _place(one: Known, first: date, missed: tuple[str, ...]) -> Place:
    left = left_on(one.facts)
    if left is not None:
        return Place.LEFT if left < first else Place.LEAVING
    if one.leaving or Trait.NOT_CONTINUING in one.facts.traits:
        return Place.LEAVING
    return Place.DOUBTFUL if missed else Place.GOES


# ── criteria ─────────────────────────────────────────────────────────────────


def criteria(one: Known, target: Period, first: date) -> tuple[tuple[str, ...], bool]:
    """Keys of the rules that are surely not met [004 2.5], and whether the age is unsure."""
    if target.target_group is None:
        return (), False
    age, unsure = _age(one.birth_year, first, target.target_group.min_age)
    asked = Person(
        age=age,
        entered=one.facts.on(Event.ENTERED),
        continuing=True,
        assessed=max(filter(None, map(one.facts.on, (Event.ASSESSED, Event.REASSESSED))), default=None),
        state_service=StateService.YES if _on_state_service(one.facts) else None,
    )
    reasons = target_group.check(asked, target).reasons
    missed = tuple(dict.fromkeys(reason.rule for reason in reasons if reason.answer is Answer.NOT_MET))
    return missed, unsure


def _age(birth_year: int | None, day: date, least: int) -> tuple[int | None, bool]:
    """In full years, as far as the year tells: None and unsure in the year in which the least age is reached."""
    if birth_year is None:
        return None, True
    reached = day.year - birth_year
    if reached == least:
        return None, True
    return (reached, False) if reached < least else (reached - 1, False)


def _on_state_service(facts: Facts) -> bool:
    started, entered = facts.on(Event.STATE_STARTED), facts.on(Event.ENTERED)
    return started is not None and (entered is None or started > entered)


def may_undo(made_at: datetime, now: datetime) -> bool:
    """For a day."""
    return now <= made_at + UNDO_WITHIN
