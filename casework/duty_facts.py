"""A duty and a person's facts: whom it concerns, what it is counted from, until when it stays, what meets it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casework.duties import DutyKind, Who
from casework.facts import Event, Fact, Facts
from casework.periods.model import DutyRule, Period, Unit


def concerns(kind: DutyKind, rule: DutyRule, facts: Facts, period: Period) -> bool:
    only_if = kind.only_if if rule.only_if is None else rule.only_if
    if not only_if <= facts.traits or kind.unless & facts.traits:
        return False
    entered, start = facts.on(Event.ENTERED), period.services.start
    before = entered is not None and start is not None and entered < start
    return kind.who is Who.ALL or before == (kind.who is Who.CONTINUING)


def base_events(kind: DutyKind, rule: DutyRule) -> tuple[Event, ...]:
    return kind.base if rule.base is None else rule.base


def needs_base(kind: DutyKind, rule: DutyRule) -> bool:
    return bool(base_events(kind, rule)) and not (rule.offset and rule.offset.unit is Unit.ON)


def period_end(kind: DutyKind, facts: Facts, period: Period) -> Fact | None:
    """For people who are in: the period's last day stands for the exit that has not happened."""
    if not kind.period_end or period.services.end is None or facts.on(Event.ENTERED) is None:
        return None
    return Fact(Event.ENTERED, period.services.end)


def stays(kind: DutyKind, facts: Facts) -> bool:
    """Open duties end when the person leaves; after a death the municipality's own papers are all that is owed."""
    if facts.on(Event.DIED) is not None:
        return kind.after_closing
    return kind.after_exit or not _has_left(facts)


def _has_left(facts: Facts) -> bool:
    exited, entered = facts.on(Event.EXITED), facts.on(Event.ENTERED)
    return exited is not None and (entered is None or exited >= entered)


def met_on(kind: DutyKind, rule: DutyRule, facts: Facts, base: date | None, event: Event | None) -> date | None:
    """The first day on which all events of one alternative had happened; `event`: what it is counted from."""
    since = _since(kind, facts, base, event)
    days = (_all_happened(events, rule, facts, since) for events in kind.met_by)
    return min((day for day in days if day), default=None)


def _since(kind: DutyKind, facts: Facts, base: date | None, event: Event | None) -> date | None:
    """From when on something meets it. Counted from a period's end: what belongs to an earlier stay does not."""
    if kind.met_from_base:
        return base
    return facts.on(Event.ENTERED) if kind.period_end and event is None else None


def _all_happened(events: Iterable[Event], rule: DutyRule, facts: Facts, since: date | None) -> date | None:
    firsts: list[date] = []
    for event in events:
        counting = [day for day in facts.days(event) if day in rule.met_within and (since is None or day >= since)]
        if not counting:
            return None
        firsts.append(counting[0])
    return max(firsts, default=None)
