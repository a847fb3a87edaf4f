"""How a form goes on: ask, answer, back, change, cancel. Every question raises the revision, so old buttons rest."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from dialogs.callbacks import FormTap, MenuTap
from dialogs.forms.steps import Choice, Form, Run, Step
from dialogs.reply import Button, Rows
from dialogs.talk import Talk

STATE = "form"
ROW_CHARACTERS = 26
"""Labels share a row while they fit in so many characters."""
_FORMS: dict[str, Form] = {}


def register(form: Form) -> Form:
    """Raises ValueError for a name that another form has: its people would be asked the other one's questions."""
    if _FORMS.get(form.name, form) is not form:
        raise ValueError(f"two forms are called {form.name}")
    _FORMS[form.name] = form
    return form


def form_of(run: Run) -> Form:
    return _FORMS[run.form]


# ── where a person stands ────────────────────────────────────────────────────


async def load(talk: Talk) -> Run | None:
    """The form in which this person is, if any; one that this program no longer knows counts as none.

    With a `note` it is no longer what was asked: only words are an answer to it, a tap is not.
    """
    if await talk.state.get_state() != STATE:
        return None
    data = await talk.state.get_data()
    if data.get("form") not in _FORMS:
        return None
    run = Run(**data)
    form = form_of(run)
    if run.step not in {step.name for step in form.steps}:
        return None
    if form.renew is not None:
        await form.renew(talk, run)
    return run


async def _keep(talk: Talk, run: Run) -> None:
    await talk.state.set_state(STATE)
    await talk.state.set_data(asdict(run))


async def leave(talk: Talk) -> None:
    await talk.state.clear()


# ── the way through ──────────────────────────────────────────────────────────


async def begin(
    talk: Talk, form: Form, answers: dict[str, Any] | None = None, *, at: str = "", note: str = ""
) -> None:
    """`at`: the step to begin with, when what comes before it is answered already. `note` stands above it."""
    run = Run(form=form.name, run=secrets.token_hex(2), answers=answers or {}, note=note)
    await move_to(talk, run, at or form.path(run.answers)[0].name)


async def move_to(talk: Talk, run: Run, step: str) -> None:
    run.step, run.extra = step, {}
    await ask(talk, run)


async def ask(talk: Talk, run: Run, note: str = "") -> None:
    """Puts the present question; `note` (ready HTML) stands above it, or below a summary, near the buttons."""
    step = form_of(run).step(run.step)
    run.rev += 1
    note, run.note = "\n\n".join(filter(None, (run.note, note))), ""
    values = await step.values(talk, run) if step.values else {}
    question = talk.texts(step.ask if isinstance(step.ask, str) else step.ask(run), **values)
    rows = _rows(talk, run, step, await choices_of(talk, run, step))
    await _keep(talk, run)
    parts = [question, note] if step.summary else [note, question]
    await _put(talk, "\n\n".join(filter(None, parts)), rows)


async def _put(talk: Talk, text: str, rows: Rows) -> None:
    """After a tap in place of the old question; after words below them, and the old one loses its buttons.

    Every question is traced: when the form ends, the chat keeps its result and nothing of the answers.
    """
    key = talk.conversation_key
    if talk.reply.message_id is not None:
        await talk.desk.conversations.asked(key, talk.reply.message_id)
        talk.reply.show(text, rows, trace=True)
        return
    before = await talk.desk.conversations.question(key)
    if before is not None:
        talk.reply.strip(before)
    talk.reply.say(text, rows, trace=True, question=True)


async def choices_of(talk: Talk, run: Run, step: Step) -> Sequence[Choice]:
    return await step.choices(talk, run) if callable(step.choices) else step.choices


async def answer(talk: Talk, run: Run, value: Any) -> None:  # noqa: ANN401 (any JSON value)
    """Keeps the answer and goes on: to the next question, or back to where a change began."""
    step = form_of(run).step(run.step)
    run.answers[step.name] = value
    if step.after and await step.after(talk, run, value):
        return
    following = _following(run, step)
    if following is None:
        await form_of(run).finish(talk, run)
    else:
        run.editing = run.editing and not following.summary
        await move_to(talk, run, following.name)


