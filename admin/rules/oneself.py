"""Deadlines of one person, in words or as JSON; the report day of one month."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from admin import clock
from admin.problems import Problem
from admin.rules import asking, words
from admin.rules.asking import Days
from admin.usage import UsageProblem
from casework import deadlines, periods
from casework.calendar import tallinn_day
from casework.deadlines import Duty, State
from casework.facts import Event, Facts
from casework.periods import Period
from locales import Texts
from locales.days import due

IN_LINE = ("assessment", "plan", "review")
"""The three that a line of answers keeps apart from the others."""


def show(texts: Texts, period: Period, days: Days, today: str, *, as_json: bool) -> None:
    if not days.entered:
        raise UsageProblem("admin-usage-missing", "markaja rules deadlines", name="--entered DATE")
    facts = days.facts()
    present = asking.day(today) or tallinn_day(clock.now())
    duties = deadlines.of(facts, period)
    if as_json:
        print(json.dumps(whole(duties, facts, period, present), ensure_ascii=False, indent=2))
        return
    for line in told(texts, duties, facts, period, present):
        print(line)


def told(texts: Texts, duties: Sequence[Duty], facts: Facts, period: Period, today: date) -> list[str]:
    lines = [texts.plain("admin-rules-heading", period=period.name, today=words.weekday_and_day(today)), ""]
    for duty in duties:
        lines += [*_one(texts, duty, today), ""]
    if not duties:
        lines += [texts.plain("admin-rules-nothing-due"), ""]
    if any(duty.state(today) is State.AFTER_END for duty in duties) and period.services.end:
        lines.append(texts.plain("admin-rules-after-end", day=due(period.services.end)))
    if deadlines.entered_outside_intake(facts, period) and period.intake and period.intake.end:
        lines.append(texts.plain("admin-rules-outside-intake", day=due(period.intake.end)))
    lines += words.legend(duty.source.clause for duty in duties)
    return [line for place, line in enumerate(lines) if line or (place and lines[place - 1])]


def _one(texts: Texts, duty: Duty, today: date) -> list[str]:
    say = words.loaded()
    heading = texts.plain("admin-rules-duty", duty=say.of("duty", duty.key), owner=say.of("duty-owner", duty.owner))
    lines = [texts.plain("admin-rules-due", due=words.when(duty), state=words.state(duty, today))]
    if sum_ := words.sum_of(duty):
        lines.append(texts.plain("admin-rules-sum", sum=sum_))
    if skipped := words.skipped(duty):
        lines.append(texts.plain("admin-rules-skipped", days=skipped))
    lines.append(texts.plain("admin-rules-source", source=words.source(duty.source)))
    return [heading, *(f"  {line}" for line in lines)]


def whole(duties: Sequence[Duty], facts: Facts, period: Period, today: date) -> dict[str, Any]:
    """Everything about one person, for another program."""
    return {
        "period": period.name,
        "today": today.isoformat(),
        **answer(duties),
        "outside_intake": deadlines.entered_outside_intake(facts, period),
        "facts": {str(event): day.isoformat() for event in Event if (day := facts.on(event))},
        "duties": [as_data(duty, today) for duty in duties],
    }


def answer(duties: Sequence[Duty]) -> dict[str, Any]:
    """`due`: the open ones of the three, `after_end` when one of them is; other open ones under their own keys.

    `without_day`: the open ones for which the period has no number, of those that every period has.
    """
    open_ = {duty.key: duty for duty in duties if duty.met_on is None and duty.due is not None}
    days = {key: duty.due.isoformat() for key, duty in open_.items() if duty.due}
    found: dict[str, Any] = {"due": {key: days[key] for key in IN_LINE if key in days}}
    if any(open_[key].after_end for key in found["due"]):
        found["after_end"] = True
    nameless = {duty.key for duty in duties if duty.met_on is None and duty.due is None}
    if without := [key for key in (*IN_LINE, "bto_link") if key in nameless]:
        found["without_day"] = without
    return found | {key: day for key, day in days.items() if key not in IN_LINE}


def as_data(duty: Duty, today: date) -> dict[str, Any]:
    steps = duty.arithmetic
    return {
        "key": duty.key,
        "owner": str(duty.owner),
        "event": str(duty.event) if duty.event else None,
        "base": duty.base.isoformat() if duty.base else None,
        "due": duty.due.isoformat() if duty.due else None,
        "weekday": duty.due.isoweekday() if duty.due else None,
        "state": str(duty.state(today)),
        "met_on": duty.met_on.isoformat() if duty.met_on else None,
        "after_end": duty.after_end,
        "clause": duty.source.clause,
        "status": str(duty.source.status) if duty.source.status else None,
        "arithmetic": None
        if steps is None
        else {
            "base": steps.base.isoformat() if steps.base else None,
            "unit": str(steps.unit),
            "amount": steps.amount,
            "skipped": [day.isoformat() for day in steps.skipped],
            "due": steps.due.isoformat(),
        },
    }


def show_report_due(typed: str, name: str, known: Sequence[Period], file: Path | None) -> None:
    """Only the day, so that a script may take it."""
    year, month = asking.month(typed)
    if name or file:
        period: Period | None = asking.period(name, known, file)
    else:
        period = periods.of_month(year, month, known)
    duty = deadlines.report_due(year, month, period) if period else None
    if duty is None or duty.due is None:
        raise Problem("admin-problem-no-report-rule", month=typed)
    print(duty.due.isoformat())
