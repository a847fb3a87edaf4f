"""A month of visits: who is with whom on which day, from when until when. Nobody is in two places at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from admin.simulating.cast import GROUPS
from admin.simulating.people import Part, Stay
from casework.calendar import is_working_day
from casework.hours import HOUR, Mode, month_of

_MORNING, _EVENING, _WAY = 8 * HOUR + 30, 17 * HOUR, 15
_SHORTEST, _LONGEST, _STEP = 45, 180, 5
_SESSION = 90
NO_CORE, NO_PRICE = 4, 4
"""Months in which one person gets no core service, and another one something that no price is known for."""
UNPRICED = "housing_change_support"


@dataclass(frozen=True, slots=True)
class Visit:
    """`stays`: keys of the people; `starts`: minutes from midnight."""

    key: str
    worker: str
    stays: tuple[str, ...]
    day: date
    starts: int
    minutes: int
    activity: str
    mode: Mode = Mode.INDIVIDUAL

    @property
    def ends(self) -> int:
        return self.starts + self.minutes


@dataclass
class _Diary:
    """Of all workers: until when a day is taken."""

    chance: Random
    taken: dict[tuple[str, date], int] = field(default_factory=dict)

    def place(self, worker: str, days: Sequence[date], minutes: int) -> tuple[date, int] | None:
        """A day from a chance one on, and the time of day; None where the worker has no room left."""
        if not days:
            return None
        first = self.chance.randrange(len(days))
        for day in (*days[first:], *days[:first]):
            starts = self.taken.get((worker, day), _MORNING)
            if starts + minutes <= _EVENING:
                self.taken[worker, day] = starts + minutes + _WAY
                return day, starts
        return None


def visits(stays: Iterable[Stay], month: date, seed: int) -> list[Visit]:
    """By day and time."""
    chance = Random(f"{seed}:visits:{month}")  # noqa: S311 (a play, no secret)
    diary = _Diary(chance)
    known = list(stays)
    found = [*_groups(known, month, diary), *_one_by_one(known, month, diary), *_odd(known, month, diary)]
    numbered = sorted(found, key=lambda one: (one.day, one.worker, one.starts))
    return [replace(one, key=f"{month:%Y-%m}:{number}") for number, one in enumerate(numbered)]


def days_of(month: date) -> list[date]:
    first, last = month_of(month)
    days = (first + timedelta(days=number) for number in range(last.day))
    return [day for day in days if is_working_day(day)]


def _groups(stays: Sequence[Stay], month: date, diary: _Diary) -> Iterator[Visit]:
    """Each group meets in four weeks, with those who are served that day."""
    for activity, worker in GROUPS.items():
        members = [stay for stay in stays if any(_is(part, activity, Mode.GROUP) for part in stay.parts)]
        days = days_of(month)
        for week in range(4):
            found = diary.place(worker, days[week * len(days) // 4 : (week + 1) * len(days) // 4], _SESSION)
            there = [stay.key for stay in members if found and stay.is_served(found[0])]
            there = [key for key in there if diary.chance.random() > 1 / 8]
            if found and there:
                yield Visit("", worker, tuple(there), *found, _SESSION, activity, Mode.GROUP)


def _is(part: Part, activity: str, mode: Mode) -> bool:
    return (part.activity, part.mode) == (activity, mode)


def _one_by_one(stays: Sequence[Stay], month: date, diary: _Diary) -> Iterator[Visit]:
    for place, stay in enumerate(stays):
        days = [day for day in days_of(month) if stay.is_served(day)]
        for part in stay.parts:
            if part.mode is Mode.GROUP or _left_out(place, part, month, len(stays)):
                continue
            share = len(days) / len(days_of(month))
            left = round(part.hours * HOUR * share * diary.chance.uniform(0.8, 1) / _STEP) * _STEP
            yield from _until(left, stay, part, days, diary)


def _until(left: int, stay: Stay, part: Part, days: list[date], diary: _Diary) -> Iterator[Visit]:
    """Visits of uneven length until the month's hours are given; each half of the month gets its own."""
    halves = [[day for day in days if day.day < 15], [day for day in days if day.day >= 15]]  # noqa: PLR2004
    for number in range(left // _SHORTEST):
        if left < _SHORTEST:
            return
        minutes = min(diary.chance.randrange(_SHORTEST, _LONGEST + 1, _STEP), left)
        there = halves[number % 2] or days
        by = stay.worker_on(there[0]) if there and part.by == stay.worker else part.by
        found = diary.place(by, [day for day in there if stay.worker_on(day) == by or part.by == by], minutes)
        if found:
            left -= minutes
            yield Visit("", by, (stay.key,), *found, minutes, part.activity)


def _left_out(place: int, part: Part, month: date, people: int) -> bool:
    """One person a month gets nothing of what was planned; in one month another one gets no core service."""
    is_core = part.by not in GROUPS.values() and part.activity == "planning_and_coordination"
    if is_core:
        return month.month == NO_CORE and place == people // 2
    return place == (7 * month.month) % people


def _odd(stays: Sequence[Stay], month: date, diary: _Diary) -> Iterator[Visit]:
    """What no plan says: each third month somebody is helped indoors; once with a move that has no price yet."""
    wanted = [(month.month + 4, "mobility_indoors")] if month.month % 3 == 0 else []
    wanted += [(6, UNPRICED)] if month.month == NO_PRICE else []
    for number, activity in wanted:
        stay = stays[number % len(stays)]
        days = [day for day in days_of(month) if stay.is_served(day) and stay.worker_on(day) == stay.worker]
        found = diary.place(stay.worker, days, HOUR)
        if found:
            yield Visit("", stay.worker, (stay.key,), *found, HOUR, activity)
