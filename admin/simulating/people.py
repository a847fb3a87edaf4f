"""Who is in care, from when until when, with what: decided by the seed alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from admin.simulating.cast import GROUPS, HOME, LEADS, MANAGERS, NEXT, SPECIALISTS, WORKERS, person_name
from admin.simulating.wish import Wish
from casework.calendar import add_working_days, next_working_day, nth_working_day, working_day_before
from casework.hours import Mode
from casework.periods import Period

ENTER, LEAVE, NEIGHBOURS = 3, 3, 2
_FIRST_NEIGHBOUR = 70
MOVED = 3
"""Month in the middle of which one person moves to the neighbouring municipality."""
CHANGED = 2
"""Month in which a price changes on the 10th and a person's provider on the 15th."""
_MIDDLE = 15
_PLAN_AFTER = 4
"""Working days from entering to the plan."""


@dataclass(frozen=True, slots=True)
class Part:
    """One activity of a plan; hours a month. `by`: who gives it."""

    activity: str
    hours: int
    by: str
    mode: Mode = Mode.INDIVIDUAL
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """One person's case in one municipality. `worker` gives way to `successor` on a day, where there is one."""

    key: str
    name: str
    place: str
    manager: str
    specialist: str
    worker: str
    entered: date
    planned: date
    parts: tuple[Part, ...]
    left: date | None = None
    successor: tuple[str, date] | None = None

    def worker_on(self, day: date) -> str:
        return self.successor[0] if self.successor and day >= self.successor[1] else self.worker

    def is_served(self, day: date) -> bool:
        """Hours are given after the plan, until the person leaves."""
        return self.planned < day and (self.left is None or day <= self.left)

    def workers(self) -> list[str]:
        """Who has the person in the caseload from the plan on."""
        return list(dict.fromkeys([self.worker, *(part.by for part in self.parts if part.by in GROUPS.values())]))


_PLAN = "planning_and_coordination"
_PLANS: tuple[tuple[tuple[str, int, Mode, str | None], ...], ...] = (
    ((_PLAN, 2, Mode.INDIVIDUAL, None), ("everyday_life_support", 12, Mode.INDIVIDUAL, None)),
    (
        (_PLAN, 2, Mode.INDIVIDUAL, None),
        ("leisure_support", 7, Mode.INDIVIDUAL, None),
        ("sheltered_work", 6, Mode.GROUP, None),
    ),
    (
        (_PLAN, 3, Mode.INDIVIDUAL, None),
        ("psychological_counselling", 4, Mode.INDIVIDUAL, None),
        ("social_relations_support", 6, Mode.GROUP, None),
    ),
    (
        (_PLAN, 2, Mode.INDIVIDUAL, None),
        ("family_counselling_and_training", 3, Mode.INDIVIDUAL, "everyday_life"),
        ("everyday_life_support", 8, Mode.INDIVIDUAL, None),
    ),
    (
        (_PLAN, 2, Mode.INDIVIDUAL, None),
        ("personal_support", 4, Mode.INDIVIDUAL, "social_relations"),
        ("mobility_outdoors", 4, Mode.INDIVIDUAL, None),
        ("leisure_support", 6, Mode.GROUP, None),
    ),
    (
        (_PLAN, 3, Mode.INDIVIDUAL, None),
        ("learning_support", 5, Mode.INDIVIDUAL, None),
        ("physical_activity_support", 6, Mode.GROUP, None),
    ),
)


def people(wish: Wish, period: Period) -> list[Stay]:
    """Never more at once than there are places."""
    chance = Random(f"{wish.seed}:people")  # noqa: S311 (a play, no secret)
    count = wish.places - (NEIGHBOURS if wish.joint else 0)
    late = count - ENTER
    stays = [_stay(number, _entered(number, number - late, wish, period, chance)) for number in range(count)]
    stays[1] = replace(stays[1], successor=("kadri", date(wish.year, CHANGED, _MIDDLE)))
    for number in range(LEAVE):
        left = _working(date(wish.year, 5 + 2 * number, chance.randint(5, 25)))
        stays[2 + number] = replace(stays[2 + number], left=left)
    return [*_moved(stays[0], wish), *stays[1:], *(_neighbours(wish, period) if wish.joint else ())]


def _stay(number: int, entered: date) -> Stay:
    specialist = SPECIALISTS[number % len(SPECIALISTS)]
    worker = WORKERS[number % len(WORKERS)]
    parts = tuple(
        Part(activity, hours, _giver(activity, mode, specialist, worker), mode, domain)
        for activity, hours, mode, domain in _PLANS[number // 2 % len(_PLANS)]
    )
    return Stay(
        key=f"p{number:02}",
        name=person_name(number),
        place=HOME,
        manager=MANAGERS[number % len(MANAGERS)],
        specialist=specialist,
        worker=worker,
        entered=entered,
        planned=add_working_days(entered, _PLAN_AFTER),
        parts=parts,
    )


def _giver(activity: str, mode: Mode, specialist: str, worker: str) -> str:
    if activity == _PLAN:
        return specialist
    return GROUPS[activity] if mode is Mode.GROUP else worker


def _entered(number: int, late: int, wish: Wish, period: Period, chance: Random) -> date:
    """`late` from 0: in February to April, while the period takes people in; below 0: before them."""
    day = chance.randint(3, 24)
    if late >= 0:
        return _working(date(wish.year, 2 + late, day))
    begins = period.services.start
    if begins is not None and begins.year == wish.year:
        return nth_working_day(wish.year, 1, 1 + number % 4)
    return _working(date(wish.year - 1, 9 + number % 3, day))


def _working(day: date) -> date:
    return next_working_day(working_day_before(day))


def _moved(stay: Stay, wish: Wish) -> list[Stay]:
    """Two cases: each municipality bills its own days. The worker and the specialist work in both."""
    there = _working(date(wish.year, MOVED, _MIDDLE))
    after = replace(
        stay,
        key=f"{stay.key}_next",
        place=NEXT,
        manager=LEADS[NEXT],
        entered=there,
        planned=there,
        parts=tuple(part for part in stay.parts if part.by not in GROUPS.values()),
    )
    return [replace(stay, left=working_day_before(there)), after]


def _neighbours(wish: Wish, period: Period) -> list[Stay]:
    """Two whom the neighbouring municipality has itself, under a joint contract."""
    chance = Random(f"{wish.seed}:neighbours")  # noqa: S311 (as above)
    found = []
    for number in range(NEIGHBOURS):
        stay = _stay(6 * number, _entered(number, -1, wish, period, chance))
        theirs = replace(stay, key=f"n{number}", name=person_name(_FIRST_NEIGHBOUR + number), place=NEXT)
        found.append(replace(theirs, manager=LEADS[NEXT], specialist="maie", worker="tiina", parts=_of_both(stay)))
    return found


def _of_both(stay: Stay) -> tuple[Part, ...]:
    individual = [part for part in stay.parts if part.mode is Mode.INDIVIDUAL]
    return tuple(replace(part, by="maie" if part.activity == _PLAN else "tiina") for part in individual)
