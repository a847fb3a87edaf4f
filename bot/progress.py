"""How far work is that takes a while, in one message of the chat."""

from __future__ import annotations

from contextlib import suppress

from bot.sender import Later, Refused, Sender, Unreachable
from dialogs.reply import Delete, Edit, Say
from locales import Texts

TOLD_FROM = 10
"""So many files take a while: a message says how far it is."""
TOLD_EVERY = 4


class Progress:
    """„Teen faile: 12 / 25"; nothing of it is worth a failure."""

    def __init__(self, sender: Sender, chat_id: int, texts: Texts, total: int) -> None:
        self._sender = sender
        self._chat_id = chat_id
        self._texts = texts
        self._total = total
        self._message_id: int | None = None

    async def tell(self, done: int) -> None:
        if self._total < TOLD_FROM or done % TOLD_EVERY:
            return
        text = self._texts("month-making", done=done, total=self._total)
        with suppress(Later, Refused, Unreachable):
            if self._message_id is None:
                self._message_id = await self._sender.send(self._chat_id, Say(text, silent=True))
            else:
                await self._sender.send(self._chat_id, Edit(self._message_id, text, or_say=False))

    async def end(self) -> None:
        if self._message_id is not None:
            with suppress(Later, Refused, Unreachable):
                await self._sender.send(self._chat_id, Delete([self._message_id]))
