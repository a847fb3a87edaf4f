"""One update, one transaction: who writes, in which language, with which desk; and the answers kept with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import Chat, TelegramObject, Update, User
from aiogram.utils.deep_linking import create_start_link

from bot.clock import Clock
from bot.errors import sentence_for
from bot.fsm import DeskStorage
from bot.watching import Watch
from dialogs import presence
from dialogs.reply import Reply, to_json
from dialogs.talk import Talk
from locales import Texts
from storage.desk import Desk, Desks
from storage.tables import Account, AccountState

log = structlog.get_logger()
Replies = list[dict[str, Any]]
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class DeskMiddleware(BaseMiddleware):
    """Opens the desk around the handler. What it raises undoes everything; then a sentence says so."""

    def __init__(
        self, desks: Desks, languages: dict[str, Texts], clock: Clock, watch: Watch, panel_url: str = ""
    ) -> None:
        self._panel_url = panel_url
        self._desks = desks
        self._languages = languages
        self._clock = clock
        self._watch = watch

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Replies:
        """What is to be answered; empty for what is none of our business, and for what was answered before."""
        chat, user = data.get("event_chat"), data.get("event_from_user")
        if not isinstance(event, Update) or chat is None or user is None:
            return []
        # In a group an administrator may act without a name: Telegram then says that a bot did it.
        if user.is_bot and chat.type == ChatType.PRIVATE:
            return []
        try:
            return await self._handle(handler, event, data, chat, user)
        except Exception as error:  # noqa: BLE001 (whatever broke, the person is told and the house goes on)
            return await self._say_what_happened(error, event, data, chat, user)

    async def _handle(self, handler: Handler, event: Update, data: dict[str, Any], chat: Chat, user: User) -> Replies:
        async with self._desks.open(self._clock()) as desk:
            if not await desk.updates.first_time(event.update_id):
                return await desk.updates.replies_of(event.update_id)
            talk = await self._talk(desk, event, data["bot"], chat, user)
            if talk.account.state is AccountState.SUSPENDED:
                presence.say_stopped(talk, event)
            else:
                await handler(event, {**data, "talk": talk})
            replies = to_json(chat.id, talk.reply.finished())
            await desk.updates.keep(event.update_id, replies)
        return replies

    async def _say_what_happened(
        self, error: Exception, event: Update, data: dict[str, Any], chat: Chat, user: User
    ) -> Replies:
        """A second transaction: the first one is undone, and the person reads why nothing changed."""
        sentence = sentence_for(error)
        self._watch.refused(error, unexpected=sentence.unexpected)
        if sentence.unexpected:
            log.error("update failed", update=event.update_id, error=type(error).__name__, exc_info=error)
        async with self._desks.open(self._clock()) as desk:
            talk = await self._talk(desk, event, data["bot"], chat, user)
            if talk.account.state is AccountState.SUSPENDED:
                presence.say_stopped(talk, event)
            else:
                sentence.say(talk)
            await desk.updates.first_time(event.update_id)
            replies = to_json(chat.id, talk.reply.finished())
            await desk.updates.keep(event.update_id, replies)
        return replies

    async def _talk(self, desk: Desk, event: Update, bot: Bot, chat: Chat, user: User) -> Talk:
        query = event.callback_query
        typed = event.message or event.edited_message
        account = await self._account(desk, chat, user)
        actor = await desk.accounts.actor(account)
        desk.actor = actor
        return Talk(
            desk=desk,
            account=account,
            actor=actor,
            reply=Reply(
                chat_id=chat.id,
                message_id=query.message.message_id if query and query.message else None,
                query_id=query.id if query else None,
                thread=typed.message_thread_id or 0 if typed and typed.is_topic_message else 0,
            ),
            state=FSMContext(
                storage=DeskStorage(desk.conversations),
                key=StorageKey(bot_id=bot.id, chat_id=chat.id, user_id=user.id),
            ),
            languages=self._languages,
            now=desk.now,
            typed_id=typed.message_id if typed else None,
            interface_code=user.language_code,
            link_to=partial(create_start_link, bot),
            panel_url=self._panel_url,
        )

    @staticmethod
    async def _account(desk: Desk, chat: Chat, user: User) -> Account:
        """People in groups did not come to us: nothing is kept of them."""
        if chat.type == ChatType.PRIVATE:
            return await desk.accounts.arrive(user.id)
        return Account(id=0, telegram_id=user.id, created_at=desk.now)
