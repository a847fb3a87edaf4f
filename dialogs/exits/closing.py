"""The contract's last month: exits, forms and copies that are missing, the last month, until when papers are kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date

from casework.calendar import tallinn_day
from casework.exit_steps import ExitStep, StepState
from casework.people import MunicipalityId
from casework.periods import Period
from casework.told_days import read_day
from dialogs.callbacks import ExitListTap
from dialogs.cases.words import MOST_CODES, code
from dialogs.exits import words as say
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.leading.pages import begin
from dialogs.referral.answers import note
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere
from storage.exit_lists import Exit

_MISSING = (ExitStep.LEFT, ExitStep.FORM, ExitStep.FORM_COPY, ExitStep.HOURS)
_NO_DAY = "none"


async def _ending(talk: Talk) -> Period | None:
    """The programme's period whose contract runs today, or has run out last."""
    today = tallinn_day(talk.now)
    found = [
        one
        for one in await talk.desk.periods.all()
        if one.services.end is not None and one.contract.start is not None and one.contract.start <= today
    ]
    return max(found, key=lambda one: one.contract.start or date.min, default=None)


async def is_due(talk: Talk) -> bool:
    """Services have ended, the contract has not: January 2027 [004 2.6.1]. For case managers."""
    period, today = await _ending(talk), tallinn_day(talk.now)
    if period is None or period.services.end is None or not talk.actor.municipalities():
        return False
    return today > period.services.end and today in period.contract


async def show(talk: Talk) -> None:
    places, period = sorted(talk.actor.municipalities()), await _ending(talk)
    if not places or period is None:
        raise NotHere
    texts = talk.texts
    parts = [await _of_place(talk, place, period) for place in places]
    rows: list[list[Button]] = [[(texts.plain("button-exit-people"), ExitListTap(act="all").pack())]]
    for place in places:
        if talk.actor.leads(place):
            name = (await talk.desk.municipalities.get(place)).name
            label = texts.plain("button-exit-keep")
            tap = ExitListTap(act="keep", place=place).pack()
            rows.append([(f"{label}: {name}" if len(places) > 1 else label, tap)])
    rows.append([(texts.plain("button-exit-file"), ExitListTap(act="xlsx").pack())])
    talk.reply.show(Html("\n\n".join(parts)), rows)


async def _of_place(talk: Talk, place: int, period: Period) -> Html:
    texts, today = talk.texts, tallinn_day(talk.now)
    here = await talk.desk.exits.everybody(place)
    found = sorted((one for one in here.exits if one.period.name == period.name), key=lambda one: one.row.person_id)
    name = (await talk.desk.municipalities.get(place)).name
    lines = [texts("exit-closing-head", municipality=name, period=period.name.replace("-", "–"))]
    if period.contract.end is not None:
        lines.append(_time_left(talk, period.contract.end, today))
    lines += _missing(talk, found)
    lines += say.going_on(texts, here)
    if period.services.end is not None:
        state = await talk.desk.months.state(place, period.services.end)
        month = texts.plain("hours-month-name", month=period.services.end.month, year=str(period.services.end.year))
        lines.append(texts("exit-closing-month", month=month, state=texts.of("month-state", state)))
    lines += [line async for line in _kept(talk, place, period)]
    return Html("\n".join(lines))


def _time_left(talk: Talk, end: date, today: date) -> Html:
    left = (end - today).days
    if left < 0:
        return talk.texts("exit-closing-over", day=days.due(end))
    return talk.texts("exit-closing-ends", day=days.due(end), count=left)


def _missing(talk: Talk, found: Sequence[Exit]) -> Iterator[Html]:
    """By step: whose is not there, by code; a number alone where there are very many."""
    texts = talk.texts
    for step in _MISSING:
        lacking = [one for one in found if any(_lacks(one, step))]
        dues = {line.due for one in lacking for line in one.steps if line.step is step and line.due is not None}
        name = texts.of("exit-step", step)
        if not lacking:
            yield texts("exit-closing-none", step=name)
            continue
        codes = ", ".join(code(one.row) for one in lacking[:MOST_CODES])
        codes = f"{codes} …" if len(lacking) > MOST_CODES else codes
        if dues:
            yield texts(
                "exit-closing-missing-due", step=name, count=len(lacking), codes=codes, due=days.due(min(dues))
            )
        else:
            yield texts("exit-closing-missing", step=name, count=len(lacking), codes=codes)


def _lacks(one: Exit, step: ExitStep) -> Iterator[bool]:
    return (line.state is not StepState.DONE for line in one.steps if line.step is step)


async def _kept(talk: Talk, place: int, period: Period) -> AsyncIterator[Html]:
    """Until when papers are kept, of each contract; without a day nothing of it is purged [001]."""
    contracts = await talk.desk.exits.contracts(place, period.name)
    if not contracts:
        yield talk.texts("exit-keep-no-contract")
    for one in contracts:
        if one.keep_until is None:
            yield talk.texts("exit-keep-none", contract=one.name)
        else:
            yield talk.texts(
                "exit-keep-until", contract=one.name, day=days.due(one.keep_until), clause=one.keep_clause or "–"
            )


# ── until when ───────────────────────────────────────────────────────────────


async def begin_keep(talk: Talk, tap: ExitListTap) -> None:
    """A lead's; which contract is asked only where there are several."""
    period = await _ending(talk)
    if period is None or not talk.actor.leads(MunicipalityId(tap.place)):
        raise NotHere
    found = await talk.desk.exits.contracts(tap.place, period.name)
    if not found:
        talk.reply.toast(talk.texts.plain("exit-keep-toast-none"), alert=True)
        return
    answers: dict[str, object] = {"place": tap.place, "period": period.name}
    if len(found) == 1:
        answers |= {"contract": str(found[0].id), "one": True}
    await begin(talk, KEEP, answers)


async def _contracts(talk: Talk, run: Run) -> Sequence[Choice]:
    found = await talk.desk.exits.contracts(run.answers["place"], run.answers["period"])
    return [Choice(str(one.id), label=one.name, wide=True) for one in found]


async def _day(talk: Talk, _run: Run, text: str) -> Read | Problem:
    today = tallinn_day(talk.now)
    day = read_day(text, today, ahead=True)
    if day is None:
        return Problem("case-day-problem", {"typed": text[:40]})
    return Read(day.isoformat()) if day >= today else Problem("exit-keep-past", {"day": days.due(day)})


async def _named(talk: Talk, run: Run) -> Mapping[str, object]:
    found = await _contracts(talk, run)
    return {"contract": next((one.label for one in found if one.value == run.answers.get("contract")), "–")}


async def _keep(talk: Talk, run: Run) -> None:
    said = str(run.answers["day"])
    day = None if said == _NO_DAY else date.fromisoformat(said)
    clause = str(run.answers.get("clause") or "")
    await talk.desk.exits.keep_until(int(run.answers["contract"]), run.answers["place"], day, clause)
    await engine.forget(talk, run)
    await show(talk)


KEEP = engine.register(
    Form(
        name="exit_keep",
        steps=(
            Step("contract", "exit-keep-which", choices=_contracts, when=lambda draft: not draft.get("one")),
            Step(
                "day",
                "exit-keep-question",
                choices=(Choice(_NO_DAY, "button-exit-keep-none", wide=True),),
                read=_day,
                values=_named,
            ),
            Step("clause", "exit-keep-clause", read=note, when=lambda draft: draft.get("day") != _NO_DAY),
        ),
        finish=_keep,
        cancelled="leading-cancelled",
    )
)
