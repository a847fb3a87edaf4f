"""Updates on their way to the bot: kept until confirmed, read by one poller at a time."""

import asyncio
from collections.abc import Callable

from bot.sandbox.errors import conflict
from bot.sandbox.shapes import Fields

FIRST_UPDATE = 500_000_001
# Telegram sends these only to a bot that asks for them
ONLY_IF_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
SECOND_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"


class UpdateQueue:
    def __init__(self) -> None:
        self.made: list[Fields] = []
        self.allowed: list[str] = []
        self._waiting: list[Fields] = []
        self._poll = 0
        self._ousted_by = SECOND_POLLER
        self._closed = False
        self._stir = asyncio.Condition()
        self.heard: Callable[[Fields], None] | None = None
        """Told of every update that waits; a webhook listens here."""

    def number(self, kind: str, content: Fields) -> Fields:
        update: Fields = {"update_id": FIRST_UPDATE + len(self.made), kind: content}
        self.made.append(update)
        return update

    async def put(self, update: Fields) -> None:
        """Keeps the update for getUpdates, if the bot asked for its kind."""
        kind = next(name for name in update if name != "update_id")
        if kind in self.allowed if self.allowed else kind not in ONLY_IF_ASKED:
            self._waiting.append(update)
            self._waiting.sort(key=update_id)
            await self._wake()
            if self.heard is not None:
                self.heard(update)

    @property
    def pending(self) -> int:
        return len(self._waiting)

    @property
    def waiting(self) -> list[Fields]:
        return list(self._waiting)

    def drop(self) -> None:
        self._waiting.clear()

    def taken(self, update: Fields) -> None:
        """It has arrived; those before it may still be on their way."""
        self._waiting = [waiting for waiting in self._waiting if waiting is not update]

    async def get(self, offset: int, limit: int, timeout: float) -> list[Fields]:  # noqa: ASYNC109 - the Bot API's own parameter
        """Long poll; the newest poller wins, and an older one learns that by 409."""
        self._confirm(offset)
        mine = await self.oust(SECOND_POLLER)
        async with self._stir:
            try:
                async with asyncio.timeout(timeout):
                    await self._stir.wait_for(lambda: self._waiting or self._closed or mine != self._poll)
            except TimeoutError:
                return []
        if mine != self._poll:
            raise conflict(self._ousted_by)
        return self._waiting[:limit]

    async def oust(self, reason: str) -> int:
        """Whoever is polling learns by 409 that it is over. The number of the poll that begins now."""
        self._poll += 1
        mine, self._ousted_by = self._poll, reason
        await self._wake()
        return mine

    def _confirm(self, offset: int) -> None:
        if offset > 0:
            self._waiting = [update for update in self._waiting if update_id(update) >= offset]
        elif offset < 0:
            self._waiting = self._waiting[offset:]

    async def close(self) -> None:
        """Lets waiting pollers go."""
        self._closed = True
        await self._wake()

    async def _wake(self) -> None:
        async with self._stir:
            self._stir.notify_all()


def update_id(update: Fields) -> int:
    return int(str(update["update_id"]))
