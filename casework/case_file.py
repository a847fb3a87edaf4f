"""The case file (toimik) as a check-list: about ten papers a person, and what reviews found wanting [001].

Papers follow from facts and deadlines alone. What was delivered comes from the hours, which may not be known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.cases import CaseKind, Stage, stage
from casework.deadlines import Duty, State
from casework.facts import Event, Facts


class Paper(StrEnum):
    """In the order of the way."""

    CONSENT = "consent"
    ENTRY_FORM = "entry_form"
    ENTRY_FORM_COPY = "entry_form_copy"
    ASSESSMENT = "assessment"
    COOPERATION = "cooperation"
    """The link to the base-support provider (BTO)."""
    PLAN = "plan"
    REVIEW = "review"
    QOL_START_PERSON = "qol_start_person"
    QOL_START_SPECIALIST = "qol_start_specialist"
    QOL_YEAR_PERSON = "qol_year_person"
    QOL_YEAR_SPECIALIST = "qol_year_specialist"
    QOL_END_PERSON = "qol_end_person"
    QOL_END_SPECIALIST = "qol_end_specialist"
    EXIT_FORM = "exit_form"
    EXIT_FORM_COPY = "exit_form_copy"


class Standing(StrEnum):
    THERE = "there"
    MISSING = "missing"
    """It is time for it, and the day has not passed."""
    LATE = "late"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """`day`: of the paper when it is there; `due`: until when it is wanted, where that is known."""

    paper: Paper
    standing: Standing
    day: date | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class _Kind:
    """`shown_by`: any of these facts shows it; `duty`: whose deadline; `from_due`: wanted on its day, not before."""

    shown_by: tuple[Event, ...]
    duty: str = ""
    needs: Event | None = None
    from_due: bool = False
    programme: bool = False
    """Only of people in the model."""


_PAPERS: dict[Paper, _Kind] = {
    Paper.CONSENT: _Kind((Event.CONSENT_GIVEN, Event.CONSENT_RENEWED), needs=Event.ENTERED),
    Paper.ENTRY_FORM: _Kind((Event.ENTERED,), programme=True),
    Paper.ENTRY_FORM_COPY: _Kind((Event.ENTRY_FORM_SENT,), "entry_form_copy", programme=True),
    Paper.ASSESSMENT: _Kind((Event.ASSESSED, Event.REASSESSED), "assessment"),
    Paper.COOPERATION: _Kind((Event.LINKED,), "bto_link"),
    Paper.PLAN: _Kind((Event.PLANNED,), "plan"),
    Paper.REVIEW: _Kind((Event.REVIEWED,), "review", from_due=True),
    Paper.QOL_START_PERSON: _Kind((Event.QOL_START_PERSON,), "qol_start", programme=True),
    Paper.QOL_START_SPECIALIST: _Kind((Event.QOL_START_SPECIALIST,), "qol_start", programme=True),
    Paper.QOL_YEAR_PERSON: _Kind((Event.QOL_YEAR_PERSON,), "qol_year", from_due=True, programme=True),
    Paper.QOL_YEAR_SPECIALIST: _Kind((Event.QOL_YEAR_SPECIALIST,), "qol_year", from_due=True, programme=True),
    Paper.QOL_END_PERSON: _Kind((Event.QOL_END_PERSON,), "qol_end", from_due=True, programme=True),
    Paper.QOL_END_SPECIALIST: _Kind((Event.QOL_END_SPECIALIST,), "qol_end", from_due=True, programme=True),
    Paper.EXIT_FORM: _Kind((Event.EXIT_FORM,), "exit_form", programme=True),
    Paper.EXIT_FORM_COPY: _Kind((Event.EXIT_FORM_SENT,), "exit_form_copy", programme=True),
}


def papers(facts: Facts, kind: CaseKind, duties: Iterable[Duty], today: date) -> tuple[PaperLine, ...]:
    """Every paper that belongs to a case of this kind, with how it stands today."""
    by_key = {duty.key: duty for duty in duties}
    return tuple(
        _line(paper, row, facts, by_key.get(row.duty), today)
        for paper, row in _PAPERS.items()
        if kind is CaseKind.ISTE or not row.programme
    )


def _line(paper: Paper, row: _Kind, facts: Facts, duty: Duty | None, today: date) -> PaperLine:
    shown = facts.latest(row.shown_by)
    overdue = duty is not None and not duty.is_over(today) and duty.state(today) is State.LATE
    if paper is Paper.REVIEW and shown is not None and overdue:
        shown = None  # the last one no longer holds
    if shown is not None:
        return PaperLine(paper, Standing.THERE, shown.day)
    if duty is None or duty.met_on is not None:
        return PaperLine(paper, _without_a_date(paper, row, facts, duty))
    if overdue:
        return PaperLine(paper, Standing.LATE, due=duty.due)
    waits = row.from_due and duty.due is not None and duty.due > today
    return PaperLine(paper, Standing.NOT_YET if waits else Standing.MISSING, due=duty.due)


def _without_a_date(paper: Paper, row: _Kind, facts: Facts, duty: Duty | None) -> Standing:
    """A deadline was met by something else (one rating of two, a plan in place of the link), or nobody set one."""
    if paper is Paper.ENTRY_FORM:
        return Standing.MISSING
    wanted = duty is not None or (row.needs is not None and facts.on(row.needs) is not None)
    return Standing.MISSING if wanted else Standing.NOT_YET


# ── what the reviews of 2022 found ───────────────────────────────────────────


class Finding(StrEnum):
    ASSESSMENT_UNFINISHED = "assessment_unfinished"
    TARGET_UNCHECKED = "target_unchecked"
    TARGET_CHANGED = "target_changed"
    """The need has changed since the target group was looked at."""
    PLAN_MISSING = "plan_missing"
    REVIEW_OVERDUE = "review_overdue"
    BASE_NOT_DELIVERED = "base_not_delivered"
    """No base-support component (BTO) this month."""
    SUPPORT_NOT_DELIVERED = "support_not_delivered"
    STATE_SERVICE = "state_service"
    """A state service at the same time; at the moment of entry one may be on it and move across [002 §1.3]."""
    TWO_PROVIDERS = "two_providers"
    """The same component from two providers: perhaps wanted, so only a hint."""


class Verdict(StrEnum):
    FINE = "fine"
    LOOK = "look"
    UNKNOWN = "unknown"
    """Not known here."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What this month's hours show: base support, additional support, one component from two providers."""

    base: bool
    support: bool
    doubled: bool = False


