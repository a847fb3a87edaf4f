"""Forms of a plan: one more component, one more worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework.calendar import add_months
from casework.components import Way, components
from casework.hours import HOUR, Mode, month_of
from casework.hours_answers import TooLong, length_of
from casework.periods import BILLING_DOMAINS
from casework.referrals import code_of
from dialogs.forms import Choice, Draft, Form, Problem, Read, Run, Step, engine
from dialogs.hours import words
from dialogs.leading.pages import refuse
from dialogs.plans import page
from dialogs.talk import Talk
from storage.errors import NotFree
from storage.plans import MOST_MINUTES

AMOUNTS = (2, 4, 8, 12, 16, 20)
"""Hours a month that are offered; any other is typed."""
_ACROSS = frozenset({"personal", "family"})
_OF_LIFE = tuple(one for one in BILLING_DOMAINS if one not in {"base", "personal", "family"})


async def _code(talk: Talk, run: Run) -> dict[str, object]:
    case = await talk.desk.plans.case(run.answers["case"])
    return {"code": code_of(case.person_id)}


# ── a component ──────────────────────────────────────────────────────────────


async def _domains(talk: Talk, _run: Run) -> Sequence[Choice]:
    return [Choice(one, label=talk.texts.of("activity-domain", one), wide=True) for one in BILLING_DOMAINS]


async def _components(talk: Talk, run: Run) -> Sequence[Choice]:
    return [
        Choice(key, label=talk.texts.of("activity", key), wide=True)
        for key, one in components().items()
        if one.domain == run.answers["domain"]
    ]


async def _ways(talk: Talk, _run: Run) -> Sequence[Choice]:
    return [Choice(one.value, label=talk.texts.of("activity-way", one.value), wide=True) for one in Mode]


async def _billed(talk: Talk, _run: Run) -> Sequence[Choice]:
    return [Choice(one, label=talk.texts.of("activity-domain", one), wide=True) for one in _OF_LIFE]


async def _amounts(talk: Talk, _run: Run) -> Sequence[Choice]:
    return [Choice(str(number * HOUR), label=words.amount(talk.texts, number * HOUR)) for number in AMOUNTS]


async def _amount(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    """As many hours as are typed: 12, 7,5, 1 h 30 min."""
    bare = text.strip().removesuffix("h").strip().replace(",", ".")
    try:
        minutes = round(float(bare) * HOUR)
    except (ValueError, OverflowError):
        try:
            length = length_of(text)
        except TooLong:
            length = None
        minutes = length.minutes if length else 0
    if not 0 < minutes <= MOST_MINUTES:
        return Problem("plan-amount-problem", {"typed": text[:40]})
    return Read(str(minutes))


async def _months(talk: Talk, _run: Run) -> Sequence[Choice]:
    first = talk.desk.plans.today.replace(day=1)
    found = [add_months(first, number) for number in (0, 1, 2, -1)]
    return [Choice(one.isoformat(), label=words.month(talk.texts, one)) for one in found]


def _of_both(draft: Draft) -> bool:
    known = components().get(draft.get("component", ""))
    return known is not None and known.way is Way.BOTH


def _mode(draft: Draft) -> Mode:
    known = components()[draft["component"]]
    return Mode(draft["way"]) if known.way is Way.BOTH else Mode(known.way.value)


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    answers = run.answers
    values = await _code(talk, run)
    if "month" in answers:
        values |= {
            "component": words.component(talk, answers["component"]),
            "way": talk.texts.of("activity-way", _mode(answers)),
            "amount": words.amount(talk.texts, int(answers["amount"])),
            "month": words.month(talk.texts, date.fromisoformat(answers["month"])),
        }
    return values


async def _keep(talk: Talk, run: Run) -> None:
    answers = run.answers
    await talk.desk.plans.add(
        answers["case"],
        answers["component"],
        _mode(answers),
        int(answers["amount"]),
        month_of(date.fromisoformat(answers["month"]))[0],
        answers.get("billed") if answers["domain"] in _ACROSS else None,
    )
    await engine.forget(talk, run)
    talk.reply.toast(talk.texts.plain("plan-toast-kept"))
    await page.show_case(talk, answers["case"])


PLANNED = engine.register(
    Form(
        name="planned",
        steps=(
            Step("domain", "plan-ask-domain", choices=_domains, values=_code),
            Step("component", "plan-ask-component", choices=_components),
            Step("way", "plan-ask-way", choices=_ways, when=_of_both),
            Step("billed", "plan-ask-billed", choices=_billed, when=lambda draft: draft.get("domain") in _ACROSS),
            Step("amount", "plan-ask-amount", choices=_amounts, read=_amount),
            Step("month", "plan-ask-month", choices=_months),
            Step("check", "plan-check", choices=(Choice("keep", "button-save"),), values=_values),
        ),
        finish=_keep,
        cancelled="plan-cancelled",
    )
)

# ── a worker ─────────────────────────────────────────────────────────────────


async def _candidates(talk: Talk, run: Run) -> Sequence[Choice]:
    found = await talk.desk.caseload.candidates(run.answers["case"])
    return [
        Choice(str(account_id), label=name or talk.texts.plain("value-colleague"), wide=True)
        for account_id, name in found
    ]


async def _given(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """One tap is enough: it can be ended as quickly."""
    case_id = run.answers["case"]
    await engine.forget(talk, run)
    try:
        await talk.desk.caseload.add(case_id, int(value))
        talk.reply.toast(talk.texts.plain("plan-toast-worker"))
    except NotFree:
        refuse(talk, "plan-worker-not-free")
    await page.show_case(talk, case_id)
    return True


async def _never(_talk: Talk, _run: Run) -> None:
    """The only step ends the form by itself."""


WORKER = engine.register(
    Form(
        name="caseload",
        steps=(Step("worker", "plan-ask-worker", choices=_candidates, values=_code, after=_given),),
        finish=_never,
        cancelled="plan-cancelled",
    )
)
