"""The person blocks or unblocks the bot: a case manager who cannot be reached must not count as reachable."""

from __future__ import annotations

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import ChatMemberUpdated

from dialogs.talk import Talk


def router() -> Router:
    made = Router(name="presence")
    made.my_chat_member.register(changed)
    return made


async def changed(event: ChatMemberUpdated, talk: Talk) -> None:
    """Says nothing: nobody is there to read it. The account became active when this update arrived."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await talk.desk.accounts.mark_blocked(talk.account.id or 0)