PLAN, REVIEWS = "plan", ("review", "review_on_change")
FINDINGS_ASK = frozenset({PLAN, *REVIEWS})
"""Keys of the duties that `findings` looks at."""


def findings(
    facts: Facts, kind: CaseKind, duties: Iterable[Duty], today: date, delivered: Delivered | None = None
) -> tuple[tuple[Finding, Verdict], ...]:
    """Only what concerns the stage; `delivered` is None where the hours are not kept here."""
    by_key = {duty.key: duty for duty in duties}
    now = stage(facts.by(today))
    found: list[tuple[Finding, Verdict]] = []
    if now in {Stage.ASSESSMENT, Stage.PLANNING, Stage.SUPPORT}:
        unfinished = facts.latest((Event.ASSESSED, Event.REASSESSED)) is None
        found.append((Finding.ASSESSMENT_UNFINISHED, _look(unfinished)))
    if kind is CaseKind.ISTE and now is not Stage.LEFT:
        found.append(_target(facts))
        found.append((Finding.STATE_SERVICE, _look(_on_state_service(facts))))
    if now is Stage.PLANNING:
        found.append((Finding.PLAN_MISSING, _look(_late(by_key.get(PLAN), today))))
    if now is Stage.SUPPORT:
        late = any(_late(by_key.get(key), today) for key in REVIEWS)
        found.append((Finding.REVIEW_OVERDUE, _look(late)))
        found += _delivery(delivered)
    return tuple(found)


def _look(wanting: bool) -> Verdict:
    return Verdict.LOOK if wanting else Verdict.FINE


def _late(duty: Duty | None, today: date) -> bool:
    return duty is not None and not duty.is_over(today) and duty.state(today) is State.LATE


def _target(facts: Facts) -> tuple[Finding, Verdict]:
    checked, changed = facts.on(Event.TARGET_CHECKED), facts.on(Event.NEED_CHANGED)
    if checked is not None and changed is not None and changed > checked:
        return Finding.TARGET_CHANGED, Verdict.LOOK
    return Finding.TARGET_UNCHECKED, _look(checked is None)


def _on_state_service(facts: Facts) -> bool:
    """Started, and not before the entry: whoever came from one has moved across."""
    started, entered = facts.on(Event.STATE_STARTED), facts.on(Event.ENTERED)
    return started is not None and entered is not None and started >= entered


def _delivery(delivered: Delivered | None) -> list[tuple[Finding, Verdict]]:
    if delivered is None:
        return [
            (Finding.BASE_NOT_DELIVERED, Verdict.UNKNOWN),
            (Finding.SUPPORT_NOT_DELIVERED, Verdict.UNKNOWN),
            (Finding.TWO_PROVIDERS, Verdict.UNKNOWN),
        ]
    return [
        (Finding.BASE_NOT_DELIVERED, _look(not delivered.base)),
        (Finding.SUPPORT_NOT_DELIVERED, _look(not delivered.support)),
        (Finding.TWO_PROVIDERS, _look(delivered.doubled)),
    ]
