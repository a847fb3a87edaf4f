"""How much a bot may say: the pace that Telegram asks for, and 429 for those who do not keep it.

The numbers are those of Telegram's FAQ for bots: no more than 30 messages "or so" a second in all, one a second to
a chat, where "short bursts" may pass, and 20 a minute to a group. How long a burst may be is not documented: 15
messages here. The pace is that of the real clock, also when people have moved the clock of the sandbox.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.calls import Call
from bot.sandbox.errors import too_many_requests

SAYING = ("send", "edit")
SILENT = {"sendchataction"}


@dataclass(frozen=True)
class Pace:
    """So many messages within so many seconds, and as many more at once."""

    messages: float
    seconds: float
    spare: float = 0

    @property
    def most(self) -> float:
        return self.messages + self.spare

    @property
    def a_second(self) -> float:
        return self.messages / self.seconds


# a client that counts 30 a second by its own clock is not refused for what the network shifts
EVERYWHERE = Pace(30, 1, spare=10)
A_CHAT = Pace(1, 1, spare=14)
A_GROUP = Pace(20, 60)


class Bucket:
    """Every message takes one; the pace puts them back."""

    def __init__(self, pace: Pace, now: float) -> None:
        self._pace = pace
        self._left = pace.most
        self._counted = now

    def wait(self, now: float) -> float:
        """Seconds until the next message; nothing is taken yet."""
        self._left = min(self._pace.most, self._left + (now - self._counted) * self._pace.a_second)
        self._counted = now
        return max(0.0, (1 - self._left) / self._pace.a_second)

    def take(self) -> None:
        self._left -= 1


class Limits:
    """Off unless switched on; the numbers may be changed before that."""

    def __init__(self, monotonic: Callable[[], float], *, on: bool = False) -> None:
        self.everywhere = EVERYWHERE
        self.a_chat = A_CHAT
        self.a_group = A_GROUP
        self.refused = 0
        self._monotonic = monotonic
        self._on = on
        self._all: Bucket | None = None
        self._chats: dict[int, Bucket] = {}

    @property
    def on(self) -> bool:
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        """Switching starts the count anew."""
        self._on = on
        self._all = None
        self._chats.clear()

    def check(self, call: Call) -> None:
        """Raises 429 for a message too many; a refused one does not count."""
        if not self._on or not says_something(call):
            return
        now = self._monotonic()
        buckets = self._buckets(call.integer("chat_id"), now)
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait > 0:
            self.refused += 1
            raise too_many_requests(math.ceil(wait))
        for bucket in buckets:
            bucket.take()

    def _buckets(self, chat_id: int, now: float) -> tuple[Bucket, Bucket]:
        if self._all is None:
            self._all = Bucket(self.everywhere, now)
        if chat_id not in self._chats:
            self._chats[chat_id] = Bucket(self.a_group if chat_id < 0 else self.a_chat, now)
        return self._all, self._chats[chat_id]


def says_something(call: Call) -> bool:
    """Messages and edits of them count; what nobody reads does not."""
    method = call.method.lower()
    return method.startswith(SAYING) and method not in SILENT
