"""The scenarios' bot over aiogram."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram import exceptions as wrong
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    BotCommand,
    BotCommandScopeUnion,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    TelegramObject,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from pydantic import TypeAdapter

from bot.sandbox.shapes import Fields
from tests.bot.sandbox.conformance.bots import TOKEN, Failed, Rows, Why
from tests.bot.sandbox.conformance.serving import serving

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
SCOPE: TypeAdapter[BotCommandScopeUnion] = TypeAdapter(BotCommandScopeUnion)
SORTED = (
    (wrong.TelegramBadRequest, Why.BAD_REQUEST),
    (wrong.TelegramForbiddenError, Why.FORBIDDEN),
    (wrong.TelegramConflictError, Why.CONFLICT),
    (wrong.TelegramServerError, Why.NO_ANSWER),
    (wrong.TelegramNetworkError, Why.NO_ANSWER),
    (wrong.ClientDecodeError, Why.NO_ANSWER),
)


@contextmanager
def sorted_out() -> Iterator[None]:
    try:
        yield
    except wrong.TelegramRetryAfter as error:
        raise Failed(Why.RETRY_AFTER, error.message, error.retry_after) from error
    except wrong.TelegramMigrateToChat as error:
        raise Failed(Why.MIGRATED, error.message, error.migrate_to_chat_id) from error
    except wrong.AiogramError as error:
        for kind, why in SORTED:
            if isinstance(error, kind):
                raise Failed(why, getattr(error, "message", str(error))) from error
        raise


class AiogramBot:
    def __init__(self, bot: Bot, patience: float) -> None:
        self._bot = bot
        self._patience = patience

    async def me(self) -> Fields:
        with sorted_out():
            return plain(await self._bot.get_me())

    async def updates(self, offset: int = 0, wait: int = 0, allowed: list[str] | None = None) -> list[Fields]:
        with sorted_out():
            patience = int(wait + self._patience)
            found = await self._bot.get_updates(
                offset=offset, timeout=wait, allowed_updates=allowed, request_timeout=patience
            )
        return [plain(update) for update in found]

    async def send(self, chat: int, text: str, rows: Rows | None = None, thread: int | None = None) -> Fields:
        with sorted_out():
            sent = await self._bot.send_message(chat, text, reply_markup=markup(rows), message_thread_id=thread)
        return plain(sent)

    async def send_file(self, chat: int, kind: str, name: str, content: bytes, caption: str = "") -> Fields:
        sending = self._bot.send_photo if kind == "photo" else self._bot.send_document
        with sorted_out():
            return plain(await sending(chat, BufferedInputFile(content, name), caption=caption or None))

    async def edit_text(self, chat: int, message: int, text: str, rows: Rows | None = None) -> Fields:
        with sorted_out():
            edited = await self._bot.edit_message_text(
                text, chat_id=chat, message_id=message, reply_markup=markup(rows)
            )
        return plain(edited)

    async def edit_caption(self, chat: int, message: int, caption: str) -> Fields:
        with sorted_out():
            return plain(await self._bot.edit_message_caption(chat_id=chat, message_id=message, caption=caption))

    async def edit_media(self, chat: int, message: int, kind: str, content: bytes, caption: str) -> Fields:
        made = InputMediaPhoto if kind == "photo" else InputMediaDocument
        media = made(media=BufferedInputFile(content, "uus"), caption=caption)
        with sorted_out():
            return plain(await self._bot.edit_message_media(media, chat_id=chat, message_id=message))

    async def edit_markup(self, chat: int, message: int, rows: Rows) -> Fields:
        with sorted_out():
            edited = await self._bot.edit_message_reply_markup(
                chat_id=chat, message_id=message, reply_markup=markup(rows)
            )
        return plain(edited)

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
            content = await self._bot.download(file_id)
        assert content is not None
        return content.read()

    async def set_commands(self, names: list[str], scope: Fields, language: str = "") -> None:
        commands = [BotCommand(command=name, description=name) for name in names]
        with sorted_out():
            await self._bot.set_my_commands(
                commands, scope=SCOPE.validate_python(scope), language_code=language or None
            )

    async def commands(self, scope: Fields, language: str = "") -> list[str]:
        with sorted_out():
            found = await self._bot.get_my_commands(SCOPE.validate_python(scope), language or None)
        return [command.command for command in found]

    async def describe(self, description: str, language: str = "") -> str:
        with sorted_out():
            await self._bot.set_my_description(description, language_code=language or None)
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
        dispatcher, received, app = Dispatcher(), list[Fields](), web.Application()

        async def keep(_handler: Handler, event: TelegramObject, _data: dict[str, Any]) -> None:
            received.append(plain(event))

        dispatcher.update.outer_middleware(keep)
        hook = SimpleRequestHandler(dispatcher, self._bot, handle_in_background=False, secret_token=secret)
        hook.register(app, path="/hook")
        async with serving(app) as address:
            yield f"{address}/hook", received


def plain(thing: TelegramObject | bool) -> Fields:
    assert isinstance(thing, TelegramObject)
    return thing.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_unset=True)


def markup(rows: Rows | None) -> InlineKeyboardMarkup | None:
    if rows is None:
        return None
    made = [[InlineKeyboardButton(text=text, callback_data=data) for text, data in row] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=made)


@asynccontextmanager
async def aiogram_bot(base_url: str, patience: float) -> AsyncIterator[AiogramBot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base_url), timeout=patience)
    async with Bot(TOKEN, session=session) as bot:
        yield AiogramBot(bot, patience)
