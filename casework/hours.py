"""Kept hours: what a day can hold, what looks like a mistake, what a plan has left. Minutes throughout.

A worker's day counts a group once, each person of the group counts it for themself [002 §5; P-LANOOR price columns].
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from casework.calendar import is_working_day, last_of_month, tallinn_moment
from casework.components import components

HOUR = 60
DAY = 24 * HOUR
LONG_DAY = 12 * HOUR
"""Above it the worker is asked whether that is right."""
GAP_ASKED_AT = time(14)
_GAP_ASKED_UNTIL = time(20)
_FRIDAY = 4


class Mode(StrEnum):
    INDIVIDUAL = "individual"
    GROUP = "group"


class Recipient(StrEnum):
    """With whom it was done, as the price list asks."""

    PARTICIPANT = "participant"
    FAMILY_MEMBER = "family_member"
    GROUP = "group"


class CardState(StrEnum):
    """Of one message that was read back."""

    DRAFT = "draft"
    """Nothing counts yet."""
    KEPT = "kept"
    DELETED = "deleted"


class EntryState(StrEnum):
    KEPT = "kept"
    DELETED = "deleted"


class Objection(StrEnum):
    OVERLAP = "overlap"
    """Two individual times of one worker cannot both be."""
    OVER_DAY = "over_day"
    DUPLICATE = "duplicate"
    LONG_DAY = "long_day"
    AHEAD = "ahead"
    """Not over yet when the words were written."""
    CLOSED = "closed"
    """The month was reported already: what changes is a correction that the case manager hears of."""


REFUSED = frozenset({Objection.OVERLAP, Objection.OVER_DAY})
"""What no answer makes right; the others are asked about."""


@dataclass(frozen=True, slots=True)
class Work:
    """One entry of one worker. `persons` are case ids, `starts` minutes from midnight where a range was given."""

    persons: frozenset[int]
    day: date
    minutes: int
    starts: int | None = None
    component: str | None = None
    mode: Mode = Mode.INDIVIDUAL
    entry: int = 0
    """0 while it is not kept."""
    worker: int = 0
    """Whose entry it is, where that is known."""


@dataclass(frozen=True, slots=True)
class Finding:
    objection: Objection
    other: Work | None = None
    total: int = 0
    """Minutes of the whole day."""


def objection(new: Work, others: Iterable[Work], sure: Collection[str] = ()) -> Finding | None:
    """The first thing that speaks against keeping it; `sure` names what the worker has answered already.

    `others` are the worker's kept entries from the day before to the day after.
    """
    rest = [other for other in others if not new.entry or other.entry != new.entry]
    for other in rest:
        if _overlap(new, other):
            return Finding(Objection.OVERLAP, other)
    total = day_minutes([*(other for other in rest if other.day == new.day), new])
    if total > DAY:
        return Finding(Objection.OVER_DAY, total=total)
    twin = next((other for other in rest if _twins(new, other)), None)
    if twin is not None and Objection.DUPLICATE not in sure:
        return Finding(Objection.DUPLICATE, twin)
    if total > LONG_DAY and Objection.LONG_DAY not in sure:
        return Finding(Objection.LONG_DAY, total=total)
    return None


def _overlap(one: Work, two: Work) -> bool:
    if one.starts is None or two.starts is None or one.mode is two.mode is Mode.GROUP:
        return False
    begins, other = _absolute(one.day, one.starts), _absolute(two.day, two.starts)
    return begins < other + two.minutes and other < begins + one.minutes


def _absolute(day: date, minutes: int) -> int:
    return day.toordinal() * DAY + minutes


def _twins(one: Work, two: Work) -> bool:
    """The same persons, day and length, and nothing that tells them apart."""
    if (one.persons, one.day, one.minutes) != (two.persons, two.day, two.minutes):
        return False
    times = None in {one.starts, two.starts} or one.starts == two.starts
    return times and (None in {one.component, two.component} or one.component == two.component)


def day_minutes(works: Sequence[Work]) -> int:
    """Of one worker on one day; a group that was written person by person counts once."""
    groups = {(work.starts, work.minutes) for work in works if _is_shared(work)}
    return sum(minutes for _, minutes in groups) + sum(work.minutes for work in works if not _is_shared(work))


def _is_shared(work: Work) -> bool:
    return work.mode is Mode.GROUP and work.starts is not None


def recipient(component: str | None, mode: Mode) -> Recipient:
    """Follows from the component's domain, so that nobody has to be asked."""
    if mode is Mode.GROUP:
        return Recipient.GROUP
    known = components().get(component or "")
    return Recipient.FAMILY_MEMBER if known and known.domain == "family" else Recipient.PARTICIPANT


# ── months and plans ─────────────────────────────────────────────────────────


def month_of(day: date) -> tuple[date, date]:
    """Its first and last day."""
    return day.replace(day=1), last_of_month(day.year, day.month)


@dataclass(frozen=True, slots=True)
class Plan:
    """So many minutes a month of one component for one case, from and until a day (both included)."""

    case_id: int
    component: str
    minutes: int
    first: date
    last: date | None = None

    def counts_in(self, month: date) -> bool:
        begins, ends = month_of(month)
        return self.first <= ends and (self.last is None or self.last >= begins)


@dataclass(frozen=True, slots=True)
class Sum:
    """Of one case's component in a month."""

    case_id: int
    component: str | None
    done: int
    planned: int
    workers: frozenset[int] = frozenset()
    """Whose hours they are."""

    @property
    def left(self) -> int:
        """Negative when more was done than planned."""
        return self.planned - self.done


def sums(works: Iterable[Work], plans: Iterable[Plan], month: date) -> list[Sum]:
    """Everything done or planned in that month, by case and component; each person of a group counts it in full."""
    done: dict[tuple[int, str | None], int] = {}
    planned: dict[tuple[int, str | None], int] = {}
    workers: dict[tuple[int, str | None], set[int]] = {}
    begins, ends = month_of(month)
    for work in works:
        if begins <= work.day <= ends:
            for case_id in work.persons:
                key = (case_id, work.component)
                done[key] = done.get(key, 0) + work.minutes
                workers.setdefault(key, set()).add(work.worker)
    for plan in plans:
        if plan.counts_in(month):
            planned_key = (plan.case_id, plan.component)
            planned[planned_key] = planned.get(planned_key, 0) + plan.minutes
    order = [*components(), None]
    return sorted(
        (
            Sum(*key, done.get(key, 0), planned.get(key, 0), frozenset(workers.get(key, ())))
            for key in {*done, *planned}
        ),
        key=lambda one: (one.case_id, order.index(one.component) if one.component in order else len(order)),
    )


# ── a week without hours ─────────────────────────────────────────────────────


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def gap_moment(monday: date) -> datetime | None:
    """When those without hours are asked: the week's last working day at 14.00 in Tallinn (UTC); None without one."""
    days = [monday + timedelta(days=number) for number in range(_FRIDAY, -1, -1)]
    last = next((day for day in days if is_working_day(day)), None)
    return tallinn_moment(last, GAP_ASKED_AT) if last else None


def gap_ends(monday: date) -> datetime:
    """After it nobody is asked about that week any more: Friday at 20.00 in Tallinn (UTC)."""
    return tallinn_moment(monday + timedelta(days=_FRIDAY), _GAP_ASKED_UNTIL)


def of_a_week(month_minutes: int, monday: date) -> int:
    """What a month's plan means for a week, to the nearest half hour."""
    days = month_of(monday)[1].day
    return round(month_minutes * 7 / days / 30) * 30
