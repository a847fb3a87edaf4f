"""Which rows stand behind which number: figures count what these choose, and "what is behind it?" lists the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casework.cases import CaseKind, Stage, stage
from casework.duties import Owner
from casework.facts import Event, Facts
from casework.summaries.raw import CaseRaw, DutyRaw, HoursRaw, PlanRaw, Raw, Stay, WorkerRaw
from casework.summaries.spans import Span

OURS = frozenset({Owner.KOV, Owner.BTO})
"""Who can be late before the municipality: what the state, the person or others owe is not counted against it."""


# ── referrals ────────────────────────────────────────────────────────────────


def new(rows: Iterable[Stay], span: Span) -> list[Stay]:
    return [row for row in rows if row.arrived in span]


def taken(rows: Iterable[Stay], span: Span) -> list[Stay]:
    """For the first time here."""
    return [row for row in rows if row.taken in span]


def contacted(rows: Iterable[Stay], span: Span) -> list[Stay]:
    return [row for row in rows if row.contacted in span]


def waiting(rows: Iterable[Stay], span: Span) -> list[Stay]:
    """At its end."""
    return [row for row in rows if row.waits_at(span.ends)]


def waited(rows: Iterable[Stay], span: Span) -> list[Stay]:
    """At its beginning."""
    return [row for row in rows if row.waits_at(span.begins)]


# ── cases ────────────────────────────────────────────────────────────────────


def opened(rows: Iterable[CaseRaw], span: Span) -> list[CaseRaw]:
    """Open at its end; a case that was opened again counts as never closed."""
    return [row for row in rows if row.opened_at < span.ends and not _ended(row, span)]


def _ended(row: CaseRaw, span: Span) -> bool:
    return row.closed_at is not None and row.closed_at < span.ends


def stage_at(row: CaseRaw, day: date) -> Stage:
    return stage(row.facts.by(day))


def entered(rows: Iterable[CaseRaw], span: Span, today: date) -> list[CaseRaw]:
    return _happened(rows, Event.ENTERED, span, today)


def left(rows: Iterable[CaseRaw], span: Span, today: date) -> list[CaseRaw]:
    return _happened(rows, Event.EXITED, span, today)


def _happened(rows: Iterable[CaseRaw], event: Event, span: Span, today: date) -> list[CaseRaw]:
    """Whoever is in the model, also when the case was closed since; a day agreed ahead has not happened."""
    cut = span.cut(today)
    return [
        row
        for row in rows
        if row.kind is CaseKind.ISTE and any(span.first <= day <= cut for day in row.facts.days(event))
    ]


def fills_a_place(facts: Facts, day: date) -> bool:
    """Entered and not left by the evening of that day; who came back fills it again."""
    then = facts.by(day)
    return then.on(Event.ENTERED) is not None and stage(then) is not Stage.LEFT


# ── duties ───────────────────────────────────────────────────────────────────


def on_time(rows: Iterable[DutyRaw], span: Span) -> list[DutyRaw]:
    """Done in the span, and not after their day."""
    return [row for row in _met(rows, span) if not _too_late(row)]


def met_late(rows: Iterable[DutyRaw], span: Span) -> list[DutyRaw]:
    return [row for row in _met(rows, span) if _too_late(row)]


def overdue(rows: Iterable[DutyRaw], span: Span, today: date) -> list[DutyRaw]:
    """Not done by the end of the span, and their day was over then."""
    since = span.looked_from(today)
    return [row for row in _open(rows, span) if not row.paused and row.due is not None and row.due < since]


def due_next(rows: Iterable[DutyRaw], span: Span) -> list[DutyRaw]:
    """Not done by its end, and due in the span after it."""
    return [row for row in _open(rows, span) if not row.paused and row.due in span.after()]


def on_pause(rows: Iterable[DutyRaw], span: Span) -> list[DutyRaw]:
    """Not done, and nobody is reminded of them because the person is not there: a number of their own."""
    return [row for row in _open(rows, span) if row.paused]


def _met(rows: Iterable[DutyRaw], span: Span) -> list[DutyRaw]:
    return [row for row in rows if row.owner in OURS and row.done_on in span]


def _too_late(row: DutyRaw) -> bool:
    return row.due is not None and row.done_on is not None and row.done_on > row.due


def _open(rows: Iterable[DutyRaw], span: Span) -> list[DutyRaw]:
    """Known then, and neither done nor dropped."""
    return [row for row in rows if row.owner in OURS and row.made_at < span.ends and not _over(row, span)]


def _over(row: DutyRaw, span: Span) -> bool:
    """What was done on a day of the span is done, though it was written down later."""
    if row.done_on is not None:
        return row.done_on <= span.last
    return row.ended_at is not None and row.ended_at < span.ends


# ── hours ────────────────────────────────────────────────────────────────────


def in_span(rows: Iterable[HoursRaw], span: Span) -> list[HoursRaw]:
    return [row for row in rows if row.day in span]


def planned_days(plan: PlanRaw, span: Span) -> list[tuple[int, int]]:
    """For each month of the span: days of it on which the plan counts, and how many days the month has.

    It counts in all of every month that it touches, until the case ends.
    """
    found = []
    until = span.last if plan.until is None else min(span.last, plan.until)
    for begins, ends in span.months():
        days = (min(ends, until) - max(begins, span.first)).days + 1
        if days > 0 and plan.first <= ends and (plan.last is None or plan.last >= begins):
            found.append((days, ends.day))
    return found


def silent(raw: Raw, span: Span, today: date) -> list[WorkerRaw]:
    """Hours are planned for their people, and they wrote none with anybody here, nor told that there were none.

    Nobody before the span is over: whoever writes on Friday is not silent on Tuesday.
    """
    if today <= span.last:
        return []
    wrote = {row.worker_id for row in in_span(raw.hours, span)}
    planned = {plan.case_id for plan in raw.plans if plan.minutes and planned_days(plan, span)}
    return [
        one for one in raw.workers if one.account_id not in wrote and not one.said_none and one.case_ids & planned
    ]


def said_none(raw: Raw, span: Span) -> list[WorkerRaw]:
    wrote = {row.worker_id for row in in_span(raw.hours, span)}
    return [one for one in raw.workers if one.said_none and one.account_id not in wrote]
