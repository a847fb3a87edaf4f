"""Long polling that loses nothing: an update is confirmed to Telegram only after its effects are committed.

aiogram's own polling confirms a batch before its handlers have finished; a crash in between would lose it.
In one chat updates are handled in their order, different chats side by side. What is kept can be answered at any
time: the next updates do not wait until everybody of these has been answered.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import structlog
from aiogram.exceptions import AiogramError, ClientDecodeError, TelegramRetryAfter
from aiogram.types import Update
from pydantic import ValidationError

from bot.app import App
from bot.middlewares import Replies

log = structlog.get_logger()
LISTENS_TO = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL = 25
"""Seconds."""
BATCH = 100
PAUSE_AFTER_FAILURE = 2.0


async def poll(app: App, stop: asyncio.Event) -> None:
    """Until `stop` is set: then what was received is kept and answered, and nothing new is asked for."""
    async with asyncio.TaskGroup() as group:
        stopping = group.create_task(stop.wait())
        offset = 0
        while not stop.is_set():
            asking = group.create_task(_updates(app, offset))
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not asking.done():
                asking.cancel()
                return
            updates, following = asking.result()
            await handle_batch(app, updates, group)
            offset = following or offset


async def _updates(app: App, offset: int) -> tuple[list[Update], int]:
    """What Telegram has, and the offset that follows; nothing and 0, after a pause, when it could not be asked."""
    try:
        found = await app.bot.get_updates(
            offset=offset,
            limit=BATCH,
            timeout=LONG_POLL,
            allowed_updates=LISTENS_TO,
            request_timeout=LONG_POLL + 10,
        )
    except TelegramRetryAfter as error:
        await asyncio.sleep(error.retry_after)
    except ClientDecodeError as error:
        if isinstance(error.data, dict) and error.data.get("result"):
            return _readable(app, error.data["result"])
        log.warning("no updates", error=type(error).__name__)
        await asyncio.sleep(PAUSE_AFTER_FAILURE)
    except AiogramError as error:
        log.warning("no updates", error=type(error).__name__)
        await asyncio.sleep(PAUSE_AFTER_FAILURE)
    else:
        return found, found[-1].update_id + 1 if found else 0
    return [], 0


def _readable(app: App, items: Sequence[dict[str, Any]]) -> tuple[list[Update], int]:
    """One update that this program cannot read must not hold up all that come after it."""
    found = []
    for item in items:
        try:
            found.append(Update.model_validate(item, context={"bot": app.bot}))
        except ValidationError:
            log.error("update cannot be read", update=item.get("update_id"))  # noqa: TRY400 (it would show what it holds)
    return found, max(int(item["update_id"]) for item in items) + 1


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
