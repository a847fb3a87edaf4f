"""A death is noted in two deliberate steps: the day, and a card that says what stops. And it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.facts import Event
from casework.life import LifeFlaw, NotPossibleDay, check_day
from dialogs.callbacks import CaseTap
from dialogs.cases import beside, card
from dialogs.cases import words as say
from dialogs.cases.beside import case_of, coded, fresh
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.life.words import PASSED, day_of, read_passed
from dialogs.talk import Talk
from locales import Html
from storage.errors import Stale


async def begin(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.get((await fresh(talk, tap)).id or 0, CaseAction.LIFE)
    if row.state is CaseState.CLOSED:
        raise Stale
    await beside.begin(talk, DIED, row)


async def day_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """Of a death or a move: what cannot be is told at once, and asked again."""
    day = day_of(talk, value)
    run.answers["day"] = day.isoformat()
    try:
        check_day(day, tallinn_day(talk.now), await talk.desk.cases.facts(await case_of(talk, run)))
    except NotPossibleDay as refusal:
        await tell_flaw(talk, run, refusal.flaw)
        return True
    return False


async def tell_flaw(talk: Talk, run: Run, flaw: LifeFlaw) -> None:
    run.answers.pop("day", None)
    run.note = talk.texts(f"life-flaw-{flaw.replace('_', '-')}")
    await engine.move_to(talk, run, "day")


async def on_day(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), "day": say.long_day(talk.texts, date.fromisoformat(run.answers["day"]))}


async def _finish(talk: Talk, run: Run) -> None:
    draft = run.answers
    try:
        row = await talk.desk.life.died(draft["case"], draft["version"], date.fromisoformat(draft["day"]))
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotPossibleDay as refusal:
        await tell_flaw(talk, run, refusal.flaw)
        return
    undo = say.button(row, talk.texts.plain("button-life-mistake"), "unleave")
    words = talk.texts("life-died-kept", code=say.code(row))
    if (await talk.desk.cases.facts(row)).on(Event.EXITED) is not None:
        words = Html(f"{words}\n{talk.texts('life-died-papers')}")
    await beside.end(
        talk,
        run,
        row,
        words,
        [[undo], [say.open_button(talk.texts, row)]],
    )


DIED = engine.register(
    Form(
        name="life_died",
        steps=(
            Step("day", "life-died-day", choices=PASSED, read=read_passed, values=coded, after=day_chosen),
            Step(
                "sure",
                "life-died-sure",
                choices=(Choice("yes", "button-life-note-it", wide=True),),
                values=on_day,
            ),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)

# ── it was a mistake ─────────────────────────────────────────────────────────


async def take_back(talk: Talk, tap: CaseTap) -> None:
    """Of a death or a move: everything is as it was."""
    try:
        row = await talk.desk.life.undo(tap.id, tap.ver)
    except Stale:
        row = await talk.desk.cases.get(tap.id)
        if row.version != tap.ver or row.state is CaseState.OPEN:
            raise
        talk.reply.toast(talk.texts.plain("life-toast-taken-over"), alert=True)
        await card.show(talk, row)
        return
    talk.reply.show(talk.texts("life-left-undone", code=say.code(row)), [[say.open_button(talk.texts, row)]])
