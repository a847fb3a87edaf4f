"""Reminders before, on and after a due day, upwards when it is late; in the morning, on working days only.

Pure: moments come in and go out in UTC. Nothing is kept but the moment up to which the ladder was climbed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import dropwhile, takewhile

from casework.calendar import (
    add_working_days,
    tallinn,
    tallinn_moment,
    working_days_after,
)
from casework.deadlines import Duty
from casework.ladders import Ladder, quiet
from casework.office_hours import OfficeHours

_ONE_DAY = timedelta(days=1)
_DAYS_KEPT = 4096
"""Days of some municipalities: whoever is long late climbs over the same ones again and again."""


class Audience(StrEnum):
    OWNER = "owner"
    DEPUTY = "deputy"
    CASE_MANAGER = "case_manager"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Snooze:
    """The owner wants to hear nothing before the morning of this day. Others are not silenced by it."""

    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """`days`: before the due day (negative: working days late); `moment`: when it is said, UTC."""

    days: int
    moment: datetime
    audience: frozenset[Audience]
    snoozed: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One duty in one morning's digest: the newest step, to all whom a missed step would have reached."""

    duty: Duty
    step: Step


# ── the way up ──────────────────────────────────────────────────────────────


def steps(
    duty: Duty, ladder: Ladder, hours: OfficeHours | None = None, snooze: Snooze | None = None
) -> Iterator[Step]:
    """All steps in order of time, without an end once it is late. None for what is met, over or has no day."""
    if duty.due is None or duty.met_on is not None or duty.after_end:
        return iter(())
    bare = _merged(_bare(duty.due, ladder, hours or OfficeHours()))
    return bare if snooze is None else _snoozed(bare, snooze, duty.due, hours or OfficeHours())


def next_moment(
    duty: Duty,
    ladder: Ladder,
    after: datetime,
    hours: OfficeHours | None = None,
    snooze: Snooze | None = None,
) -> datetime | None:
    """The UTC moment of the first step strictly after this moment; None when there is nothing more to say."""
    return next((step.moment for step in steps(duty, ladder, hours, snooze) if step.moment > after), None)


def call(
    duty: Duty,
    ladder: Ladder,
    since: datetime,
    now: datetime,
    hours: OfficeHours | None = None,
    snooze: Snooze | None = None,
) -> Call | None:
    """What to say now of the steps after `since` up to and with `now`: the newest only, whatever was missed.

    None in quiet hours and on days off: the next morning asks again.
    """
    if not may_speak(now, hours):
        return None
    missed = list(_between(steps(duty, ladder, hours, snooze), since, now))
    if not missed:
        return None
    everyone = frozenset[Audience]().union(*(step.audience for step in missed))
    return Call(duty, replace(missed[-1], audience=everyone))


def digest(
    duties: Iterable[Duty],
    ladders: Mapping[str, Ladder],
    since: datetime,
    now: datetime,
    hours: OfficeHours | None = None,
) -> tuple[Call, ...]:
    """One morning's calls, the most urgent first. Duties that somebody put off are asked one by one with `call`."""
    calls = (call(duty, ladders[duty.ladder], since, now, hours) for duty in duties)
    return tuple(sorted(filter(None, calls), key=lambda each: (each.duty.due or date.max, each.duty.key)))


def working_days_late(duty: Duty, today: date, hours: OfficeHours | None = None) -> int:
    """0 on the due day and before, and for what is met or has no day."""
    if duty.due is None or duty.met_on is not None or duty.after_end:
        return 0
    return working_days_after(duty.due, today, hours.closed if hours else frozenset())


def in_weekly_post(duty: Duty, ladder: Ladder, today: date) -> bool:
    """Whether the municipality's weekly post names it."""
    return working_days_late(duty, today) >= ladder.lead_after


# ── the clock of the day ────────────────────────────────────────────────────


