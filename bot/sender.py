"""The one way out to Telegram: paced, and every refusal turned into what to do about it."""

from __future__ import annotations

import base64
import html
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from bot import refusals
from bot.clock import Clock
from bot.pace import Pace, Rests
from bot.pictures import Pictures
from dialogs.reply import Commands, Delete, Document, Drawn, Edit, Rows, Say, Strip, Toast, Word

DELETED_AT_ONCE = 100
LONGEST_CAPTION = 1024
TAG = re.compile(r"</?[a-z][^>]*>")
NO_ACCESS = timedelta(minutes=1)
"""Until the next try when Telegram does not know the token: somebody has to set the right one."""


class Unreachable(Exception):
    """The person blocked the bot, never started it, or is gone."""


class Refused(Exception):
    """Telegram will not take this message, now or later."""


@dataclass
class Later(Exception):
    """Not now: too many requests, or Telegram does not answer."""

    after: timedelta
    reason: str = ""
    asked: bool = True
    """Telegram was asked; False while it is left in peace."""
    told: bool = False
    """Telegram itself said when."""


class Sender:
    def __init__(self, bot: Bot, clock: Clock, *, paced: bool = True) -> None:
        self._bot = bot
        self._pace = Pace() if paced else None
        self._rests = Rests(clock)
        self._moved: dict[int, int] = {}
        self._pictures = Pictures()
        self.bot_id = bot.id

    def where(self, chat_id: int) -> int:
        """The number of that chat now: a group that became a supergroup has another one."""
        return self._moved.get(chat_id, chat_id)

    async def address(self) -> str:
        """https://t.me/… of this bot. Raises `Later`."""
        try:
            me = await self._bot.me()
        except Exception as error:
            raise self._what_to_do(0, error) from error
        return f"https://t.me/{me.username}"

    async def send(self, chat_id: int, word: Word) -> int | None:
        """Does it; returns the id of the message that stands now, if any.

        A group that became a supergroup is followed. Raises `Unreachable`, `Refused`, `Later`.
        """
        chat_id = self.where(chat_id)
        if rest := self._rests.left(chat_id):
            raise Later(rest, "resting", asked=False, told=True)
        if self._pace is not None and isinstance(word, Say | Edit | Document | Drawn):
            await self._pace.turn(chat_id)
        try:
            done = await self._send(chat_id, word)
        except TelegramMigrateToChat as moved:
            self._moved[chat_id] = moved.migrate_to_chat_id
            return await self.send(chat_id, word)
        except Exception as error:
            raise self._what_to_do(chat_id, error) from error
        self._rests.answered()
        return done

    def _what_to_do(self, chat_id: int, error: Exception) -> Exception:
        """An error of Telegram's → what follows for the message; any other error stays what it is."""
        match error:
            case TelegramRetryAfter():
                self._rests.of_chat(chat_id, timedelta(seconds=error.retry_after))
                return Later(timedelta(seconds=error.retry_after), "429", told=True)
            case TelegramServerError() | TelegramNetworkError() | ClientDecodeError():
                return Later(self._rests.failed(), type(error).__name__)
            case TelegramUnauthorizedError():
                return Later(NO_ACCESS, "401")
            case TelegramAPIError():
                gone = isinstance(error, TelegramForbiddenError) or "chat not found" in str(error)
                reason = refusals.told(error.message)
                return Unreachable(reason) if gone else Refused(reason)
            case _:
                return error

    async def _send(self, chat_id: int, word: Word) -> int | None:
        match word:
            case Say():
                return await self._say(chat_id, word)
            case Edit():
                return await self._edit(chat_id, word)
            case Document():
                return await self._document(chat_id, word)
            case Drawn():
                return await self._drawn(chat_id, word)
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
            reply_markup=None if word.then else keyboard(word.rows),
            protect_content=word.protect or None,
            disable_notification=word.silent or None,
            message_thread_id=word.thread or None,
        )
        return message.message_id

    async def _drawn(self, chat_id: int, word: Drawn) -> int:
        """The picture with the words under it; words that are too long for that follow by themselves."""
        words = Say(word.text, word.rows, thread=word.thread)
        beneath = fits_under_a_picture(word.text)
        sent = await self._pictures.send(
            self._bot,
            word,
            chat_id,
            caption=word.text if beneath else None,
            reply_markup=keyboard(word.rows) if beneath else None,
        )
        return sent.message_id if sent is not None and beneath else await self._say(chat_id, words)

    async def _edit(self, chat_id: int, word: Edit) -> int | None:
        try:
            await self._bot.edit_message_text(
                word.text, chat_id=chat_id, message_id=word.message_id, reply_markup=keyboard(word.rows)
            )
        except TelegramBadRequest as error:
            if "message is not modified" in str(error):
                return word.message_id
            if word.or_nothing:
                return None
            if not word.or_say:
                raise
            return await self._say(chat_id, Say(word.text, word.rows))
        return word.message_id

    async def _document(self, chat_id: int, word: Document) -> int:
        file = BufferedInputFile(base64.b64decode(word.content), word.name)
        message = await self._bot.send_document(
            chat_id, file, caption=word.caption or None, protect_content=word.protect or None
        )
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


def fits_under_a_picture(text: str) -> bool:
    """Telegram counts what is left without markup, in UTF-16 units."""
    seen = html.unescape(TAG.sub("", text))
    return len(seen.encode("utf-16-le")) // 2 <= LONGEST_CAPTION


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    made = [[_button(label, data) for label, data in row] for row in rows if row]
    return InlineKeyboardMarkup(inline_keyboard=made) if made else None


def _button(label: str, data: str) -> InlineKeyboardButton:
    if data.startswith("https://"):
        return InlineKeyboardButton(text=label, url=data)
    return InlineKeyboardButton(text=label, callback_data=data)
