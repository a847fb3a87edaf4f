"""Updates on their way to the bot: kept until confirmed, read by one poller at a time."""

import asyncio

from bot.sandbox.errors import conflict
from bot.sandbox.shapes import Fields

FIRST_UPDATE = 500_000_001
# Telegram sends these only to a bot that asks for them
ONLY_IF_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
SECOND_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"


class UpdateQueue:
    def __init__(self) -> None:
        self.made: list[Fields] = []
        self.allowed: list[str] = []
        self._waiting: list[Fields] = []
        self._poll = 0
        self._closed = False
        self._stir = asyncio.Condition()

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
            async with self._stir:
                self._stir.notify_all()

    @property
    def pending(self) -> int:
        return len(self._waiting)

    def drop(self) -> None:
        self._waiting.clear()

    async def get(self, offset: int, limit: int, timeout: float) -> list[Fields]:  # noqa: ASYNC109 - the Bot API's own parameter
        """Long poll; the newest poller wins, and an older one learns that by 409."""
        self._confirm(offset)
        self._poll += 1
        mine = self._poll
        async with self._stir:
            self._stir.notify_all()
            try:
                async with asyncio.timeout(timeout):
                    await self._stir.wait_for(lambda: self._waiting or self._closed or mine != self._poll)
            except TimeoutError:
                return []
        if mine != self._poll:
            raise conflict(SECOND_POLLER)
        return self._waiting[:limit]

    def _confirm(self, offset: int) -> None:
        if offset > 0:
            self._waiting = [update for update in self._waiting if update_id(update) >= offset]
        elif offset < 0:
            self._waiting = self._waiting[offset:]

    async def close(self) -> None:
        """Lets waiting pollers go."""
        self._closed = True
        async with self._stir:
            self._stir.notify_all()


def update_id(update: Fields) -> int:
    return int(str(update["update_id"]))
