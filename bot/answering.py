"""Says what an update is to be answered, after its effects are safe; what was not said is kept for later."""

from __future__ import annotations

from typing import Any

import structlog
from aiogram.fsm.storage.base import StorageKey

from bot.clock import Clock
from bot.fsm import row_key
from bot.sender import Later, Refused, Sender, Unreachable
from dialogs.reply import Edit, Say, Word, from_json
from storage.desk import Desk, Desks

log = structlog.get_logger()


class Answering:
    def __init__(self, desks: Desks, sender: Sender, clock: Clock) -> None:
        self._desks = desks
        self._sender = sender
        self._clock = clock

    async def answer(self, update_id: int, replies: list[dict[str, Any]]) -> None:
        """Says the replies in order. Too many requests, or no answer from Telegram: the rest waits for its turn."""
        left, retry_at, said = list(replies), None, []
        while left:
            chat_id, word = from_json(left[0])
            try:
                said.append((chat_id, word, await self._sender.send(chat_id, word)))
            except Later as later:
                retry_at = self._clock() + later.after
                break
            except Unreachable:
                left = []
                break
            except Refused as refused:
                log.error("reply refused", update=update_id, reason=str(refused))  # noqa: TRY400 (no traceback needed)
            left.pop(0)
        async with self._desks.open(self._clock()) as desk:
            await desk.updates.answered(update_id, left, retry_at)
            for chat_id, word, message_id in said:
                await self._remember(desk, chat_id, word, message_id)

    async def _remember(self, desk: Desk, chat_id: int, word: Word, message_id: int | None) -> None:
        """What shows personal data is noted, so that it can be removed again."""
        if message_id is None:
            return
        if isinstance(word, Say | Edit) and word.trace:
            await desk.conversations.trace(chat_id, message_id)
        if isinstance(word, Say) and word.question:
            key = StorageKey(bot_id=self._sender.bot_id, chat_id=chat_id, user_id=chat_id)
            await desk.conversations.was_asked(row_key(key), message_id)
        if isinstance(word, Say) and word.vanish_minutes:
            await desk.conversations.vanish(chat_id, message_id, word.vanish_minutes)

    async def answer_waiting(self, *, after_start: bool = False) -> int:
        """Replies that a crash or a refusal cut off; returns how many updates were answered."""
        async with self._desks.open(self._clock()) as desk:
            waiting = await desk.updates.unanswered(every=after_start)
        for update_id, replies in waiting:
            await self.answer(update_id, replies)
        return len(waiting)
