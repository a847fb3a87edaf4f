"""Taps and typed words inside a form. One router for all forms; the free-text router comes after it."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from casework.answers import clean, could_be_code, has_personal_code
from dialogs.callbacks import FormTap
from dialogs.filters import is_command, is_not_text, is_words
from dialogs.forms import engine
from dialogs.forms.steps import Choice, Problem, Read, Run, Step
from dialogs.talk import Talk

LONGEST = 1500
"""Characters of one answer; a longer one is refused, not cut."""


async def in_form(_event: object, talk: Talk) -> dict[str, Run] | bool:
    """Filter: lets the update through, with the run, when the person is in a form."""
    run = await engine.load(talk)
    return {"run": run} if run else False


def router() -> Router:
    made = Router(name="forms")
    made.callback_query.register(tapped, FormTap.filter())
    made.message.register(cancelled, is_command, Command("cancel"), in_form)
    made.message.register(typed, is_words, in_form)
    made.message.register(not_text, is_not_text, in_form)
    made.edited_message.register(edited, in_form)
    return made


async def tapped(_query: CallbackQuery, callback_data: FormTap, talk: Talk) -> None:
    run = await engine.load(talk)
    if run is None or (run.run, run.rev) != (callback_data.run, callback_data.rev):
        talk.reply.toast(talk.texts.plain("error-stale-button"))
        return
    if run.note and callback_data.act != "cancel":
        await engine.ask(talk, run)
        return
    step = engine.form_of(run).step(run.step)
    match callback_data.act:
        case "pick" if not step.many:
            await _picked(talk, run, step, callback_data.val)
        case "toggle" if step.many and await _offered(talk, run, step, callback_data.val):
            await engine.toggle(talk, run, callback_data.val)
        case "done" if step.many:
            await engine.answer(talk, run, run.answers.get(step.name) or [])
        case "skip" if step.skip:
            await engine.answer(talk, run, None)
        case "back":
            await engine.back(talk, run)
        case "cancel":
            await engine.cancel(talk, run)
        case _:
            talk.reply.toast(talk.texts.plain("error-stale-button"))


async def _picked(talk: Talk, run: Run, step: Step, value: str) -> None:
    if await _offered(talk, run, step, value):
        await engine.answer(talk, run, value)
    else:
        talk.reply.toast(talk.texts.plain("error-stale-button"))


async def _offered(talk: Talk, run: Run, step: Step, value: str) -> bool:
    """Callback data can be made up by hand: only what the question offers is an answer."""
    return any(choice.value == value for choice in await engine.choices_of(talk, run, step))


async def typed(message: Message, talk: Talk, run: Run) -> None:
    step = engine.form_of(run).step(run.step)
    await talk.trace_typed()
    text = clean(message.text or "")
    if run.note and step.read is None:
        await engine.ask(talk, run)
    elif not text:
        await engine.ask(talk, run, note=talk.texts("form-empty"))
    elif len(text) > LONGEST:
        await engine.ask(talk, run, note=talk.texts("form-too-long", length=len(text), longest=LONGEST))
    elif has_personal_code(text) or (step.is_name and could_be_code(text)):
        talk.forget_typed()
        await engine.ask(talk, run, note=talk.texts("form-personal-code"))
    else:
        await _understand(talk, run, step, text)


async def _understand(talk: Talk, run: Run, step: Step, text: str) -> None:
    choice = _named(talk, await engine.choices_of(talk, run, step), text)
    if choice is not None:
        await (engine.toggle if step.many else engine.answer)(talk, run, choice.value)
        return
    if step.read is None:
        await engine.ask(talk, run, note=talk.texts("form-please-tap"))
        return
    result = await step.read(talk, run, text)
    if isinstance(result, Read):
        await engine.answer(talk, run, result.value)
    elif isinstance(result, Problem):
        await engine.ask(talk, run, note=talk.texts(result.text_id, **result.values))


def _named(talk: Talk, choices: Sequence[Choice], text: str) -> Choice | None:
    """A button's own words, typed, in either language ("jah", «да»)."""
    said = text.casefold().strip(" .!")
    for choice in choices:
        labels = [choice.label] if choice.label else [t.plain(choice.label_id) for t in talk.languages.values()]
        if said in {label.casefold() for label in labels}:
            return choice
    return None


async def not_text(_message: Message, talk: Talk, run: Run) -> None:
    """A sticker, a photo, a voice message: kindly refused, the question stands."""
    await talk.trace_typed()
    await engine.ask(talk, run, note=talk.texts("form-only-text"))


async def edited(_message: Message, talk: Talk, run: Run) -> None:
    await engine.ask(talk, run, note=talk.texts("form-edited"))


async def cancelled(_message: Message, talk: Talk, run: Run) -> None:
    await engine.cancel(talk, run)
