"""Who can be reached: the person blocks or unblocks the bot, or a lead has stopped the account."""

from __future__ import annotations

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import ChatMemberUpdated, Update

from dialogs.talk import Talk


def router() -> Router:
    made = Router(name="presence")
    made.my_chat_member.register(changed)
    return made


async def changed(event: ChatMemberUpdated, talk: Talk) -> None:
    """A case manager who cannot be reached must not count as reachable.

    Says nothing: nobody is there to read it. The account became active when this update arrived.
    """
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await talk.desk.accounts.mark_blocked(talk.account.id or 0)


def say_stopped(talk: Talk, event: Update) -> None:
    """All that a stopped account hears, whatever comes from it: whoever holds the phone learns nothing."""
    if talk.reply.query_id is not None:
        talk.reply.toast(talk.texts.plain("account-stopped"), alert=True)
    elif event.message is not None:
        talk.reply.say(talk.texts("account-stopped"))
