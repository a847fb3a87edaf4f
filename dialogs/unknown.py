"""The last router: what nobody understood gets a kind answer, and a hint of what can be said."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from dialogs import language, menu, small_talk
from dialogs.talk import Talk


def router() -> Router:
    made = Router(name="unknown")
    made.message.register(not_understood)
    made.callback_query.register(old_button)
    return made


async def not_understood(message: Message, talk: Talk) -> None:
    if talk.account.language is None:
        await language.ask(talk)
    elif not small_talk.answered(talk, message.text or ""):
        say(talk)


def say(talk: Talk) -> None:
    talk.reply.show(talk.texts("error-not-understood"), menu.rows(talk))


async def old_button(_query: CallbackQuery, talk: Talk) -> None:
    """Callback data of no known kind: made up by hand, or older than this program."""
    talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
