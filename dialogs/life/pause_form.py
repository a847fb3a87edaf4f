"""A pause as a form: since when, when to look again, a word for oneself. Then what it means, and a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework import pauses
from casework.calendar import tallinn_day
from casework.pauses import Flaw, NotKept, PauseKind
from dialogs.cases import beside
from dialogs.cases.beside import case_of, coded
from dialogs.cases.words import code, long_day, open_button
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.life.callbacks import tap
from dialogs.life.words import PASSED, day_of, read_coming, read_passed
from dialogs.referral.answers import note
from dialogs.talk import Talk
from storage.errors import Stale
from storage.pauses import value_of
from storage.tables import CaseFile


async def begin_pause(talk: Talk, row: CaseFile, kind: PauseKind) -> None:
    await beside.begin(talk, PAUSE, row, kind=kind.value)


async def _refused(talk: Talk, run: Run, step: str, flaw: Flaw) -> bool:
    """What cannot be is told at once, and asked again: nothing else of the answers is lost."""
    run.answers.pop(step, None)
    run.note = talk.texts(f"life-flaw-{flaw.replace('_', '-')}")
    await engine.move_to(talk, run, step)
    return True


async def _since_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    day = day_of(talk, value)
    run.answers["since"] = day.isoformat()
    earlier = [value_of(one) for one in await talk.desk.pauses.of_case(run.answers["case"])]
    try:
        pauses.check_since(day, tallinn_day(talk.now), earlier)
    except NotKept as refusal:
        return await _refused(talk, run, "since", refusal.flaw)
    return False


async def _looks(talk: Talk, run: Run) -> Sequence[Choice]:
    offers = pauses.looks(PauseKind(run.answers["kind"]), tallinn_day(talk.now))
    return [Choice(day.isoformat(), label=long_day(talk.texts, day), wide=True) for day in offers.values()]


async def _look_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    try:
        pauses.check_look(date.fromisoformat(value), tallinn_day(talk.now))
    except NotKept as refusal:
        return await _refused(talk, run, "look", refusal.flaw)
    return False


async def _about(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), "kind": talk.texts.of("life-pause-kind", run.answers["kind"])}


async def _finish(talk: Talk, run: Run) -> None:
    draft = run.answers
    try:
        pause = await talk.desk.pauses.begin(
            draft["case"],
            draft["version"],
            PauseKind(draft["kind"]),
            date.fromisoformat(draft["since"]),
            date.fromisoformat(draft["look"]),
            draft.get("note") or "",
        )
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotKept as refusal:
        # The draft has waited over midnight.
        await _refused(
            talk, run, "look" if refusal.flaw in {Flaw.LOOK_PAST, Flaw.LOOK_FAR} else "since", refusal.flaw
        )
        return
    row, texts = await case_of(talk, run), talk.texts
    words = texts(
        "life-pause-kept",
        code=code(row),
        since=long_day(texts, pause.since),
        look=long_day(texts, pause.look_again_on),
    )
    undo = texts.plain("button-undo"), tap(pause, "undo", draft.get("card") or 0)
    await beside.end(talk, run, row, words, [[undo, open_button(texts, row)]])


PAUSE = engine.register(
    Form(
        name="life_pause",
        steps=(
            Step("since", "life-pause-since", choices=PASSED, read=read_passed, values=_about, after=_since_chosen),
            Step("look", "life-pause-look", choices=_looks, read=read_coming, values=_about, after=_look_chosen),
            Step("note", "life-pause-note", read=note, values=coded, skip=True),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
