"""The day of leaving with its reason, and the expected last day: short forms that begin at the person's exit page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework.calendar import tallinn_day
from casework.cases import NotNoted
from casework.exits import CHOSEN_HERE, ExitReason, flaw_of
from casework.facts import Event
from casework.told_days import read_day
from dialogs.callbacks import ExitTap
from dialogs.cases import beside, card
from dialogs.cases.beside import case_of, coded
from dialogs.cases.noted import changed
from dialogs.cases.words import code, long_day, open_button
from dialogs.exits import page
from dialogs.exits import words as say
from dialogs.exits.choosing import fresh
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere, Stale
from storage.exit_lists import Exit
from storage.exits import BadDay
from storage.tables import CaseFile

_PERIOD_END = "period_end"


async def begin_leave(talk: Talk, tap: ExitTap) -> None:
    await beside.begin(talk, LEAVE, (await fresh(talk, tap)).row, page="exit")


async def begin_from_duty(talk: Talk, row: CaseFile) -> None:
    """Below the list, which follows by itself when the leaving is noted."""
    talk.reply.message_id = None
    await begin_leave(talk, ExitTap(case=row.id or 0, ver=row.version, act="leave"))


async def begin_last_day(talk: Talk, tap: ExitTap) -> None:
    await beside.begin(talk, LAST_DAY, (await fresh(talk, tap)).row, page="exit")


# ── which day ────────────────────────────────────────────────────────────────


async def _exit(talk: Talk, run: Run) -> Exit:
    return await talk.desk.exits.of_case(run.answers["case"])


async def _offered(talk: Talk, run: Run) -> Sequence[Choice]:
    """Today, and the last day of the period's services; once each, and none that could not be."""
    one, today = await _exit(talk, run), tallinn_day(talk.now)
    end, found = one.period_end, []
    if flaw_of(today, one.leaving.facts.on(Event.ENTERED), end) is None and today != end:
        found.append(Choice("today", "button-today"))
    if end is not None:
        found.append(Choice(_PERIOD_END, label=days.due(end)))
    return found


async def _read(talk: Talk, run: Run, text: str) -> Read | Problem:
    """Without a year the nearest such day, behind or ahead."""
    today = tallinn_day(talk.now)
    near = [day for day in (read_day(text, today), read_day(text, today, ahead=True)) if day is not None]
    if not near:
        return Problem("case-day-problem", {"typed": text[:40]})
    day = min(near, key=lambda one: abs((one - today).days))
    return await _checked(talk, run, day) or Read(day.isoformat())


async def _checked(talk: Talk, run: Run, day: date) -> Problem | None:
    one = await _exit(talk, run)
    expected_from = tallinn_day(talk.now) if run.form == LAST_DAY.name else None
    flaw = flaw_of(day, one.leaving.facts.on(Event.ENTERED), one.period_end, expected_from)
    if flaw is None:
        return None
    end = days.due(one.period_end) if one.period_end else "–"
    return Problem(f"exit-flaw-{flaw.replace('_', '-')}", {"day": days.due(day), "end": end})


async def _day(talk: Talk, run: Run) -> date:
    said = run.answers["day"]
    end = (await _exit(talk, run)).period_end
    if said == _PERIOD_END and end is not None:
        return end
    return tallinn_day(talk.now) if said == "today" else date.fromisoformat(str(said))


async def _about(talk: Talk, run: Run) -> Mapping[str, object]:
    """The end of the services is said where a day is asked for."""
    end = (await _exit(talk, run)).period_end
    return {**await coded(talk, run), "end": days.due(end) if end else "–"}


# ── kept ─────────────────────────────────────────────────────────────────────


async def _left(talk: Talk, run: Run) -> None:
    answers, reason = run.answers, ExitReason(run.answers["reason"])
    before = await card.card_of(talk.desk, await case_of(talk, run), talk.actor)
    try:
        fact = await talk.desk.exits.leave(answers["case"], answers["version"], await _day(talk, run), reason)
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except (BadDay, NotNoted):
        await _again(talk, run)
        return
    row = await talk.desk.cases.get(answers["case"])
    after = await card.card_of(talk.desk, row, talk.actor)
    texts = talk.texts
    head = texts("exit-leaves", code=code(row), day=long_day(texts, fact.day), reason=texts.of("exit-reason", reason))
    rows = [
        [
            say.button(row, texts.plain("button-undo"), "stay"),
            say.button(row, texts.plain("button-exit-sheet"), "sheet"),
        ],
        [open_button(texts, row)],
    ]
    await beside.end(talk, run, row, "\n".join([head, *changed(talk, before, after)]), rows)


async def _day_set(talk: Talk, run: Run) -> None:
    answers = run.answers
    try:
        day = await _day(talk, run)
        row = await talk.desk.exits.set_last_day(answers["case"], answers["version"], day)
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except BadDay:
        await _again(talk, run)
        return
    words = talk.texts("exit-last-day-set", code=code(row), day=long_day(talk.texts, day))
    await beside.end(talk, run, row, words, [[open_button(talk.texts, row)]])


async def _again(talk: Talk, run: Run) -> None:
    """A button's day that could not be (the draft has waited): asked anew, nothing else is lost."""
    run.answers.pop("day", None)
    await engine.move_to(talk, run, "day")


async def stay(talk: Talk, tap: ExitTap) -> None:
    """As if no exit had been noted; what followed from it goes as well."""
    row = await talk.desk.exits.stay(tap.case, tap.ver)
    try:
        await page.show(talk, tap.case)
    except NotHere:
        talk.reply.show(talk.texts("exit-stays", code=code(row)), [[open_button(talk.texts, row)]])
    talk.reply.toast(talk.texts.plain("exit-stays-toast"))


def _reasons() -> tuple[Choice, ...]:
    return tuple(Choice(one, f"exit-reason-button-{one.replace('_', '-')}", wide=True) for one in CHOSEN_HERE)


async def _values(talk: Talk, run: Run) -> Mapping[str, Any]:
    return await coded(talk, run)


LEAVE = engine.register(
    Form(
        name="exit_leave",
        steps=(
            Step("reason", "exit-leave-reason", choices=_reasons(), values=_values),
            Step("day", "exit-leave-day", choices=_offered, read=_read, values=_about),
        ),
        finish=_left,
        cancelled="case-cancelled",
    )
)
LAST_DAY = engine.register(
    Form(
        name="exit_last_day",
        steps=(Step("day", "exit-last-day-question", choices=_offered, read=_read, values=_about),),
        finish=_day_set,
        cancelled="case-cancelled",
    )
)
