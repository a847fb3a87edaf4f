"""Says what an update is to be answered, after its effects are safe; what was not said is kept for later."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

import structlog
from aiogram.fsm.storage.base import StorageKey

from bot.clock import Clock
from bot.fsm import row_key
from bot.said import Notes, Said
from bot.sender import Later, Refused, Sender, Unreachable
from dialogs.reply import Document, Edit, Say, Word, from_json, to_json
from storage import family_chats
from storage.desk import Desk, Desks
from storage.updates import Answered

log = structlog.get_logger()
Outcome = tuple[list[dict[str, Any]], datetime | None, list[tuple[Word, int | None]]]


class Answering:
    """In one chat answers are said in the order of their updates, chats side by side.

    An answer that Telegram took without saying so is said again: after a later one it would put an old question
    with dead buttons where the present one stands. So a later one waits behind it.
    """

    def __init__(self, desks: Desks, sender: Sender, clock: Clock) -> None:
        self._desks = desks
        self._sender = sender
        self._clock = clock
        self._notes = Notes(self._write)
        self._lanes: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._left: defaultdict[int, dict[int, datetime]] = defaultdict(dict)
        """Chat → updates whose answers wait for their next turn, and when that is."""
        self._at_it: set[int] = set()

    async def answer(self, update_id: int, replies: list[dict[str, Any]]) -> None:
        """Says the replies in order. Too many requests, or no answer from Telegram: the rest waits for its turn."""
        if update_id in self._at_it:
            return
        self._at_it.add(update_id)
        chat_id = int(replies[0]["chat_id"])
        lane = self._lanes.setdefault(chat_id, asyncio.Lock())
        try:
            async with lane:
                await self._answer(chat_id, update_id, replies)
        finally:
            self._at_it.discard(update_id)

    async def _answer(self, chat_id: int, update_id: int, replies: list[dict[str, Any]]) -> None:
        earlier = [turn for other, turn in self._left[chat_id].items() if other < update_id]
        left, retry_at, said = (replies, max(earlier), []) if earlier else await self._say(update_id, replies)
        await self._keep(chat_id, update_id, left, retry_at, said)
        while left and retry_at is None:
            left, retry_at, said = await self._say(update_id, left)
            await self._keep(chat_id, update_id, left, retry_at, said)
        if left and retry_at is not None:
            self._left[chat_id][update_id] = retry_at
            return
        self._left[chat_id].pop(update_id, None)
        if not self._left[chat_id]:
            del self._left[chat_id]

    async def _keep(
        self,
        chat_id: int,
        update_id: int,
        left: list[dict[str, Any]],
        retry_at: datetime | None,
        said: list[tuple[Word, int | None]],
    ) -> None:
        await self._notes.note(Said(Answered(update_id, left, retry_at), chat_id, said))

    async def _write(self, several: Sequence[Said]) -> None:
        async with self._desks.open(self._clock()) as desk:
            await desk.updates.answered(*(one.answered for one in several))
            cards: list[tuple[int, int]] = []
            linked: list[tuple[list[int], int, int]] = []
            for one in several:
                for word, message_id in one.words:
                    if isinstance(word, Say | Edit) and word.hours_card and message_id is not None:
                        cards.append((word.hours_card, message_id))
                    if isinstance(word, Say | Edit | Document) and word.links and message_id is not None:
                        linked.append((word.links, one.chat_id, message_id))
                    await self._remember(desk, one.chat_id, word, message_id)
            if linked:
                await family_chats.shown(desk, linked)
            if cards:
                await desk.hours_cards.shown(*cards)

    async def _say(self, update_id: int, replies: list[dict[str, Any]]) -> Outcome:
        """What is left to be said, when, and what was said. Left without a moment: as soon as this was kept."""
        left, said = list(replies), []
        while left:
            chat_id, word = from_json(left[0])
            if await self._came_too_late(chat_id, word):
                left.pop(0)
                continue
            try:
                said.append((word, await self._sender.send(chat_id, word)))
                if then := _then(word, said[-1][1]):
                    return [*to_json(chat_id, [then]), *left[1:]], None, said
            except Later as later:
                return left, self._clock() + later.after, said
            except Unreachable:
                return [], None, said
            except Refused as refused:
                log.error("reply refused", update=update_id, reason=str(refused))  # noqa: TRY400 (no traceback needed)
            left.pop(0)
        return left, None, said

    async def _came_too_late(self, chat_id: int, word: Word) -> bool:
        """What it shows of somebody's person may not be said any more: the link ended while it waited."""
        if not isinstance(word, Say | Edit | Document) or not word.links:
            return False
        async with self._desks.open(self._clock()) as desk:
            return not await family_chats.may_say(desk, word.links, chat_id)

    async def _remember(self, desk: Desk, chat_id: int, word: Word, message_id: int | None) -> None:
        """What shows personal data is noted, so that it can be removed again."""
        if message_id is None:
            return
        if isinstance(word, Say | Edit) and word.trace:
            await desk.conversations.trace(chat_id, message_id)
        if isinstance(word, Say) and word.question:
            key = StorageKey(bot_id=self._sender.bot_id, chat_id=chat_id, user_id=chat_id)
            await desk.conversations.was_asked(row_key(key), message_id)
        if isinstance(word, Say | Document) and word.vanish_minutes:
            await desk.conversations.vanish(chat_id, message_id, word.vanish_minutes)

    async def answer_waiting(self, *, after_start: bool = False) -> int:
        """Replies that a crash or a refusal cut off, chats side by side; returns how many updates there were."""
        async with self._desks.open(self._clock()) as desk:
            waiting = await desk.updates.unanswered(every=after_start)
        async with asyncio.TaskGroup() as group:
            for update_id, replies in waiting:
                group.create_task(self.answer(update_id, replies))
        return len(waiting)


def _then(word: Word, message_id: int | None) -> Edit | None:
    """What follows in the message that was just said."""
    if not isinstance(word, Say) or not word.then or message_id is None:
        return None
    return Edit(message_id, word.then, word.rows, trace=word.trace, or_say=False)