def may_speak(now: datetime, hours: OfficeHours | None = None) -> bool:
    """Not in quiet hours, not on a weekend or a holiday."""
    local, (evening, dawn) = tallinn(now), quiet()
    return (hours or OfficeHours()).works_on(local.date()) and dawn <= local.time() < evening


def morning(day: date, hours: OfficeHours | None = None) -> datetime:
    """The UTC moment of that day's digest: at the opening, or when the quiet hours end."""
    opens, (evening, dawn) = (hours or OfficeHours()).opens, quiet()
    return tallinn_moment(day, opens if dawn <= opens < evening else dawn)


# ── one by one ──────────────────────────────────────────────────────────────


def _bare(due: date, ladder: Ladder, hours: OfficeHours) -> Iterator[Step]:
    owner = frozenset({Audience.OWNER})
    for days in sorted({*ladder.before, 0}, reverse=True):
        yield Step(days, morning(_before_due(due - timedelta(days=days), due, hours), hours), owner)
    late, day = 0, due
    while True:
        late, day = late + 1, _next_working(day, hours)
        if audience := _late_audience(late, ladder):
            yield Step(-late, _morning_of(day, hours), audience)


@lru_cache(maxsize=_DAYS_KEPT)
def _next_working(day: date, hours: OfficeHours) -> date:
    return add_working_days(day, 1, hours.closed)


@lru_cache(maxsize=_DAYS_KEPT)
def _morning_of(day: date, hours: OfficeHours) -> datetime:
    """Of that day, or of the next on which somebody works."""
    return morning(_working(day, hours), hours)


@lru_cache(maxsize=_DAYS_KEPT)
def _late_audience(late: int, ladder: Ladder) -> frozenset[Audience]:
    """The owner each so many days; those above join when their day has come, the lead once."""
    audience: set[Audience] = set()
    if late % ladder.late_every == 0:
        audience.add(Audience.OWNER)
    if late == ladder.deputy_after or (audience and late > ladder.deputy_after):
        audience |= {Audience.DEPUTY, Audience.CASE_MANAGER}
    if late == ladder.lead_after:
        audience.add(Audience.LEAD)
    return frozenset(audience)


def _before_due(day: date, due: date, hours: OfficeHours) -> date:
    """A step on a day off is said on the next working day, but never after the due day: then on the one before."""
    following = _working(day, hours)
    if following <= due:
        return following
    while not hours.works_on(day):
        day -= _ONE_DAY
    return day


def _working(day: date, hours: OfficeHours) -> date:
    while not hours.works_on(day):
        day += _ONE_DAY
    return day


def _merged(bare: Iterator[Step]) -> Iterator[Step]:
    """Steps that fall on one morning are said once: the newer one, to all."""
    held = next(bare)
    for step in bare:
        if step.moment == held.moment:
            held = replace(step, audience=held.audience | step.audience)
        else:
            yield held
            held = step


def _snoozed(bare: Iterator[Step], snooze: Snooze, due: date, hours: OfficeHours) -> Iterator[Step]:
    """Without the owner until that morning; on it one call to the owner, with whatever step falls on it."""
    day = _working(snooze.until, hours)
    wake = morning(day, hours)
    awake = False
    for step in bare:
        if step.moment < wake:
            if others := step.audience - {Audience.OWNER}:
                yield replace(step, audience=others)
            continue
        if not awake and step.moment > wake:
            yield Step(_days_left(due, day, hours), wake, frozenset({Audience.OWNER}), snoozed=True)
        yield step if awake or step.moment > wake else _woken(step)
        awake = True


def _woken(step: Step) -> Step:
    return replace(step, audience=step.audience | {Audience.OWNER}, snoozed=True)


def _days_left(due: date, day: date, hours: OfficeHours) -> int:
    return (due - day).days if day <= due else -working_days_after(due, day, hours.closed)


def _between(found: Iterator[Step], since: datetime, now: datetime) -> Iterator[Step]:
    return dropwhile(lambda step: step.moment <= since, takewhile(lambda step: step.moment <= now, found))
