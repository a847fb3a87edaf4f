"""What an update is, asked before who should have it.

Coroutines, and not aiogram's `F`: whatever is no coroutine it asks in another thread, once for each filter it passes.
"""

from __future__ import annotations

from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

_GROUPS = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})


async def in_private(event: Message | ChatMemberUpdated) -> bool:
    return event.chat.type == ChatType.PRIVATE


async def tapped_in_private(query: CallbackQuery) -> bool:
    return query.message is not None and query.message.chat.type == ChatType.PRIVATE


async def in_group(event: Message) -> bool:
    return event.chat.type in _GROUPS


async def is_text(message: Message) -> bool:
    return bool(message.text)


async def is_not_text(message: Message) -> bool:
    return not message.text


async def is_words(message: Message) -> bool:
    """Text that is no command."""
    return bool(message.text) and not (message.text or "").startswith("/")


async def is_command(message: Message) -> bool:
    """May be one: asked once in place of every command's own filter."""
    return (message.text or message.caption or "").startswith("/")
