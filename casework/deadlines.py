"""What is due, when, whose it is and why: a pure function of a case's facts and the period's rules.

Nothing here is kept: a fact that moves takes its dates along, an undone fact takes them away again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from casework import duty_facts
from casework.calendar import last_of_month, tallinn_moment
from casework.counting import Arithmetic, counted
from casework.duties import Owner, Scope, kinds
from casework.facts import Event, Facts
from casework.periods.model import DutyRule, Period, Source, Unit


class State(StrEnum):
    OPEN = "open"
    MET = "met"
    LATE = "late"
    AFTER_END = "after_end"
    """Open, but due only after the last day on which the period's people are served."""


@dataclass(frozen=True, slots=True)
class Duty:
    """`event` is None when counted from the period's end or from nothing; `due` is None when no number is known.

    `until`: the day of an exit, on which it ends; what falls due before that day is owed until then.
    """

    key: str
    owner: Owner
    source: Source
    event: Event | None = None
    base: date | None = None
    due: date | None = None
    met_on: date | None = None
    after_end: bool = False
    arithmetic: Arithmetic | None = None
    ladder: str = "default"
    until: date | None = None

    def is_over(self, today: date) -> bool:
        """The person has left, and nobody owes it any more."""
        return self.met_on is None and self.until is not None and today >= self.until

    def state(self, today: date) -> State:
        """On this Tallinn day; the due day itself is not late."""
        if self.met_on is not None:
            return State.MET
        if self.after_end:
            return State.AFTER_END
        return State.LATE if self.due is not None and today > self.due else State.OPEN

    @property
    def met_late(self) -> bool:
        return self.met_on is not None and self.due is not None and self.met_on > self.due

    def late_from(self) -> datetime | None:
        """The UTC moment from which it is late: midnight in Tallinn after the due day."""
        return tallinn_moment(self.due + timedelta(days=1), time(0)) if self.due else None


def of(facts: Facts, period: Period, only: frozenset[str] | None = None) -> tuple[Duty, ...]:
    """A person's duties, met ones too, in the order of the table; those without a base day are not there.

    `only`: by their keys, for whoever asks for some of them of thousands of people; None: all.
    """
    rules = _rules(period, Scope.PERSON)
    return tuple(
        duty for rule in rules if only is None or rule.key in only for duty in _of_person(rule, facts, period)
    )


def of_month(year: int, month: int, period: Period) -> tuple[Duty, ...]:
    """What a contract owes for this calendar month, whoever the people are."""
    last = last_of_month(year, month)
    return tuple(
        duty
        for rule in _rules(period, Scope.MONTH)
        for duty in _made(rule, None, last, period, end=None)
        if last.replace(day=1) in period.contract
    )


def of_contract(facts: Facts, period: Period) -> tuple[Duty, ...]:
    """A contract's duties; `facts` are the contract's own (its start, a new case manager)."""
    duties: list[Duty] = []
    for rule in _rules(period, Scope.CONTRACT):
        kind = kinds()[rule.key]
        base = facts.latest(duty_facts.base_events(kind, rule))
        if base or not duty_facts.needs_base(kind, rule):
            event, day = (base.event, base.day) if base else (None, None)
            met_on = duty_facts.met_on(kind, rule, facts, day, event)
            duties += _made(rule, event, day, period, end=period.contract.end, met_on=met_on)
    return tuple(duties)


def report_due(year: int, month: int, period: Period) -> Duty | None:
    """The monthly invoice and cost report; None when the period has no such rule for this month."""
    return next((duty for duty in of_month(year, month, period) if duty.key == "report"), None)


def entered_outside_intake(facts: Facts, period: Period) -> bool:
    """Entered in this period, but not in the days when new people were let in."""
    entered = facts.on(Event.ENTERED)
    if entered is None or period.intake is None:
        return False
    return entered in period.contract and entered not in period.intake


# ── one rule ────────────────────────────────────────────────────────────────


def _of_person(rule: DutyRule, facts: Facts, period: Period) -> Iterator[Duty]:
    kind = kinds()[rule.key]
    if not duty_facts.concerns(kind, rule, facts, period):
        return
    base = facts.latest(duty_facts.base_events(kind, rule)) or duty_facts.period_end(kind, facts, period)
    if base is None or not _counts(base.day, rule):
        return
    event = base.event if base.event in duty_facts.base_events(kind, rule) else None
    met_on = duty_facts.met_on(kind, rule, facts, base.day, event)
    stays = met_on is not None or duty_facts.stays(kind, facts)
    until = None if stays or facts.on(Event.DIED) is not None else facts.on(Event.EXITED)
    if not stays and until is None:
        return
    end = None if kind.after_period else period.services.end
    for duty in _made(rule, event, base.day, period, end=end, met_on=met_on, closed=facts.closed):
        if _before_entry(duty, facts):
            continue
        found = _decided(duty, facts, period) if duty.key == "review" else duty
        if until is None or (found.due is not None and found.due < until):
            yield replace(found, until=until)


def _counts(day: date, rule: DutyRule) -> bool:
    return (rule.base_from is None or day >= rule.base_from) and (rule.base_until is None or day <= rule.base_until)


def _made(
    rule: DutyRule,
    event: Event | None,
    base: date | None,
    period: Period,
    *,
    end: date | None,
    met_on: date | None = None,
    closed: frozenset[date] = frozenset(),
) -> Iterator[Duty]:
    kind = kinds()[rule.key]
    owner = rule.owner or kind.owner
    plain = Duty(rule.key, owner, rule.source, event, base, met_on=met_on, ladder=kind.ladder)
    if rule.offset is None:
        yield plain
        return
    for sum_ in counted(base, rule.offset, period.services.end, closed):
        yield _with(plain, sum_, end)


def _with(duty: Duty, sum_: Arithmetic, end: date | None) -> Duty:
    after_end = end is not None and sum_.due > end
    return Duty(
        duty.key,
        duty.owner,
        duty.source,
        duty.event,
        duty.base,
        sum_.due,
        duty.met_on,
        after_end,
        sum_,
        duty.ladder,
    )


def _before_entry(duty: Duty, facts: Facts) -> bool:
    """Counted back from the period's end to a day on which the person was not there yet: nobody could have met it."""
    backwards = duty.arithmetic is not None and duty.arithmetic.unit is Unit.DAYS_BEFORE_END
    entered = facts.on(Event.ENTERED)
    return backwards and duty.due is not None and entered is not None and entered > duty.due


def _decided(duty: Duty, facts: Facts, period: Period) -> Duty:
    """The day decided for this case wins when it is earlier than the outer limit and later than the base."""
    day = facts.review_on
    if day is None or duty.base is None or day <= duty.base or (duty.due is not None and day >= duty.due):
        return duty
    return _with(duty, Arithmetic(duty.base, Unit.ON, 0, day), period.services.end)


def _rules(period: Period, scope: Scope) -> Iterator[DutyRule]:
    return (period.duties[key] for key, kind in kinds().items() if kind.scope is scope and key in period.duties)
