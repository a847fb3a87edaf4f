"""A letter is typed, looked at with whom it is for, and sent by a tap alone; going elsewhere puts it down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Chat, Message, TelegramObject

from casework.family import Linked, Relation, Scope
from dialogs.callbacks import FormTap, MenuTap
from dialogs.family import card, sending, words
from dialogs.family.callbacks import FamilyTap, LetterTap
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine, unfinished
from dialogs.hours import draft as hours_draft
from dialogs.hours import typed as hours
from dialogs.reply import Say
from dialogs.talk import Talk
from locales import Html
from storage.errors import NotHere
from storage.tables import FamilyLetter

_RESUME = MenuTap(act="resume").pack()
_FORM = f"{FormTap.__prefix__}:"


# ── begun ────────────────────────────────────────────────────────────────────


async def begin(talk: Talk, tap: FamilyTap) -> None:
    linked = await talk.desk.family.mine(tap.link)
    if not linked.has(Scope.MESSAGES):
        raise NotHere
    await _begin_write(talk, linked)


async def begin_answer(talk: Talk, tap: LetterTap) -> None:
    """For either side: whoever is linked answers in the same thread."""
    letter, linked = await talk.desk.family.read(tap.id)
    if letter.from_family:
        await _begin(talk, ANSWER, await _of_answer(talk, tap.id, linked))
    else:
        await _begin_write(talk, linked)


async def _begin_write(talk: Talk, linked: Linked) -> None:
    await _begin(talk, WRITE, await _of_letter(talk, linked))


async def _of_letter(talk: Talk, linked: Linked) -> dict[str, Any]:
    person = await talk.desk.family.named(linked)
    return {"link": linked.link_id, "person": person, "reads": await talk.desk.family.language_there(linked)}


async def _of_answer(talk: Talk, letter_id: int, linked: Linked) -> dict[str, Any]:
    called = words.called(talk.texts, await talk.desk.family.shown_as(linked), linked.relation)
    reads = (await talk.desk.accounts.get(linked.account_id)).language
    return {
        "letter": letter_id,
        "code": linked.code,
        "called": called,
        "relation": linked.relation.value,
        "reads": reads,
    }


async def _begin(talk: Talk, form: Form, answers: dict[str, Any]) -> bool:
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return False
    talk.reply.message_id = None
    await engine.begin(talk, form, answers)
    return True


async def look_at_reply(talk: Talk, letter: FamilyLetter, text: str) -> None:
    """A reply to the message that brought a letter: looked at like any other before it goes out.

    `NotHere` once the link has ended.
    """
    form, answers = await _of_reply(talk, letter)
    begun = await engine.load(talk)
    if begun is not None and not _awaits(begun, form, answers):
        talk.reply.say(Html("\n".join((talk.texts("family-not-sent"), unfinished.first(talk.texts, begun)))))
        return
    await talk.trace_typed()
    answers |= {"text": text, "typed": talk.typed_id, "hours": await reads_as_hours(talk, text)}
    if begun is None:
        await engine.begin(talk, form, answers, at="check")
    else:
        begun.answers |= answers
        await engine.move_to(talk, begun, "check")


async def _of_reply(talk: Talk, letter: FamilyLetter) -> tuple[Form, dict[str, Any]]:
    letter_id = letter.id or 0
    _, linked = await talk.desk.family.read(letter_id)
    if letter.from_family:
        return ANSWER, await _of_answer(talk, letter_id, linked)
    return WRITE, await _of_letter(talk, linked)


def _awaits(begun: Run, form: Form, answers: dict[str, Any]) -> bool:
    """The question for these very words stands: the reply is its answer."""
    to = "letter" if form is ANSWER else "link"
    return begun.form == form.name and begun.step == "text" and begun.answers.get(to) == answers[to]


# ── typed, and looked at ─────────────────────────────────────────────────────


async def reads_as_hours(talk: Talk, text: str) -> bool:
    """By the same reader that takes hours: nobody's hours go out as a letter."""
    charges = await hours_draft.charges_of(talk) if talk.actor.memberships else {}
    return bool(charges and hours.understood(text, talk.now, charges)[1])


async def _read_text(talk: Talk, run: Run, text: str) -> Read | Problem:
    flaw = sending.problem(text)
    if flaw is not None:
        return flaw
    run.answers["typed"] = talk.typed_id
    run.answers["hours"] = await reads_as_hours(talk, text)
    return Read(text)


