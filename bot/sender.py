"""The one way out to Telegram: paced, and every refusal turned into what to do about it."""

from __future__ import annotations

import base64
from collections import OrderedDict
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from aiolimiter import AsyncLimiter

from dialogs.reply import Commands, Delete, Document, Edit, Rows, Say, Strip, Toast, Word

EVERYWHERE_A_SECOND = 30
ONE_CHAT_BURST = 10
"""Messages that one chat may get at once; a message a second over time."""
DELETED_AT_ONCE = 100
CHATS_REMEMBERED = 2_000
BACK_OFF = timedelta(seconds=5)


class Unreachable(Exception):
    """The person blocked the bot, never started it, or is gone."""


class Refused(Exception):
    """Telegram will not take this message, now or later."""


@dataclass
class Later(Exception):
    """Not now: too many requests, or Telegram does not answer."""

    after: timedelta


class Pace:
    """About 30 messages a second in all, one a second to a chat."""

    def __init__(self) -> None:
        self._everywhere = AsyncLimiter(EVERYWHERE_A_SECOND, 1)
        self._chats: OrderedDict[int, AsyncLimiter] = OrderedDict()

    async def turn(self, chat_id: int) -> None:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._of_chat(chat_id))
            await stack.enter_async_context(self._everywhere)

    def _of_chat(self, chat_id: int) -> AsyncLimiter:
        limiter = self._chats.pop(chat_id, None) or AsyncLimiter(ONE_CHAT_BURST, ONE_CHAT_BURST)
        self._chats[chat_id] = limiter
        if len(self._chats) > CHATS_REMEMBERED:
            self._chats.popitem(last=False)
        return limiter


class Sender:
    def __init__(self, bot: Bot, *, paced: bool = True) -> None:
        self._bot = bot
        self._pace = Pace() if paced else None
        self.bot_id = bot.id

    async def send(self, chat_id: int, word: Word) -> int | None:
        """Does it; returns the id of the message that stands now, if any.

        Raises `Unreachable`, `Refused`, `Later`.
        """
        if self._pace is not None and isinstance(word, Say | Edit | Document):
            await self._pace.turn(chat_id)
        try:
            return await self._send(chat_id, word)
        except TelegramRetryAfter as error:
            raise Later(timedelta(seconds=error.retry_after)) from error
        except (TelegramForbiddenError, TelegramMigrateToChat) as error:
            raise Unreachable(str(error)) from error
        except (TelegramServerError, TelegramNetworkError) as error:
            raise Later(BACK_OFF) from error
        except TelegramBadRequest as error:
            if "chat not found" in str(error):
                raise Unreachable(str(error)) from error
            raise Refused(str(error)) from error
        except TelegramAPIError as error:
            raise Refused(str(error)) from error

    async def _send(self, chat_id: int, word: Word) -> int | None:
        match word:
            case Say():
                return await self._say(chat_id, word)
            case Edit():
                return await self._edit(chat_id, word)
            case Document():
                return await self._document(chat_id, word)
            case Strip():
                await self._strip(chat_id, word.message_id)
            case Delete():
                await self._delete(chat_id, word.message_ids)
            case Toast():
                await self._toast(word)
            case Commands():
                await self._commands(chat_id, word)
        return None

    async def _say(self, chat_id: int, word: Say) -> int:
        message = await self._bot.send_message(
            chat_id,
            word.text,
            reply_markup=keyboard(word.rows),
            protect_content=word.protect or None,
            disable_notification=word.silent or None,
        )
        return message.message_id

    async def _edit(self, chat_id: int, word: Edit) -> int | None:
        try:
            await self._bot.edit_message_text(
                word.text, chat_id=chat_id, message_id=word.message_id, reply_markup=keyboard(word.rows)
            )
        except TelegramBadRequest as error:
            if "message is not modified" in str(error):
                return word.message_id
            if not word.or_say:
                raise
            return await self._say(chat_id, Say(word.text, word.rows))
        return word.message_id

    async def _document(self, chat_id: int, word: Document) -> int:
        file = BufferedInputFile(base64.b64decode(word.content), word.name)
        message = await self._bot.send_document(chat_id, file, caption=word.caption or None)
        return message.message_id

    async def _strip(self, chat_id: int, message_id: int) -> None:
        """Old buttons refuse by themselves: when they cannot be removed, nothing is lost."""
        with suppress(TelegramBadRequest):
            await self._bot.edit_message_reply_markup(chat_id=chat_id, message_id=message_id)

    async def _delete(self, chat_id: int, message_ids: list[int]) -> None:
        """What is gone already, or too old to remove, is no failure: nothing more can be done about it."""
        for start in range(0, len(message_ids), DELETED_AT_ONCE):
            part = message_ids[start : start + DELETED_AT_ONCE]
            try:
                await self._bot.delete_messages(chat_id, part)
            except (TelegramBadRequest, TelegramNotFound):
                await self._delete_one_by_one(chat_id, part)

    async def _delete_one_by_one(self, chat_id: int, message_ids: list[int]) -> None:
        """One that cannot be deleted must not keep the others."""
        for message_id in message_ids:
            with suppress(TelegramBadRequest):
                await self._bot.delete_message(chat_id, message_id)

    async def _toast(self, word: Toast) -> None:
        try:
            await self._bot.answer_callback_query(word.query_id, word.text or None, show_alert=word.alert or None)
        except TelegramBadRequest:
            return  # too late to be shown: the button has stopped waiting by itself

    async def _commands(self, chat_id: int, word: Commands) -> None:
        commands = [BotCommand(command=name, description=text) for name, text in word.items]
        await self._bot.set_my_commands(commands, scope=BotCommandScopeChat(chat_id=chat_id))


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    made = [[_button(label, data) for label, data in row] for row in rows if row]
    return InlineKeyboardMarkup(inline_keyboard=made) if made else None


def _button(label: str, data: str) -> InlineKeyboardButton:
    if data.startswith("https://"):
        return InlineKeyboardButton(text=label, url=data)
    return InlineKeyboardButton(text=label, callback_data=data)
