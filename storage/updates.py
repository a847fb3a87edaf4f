"""Updates take effect once; what they were to be answered stays until it was said."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlmodel import col, delete, select, update

from storage.once import insert_once
from storage.tables import Processed

if TYPE_CHECKING:
    from storage.desk import Desk

BEING_ANSWERED = timedelta(minutes=1)
"""So long the handler that kept the replies is trusted to be saying them."""
REMEMBERED = timedelta(days=3)
"""Telegram keeps an update for a day at most; older ids cannot come again."""


class Updates:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def first_time(self, update_id: int) -> bool:
        """Marks the update as processed, in the transaction of its effects; False when it was before.

        Of two processes that handle the same update one waits here, and then hears False.
        """
        row = Processed(update_id=update_id, at=self._desk.now)
        return await insert_once(self._desk.session, Processed, row)

    async def keep(self, update_id: int, replies: list[dict[str, Any]]) -> None:
        """What is to be answered, together with the update's effects."""
        if not replies:
            return
        await self._set(update_id, replies=replies, pending=True, retry_at=self._desk.now + BEING_ANSWERED)

    async def answered(self, update_id: int, left: list[dict[str, Any]], retry_at: datetime | None = None) -> None:
        await self._set(
            update_id, replies=left or None, pending=bool(left), retry_at=retry_at, tries=col(Processed.tries) + 1
        )

    async def _set(self, update_id: int, **values: object) -> None:
        """As one statement: each update of everybody comes by here twice."""
        await self._desk.session.exec(
            update(Processed)
            .where(col(Processed.update_id) == update_id)
            .values(**values)
            .execution_options(synchronize_session=False)
        )

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
                await self.answered(update_id, left)

    async def sweep(self) -> None:
        await self._desk.session.exec(
            delete(Processed).where(
                col(Processed.at) < self._desk.now - REMEMBERED, col(Processed.pending).is_(False)
            )
        )
