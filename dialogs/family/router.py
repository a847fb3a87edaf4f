"""Taps of close people and of those who work with the person; replies to letters, and their edits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from dialogs import nonsense
from dialogs.family import arriving, asking, card, leaving, letter_form, office, writing
from dialogs.family.callbacks import FamilyTap, InviteTap, LetterTap, OfficeTap
from dialogs.filters import is_words
from dialogs.talk import Talk
from storage.errors import NotHere, Stale
from storage.tables import FamilyLetter

Act = Callable[[Talk, FamilyTap], Awaitable[None]]


def replies() -> Router:
    """Before any form: a reply to a letter is for that letter, never an answer to what is begun; so is its edit."""
    made = Router(name="letters")
    made.message.register(on_reply, replies_to_letter)
    made.edited_message.register(on_edit, was_letter)
    return made


def router() -> Router:
    made = Router(name="family")
    made.callback_query.register(on_card, FamilyTap.filter())
    made.callback_query.register(on_invitation, InviteTap.filter())
    made.callback_query.register(on_letter, LetterTap.filter())
    made.callback_query.register(on_office, OfficeTap.filter())
    made.message.register(on_question, is_words, asking.asks)
    return nonsense.guard(made)


async def on_card(_query: CallbackQuery, callback_data: FamilyTap, talk: Talk) -> None:
    try:
        await _ACTS.get(callback_data.act, _unknown)(talk, callback_data)
    except Stale:
        nonsense.say(talk)


async def on_invitation(_query: CallbackQuery, callback_data: InviteTap, talk: Talk) -> None:
    await arriving.answered(talk, callback_data)


async def on_letter(_query: CallbackQuery, callback_data: LetterTap, talk: Talk) -> None:
    await _OF_LETTERS.get(callback_data.act, _unknown)(talk, callback_data)


async def on_office(_query: CallbackQuery, callback_data: OfficeTap, talk: Talk) -> None:
    await office.on_link(talk, callback_data)


async def _unknown(_talk: Talk, _tap: FamilyTap | LetterTap) -> None:
    raise NotHere


_OF_LETTERS: dict[str, Callable[[Talk, LetterTap], Awaitable[None]]] = {
    "read": writing.read,
    "answer": letter_form.begin_answer,
    "settle": writing.settle,
}
_ACTS: dict[str, Act] = {
    "card": card.opened,
    "below": card.below,
    "write": letter_form.begin,
    "end": leaving.ask_end,
    "ended": leaving.end,
    "consents": leaving.consents,
    "withdraw": leaving.ask_withdraw,
    "withdrawn": leaving.withdraw,
}


# ── words ────────────────────────────────────────────────────────────────────


async def replies_to_letter(message: Message, talk: Talk) -> dict[str, FamilyLetter] | bool:
    """Filter: a reply to a message that brought a letter, with that letter."""
    if message.reply_to_message is None or (message.text or "").startswith("/"):
        return False
    found = await talk.desk.family.of_message(message.reply_to_message.message_id)
    return {"letter": found} if found is not None else False


async def on_reply(message: Message, talk: Talk, letter: FamilyLetter) -> None:
    await writing.replied(talk, letter, message.text or "")


async def was_letter(message: Message, talk: Talk) -> dict[str, FamilyLetter] | bool:
    """Filter: the edited message went out as a letter."""
    found = await talk.desk.family.typed_as(message.message_id)
    return {"letter": found} if found is not None else False


async def on_edit(message: Message, talk: Talk, letter: FamilyLetter) -> None:
    await writing.edited(talk, letter, message.text or "")


async def on_question(_message: Message, talk: Talk, asked_in: str) -> None:
    """As "how is my son": the card for who is linked, otherwise why nothing can be told."""
    await card.open_family(talk, asked_in)
