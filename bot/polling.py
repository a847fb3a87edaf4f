"""Long polling that loses nothing: an update is confirmed to Telegram only after its effects are committed.

aiogram's own polling confirms a batch before its handlers have finished; a crash in between would lose it.
In one chat updates are handled in their order, different chats side by side. What is kept can be answered at any
time: the next updates do not wait until everybody of these has been answered.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence

import structlog
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.types import Update

from bot.app import App
from bot.middlewares import Replies

log = structlog.get_logger()
LISTENS_TO = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL = 25
"""Seconds."""
BATCH = 100
PAUSE_AFTER_FAILURE = 2.0


async def poll(app: App) -> None:
    """Until cancelled."""
    async with asyncio.TaskGroup() as answers:
        await _poll(app, answers)


async def _poll(app: App, answers: asyncio.TaskGroup) -> None:
    offset = 0
    while True:
        try:
            updates = await app.bot.get_updates(
                offset=offset,
                limit=BATCH,
                timeout=LONG_POLL,
                allowed_updates=LISTENS_TO,
                request_timeout=LONG_POLL + 10,
            )
            await handle_batch(app, updates, answers)
        except TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
            continue
        except AiogramError as error:
            log.warning("no updates", error=type(error).__name__)
            await asyncio.sleep(PAUSE_AFTER_FAILURE)
            continue
        if updates:
            offset = updates[-1].update_id + 1


async def handle_batch(app: App, updates: Sequence[Update], answers: asyncio.TaskGroup) -> None:
    """Returns when all effects are committed; the answers go on in their own group."""
    by_chat: defaultdict[int, list[Update]] = defaultdict(list)
    for update in updates:
        by_chat[_chat_of(update)].append(update)
    async with asyncio.TaskGroup() as group:
        for own in by_chat.values():
            group.create_task(_keep_in_order(app, own, answers))


async def _keep_in_order(app: App, updates: Sequence[Update], answers: asyncio.TaskGroup) -> None:
    for update in updates:
        try:
            replies = await app.keep(update)
        except Exception:
            log.exception("update lost", update=update.update_id)
        else:
            answers.create_task(_answer(app, update, replies))


async def _answer(app: App, update: Update, replies: Replies) -> None:
    """What goes wrong here is said later: the replies are kept."""
    try:
        await app.answer(update, replies)
    except Exception:
        log.exception("answer waits", update=update.update_id)


def _chat_of(update: Update) -> int:
    event = update.message or update.edited_message or update.my_chat_member
    if event is not None:
        return event.chat.id
    query = update.callback_query
    return query.from_user.id if query else 0
