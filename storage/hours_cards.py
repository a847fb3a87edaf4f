"""Cards of hours: what a message was understood as, kept until the worker says that it is right."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert
from sqlalchemy import update as core_update
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel import col, delete, select, update

from casework.hours import CardState
from storage.errors import NotHere, Stale
from storage.plain import plain
from storage.prepared import Prepared
from storage.tables import HoursCard, HoursEntry

if TYPE_CHECKING:
    from storage.desk import Desk

QUESTION_WAITS = timedelta(hours=12)
"""So long words are taken as the answer to a card's question."""
DRAFT_LIVES = timedelta(days=14)
"""A card that nobody confirmed is forgotten then."""

_TABLE = plain(HoursCard)
_PUT = Prepared(insert(_TABLE), *(column.name for column in _TABLE.columns if column.name != "id"))
_SHOWN = Prepared(core_update(_TABLE).where(_TABLE.c.id == bindparam("card")).values(shown_id=bindparam("message")))
"""Made once: every message of hours comes by here."""


class HoursCards:
    """A card is its worker's alone: for everybody else it is not there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def new(self, data: dict[str, Any], sent_at: datetime, source_id: int | None = None) -> HoursCard:
        row = HoursCard(
            worker_id=self._desk.who.account_id,
            source_id=source_id,
            sent_at=sent_at,
            data=data,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("hours:read_back", f"hours_card:{row.id}")
        return row

    def blank(self, sent_at: datetime, source_id: int | None = None) -> HoursCard:
        """One that is not there yet."""
        return HoursCard(worker_id=self._desk.who.account_id, source_id=source_id, sent_at=sent_at)

    async def put(self, row: HoursCard, data: dict[str, Any]) -> None:
        """A blank one, with all that it says."""
        values = {name: value for name, value in row if name != "id"} | {"data": data}
        row.id, row.data = (await self._desk.execute(_PUT, **values)).key, data
        make_transient_to_detached(row)
        self._desk.session.add(row)
        self._desk.audit("hours:read_back", f"hours_card:{row.id}")

    async def get(self, card_id: int, revision: int | None = None) -> HoursCard:
        """Raises `NotHere` for a colleague's, `Stale` when it is shown otherwise by now."""
        row = await self._desk.session.get(HoursCard, card_id)
        if row is None or row.worker_id != self._desk.who.account_id:
            raise NotHere
        if revision is not None and row.revision != revision:
            raise Stale
        return row

    async def step(
        self, row: HoursCard, data: dict[str, Any], state: CardState | None = None, *, shown_id: int | None = None
    ) -> None:
        """Another state or question; old buttons rest from now on. `Stale` when somebody was faster."""
        values: dict[str, Any] = {"data": data, "revision": row.revision + 1, "state": state or row.state}
        if shown_id is not None:
            values["shown_id"] = shown_id
        done = await self._desk.session.exec(
            update(HoursCard)
            .where(col(HoursCard.id) == row.id, col(HoursCard.revision) == row.revision)
            .values(**values)
        )
        if not done.rowcount:
            raise Stale
        await self._desk.session.refresh(row)

    async def shown(self, *cards: tuple[int, int]) -> None:
        """Card and number of the message that shows it, once Telegram has told."""
        rows = [{"card": card, "message": message} for card, message in cards]
        await _SHOWN.run_many(await self._desk.connection(), rows)

    async def of_message(self, message_id: int) -> list[HoursCard]:
        """By the worker's own message, or by the bot's that shows them; the newest first."""
        rows = await self._desk.session.exec(
            select(HoursCard)
            .where(
                HoursCard.worker_id == self._desk.who.account_id,
                (col(HoursCard.source_id) == message_id) | (col(HoursCard.shown_id) == message_id),
            )
            .order_by(col(HoursCard.id).desc())
        )
        return list(rows.all())

    async def of_source(self, message_id: int) -> HoursCard | None:
        """By the worker's own message."""
        rows = await self._desk.session.exec(
            select(HoursCard)
            .where(HoursCard.worker_id == self._desk.who.account_id, HoursCard.source_id == message_id)
            .order_by(col(HoursCard.id).desc())
            .limit(1)
        )
        return rows.first()

    async def waiting(self) -> HoursCard | None:
        """The newest card, if it still may wait for an answer in words."""
        rows = await self._desk.session.exec(
            select(HoursCard)
            .where(HoursCard.worker_id == self._desk.who.account_id)
            .order_by(col(HoursCard.id).desc())
            .limit(1)
        )
        row = rows.first()
        fresh = row is not None and self._desk.now - row.sent_at < QUESTION_WAITS
        return row if fresh else None

    async def unconfirmed(self) -> list[HoursCard]:
        """Own drafts, oldest first."""
        rows = await self._desk.session.exec(
            select(HoursCard)
            .where(HoursCard.worker_id == self._desk.who.account_id, HoursCard.state == CardState.DRAFT)
            .order_by(col(HoursCard.id))
        )
        return list(rows.all())

    async def entries(self, row: HoursCard) -> list[HoursEntry]:
        """What came of it, in the card's order."""
        rows = await self._desk.session.exec(
            select(HoursEntry).where(HoursEntry.card_id == row.id).order_by(col(HoursEntry.id))
        )
        return list(rows.all())

    async def sweep(self) -> None:
        """Old drafts go; a kept card's words go with them, its entries stay."""
        before = self._desk.now - DRAFT_LIVES
        await self._desk.session.exec(
            delete(HoursCard).where(
                col(HoursCard.sent_at) < before,
                col(HoursCard.state) != CardState.KEPT,
                col(HoursCard.id).not_in(select(HoursEntry.card_id)),
            )
        )
        await self._desk.session.exec(
            update(HoursCard)
            .where(col(HoursCard.sent_at) < before, col(HoursCard.data).is_not(None))
            .values(data=None)
        )
