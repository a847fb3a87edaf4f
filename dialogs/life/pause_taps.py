"""Buttons of a pause: still there, back, something else, taken back. An old one never acts, it is told so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from casework import pauses
from casework.calendar import tallinn_day
from casework.pauses import NotKept
from dialogs.cases import beside, card
from dialogs.cases.beside import case_of, coded
from dialogs.cases.words import code, long_day, open_button
from dialogs.forms import Form, Run, Step, engine
from dialogs.life import page
from dialogs.life.callbacks import PauseTap, tap
from dialogs.life.words import PASSED, day_of, read_passed
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere, Stale
from storage.pauses import value_of


def router() -> Router:
    made = Router(name="life")
    made.callback_query.register(on_pause, PauseTap.filter())
    return made


async def on_pause(_query: CallbackQuery, callback_data: PauseTap, talk: Talk) -> None:
    handler = _ACTS.get(callback_data.act)
    if handler is None:
        raise NotHere
    try:
        await handler(talk, callback_data)
    except Stale:
        talk.reply.toast(talk.texts.plain("life-toast-changed"), alert=True)


async def _longer(talk: Talk, one: PauseTap) -> None:
    """The same span again; in place of the question, so that a second tap finds nothing to do."""
    pause, row = await talk.desk.pauses.present(one.id, one.rev)
    pause = await talk.desk.pauses.longer(one.id, one.rev, await talk.desk.pauses.same_again(pause))
    texts = talk.texts
    words = texts("life-pause-longer", code=code(row), look=long_day(texts, pause.look_again_on))
    talk.reply.show(words, [[(texts.plain("button-life-back"), tap(pause, "back"))], [open_button(texts, row)]])


async def _back(talk: Talk, one: PauseTap) -> None:
    pause, row = await talk.desk.pauses.present(one.id, one.rev)
    await beside.begin(talk, BACK, row, pause=pause.id, rev=pause.rev)


async def _other(talk: Talk, one: PauseTap) -> None:
    _, row = await talk.desk.pauses.present(one.id, one.rev)
    talk.reply.message_id = None
    await page.show(talk, row)


async def _undo(talk: Talk, one: PauseTap) -> None:
    """From the answer that said it was noted; the card above follows."""
    pause = await talk.desk.pauses.undo(one.id, one.rev)
    row = await talk.desk.cases.get(pause.case_id)
    text_id = "life-pause-undone" if pause.undone_at is not None else "life-back-undone"
    await card.refresh(talk, one.card, row)
    talk.reply.show(talk.texts(text_id, code=code(row)), [[open_button(talk.texts, row)]])


_ACTS: dict[str, Callable[[Talk, PauseTap], Awaitable[None]]] = {
    "longer": _longer,
    "back": _back,
    "other": _other,
    "undo": _undo,
}

# ── back since ───────────────────────────────────────────────────────────────


async def _about(talk: Talk, run: Run) -> Mapping[str, object]:
    pause, _ = await talk.desk.pauses.present(run.answers["pause"])
    return {**await coded(talk, run), "since": days.due(pause.since)}


async def _day_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    day = day_of(talk, value)
    pause, _ = await talk.desk.pauses.present(run.answers["pause"])
    try:
        pauses.check_back(day, value_of(pause), tallinn_day(talk.now))
    except NotKept as refusal:
        run.answers.pop("day")
        run.note = talk.texts(f"life-flaw-{refusal.flaw.replace('_', '-')}")
        await engine.move_to(talk, run, "day")
        return True
    run.answers["day"] = day.isoformat()
    return False


async def _finish(talk: Talk, run: Run) -> None:
    draft, texts = run.answers, talk.texts
    try:
        pause = await talk.desk.pauses.back(draft["pause"], draft["rev"], date.fromisoformat(draft["day"]))
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    row = await case_of(talk, run)
    words = texts("life-back-kept", code=code(row), day=long_day(texts, date.fromisoformat(draft["day"])))
    undo = texts.plain("button-undo"), tap(pause, "undo", draft.get("card") or 0)
    await beside.end(talk, run, row, words, [[undo, open_button(texts, row)]])


BACK = engine.register(
    Form(
        name="life_back",
        steps=(Step("day", "life-back-day", choices=PASSED, read=read_passed, values=_about, after=_day_chosen),),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
