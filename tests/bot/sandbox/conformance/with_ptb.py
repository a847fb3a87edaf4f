"""The scenarios' bot over python-telegram-bot."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from typing import cast

from aiohttp import web
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    TelegramObject,
    Update,
)
from telegram import error as wrong
from telegram.ext import Application, TypeHandler
from telegram.request import HTTPXRequest

from bot.sandbox.shapes import Fields
from tests.bot.sandbox.conformance.bots import TOKEN, Failed, Rows, Why
from tests.bot.sandbox.conformance.serving import serving

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
# BadRequest is a NetworkError to this library: the narrower stands first
SORTED = (
    (wrong.BadRequest, Why.BAD_REQUEST),
    (wrong.Forbidden, Why.FORBIDDEN),
    (wrong.Conflict, Why.CONFLICT),
    (wrong.NetworkError, Why.NO_ANSWER),
)


@contextmanager
def sorted_out() -> Iterator[None]:
    try:
        yield
    except wrong.RetryAfter as error:
        raise Failed(Why.RETRY_AFTER, error.message, seconds(error.retry_after)) from error
    except wrong.ChatMigrated as error:
        raise Failed(Why.MIGRATED, error.message, error.new_chat_id) from error
    except wrong.TelegramError as error:
        for kind, why in SORTED:
            if isinstance(error, kind):
                raise Failed(why, error.message) from error
        raise


class TelegramBot:
    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def me(self) -> Fields:
        with sorted_out():
            return plain(await self._bot.get_me())

    async def updates(self, offset: int = 0, wait: int = 0, allowed: list[str] | None = None) -> list[Fields]:
        with sorted_out():
            found = await self._bot.get_updates(offset=offset, timeout=wait, allowed_updates=allowed)
        return [plain(update) for update in found]

    async def send(self, chat: int, text: str, rows: Rows | None = None, thread: int | None = None) -> Fields:
        with sorted_out():
            sent = await self._bot.send_message(chat, text, reply_markup=markup(rows), message_thread_id=thread)
        return plain(sent)

    async def send_file(self, chat: int, kind: str, name: str, content: bytes, caption: str = "") -> Fields:
        with sorted_out():
            if kind == "photo":
                return plain(await self._bot.send_photo(chat, content, caption=caption, filename=name))
            return plain(await self._bot.send_document(chat, content, caption=caption, filename=name))

    async def edit_text(self, chat: int, message: int, text: str, rows: Rows | None = None) -> Fields:
        with sorted_out():
            return plain(await self._bot.edit_message_text(text, chat, message, reply_markup=markup(rows)))

    async def edit_caption(self, chat: int, message: int, caption: str) -> Fields:
        with sorted_out():
            return plain(await self._bot.edit_message_caption(chat, message, caption=caption))

    async def edit_media(self, chat: int, message: int, kind: str, content: bytes, caption: str) -> Fields:
        made = InputMediaPhoto if kind == "photo" else InputMediaDocument
        with sorted_out():
            return plain(await self._bot.edit_message_media(made(content, caption=caption), chat, message))

    async def edit_markup(self, chat: int, message: int, rows: Rows) -> Fields:
        with sorted_out():
            return plain(await self._bot.edit_message_reply_markup(chat, message, reply_markup=markup(rows)))

    async def delete(self, chat: int, messages: list[int]) -> None:
        with sorted_out():
            if len(messages) == 1:
                await self._bot.delete_message(chat, messages[0])
            else:
                await self._bot.delete_messages(chat, messages)

    async def answer(self, query: str, text: str) -> None:
        with sorted_out():
            await self._bot.answer_callback_query(query, text)

    async def download(self, file_id: str) -> bytes:
        with sorted_out():
            return bytes(await (await self._bot.get_file(file_id)).download_as_bytearray())

    async def set_commands(self, names: list[str], scope: Fields, language: str = "") -> None:
        commands = [BotCommand(name, name) for name in names]
        with sorted_out():
            await self._bot.set_my_commands(commands, self._scope(scope), language or None)

    async def commands(self, scope: Fields, language: str = "") -> list[str]:
        with sorted_out():
            found = await self._bot.get_my_commands(self._scope(scope), language or None)
        return [command.command for command in found]

    def _scope(self, scope: Fields) -> BotCommandScope:
        return BotCommandScope.de_json(dict(scope), self._bot)

    async def describe(self, description: str, language: str = "") -> str:
        with sorted_out():
            await self._bot.set_my_description(description, language or None)
            return (await self._bot.get_my_description(language or None)).description

    async def typing(self, chat: int) -> None:
        with sorted_out():
            await self._bot.send_chat_action(chat, "typing")

    async def set_webhook(self, url: str, secret: str, allowed: list[str] | None = None) -> None:
        with sorted_out():
            await self._bot.set_webhook(url, secret_token=secret, allowed_updates=allowed)

    async def delete_webhook(self) -> None:
        with sorted_out():
            await self._bot.delete_webhook()

    async def webhook_info(self) -> Fields:
        with sorted_out():
            return plain(await self._bot.get_webhook_info())

    @asynccontextmanager
    async def listening(self, secret: str) -> AsyncIterator[tuple[str, list[Fields]]]:
        """The library's way for a web server of one's own: its Updater would bring one more server."""
        received, app = list[Fields](), web.Application()
        application = Application.builder().bot(self._bot).updater(None).build()

        async def keep(update: Update, _context: object) -> None:
            received.append(plain(update))

        async def hook(request: web.Request) -> web.Response:
            if request.headers.get(SECRET_HEADER) != secret:
                raise web.HTTPUnauthorized
            await application.process_update(Update.de_json(await request.json(), self._bot))
            return web.Response()

        application.add_handler(TypeHandler(Update, keep))
        app.router.add_post("/hook", hook)
        await application.initialize()
        async with serving(app) as address:
            yield f"{address}/hook", received


def seconds(duration: int | timedelta) -> int:
    return int(duration.total_seconds()) if isinstance(duration, timedelta) else duration


def plain(thing: TelegramObject | bool) -> Fields:
    assert isinstance(thing, TelegramObject)
    return cast("Fields", thing.to_dict())


def markup(rows: Rows | None) -> InlineKeyboardMarkup | None:
    if rows is None:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in rows]
    )


@asynccontextmanager
async def telegram_bot(base_url: str, patience: float) -> AsyncIterator[TelegramBot]:
    bot = Bot(
        TOKEN,
        base_url=f"{base_url}/bot",
        base_file_url=f"{base_url}/file/bot",
        request=HTTPXRequest(read_timeout=patience),
        get_updates_request=HTTPXRequest(read_timeout=patience),
    )
    async with bot:
        yield TelegramBot(bot)
