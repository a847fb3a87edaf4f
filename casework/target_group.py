"""The whole check of the target group, by the rules of a period: it informs, only the municipality decides.

`eligibility.precheck` is what a referrer is asked; here stands what the municipality knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework import eligibility
from casework.eligibility import Rule, Status, TargetGroup
from casework.periods.model import Period


class Result(StrEnum):
    FITS = "fits"
    DOES_NOT_FIT = "does_not_fit"
    UNCLEAR = "unclear"


class Diagnosis(StrEnum):
    """The main diagnosis, as far as the rules ask."""

    DEMENTIA = "dementia"
    ALCOHOL = "alcohol"
    OTHER = "other"


class Queue(StrEnum):
    """The state service in whose queue the person is at entry."""

    TE = "te"
    TT = "tt"
    IET = "iet"
    IET_AUTISM = "iet-autism"
    IET_DAY_WEEK = "iet-day-week"
    OTHER = "other"
    NONE = "none"


class StateService(StrEnum):
    """Special care or social rehabilitation of the state; `leaving`: moves across at entry, which is allowed."""

    NO = "no"
    LEAVING = "leaving"
    YES = "yes"


class Answer(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


SUPPORTING = frozenset({Queue.TE, Queue.TT, Queue.IET})


@dataclass(frozen=True, slots=True)
class Person:
    """What is known; None where nobody has said. `continuing`: was in the project in the period before."""

    age: int | None = None
    entered: date | None = None
    continuing: bool = False
    assessed: date | None = None
    condition: bool | None = None
    diagnosis: Diagnosis | None = None
    everyday_need: bool | None = None
    changed_need: bool | None = None
    queue: Queue | None = None
    judged: bool | None = None
    state_service: StateService | None = None
    other_funding: bool | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule and what it says of the person; `status` is None where no document says anything."""

    rule: str
    clause: str
    status: Status | None
    answer: Answer


@dataclass(frozen=True, slots=True)
class Check:
    """`reasons`: the rules that are not met; else those that nobody has answered; else all of them."""

    result: Result
    reasons: tuple[Reason, ...]


def check(person: Person, period: Period) -> Check:
    group = period.target_group
    if group is None:
        return Check(Result.UNCLEAR, (Reason("no_rules", "", None, Answer.UNKNOWN),))
    reasons = tuple(_all(person, period, group))
    for answer, result in ((Answer.NOT_MET, Result.DOES_NOT_FIT), (Answer.UNKNOWN, Result.UNCLEAR)):
        if found := tuple(reason for reason in reasons if reason.answer is answer):
            return Check(result, found)
    return Check(Result.FITS, reasons)


def _all(person: Person, period: Period, group: TargetGroup) -> Iterator[Reason]:
    continuing = _continues(person, period)
    yield from _age(person, group, continuing=continuing)
    if group.upper_bound:
        yield _pension(person, group.upper_bound)
    if group.window and group.window_rule and not continuing:
        first, last = group.window
        inside = None if person.entered is None else first <= person.entered <= last
        yield _reason(group.window_rule, inside)
    if continuing and (rule := period.duties.get("assessment_to_continue")):
        inside = None if person.assessed is None else person.assessed in rule.met_within
        yield Reason(rule.key, rule.source.clause, rule.source.status, _answer(inside))
    for condition in group.conditions:
        if condition.key != _MAY_CONTINUE and not (continuing and condition.key == _QUEUED):
            yield _reason(condition, _asked(person, condition.key))


_MAY_CONTINUE = "under_18_may_continue_if_judged"
_QUEUED = "in_queue_for_supporting_service"


def _continues(person: Person, period: Period) -> bool:
    """Said so, or entered before the period began; only where the period lets people of the one before go on."""
    start, entered = period.services.start, person.entered
    before = start is not None and entered is not None and entered < start
    return "assessment_to_continue" in period.duties and (person.continuing or before)


def _age(person: Person, group: TargetGroup, *, continuing: bool) -> Iterator[Reason]:
    old_enough = None if person.age is None else person.age >= group.min_age
    exception = next((rule for rule in group.conditions if rule.key == _MAY_CONTINUE), None)
    if old_enough is False and exception and continuing:
        yield _reason(exception, person.judged)
        return
    yield _reason(group.min_age_rule, old_enough)
    queue_from, queue_rule = eligibility.queue_from()
    if person.age is not None and person.age < queue_from:
        yield Reason("child_protection", queue_rule.clause, queue_rule.status, Answer.NOT_MET)


def _pension(person: Person, rule: Rule) -> Reason:
    """Between the two ages nobody can say without the birthday; what decides then is not the documents' number."""
    nobody_under, everybody_from, ages = eligibility.pension_ages()
    if person.age is None or nobody_under <= person.age < everybody_from:
        return _reason(rule, met=None)
    if person.age < nobody_under:
        return _reason(rule, met=True)
    return Reason(rule.key, f"{rule.clause}, {ages.clause}", ages.status, Answer.NOT_MET)


def _asked(person: Person, key: str) -> bool | None:
    """Whether a condition of the file is met; one that is not known here stays unanswered."""
    diagnosis, queue, state = person.diagnosis, person.queue, person.state_service
    queued = None if queue is None else queue is not Queue.NONE
    answers = {
        "severe_or_lasting_condition": person.condition,
        "adult_with_mental_health_condition": person.condition,
        "no_dementia_or_alcohol_as_main_diagnosis": None if diagnosis is None else diagnosis is Diagnosis.OTHER,
        "need_in_everyday_life": person.everyday_need,
        _QUEUED: None if queue is None else queue in SUPPORTING,
        "changed_need_or_queue_or_judged": _any(person.changed_need, queued, person.judged),
        "no_state_service_at_the_same_time": None if state is None else state is not StateService.YES,
        "no_other_outside_funding": None if person.other_funding is None else not person.other_funding,
    }
    return answers.get(key)


def _any(*answers: bool | None) -> bool | None:
    if True in answers:
        return True
    return None if None in answers else False


def _reason(rule: Rule, met: bool | None) -> Reason:
    return Reason(rule.key, rule.clause, rule.status, _answer(met))


def _answer(met: bool | None) -> Answer:
    if met is None:
        return Answer.UNKNOWN
    return Answer.MET if met else Answer.NOT_MET
