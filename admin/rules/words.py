"""The words of rules on the command line: days, sums, sources. Loaded when a command needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from admin.language import language
from casework.counting import Arithmetic
from casework.deadlines import Duty
from casework.periods import Source, Unit
from locales import Texts, one_language
from locales.days import due

_DOCUMENT = re.compile(r"\b00[0-4]\b")


def loaded() -> Texts:
    return _of(language(), "days", "duties")


def activities() -> Texts:
    return _of(language(), "components")


@cache
def _of(spoken: str, *only: str) -> Texts:
    return one_language(spoken, *only)


def weekday_and_day(day: date) -> str:
    """reede, 27.11.2026."""
    return f"{loaded().of('weekday', str(day.weekday()))}, {due(day)}"


def when(duty: Duty) -> str:
    """The due day, or that the documents have none."""
    return weekday_and_day(duty.due) if duty.due else loaded().plain("duty-no-day")


def state(duty: Duty, today: date) -> str:
    if duty.met_on is not None:
        told = "duty-met-late" if duty.met_late else "duty-met"
        return loaded().plain(told, day=due(duty.met_on))
    return loaded().of("duty-state", duty.state(today))


def sum_of(duty: Duty) -> str:
    """As in: sisenemine 03.03.2025 + 30 kalendripäeva = 02.04.2025; empty where nothing was counted."""
    steps = duty.arithmetic
    if steps is None:
        return ""
    texts = loaded()
    event = texts.of("fact", duty.event) if duty.event else _without_event(duty, steps)
    return texts.plain(
        f"sum-{steps.unit.replace('_', '-')}",
        event=event,
        base=due(steps.base) if steps.base else "–",
        count=steps.amount,
        due=due(steps.due),
    )


def _without_event(duty: Duty, steps: Arithmetic) -> str:
    at_end = steps.unit is Unit.AT_ONCE or duty.base is None
    return loaded().plain("sum-from-period" if at_end else "sum-from-month")


def skipped(duty: Duty) -> str:
    return ", ".join(map(due, duty.arithmetic.skipped)) if duty.arithmetic else ""


def source(given: Source) -> str:
    """002 §3.1 7, 8 (üle võetud varasemast kirjeldusest)."""
    texts = loaded()
    if given.status is None:
        return texts.plain("source-none")
    told = texts.of("rule-status", given.status)
    return f"{given.clause} ({told})" if given.clause else told


def legend(sources: Iterable[str]) -> list[str]:
    """Which document each number of a clause is."""
    texts = loaded()
    numbers = sorted({number for clause in sources for number in _DOCUMENT.findall(clause)})
    return [f"{number}: {texts.of('document', number)}" for number in numbers]
