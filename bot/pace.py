"""How fast the bot may speak: Telegram's limits, and the rests that Telegram asks for or needs."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import AsyncExitStack
from datetime import datetime, timedelta

from aiolimiter import AsyncLimiter

from bot.clock import Clock

EVERYWHERE_A_SECOND = 30
ONE_CHAT_BURST = 10
"""Messages that one person may get at once; a message a second over time."""
GROUP_A_MINUTE = 20
CHATS_REMEMBERED = 2_000
LONGEST_OUTAGE_REST = timedelta(seconds=60)


class Pace:
    """About 30 messages a second in all, one a second to a person, 20 a minute to a group."""

    def __init__(self) -> None:
        self._everywhere = AsyncLimiter(EVERYWHERE_A_SECOND, 1)
        self._chats: OrderedDict[int, AsyncLimiter] = OrderedDict()

    async def turn(self, chat_id: int) -> None:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._of_chat(chat_id))
            await stack.enter_async_context(self._everywhere)

    def _of_chat(self, chat_id: int) -> AsyncLimiter:
        limiter = self._chats.pop(chat_id, None) or _limiter(chat_id)
        self._chats[chat_id] = limiter
        if len(self._chats) > CHATS_REMEMBERED:
            self._chats.popitem(last=False)
        return limiter


def _limiter(chat_id: int) -> AsyncLimiter:
    """Ids of groups are negative."""
    return AsyncLimiter(GROUP_A_MINUTE, 60) if chat_id < 0 else AsyncLimiter(ONE_CHAT_BURST, ONE_CHAT_BURST)


class Rests:
    """When not to ask Telegram at all: one chat after a 429, every chat while Telegram does not answer.

    The rest after an outage doubles with each failure in a row, so a long one costs a request a minute.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chats: dict[int, datetime] = {}
        self._everywhere: datetime | None = None
        self._failures = 0

    def left(self, chat_id: int) -> timedelta:
        """How long this chat has to wait still; zero when it need not."""
        now = self._clock()
        until = max(filter(None, [self._chats.get(chat_id), self._everywhere]), default=now)
        return max(until - now, timedelta())

    def of_chat(self, chat_id: int, wait: timedelta) -> None:
        now = self._clock()
        self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        self._chats[chat_id] = now + wait

    def failed(self) -> timedelta:
        """Telegram did not answer: how long everybody rests."""
        rest = min(timedelta(seconds=2**self._failures), LONGEST_OUTAGE_REST)
        self._failures = min(self._failures + 1, 10)
        self._everywhere = self._clock() + rest
        return rest

    def answered(self) -> None:
        """Telegram is there."""
        self._failures = 0
        self._everywhere = None
