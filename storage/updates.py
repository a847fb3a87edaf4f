"""Updates take effect once; what they were to be answered stays until it was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, delete, select

from storage.plain import plain
from storage.prepared import Prepared
from storage.tables import Processed

if TYPE_CHECKING:
    from storage.desk import Desk

BEING_ANSWERED = timedelta(minutes=1)
"""So long the handler that kept the replies is trusted to be saying them."""
REMEMBERED = timedelta(days=3)
"""Telegram keeps an update for a day at most; older ids cannot come again."""

_TABLE = plain(Processed)
_MARKED = ("update_id", "at", "pending", "tries")
_MARK = {
    "sqlite": Prepared(sqlite.insert(_TABLE).on_conflict_do_nothing(), *_MARKED),
    "postgresql": Prepared(postgresql.insert(_TABLE).on_conflict_do_nothing(), *_MARKED),
}
_SAID = (
    update(_TABLE)
    .where(_TABLE.c.update_id == bindparam("which"))
    .values({name: bindparam(name) for name in ("replies", "pending", "retry_at")})
)
_KEEP = Prepared(_SAID)
_ANSWERED = Prepared(_SAID.values(tries=_TABLE.c.tries + 1))
"""Made once: every update of everybody comes by here."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An update that was answered, with what is left to be said."""

    update_id: int
    left: list[dict[str, Any]]
    retry_at: datetime | None = None


class Updates:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def first_time(self, update_id: int) -> bool:
        """Marks the update as processed, in the transaction of its effects; False when it was before.

        Of two processes that handle the same update one waits here, and then hears False.
        """
        mark = _MARK[(await self._desk.connection()).dialect.name]
        done = await self._desk.execute(mark, update_id=update_id, at=self._desk.now, pending=False, tries=0)
        return bool(done.rowcount)

    async def keep(self, update_id: int, replies: list[dict[str, Any]]) -> None:
        """What is to be answered, together with the update's effects."""
        if replies:
            later = self._desk.now + BEING_ANSWERED
            await self._desk.execute(_KEEP, which=update_id, replies=replies, pending=True, retry_at=later)

    async def answered(self, *done: Answered) -> None:
        """What is left of each to be said, and when; nothing is left of most."""
        rows = [
            {"which": one.update_id, "replies": one.left or None, "pending": bool(one.left), "retry_at": one.retry_at}
            for one in done
        ]
        await _ANSWERED.run_many(await self._desk.connection(), rows)

    async def replies_of(self, update_id: int) -> list[dict[str, Any]]:
        row = await self._desk.session.get(Processed, update_id)
        return list(row.replies or []) if row and row.pending else []

    async def unanswered(self, limit: int = 100, *, every: bool = False) -> list[tuple[int, list[dict[str, Any]]]]:
        """Updates whose answer was cut off by a crash or refused for a while, oldest first.

        `every` takes all, those too that another moment was set for: after a start nobody else is saying them.
        """
        query = select(Processed).where(col(Processed.pending).is_(True)).order_by(col(Processed.update_id))
        if not every:
            query = query.where(col(Processed.retry_at) <= self._desk.now).limit(limit)
        rows = await self._desk.session.exec(query)
        return [(row.update_id, list(row.replies or [])) for row in rows]

    async def forget_unsaid(self, chat_id: int) -> None:
        """Answers to that chat that wait for their turn are not said any more."""
        for update_id, replies in await self.unanswered(every=True):
            left = [reply for reply in replies if reply["chat_id"] != chat_id]
            if len(left) < len(replies):
                await self.answered(Answered(update_id, left))

    async def sweep(self) -> None:
        await self._desk.session.exec(
            delete(Processed).where(
                col(Processed.at) < self._desk.now - REMEMBERED, col(Processed.pending).is_(False)
            )
        )
