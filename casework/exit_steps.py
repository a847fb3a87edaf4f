"""What stands between a person and a good exit: a check-list that follows from facts and duties alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casework.deadlines import Duty
from casework.exits import ExitPath, application, apply_by
from casework.facts import Event, Facts


class ExitStep(StrEnum):
    """In the order of the way out."""

    PATH = "path"
    TOLD = "told"
    APPLICATION = "application"
    """To SKA; only on the way into a state service [003]."""
    SHEET = "sheet"
    """The page for the person was handed over."""
    QOL_PERSON = "qol_person"
    QOL_SPECIALIST = "qol_specialist"
    LEFT = "left"
    """The day of leaving is noted."""
    HOURS = "hours"
    """The hours of the last month were looked through."""
    FORM = "form"
    FORM_COPY = "form_copy"


class StepState(StrEnum):
    DONE = "done"
    OPEN = "open"
    LATE = "late"
    LATER = "later"
    """Its time has not come yet."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """`day`: on which it was done; `due`: until when it is wanted, where that is known."""

    step: ExitStep
    state: StepState
    day: date | None = None
    due: date | None = None

    @property
    def waits(self) -> bool:
        return self.state in {StepState.OPEN, StepState.LATE}


@dataclass(frozen=True, slots=True)
class Leaving:
    """One person's way out, as far as it is known. `last_day` is the expected one until `EXITED` is noted.

    `hours_on`: the day on which the hours of the last month were looked through.
    """

    facts: Facts
    duties: tuple[Duty, ...]
    path: ExitPath | None
    last_day: date
    hours_on: date | None = None
    papers_only: bool = False
    """The case is closed: the municipality's own papers are all that is left to do."""

    @property
    def leaves_on(self) -> date:
        """The day that was noted, else the expected one."""
        return self.left_on or self.last_day

    @property
    def left_on(self) -> date | None:
        """Noted; it may lie ahead. None also for who came back after leaving."""
        return left_on(self.facts)


def left_on(facts: Facts) -> date | None:
    """The exit of this stay."""
    exited, entered = facts.on(Event.EXITED), facts.on(Event.ENTERED)
    return exited if exited is not None and (entered is None or exited >= entered) else None


_BY_FACT: Mapping[ExitStep, tuple[Event, str]] = {
    ExitStep.PATH: (Event.EXIT_PATH, "exit_path"),
    ExitStep.TOLD: (Event.EXIT_TOLD, "told_of_exit"),
    ExitStep.APPLICATION: (Event.STATE_APPLIED, ""),
    ExitStep.SHEET: (Event.EXIT_SHEET, ""),
    ExitStep.QOL_PERSON: (Event.QOL_END_PERSON, "qol_end"),
    ExitStep.QOL_SPECIALIST: (Event.QOL_END_SPECIALIST, "qol_end"),
    ExitStep.LEFT: (Event.EXITED, ""),
    ExitStep.FORM: (Event.EXIT_FORM, "exit_form"),
    ExitStep.FORM_COPY: (Event.EXIT_FORM_SENT, "exit_form_copy"),
}
AHEAD = timedelta(days=14)
"""So long before the last day the last ratings and the papers are asked for: our own choice, no document's."""
_NEAR_THE_END = frozenset({ExitStep.QOL_PERSON, ExitStep.QOL_SPECIALIST, ExitStep.LEFT})
PAPERS = frozenset({ExitStep.FORM, ExitStep.FORM_COPY})
_AFTER = frozenset({ExitStep.HOURS, *PAPERS})
_BEFORE = frozenset({ExitStep.PATH, ExitStep.TOLD})
"""Their duties end with the leaving."""


def steps(leaving: Leaving, today: date) -> tuple[StepLine, ...]:
    """Every step that belongs to this person's path, with how it stands today."""
    return tuple(_line(step, leaving, today) for step in ExitStep if _belongs(step, leaving))


def _belongs(step: ExitStep, leaving: Leaving) -> bool:
    if leaving.papers_only:
        return step in PAPERS
    if step in _BEFORE and leaving.left_on is not None:
        return _done(_BY_FACT[step][0], leaving) is not None
    return step is not ExitStep.APPLICATION or leaving.path is ExitPath.STATE_SERVICE


def _line(step: ExitStep, leaving: Leaving, today: date) -> StepLine:
    done = leaving.hours_on if step is ExitStep.HOURS else _done(_BY_FACT[step][0], leaving)
    if done is not None:
        return StepLine(step, StepState.DONE, done)
    due = _due(step, leaving)
    if _too_early(step, leaving, today):
        return StepLine(step, StepState.LATER, due=due)
    late = due is not None and today > due
    return StepLine(step, StepState.LATE if late else StepState.OPEN, due=due)


def _due(step: ExitStep, leaving: Leaving) -> date | None:
    """The duty's day; what has none is wanted by the last day, an application so early that it is answered."""
    if step in _BY_FACT:
        key = _BY_FACT[step][1]
        owed = next((duty.due for duty in leaving.duties if duty.key == key and duty.met_on is None), None)
        if owed is not None:
            return owed
    if step is ExitStep.APPLICATION:
        return apply_by(leaving.leaves_on)
    return None if step in _AFTER else leaving.leaves_on


def _done(event: Event, leaving: Leaving) -> date | None:
    """Of this stay: what was noted before the last entry belongs to an earlier one."""
    if event is Event.EXITED:
        return leaving.left_on
    if event is Event.STATE_APPLIED:
        stands = application(leaving.facts, leaving.leaves_on)
        return stands.applied or stands.since
    day, entered = leaving.facts.on(event), leaving.facts.on(Event.ENTERED)
    return None if day is not None and entered is not None and day < entered else day


def _too_early(step: ExitStep, leaving: Leaving, today: date) -> bool:
    if step in _AFTER:
        return today < leaving.leaves_on
    return step in _NEAR_THE_END and today < leaving.leaves_on - AHEAD


def papers_owed(facts: Facts) -> tuple[ExitStep, ...]:
    """The form and its copy, of who has left in this stay and as far as they are not noted."""
    if left_on(facts) is None:
        return ()
    here = Leaving(facts, (), None, date.max)
    return tuple(step for step in (ExitStep.FORM, ExitStep.FORM_COPY) if _done(_BY_FACT[step][0], here) is None)


# ── many people together ─────────────────────────────────────────────────────


def is_done(lines: Iterable[StepLine]) -> bool:
    return all(line.state is StepState.DONE for line in lines)


def next_open(lines: Iterable[StepLine]) -> StepLine | None:
    """What is pressing most: late ones first, then in the order of the way; None while all there is comes later."""
    waiting = [line for line in lines if line.waits]
    late = [line for line in waiting if line.state is StepState.LATE]
    return next(iter(late or waiting), None)


def has_nothing(leaving: Leaving) -> bool:
    """Nobody has said anything yet of where to next, and no application stands in for it."""
    return leaving.path is None and leaving.left_on is None


def pressing(lines: Iterable[StepLine], leaves_on: date) -> tuple[int, date, date]:
    """To sort by: late ones, what is open, what comes later, what is done; then the nearest day."""
    found = tuple(lines)
    here = next_open(found)
    if is_done(found):
        return 3, date.max, leaves_on
    if here is None:
        return 2, leaves_on, leaves_on
    return (0 if here.state is StepState.LATE else 1), here.due or date.max, leaves_on
