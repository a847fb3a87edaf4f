"""A question to the sender, and the sender's answer. Neither stands in a message that comes unasked."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import Router
from aiogram.types import CallbackQuery

from casework.referrals import NotPossible, number_of
from dialogs import beside
from dialogs.callbacks import QuestionTap
from dialogs.close import numbered
from dialogs.forms import Choice, Form, Run, Step, engine, unfinished
from dialogs.referral.answers import note
from dialogs.talk import Talk
from locales import Texts
from storage.errors import AlreadyAsked, NobodyThere

READY = ("where", "when", "knows", "name", "since")
"""Questions that are put often: the sender reads them in the own language."""
_PREFIX = "ready:"


def words_of(texts: Texts, question: str | None) -> str:
    """A question as it is read: ready ones in the reader's language, others as they were typed."""
    if question is None:
        return "–"
    ready = question.removeprefix(_PREFIX)
    return texts.of("ready-question", ready) if question.startswith(_PREFIX) and ready in READY else question


# ── the case manager asks ────────────────────────────────────────────────────


async def _asked(talk: Talk, run: Run) -> None:
    answers = run.answers
    typed = str(answers["question"])
    question = f"{_PREFIX}{typed}" if typed in READY else typed
    try:
        row = await talk.desk.questions.ask(answers["referral"], answers["version"], question)
    except NotPossible:
        await beside.changed_meanwhile(talk, run)
        return
    except (AlreadyAsked, NobodyThere) as refusal:
        row = await talk.desk.referrals.card(answers["referral"])
        text_id = "ask-waits" if isinstance(refusal, AlreadyAsked) else "ask-nobody"
        await beside.end(talk, run, row, talk.texts(text_id, number=number_of(row.id or 0)))
        return
    await beside.end(talk, run, row, talk.texts("ask-done", number=number_of(row.id or 0)))


ASK = engine.register(
    Form(
        name="ask",
        steps=(
            Step(
                "question",
                "ask-question",
                choices=tuple(Choice(item, f"ready-question-{item}", wide=True) for item in READY),
                read=note,
                values=numbered,
            ),
        ),
        finish=_asked,
        cancelled="ask-cancelled",
    )
)

# ── the sender answers ───────────────────────────────────────────────────────


def router() -> Router:
    made = Router(name="asking")
    made.callback_query.register(opened, QuestionTap.filter())
    return made


async def opened(_query: CallbackQuery, callback_data: QuestionTap, talk: Talk) -> None:
    """The question is read on a tap, and leaves the chat with its answer."""
    question, row = await talk.desk.questions.read(callback_data.id)
    if question.answered_at is not None:
        talk.reply.toast(talk.texts.plain("answer-given"), alert=True)
        return
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    talk.reply.message_id = None
    await engine.begin(talk, ANSWER, {"id": question.id, "referral": row.id})


async def _question(talk: Talk, run: Run) -> Mapping[str, object]:
    question, row = await talk.desk.questions.read(run.answers["id"])
    return {"number": number_of(row.id or 0), "question": words_of(talk.texts, question.question)}


async def _answered(talk: Talk, run: Run) -> None:
    said = run.answers["answer"]
    try:
        row = await talk.desk.questions.answer(
            run.answers["id"], talk.texts.plain("answer-not-known") if said == "unknown" else str(said)
        )
    except (NotPossible, AlreadyAsked) as refusal:
        await engine.forget(talk, run)
        text_id = "answer-given" if isinstance(refusal, AlreadyAsked) else "answer-too-late"
        talk.reply.show(talk.texts(text_id))
        return
    await engine.forget(talk, run)
    talk.reply.show(talk.texts("answer-done", number=number_of(row.id or 0)))


ANSWER = engine.register(
    Form(
        name="answer",
        steps=(
            Step(
                "answer",
                "answer-question",
                choices=(Choice("unknown", "button-unknown"),),
                read=note,
                values=_question,
            ),
        ),
        finish=_answered,
        cancelled="answer-cancelled",
    )
)
