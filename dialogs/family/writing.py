"""Letters read on a tap, answered by a reply, edited, or settled without an answer. Only words are brought."""

from __future__ import annotations

from casework.answers import clean
from dialogs.family import letter_form, sending
from dialogs.family import words as say
from dialogs.family.callbacks import LetterTap
from dialogs.forms import Problem
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import NobodyThere, NotHere, TooMany
from storage.tables import FamilyLetter


async def read(talk: Talk, tap: LetterTap) -> None:
    """In the place of the message that announced it."""
    letter, linked = await talk.desk.family.read(tap.id)
    texts = talk.texts
    language = say.language(texts, (await talk.desk.accounts.get(letter.writer_id)).language)
    if letter.from_family:
        called = say.called(talk.texts, await talk.desk.family.shown_as(linked), linked.relation)
        words = texts("family-letter-read", code=linked.code, called=called, typed=letter.text, language=language)
        talk.reply.show(words, worker_rows(texts, tap.id))
        return
    specialist = await talk.desk.accounts.name_of(letter.writer_id, linked.municipality_id)
    person = await talk.desk.family.named(linked)
    words = texts(
        "family-answer-read", person=person, specialist=specialist or "–", typed=letter.text, language=language
    )
    talk.reply.show(words, [[(texts.plain("button-family-answer"), LetterTap(act="answer", id=tap.id).pack())]])


def worker_rows(texts: Texts, letter_id: int) -> Rows:
    """An answer, or the word that there was one by other means."""
    return [
        [(texts.plain("button-family-answer"), LetterTap(act="answer", id=letter_id).pack())],
        [(texts.plain("button-family-settled"), LetterTap(act="settle", id=letter_id).pack())],
    ]


async def settle(talk: Talk, tap: LetterTap) -> None:
    """Answered by other means: nobody is reminded of it any more."""
    linked = await talk.desk.family.settle(tap.id)
    rows = [[(talk.texts.plain("button-family-answer"), LetterTap(act="answer", id=tap.id).pack())]]
    talk.reply.show(talk.texts("family-settled", code=linked.code), rows)


# ── as a reply, or edited ────────────────────────────────────────────────────


async def replied(talk: Talk, letter: FamilyLetter, text: str) -> None:
    """A reply to the message that brought a letter: it is for that one, and nobody else."""
    text = clean(text)
    flaw = sending.problem(text) if text else Problem("family-only-text")
    if flaw is not None:
        if flaw.text_id == "form-personal-code":
            talk.forget_typed()
        talk.reply.say(talk.texts(flaw.text_id, **flaw.values))
        return
    try:
        await letter_form.look_at_reply(talk, letter, text)
    except NotHere:
        talk.reply.say(talk.texts("family-gone"))


async def edited(talk: Talk, letter: FamilyLetter, text: str) -> None:
    text = clean(text)
    flaw = sending.problem(text) if text else Problem("family-only-text")
    if flaw is not None:
        talk.reply.say(talk.texts(flaw.text_id, **flaw.values))
        return
    try:
        await talk.desk.family.rewrite(letter.id or 0, text)
    except TooMany:
        talk.reply.say(talk.texts("family-too-often"))
    except NobodyThere:
        turn = await say.urgent(talk.desk, talk.texts, await talk.desk.family.place_of(letter))
        talk.reply.say(Html(f"{talk.texts('family-change-nobody-there')}\n{turn}"))
    except NotHere:
        talk.reply.say(talk.texts("family-gone" if letter.from_family else "family-not-yours"))
    else:
        talk.reply.say(talk.texts("family-rewritten"))
