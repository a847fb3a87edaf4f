"""Builds the bot from its parts. Production, demo and tests use the same function."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import AiogramError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    GetUpdates,
    Response,
    SendMessage,
)
from aiogram.types import LinkPreviewOptions, Update

from bot.answering import Answering
from bot.clock import Clock
from bot.delivery import Delivery
from bot.middlewares import DeskMiddleware, Replies
from bot.sender import Sender
from bot.watching import Watch
from dialogs import routers
from locales import LANGUAGES, Texts, pick_language
from storage.database import Sessions
from storage.desk import Desks

log = structlog.get_logger()
HELD = tuple(
    Response[method.__returning__]  # type: ignore[name-defined]
    for method in (
        SendMessage,
        EditMessageText,
        EditMessageReplyMarkup,
        AnswerCallbackQuery,
        DeleteMessages,
        GetUpdates,
    )
)
"""pydantic forgets a generic model that nobody holds, and makes it anew in 10 ms at the next answer."""
PATIENCE = 20.0
"""Seconds until a call to Telegram counts as unanswered; polling sets its own."""


@dataclass
class App:
    bot: Bot
    dispatcher: Dispatcher
    desks: Desks
    answering: Answering
    delivery: Delivery
    languages: dict[str, Texts]
    clock: Clock
    watch: Watch

    async def handle(self, update: Update) -> None:
        """One update: its effects are committed, then it is answered."""
        await self.answer(update, await self.keep(update))

    async def keep(self, update: Update) -> Replies:
        """The update's effects, committed together with the answers that are returned."""
        try:
            with self.watch.update(update):
                replies: Replies = await self.dispatcher.feed_update(self.bot, update)
        except Exception as error:
            self.watch.failed("keeping", error)
            log.exception("nothing could be kept", update=update.update_id, error=type(error).__name__)
            await self._say_nothing_was_kept(update)
            return []
        return replies

    async def answer(self, update: Update, replies: Replies) -> None:
        if replies:
            await self.answering.answer(update.update_id, replies)

    async def _say_nothing_was_kept(self, update: Update) -> None:
        event = update.message or update.callback_query
        if event is None or event.from_user is None:
            return
        texts = self.languages[pick_language(event.from_user.language_code) or LANGUAGES[0]]
        with suppress(AiogramError):
            await self.bot.send_message(event.from_user.id, texts("error-our-side"))

    async def recover(self) -> None:
        """After a start: answers that a crash cut off."""
        await self.answering.answer_waiting(after_start=True)

    async def close(self) -> None:
        await self.bot.session.close()


def make_bot(token: str, api_base: str) -> Bot:
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_base), timeout=PATIENCE)
    return Bot(
        token,
        session=session,
        default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)),
    )


def build(
    bot: Bot,
    sessions: Sessions,
    languages: dict[str, Texts],
    clock: Clock,
    *,
    paced: bool = True,
    logo: bytes | None = None,
    panel_url: str = "http://127.0.0.1:8091",
    ledger: Path | None = None,
) -> App:
    """`logo`: of the co-funding, for the month's files. `panel_url`: where operators find the web panel.

    `ledger`: the list of erasures, in which the bot writes what ended (see `storage.ledger_notes`).
    """
    desks = Desks(sessions)
    sender = Sender(bot, clock, paced=paced)
    watch = Watch()
    # Conversation state is kept by the desk, in the update's own transaction.
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(DeskMiddleware(desks, languages, clock, watch, panel_url))
    dispatcher.include_router(routers.everywhere())
    return App(
        bot=bot,
        dispatcher=dispatcher,
        desks=desks,
        answering=Answering(desks, sender, clock),
        delivery=Delivery(desks, sender, languages, clock, logo, watch, ledger),
        languages=languages,
        clock=clock,
        watch=watch,
    )
