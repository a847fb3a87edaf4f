"""What a sender writes later: an answer to a question, more to say, why an answer does not satisfy."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from casework.complaints import NotPossible, Status
from dialogs.complaints import own, words
from dialogs.complaints.callbacks import ComplaintTap
from dialogs.forms import Form, Read, Run, Step, engine, unfinished
from dialogs.talk import Talk
from locales import Html
from storage.complaint_base import question_of
from storage.complaint_sender import Again
from storage.errors import AlreadyAsked, NobodyThere, TooMany
from storage.tables import Complaint


async def _begin(talk: Talk, form: Form, row: Complaint) -> None:
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    talk.reply.message_id = None
    await engine.begin(talk, form, {"complaint": row.id, "version": row.version})


async def begin_reply(talk: Talk, tapped: ComplaintTap) -> None:
    """The question is read on a tap, and leaves the chat with its answer."""
    row, events = await talk.desk.complaints.told(tapped.id)
    if question_of(events) is None:
        talk.reply.toast(talk.texts.plain("complaint-question-over"), alert=True)
        return
    await _begin(talk, REPLY, row)


async def begin_add(talk: Talk, tapped: ComplaintTap) -> None:
    await _begin(talk, ADD, await talk.desk.complaints.follow(tapped.id))


async def begin_unsatisfied(talk: Talk, tapped: ComplaintTap) -> None:
    row = await talk.desk.complaints.follow(tapped.id)
    if row.version != tapped.ver or row.status is not Status.ANSWERED:
        raise NotPossible("older button")
    if await talk.desk.complaints.again(row) is Again.NOBODY:
        talk.reply.message_id = None
        talk.reply.say(await _nobody(talk, row))
        return
    await _begin(talk, UNSATISFIED, row)


# ── how each of them ends ────────────────────────────────────────────────────


async def _typed(_talk: Talk, _run: Run, text: str) -> Read:
    return Read(text)


async def _numbered(talk: Talk, run: Run) -> Mapping[str, object]:
    return {"number": words.number(await talk.desk.complaints.follow(run.answers["complaint"]))}


async def _judged(talk: Talk, run: Run) -> Mapping[str, object]:
    row = await talk.desk.complaints.follow(run.answers["complaint"])
    return {"number": words.number(row), "by": await talk.desk.complaints.again(row)}


async def _nobody(talk: Talk, row: Complaint) -> Html:
    """Said before anything is promised, with where else to turn."""
    place = await talk.desk.municipalities.get(row.municipality_id)
    return Html(
        "\n".join(
            (
                talk.texts("complaint-again-nobody", number=words.number(row)),
                words.elsewhere(talk.texts, place),
            )
        )
    )


async def _question(talk: Talk, run: Run) -> Mapping[str, object]:
    row, events = await talk.desk.complaints.told(run.answers["complaint"])
    question = question_of(events)
    return {"number": words.number(row), "question": (question.text if question else None) or "–"}


def _finishing(act: Callable[[Talk, Run], Awaitable[Html]]) -> Callable[[Talk, Run], Awaitable[None]]:
    """What came too late is not kept; it is said so, and the page shows how it stands."""

    async def finish(talk: Talk, run: Run) -> None:
        try:
            said = await act(talk, run)
        except NotPossible:
            said = talk.texts("complaint-too-late")
        except AlreadyAsked:
            said = talk.texts("complaint-question-over")
        except TooMany:
            said = talk.texts("complaint-added-enough")
        await engine.forget(talk, run)
        talk.reply.show(said)
        talk.reply.message_id = None
        await own.show(talk, await talk.desk.complaints.follow(run.answers["complaint"]))

    return finish


async def _reply(talk: Talk, run: Run) -> Html:
    row = await talk.desk.complaints.reply(run.answers["complaint"], run.answers["text"])
    return talk.texts("complaint-said-on", number=words.number(row))


async def _add(talk: Talk, run: Run) -> Html:
    row = await talk.desk.complaints.add(run.answers["complaint"], run.answers["text"])
    return talk.texts("complaint-said-on", number=words.number(row))


async def _unsatisfied(talk: Talk, run: Run) -> Html:
    answers = run.answers
    try:
        row = await talk.desk.complaints.unsatisfied(answers["complaint"], answers["version"], answers.get("text"))
    except NobodyThere:
        return await _nobody(talk, await talk.desk.complaints.follow(answers["complaint"]))
    by = await talk.desk.complaints.again(row)
    return talk.texts("complaint-appealed", number=words.number(row), due=words.due(row), by=by)


REPLY = engine.register(
    Form(
        name="complaint_reply",
        steps=(Step("text", "complaint-reply", read=_typed, values=_question),),
        finish=_finishing(_reply),
        cancelled="complaint-form-cancelled",
    )
)
ADD = engine.register(
    Form(
        name="complaint_add",
        steps=(Step("text", "complaint-add", read=_typed, values=_numbered),),
        finish=_finishing(_add),
        cancelled="complaint-form-cancelled",
    )
)
UNSATISFIED = engine.register(
    Form(
        name="complaint_unsatisfied",
        steps=(Step("text", "complaint-unsatisfied", read=_typed, values=_judged, skip=True),),
        finish=_finishing(_unsatisfied),
        cancelled="complaint-form-cancelled",
    )
)