def _following(run: Run, step: Step) -> Step | None:
    path = form_of(run).path(run.answers)
    names = [item.name for item in path]
    rest = path[names.index(step.name) + 1 :] if step.name in names else path
    if not run.editing:
        return rest[0] if rest else None
    # After a change: whatever the change opened anew, otherwise straight back to the summary.
    return next((item for item in path if item.name not in run.answers), None)


async def toggle(talk: Talk, run: Run, value: str) -> None:
    """One of several choices, on or off."""
    chosen = list(run.answers.get(run.step) or [])
    run.answers[run.step] = [item for item in chosen if item != value] if value in chosen else [*chosen, value]
    await ask(talk, run)


async def back(talk: Talk, run: Run) -> None:
    """The question before; from a change back to the summary; from the first question there is no way back."""
    path = [step.name for step in form_of(run).path(run.answers)]
    if run.extra:
        # Deeper inside one question (a list, a search): first back to the question itself.
        await move_to(talk, run, run.step)
        return
    if run.editing:
        run.editing = False
        summary = next((step.name for step in form_of(run).steps if step.summary), run.step)
        await move_to(talk, run, summary)
        return
    before = path[: path.index(run.step)] if run.step in path else path[:1]
    await move_to(talk, run, before[-1] if before else run.step)


async def change(talk: Talk, run: Run, step: str) -> None:
    run.editing = True
    run.answers.pop("preview", None)
    await move_to(talk, run, step)


async def cancel(talk: Talk, run: Run) -> None:
    """Nothing is sent, nothing is kept, and what was typed leaves the chat."""
    await forget(talk, run)
    talk.reply.show(
        talk.texts(form_of(run).cancelled), [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]]
    )


async def forget(talk: Talk, run: Run) -> None:
    """The draft goes, and with it the messages that showed personal data."""
    await leave(talk)
    if talk.reply.message_id is not None:
        # The message that was tapped is about to show how it ended: it stays.
        await talk.desk.conversations.untrace(talk.reply.chat_id, talk.reply.message_id)
    await talk.desk.conversations.erase_traces(
        talk.account.id or 0, talk.reply.chat_id, f"{talk.reply.chat_id}:{run.run}:{run.rev}"
    )


# ── buttons ──────────────────────────────────────────────────────────────────


def tap(run: Run, act: str, value: str = "") -> str:
    return FormTap(run=run.run, rev=run.rev, act=act, val=value).pack()


def _rows(talk: Talk, run: Run, step: Step, choices: Sequence[Choice]) -> Rows:
    chosen = run.answers.get(step.name) or [] if step.many else []
    rows: list[list[Button]] = []
    length = ROW_CHARACTERS
    for choice in choices:
        label = choice.label or talk.texts.plain(choice.label_id)
        if choice.value in chosen:
            label = f"✓ {label}"
        button = (label, tap(run, "toggle" if step.many else "pick", choice.value))
        wide = choice.wide or step.many
        if wide or length + len(label) > ROW_CHARACTERS:
            rows.append([])
            length = 0
        rows[-1].append(button)
        length = ROW_CHARACTERS if wide else length + len(label) + 3
    return [*rows, *_own_rows(talk, run, step)]


def _own_rows(talk: Talk, run: Run, step: Step) -> Rows:
    if step.plain:
        return []
    texts = talk.texts
    row: list[Button] = []
    if step.many:
        row.append((texts.plain("button-next"), tap(run, "done")))
    if step.skip:
        row.append((texts.plain("button-skip"), tap(run, "skip")))
    first = form_of(run).path(run.answers)[0].name
    if run.editing or step.name != first:
        row.append((texts.plain("button-back"), tap(run, "back")))
    cancel_button = (texts.plain("button-cancel"), tap(run, "cancel"))
    return [[*row, cancel_button]] if len(row) < 2 else [row, [cancel_button]]  # noqa: PLR2004 (three in a row is a crowd)
