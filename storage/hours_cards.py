"""Cards of hours: what a message was understood as, kept until the worker says that it is right."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert
from sqlalchemy import update as core_update
from sqlmodel import col, delete, select, update

from casework.hours import CardState
from casework.hours_lines import from_json
from casework.hours_waiting import LIVES
from storage import data_holds
from storage.errors import NotHere, Stale
from storage.hours_waiting import remind
from storage.plain import plain, row_of
from storage.prepared import Prepared
from storage.tables import HoursCard, HoursEntry

if TYPE_CHECKING:
    from storage.desk import Desk

QUESTION_WAITS = timedelta(hours=12)
"""So long words are taken as the answer to a card's question."""
EMPTY_LIVES = timedelta(days=180)
"""So long an erased card's button says what became of it."""
_LOOKED_THROUGH = 20
"""Newest cards among which the one is sought whose question was opened last."""

_TABLE = plain(HoursCard)
_COLUMNS = tuple(column.name for column in _TABLE.columns if column.name != "id")
_PUT = Prepared(insert(_TABLE), *_COLUMNS)
_SHOWN = Prepared(core_update(_TABLE).where(_TABLE.c.id == bindparam("card")).values(shown_id=bindparam("message")))
_BLANK = dict(HoursCard(worker_id=0, sent_at=datetime.min.replace(tzinfo=UTC)))
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
        own = {"worker_id": self._desk.who.account_id, "source_id": source_id, "sent_at": sent_at}
        return row_of(HoursCard, {**_BLANK, **own})

    async def put(self, row: HoursCard, data: dict[str, Any]) -> None:
        """A blank one, with all that it says."""
        values = {name: getattr(row, name) for name in _COLUMNS} | {"data": data}
        row.id, row.data = (await self._desk.execute(_PUT, **values)).key, data
        self._desk.known(row)
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

    async def asking(self) -> list[HoursCard]:
        """Cards that may wait for an answer in words: the one that was touched last comes first."""
        rows = await self._desk.session.exec(
            select(HoursCard)
            .where(
                HoursCard.worker_id == self._desk.who.account_id,
                HoursCard.state != CardState.DELETED,
                col(HoursCard.data).is_not(None),
            )
            .order_by(col(HoursCard.id).desc())
            .limit(_LOOKED_THROUGH)
        )
        since = (self._desk.now - QUESTION_WAITS).isoformat()
        fresh = [row for row in rows.all() if _touched(row) > since]
        return sorted(fresh, key=lambda row: (_touched(row), row.id), reverse=True)

    async def unconfirmed(self) -> list[HoursCard]:
        """Own drafts with something in them, oldest first."""
        rows = await self._desk.session.exec(
            select(HoursCard)
            .where(
                HoursCard.worker_id == self._desk.who.account_id,
                HoursCard.state == CardState.DRAFT,
                col(HoursCard.data).is_not(None),
            )
            .order_by(col(HoursCard.id))
        )
        return [row for row in rows.all() if holds_something(row)]

    async def entries(self, row: HoursCard) -> list[HoursEntry]:
        """What came of it, in the card's order."""
        rows = await self._desk.session.exec(
            select(HoursEntry).where(HoursEntry.card_id == row.id).order_by(col(HoursEntry.id))
        )
        return list(rows.all())

    async def sweep(self) -> None:
        """Old cards lose their words. A draft's empty row stays a while, to say so; a kept card's for its entries."""
        before = self._desk.now - LIVES
        await self._desk.session.exec(
            delete(HoursCard).where(
                col(HoursCard.sent_at) < self._desk.now - EMPTY_LIVES,
                col(HoursCard.state) != CardState.KEPT,
                col(HoursCard.id).not_in(select(HoursEntry.card_id)),
            )
        )
        await self._desk.session.exec(
            update(HoursCard)
            .where(
                col(HoursCard.sent_at) < before,
                col(HoursCard.data).is_not(None),
                col(HoursCard.id).not_in(data_holds.cards(self._desk)),
            )
            .values(data=None)
        )
        await remind(self._desk)


def _touched(row: HoursCard) -> str:
    return row.data.get("touched") or row.sent_at.isoformat()


def holds_something(row: HoursCard) -> bool:
    """Whether anything would be lost with the card: not an empty /log, nor an entry that was opened and left so."""
    lines = [from_json(one) for one in (row.data or {}).get("lines", [])]
    if any(line.entry for line in lines):
        return row.revision > 1 or any(line.open() for line in lines) or bool(row.data.get("found"))
    return any(line.codes or line.minutes or line.day or line.heard for line in lines)
