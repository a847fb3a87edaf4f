"""A letter on its way: what to say once it went out, or why it did not."""

from __future__ import annotations

from casework.answers import has_personal_code
from casework.family import Linked
from casework.family_told import LETTER_LONGEST, LETTERS_A_DAY
from dialogs.family import words
from dialogs.forms import Problem
from dialogs.talk import Talk
from locales import Html
from storage.errors import NobodyThere, NotHere, Stale, TooMany


async def send(talk: Talk, link_id: int, text: str, typed_id: int | None) -> Html:
    """By who is linked; what to say about it."""
    try:
        linked = await talk.desk.family.mine(link_id)
        said = await _sent(talk, linked, text, typed_id)
    except NotHere:
        return talk.texts("family-gone")
    return Html(f"{said}\n{await words.urgent(talk.desk, talk.texts, linked.municipality_id)}")


async def _sent(talk: Talk, linked: Linked, text: str, typed_id: int | None) -> Html:
    person = await talk.desk.family.named(linked)
    try:
        name = await talk.desk.family.write(linked.link_id, text, typed_id)
    except TooMany:
        return talk.texts("family-too-many", number=LETTERS_A_DAY)
    except NobodyThere:
        return talk.texts("family-nobody-there")
    return talk.texts("family-sent", person=person, specialist=name or "–")


async def send_answer(talk: Talk, letter_id: int, text: str, typed_id: int | None) -> Html:
    """By who works with the person."""
    try:
        linked = await talk.desk.family.answer(letter_id, text, typed_id)
    except TooMany:
        return talk.texts("family-too-many", number=LETTERS_A_DAY)
    except NobodyThere:
        code, relation = await talk.desk.family.other_side(letter_id)
        return talk.texts("family-blocked", code=code, relation=relation)
    except (Stale, NotHere):
        return talk.texts("family-gone")
    called = words.called(talk.texts, await talk.desk.family.shown_as(linked), linked.relation)
    return talk.texts("family-answer-sent", code=linked.code, called=called, relation=linked.relation)


def problem(text: str) -> Problem | None:
    """Why it cannot be brought as it is."""
    if has_personal_code(text):
        return Problem("form-personal-code")
    if len(text) > LETTER_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": LETTER_LONGEST})
    return None
