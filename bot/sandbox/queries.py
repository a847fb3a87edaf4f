"""Callback queries that wait for an answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat
    from bot.sandbox.phone import Phone

ANSWER_WITHIN = timedelta(minutes=1)
FIRST_ID = 4_000_000_000_000_000_000


@dataclass(frozen=True)
class Tap:
    phone: "Phone"
    chat: "Chat"
    moment: datetime


@dataclass(frozen=True)
class Toast:
    """An answer to a tap; an alert waits until the person closes it."""

    text: str
    alert: bool


class OpenQueries:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._open: dict[str, Tap] = {}
        self._made = 0

    def open(self, tap: Tap) -> str:
        self._made += 1
        query_id = str(FIRST_ID + self._made)
        self._open[query_id] = tap
        return query_id

    def close(self, query_id: str) -> Tap | None:
        """The tap that is answered; None when it is unknown, answered already or too old."""
        tap = self._open.pop(query_id, None)
        return tap if tap and self._now() - tap.moment <= ANSWER_WITHIN else None
