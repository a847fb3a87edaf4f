"""Leaving: why somebody leaves the model and where their help goes on, as classes and never as free text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casework.calendar import add_working_days, working_day_before
from casework.facts import Event, Facts, Trait
from casework.periods import Period, state_services


class ExitPath(StrEnum):
    """Where to next: what a case manager plans for everybody who will leave [003, 004 3.1.1]."""

    STATE_SERVICE = "state_service"
    """State special care; people of the pilot projects are one of the groups of its priority queue [003]."""
    OWN_SERVICE = "own_service"
    """The municipality's own help, by its own duty (SHS § 15)."""
    OTHER_KOV = "other_kov"
    """The person lives, or will live, in another municipality (SHS § 5)."""
    NO_HELP_WANTED = "no_help_wanted"


class ExitReason(StrEnum):
    """Why the case ends. Decides who is told what; `DIED` silences everything that speaks of the person's wishes."""

    PERIOD_END = "period_end"
    """The programme's services end [004 2.6.1]."""
    GOAL_REACHED = "goal_reached"
    OTHER_SERVICE = "other_service"
    """State special care or social rehabilitation began: not at the same time as the model [002 §1.3, 000]."""
    NOT_TARGET_GROUP = "not_target_group"
    MOVED = "moved"
    REFUSED = "refused"
    LOST_CONTACT = "lost_contact"
    DIED = "died"


ELSEWHERE = frozenset(ExitPath) - {ExitPath.OWN_SERVICE}
"""Paths that do not lead into a next period; the municipality's own help may be one."""

CHOSEN_HERE = tuple(reason for reason in ExitReason if reason not in {ExitReason.DIED, ExitReason.MOVED})
"""Death and moving to another municipality are events of their own, with consequences of their own."""


def can_leave(period: Period | None, traits: frozenset[Trait]) -> bool:
    """Whether leaving is to be planned: the period ends, and nobody has said that the person goes on."""
    return period is not None and period.services.end is not None and Trait.CONTINUING not in traits


# ── the state's services [003] ───────────────────────────────────────────────


def decision_days() -> int:
    """Working days that SKA may take for its decision [003]."""
    offset = state_services().duties["state_decision"].offset
    if offset is None:
        raise ValueError("the state services' file has no number of days for the decision")
    return offset.amount


def answered_by(applied: date) -> date:
    """The last day on which an application of that day is answered: 22.11.2026 → 20.01.2027."""
    return add_working_days(applied, decision_days())


def apply_by(answer: date) -> date:
    """The latest day on which an application is answered by that day: 31.12.2026 → 03.11.2026."""
    day = answer
    for _ in range(decision_days()):
        day = working_day_before(day)
    # An answer wanted on a day off has to come on the working day before; and who applies on a day off, or on the
    # working day before it, waits equally long: the latest of them is the day that was asked for.
    while answered_by(day + timedelta(days=1)) <= answer:
        day += timedelta(days=1)
    while answered_by(day) > answer:
        day -= timedelta(days=1)
    return day


class Queue(StrEnum):
    """Where an application to a state service stands."""

    NOT_APPLIED = "not_applied"
    WAITS = "waits"
    """For SKA's decision."""
    DECIDED = "decided"
    """Positive, and no place yet: the queue."""
    REFERRED = "referred"
    """A referral decision: the person turns up within so many days [003]."""
    STARTED = "started"


@dataclass(frozen=True, slots=True)
class Application:
    """`apply_by`: until when it has to be in to be answered by the last day; `answer_by`: SKA's own limit.

    `gap`: calendar days for which nothing is certain, when the answer may come after the last day.
    """

    stands: Queue
    apply_by: date
    applied: date | None = None
    answer_by: date | None = None
    since: date | None = None
    """Since when it stands so."""
    gap: int = 0

    def days_left(self, today: date) -> int:
        """Until the last day to apply; below zero when it is past."""
        return (self.apply_by - today).days


def application(facts: Facts, last_day: date) -> Application:
    """Of this stay: an application from before the entry brought nothing that still waits."""
    latest, applied = apply_by(last_day), _since_entry(facts, Event.STATE_APPLIED)
    answer = answered_by(applied) if applied else None
    for event, stands in (
        (Event.STATE_STARTED, Queue.STARTED),
        (Event.STATE_AGREED, Queue.REFERRED),
        (Event.STATE_REFERRED, Queue.REFERRED),
        (Event.STATE_DECIDED, Queue.DECIDED),
    ):
        day = _since_entry(facts, event)
        # Who noted a decision alone has applied before it, whether anybody wrote that down or not.
        if day is not None and (applied is None or day >= applied):
            return Application(stands, latest, applied, answer, day)
    if applied is None or answer is None:
        return Application(Queue.NOT_APPLIED, latest)
    return Application(Queue.WAITS, latest, applied, answer, applied, max(0, (answer - last_day).days))


def _since_entry(facts: Facts, event: Event) -> date | None:
    day, entered = facts.on(event), facts.on(Event.ENTERED)
    return None if day is not None and entered is not None and day < entered else day


class DayFlaw(StrEnum):
    """Why a day cannot be the last one."""

    BEFORE_ENTRY = "before_entry"
    AFTER_END = "after_end"
    """The programme pays for nothing after its last day of services [004 2.6.1]."""
    PAST = "past"
    """Nobody is expected to leave on a day that has gone by: then it is a leaving, and is noted as one."""


def flaw_of(
    day: date, entered: date | None, period_end: date | None, expected_from: date | None = None
) -> DayFlaw | None:
    """`expected_from`: today, for a day that is only expected."""
    if entered is not None and day < entered:
        return DayFlaw.BEFORE_ENTRY
    if period_end is not None and day > period_end:
        return DayFlaw.AFTER_END
    return DayFlaw.PAST if expected_from is not None and day < expected_from else None
