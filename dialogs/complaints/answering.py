"""Who has it asks back, hands it to a colleague, or answers: short forms below the card."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from casework.complaints import NotPossible, Outcome
from dialogs.complaints import card, words
from dialogs.forms import Choice, Form, Read, Run, Step, engine, unfinished
from dialogs.talk import Talk
from locales import Html
from storage.errors import AlreadyAsked, NobodyThere
from storage.tables import Complaint


async def begin(talk: Talk, form: Form, row: Complaint) -> None:
    """In a message of its own, so that the card stays in sight; never over an unfinished form."""
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    message, talk.reply.message_id = talk.reply.message_id, None
    answers = {"complaint": row.id, "version": row.version, "card": message, "silent": not row.wants_answer}
    await engine.begin(talk, form, answers)


async def end(talk: Talk, run: Run, row: Complaint, said: Html) -> None:
    """The form's messages leave the chat, the card is brought up to date, one sentence says what happened."""
    await engine.forget(talk, run)
    if run.answers.get("card"):
        shown = await card.card_of(talk.desk, row, talk.actor)
        talk.reply.edit(run.answers["card"], card.text(talk.texts, shown), card.buttons(talk.texts, shown))
    talk.reply.show(said)


def _finishing(
    act: Callable[[Talk, Run], Awaitable[tuple[Complaint, Html]]],
) -> Callable[[Talk, Run], Awaitable[None]]:
    """Somebody was faster, or a colleague has asked already: nothing was done, and it is said so."""

    async def finish(talk: Talk, run: Run) -> None:
        try:
            row, said = await act(talk, run)
        except (NotPossible, AlreadyAsked):
            row, said = (
                await talk.desk.complaints.card(run.answers["complaint"]),
                talk.texts("complaint-nothing-done"),
            )
        except NobodyThere:
            row, said = await talk.desk.complaints.card(run.answers["complaint"]), talk.texts("complaint-ask-nobody")
        await end(talk, run, row, said)

    return finish


async def _typed(_talk: Talk, _run: Run, text: str) -> Read:
    return Read(text)


async def _numbered(talk: Talk, run: Run) -> Mapping[str, object]:
    return {"number": words.number(await talk.desk.complaints.card(run.answers["complaint"]))}


# ── ask back ─────────────────────────────────────────────────────────────────


async def _ask(talk: Talk, run: Run) -> tuple[Complaint, Html]:
    answers = run.answers
    row = await talk.desk.complaints.ask(answers["complaint"], answers["version"], answers["question"])
    return row, talk.texts("complaint-ask-done", number=words.number(row))


ASK = engine.register(
    Form(
        name="complaint_ask",
        steps=(Step("question", "complaint-ask", read=_typed, values=_numbered),),
        finish=_finishing(_ask),
        cancelled="complaint-form-cancelled",
    )
)

# ── hand over ────────────────────────────────────────────────────────────────


async def _colleagues(talk: Talk, run: Run) -> Sequence[Choice]:
    row = await talk.desk.complaints.card(run.answers["complaint"])
    found = await talk.desk.complaints.colleagues(row)
    return [Choice(str(one.account_id), label=one.shown_as or talk.texts.plain("value-colleague")) for one in found]


async def _give(talk: Talk, run: Run) -> tuple[Complaint, Html]:
    answers = run.answers
    row = await talk.desk.complaints.give(answers["complaint"], answers["version"], int(answers["colleague"]))
    return row, talk.texts("complaint-give-done", number=words.number(row))


GIVE = engine.register(
    Form(
        name="complaint_give",
        steps=(Step("colleague", "complaint-give", choices=_colleagues, values=_numbered),),
        finish=_finishing(_give),
        cancelled="complaint-form-cancelled",
    )
)


async def begin_give(talk: Talk, row: Complaint) -> None:
    """With nobody to give it to it is said so at once."""
    if await talk.desk.complaints.colleagues(row):
        await begin(talk, GIVE, row)
    else:
        talk.reply.toast(talk.texts.plain("complaint-give-nobody"), alert=True)


# ── answer ───────────────────────────────────────────────────────────────────


async def _before_sending(talk: Talk, run: Run) -> Mapping[str, object]:
    numbered = await _numbered(talk, run)
    return {
        **numbered,
        "outcome": talk.texts.of("complaint-outcome", run.answers["outcome"]),
        "text": run.answers["text"],
    }


async def _answer(talk: Talk, run: Run) -> tuple[Complaint, Html]:
    answers = run.answers
    row = await talk.desk.complaints.answer(
        answers["complaint"], answers["version"], Outcome(answers["outcome"]), answers["text"]
    )
    number = words.number(row)
    if not row.wants_answer:
        return row, talk.texts("complaint-answer-kept", number=number)
    if not await talk.desk.complaints.reachable(row):
        return row, talk.texts("complaint-answer-unreached", number=number)
    return row, talk.texts("complaint-answer-done", number=number)


ANSWER = engine.register(
    Form(
        name="complaint_answer",
        steps=(
            Step(
                "outcome",
                "complaint-answer-outcome",
                choices=tuple(
                    Choice(one, f"complaint-outcome-{one.replace('_', '-')}", wide=True) for one in Outcome
                ),
                values=_numbered,
            ),
            Step(
                "text",
                lambda run: "complaint-answer-note" if run.answers.get("silent") else "complaint-answer-text",
                read=_typed,
            ),
            Step(
                "send",
                lambda run: "complaint-answer-check-kept" if run.answers.get("silent") else "complaint-answer-check",
                choices=(Choice("yes", "button-send", wide=True),),
                values=_before_sending,
            ),
        ),
        finish=_finishing(_answer),
        cancelled="complaint-form-cancelled",
    )
)