async def _shown(talk: Talk, run: Run) -> Mapping[str, object]:
    names = ("person", "code", "called")
    return {name: run.answers[name] for name in names if name in run.answers} | {
        "relation": run.answers.get("relation", Relation.RELATIVE.value),
        "typed": run.answers.get("text", ""),
        "language": words.language(talk.texts, run.answers.get("reads")),
    }


async def _choices(_talk: Talk, run: Run) -> Sequence[Choice]:
    if run.answers.get("hours"):
        return (
            Choice("hours", "button-family-hours", wide=True),
            Choice("send", "button-family-send-anyway", wide=True),
            Choice("drop", "button-family-drop", wide=True),
        )
    return (
        Choice("send", "button-send", wide=True),
        Choice("edit", "button-change"),
        Choice("drop", "button-family-drop"),
    )


async def _chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    run.answers.pop("check", None)
    match value:
        case "edit":
            run.answers.pop("text", None)
            await engine.move_to(talk, run, "text")
        case "drop":
            await engine.cancel(talk, run)
        case "hours":
            await _take_hours(talk, run)
        case _:
            return False
    return True


async def _take_hours(talk: Talk, run: Run) -> None:
    """The line goes where it would have gone without the letter."""
    text, typed_id = run.answers["text"], run.answers.get("typed") or 0
    await _leave(talk, run)
    charges = await hours_draft.charges_of(talk)
    line = Message(message_id=typed_id, date=talk.now, chat=Chat(id=talk.reply.chat_id, type="private"), text=text)
    await hours.new(talk, charges, hours.understood(text, talk.now, charges), line)


# ── sent, or put down ────────────────────────────────────────────────────────


async def _leave(talk: Talk, run: Run) -> None:
    """The question goes; what was typed stays in the chat, as in any other: it can be edited there."""
    if run.answers.get("typed"):
        await talk.desk.conversations.untrace(talk.reply.chat_id, run.answers["typed"])
    await engine.forget(talk, run)


async def _done(talk: Talk, said: Html, run: Run) -> None:
    await _leave(talk, run)
    link = run.answers.get("link")
    linked = [one for one in await talk.desk.family.links_of_actor() if one.link_id == link]
    talk.reply.links = [one.link_id for one in linked]
    talk.reply.show(said, [card.card_row(talk, link, "below")] if linked and link else [])


async def _write(talk: Talk, run: Run) -> None:
    answers = run.answers
    await _done(talk, await sending.send(talk, answers["link"], answers.pop("text"), answers.get("typed")), run)


async def _answer(talk: Talk, run: Run) -> None:
    answers = run.answers
    said = await sending.send_answer(talk, answers["letter"], answers.pop("text"), answers.get("typed"))
    await _done(talk, said, run)


def _form(
    name: str, question: str, check: Callable[[Run], str], finish: Callable[[Talk, Run], Awaitable[None]]
) -> Form:
    return engine.register(
        Form(
            name=name,
            steps=(
                Step("text", question, read=_read_text, values=_shown),
                Step("check", check, choices=_choices, values=_shown, after=_chosen, summary=True, plain=True),
            ),
            finish=finish,
            cancelled="family-not-sent",
        )
    )


WRITE = _form("family_write", "family-write-question", lambda _run: "family-write-check", _write)
ANSWER = _form(
    "family_answer",
    "family-answer-question",
    lambda run: "family-answer-hours" if run.answers.get("hours") else "family-answer-check",
    _answer,
)


async def put_down(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]], event: TelegramObject, data: dict[str, Any]
) -> Any:  # noqa: ANN401 (aiogram's middleware)
    """Whoever opens another page, or gives a command, is not in the letter any more: what follows is not sent."""
    talk = data.get("talk")
    run = await engine.load(talk) if isinstance(talk, Talk) and _leads_elsewhere(event, talk) else None
    if run is None or talk is None or run.form not in {WRITE.name, ANSWER.name}:
        return await handler(event, data)
    await _leave(talk, run)
    done = await handler(event, data)
    about = run.answers.get("person") or run.answers.get("code") or ""
    said = talk.texts("family-put-down-typed" if run.answers.get("text") else "family-put-down", person=about)
    links = [run.answers["link"]] if "link" in run.answers else []
    talk.reply.words.insert(0, Say(said, thread=talk.reply.thread, links=links))
    return done


def _leads_elsewhere(event: TelegramObject, talk: Talk) -> bool:
    if not talk.actor.memberships:
        return False
    if isinstance(event, CallbackQuery):
        return not (event.data or "").startswith(_FORM) and event.data != _RESUME
    return isinstance(event, Message) and (event.text or "").startswith("/") and event.text != "/cancel"
