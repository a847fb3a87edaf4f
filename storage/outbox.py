"""The outbox: what the bot says on its own initiative, written in the transaction of its cause."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, or_, select, update

from casework.notices import Notice
from storage.once import insert_once
from storage.tables import Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

LEASE = timedelta(minutes=2)
PUT_OFF = ""
"""The lease of a row that is nobody's until its next turn."""
MOST_FAULTS = 8


class OutboxDesk:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.put_any = False

    async def put(
        self,
        notice: Notice,
        account_id: int,
        *,
        key: str,
        group_id: int | None = None,
        args: dict[str, Any] | None = None,
        subject: str = "",
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> bool:
        """Adds a row, True when it is new; a key that is already there is left as it is."""
        row = Outbox(
            key=key,
            account_id=account_id,
            group_id=group_id,
            notice=notice,
            args=args or {},
            subject=subject,
            not_before=not_before or self._desk.now,
            not_after=not_after,
        )
        await self._desk.session.flush()
        is_new = await insert_once(self._desk.session, Outbox, row)
        self.put_any |= is_new
        return is_new

    async def hasten(self, key: str) -> None:
        """A row that was meant for later is due now, if it still waits."""
        await self._desk.session.exec(
            update(Outbox)
            .where(
                col(Outbox.key) == key,
                col(Outbox.state) == OutboxState.PENDING,
                col(Outbox.not_before) > self._desk.now,
            )
            .values(not_before=self._desk.now)
        )

    async def claim(self, limit: int = 50) -> list[Outbox]:
        """Takes due rows for a while: no other process sees them until the lease ends."""
        now = self._desk.now
        due = (
            select(Outbox.id)
            .where(
                Outbox.state == OutboxState.PENDING,
                Outbox.not_before <= now,
                or_(col(Outbox.lease_until).is_(None), col(Outbox.lease_until) <= now),
            )
            .order_by(col(Outbox.not_before), col(Outbox.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        ids = (await self._desk.session.exec(due)).all()
        if not ids:
            return []
        lease = uuid.uuid4().hex
        await self._desk.session.exec(
            update(Outbox).where(col(Outbox.id).in_(ids)).values(lease=lease, lease_until=now + LEASE)
        )
        rows = await self._desk.session.exec(
            select(Outbox).where(Outbox.lease == lease).order_by(col(Outbox.not_before), col(Outbox.id))
        )
        return list(rows.all())

    async def settle(
        self,
        row_id: int,
        state: OutboxState,
        *,
        reason: str = "",
        chat_id: int | None = None,
        message_id: int | None = None,
    ) -> None:
        row = await self._row(row_id)
        row.state = state
        row.reason = reason
        row.chat_id = chat_id
        row.message_id = message_id
        row.settled_at = self._desk.now
        row.tries += 1
        row.lease_until = None

    async def hold(self, row_id: int, lease: str) -> bool:
        """Right before sending: True when the row is still this claim's, for another `LEASE`.

        A claim that was slow finds its row taken by another process, or settled, and lets it be.
        """
        held = await self._desk.session.exec(
            update(Outbox)
            .where(col(Outbox.id) == row_id, col(Outbox.lease) == lease, col(Outbox.state) == OutboxState.PENDING)
            .values(lease_until=self._desk.now + LEASE)
        )
        return bool(held.rowcount)

    async def later(self, row_id: int, at: datetime, reason: str, *, asked: bool = True) -> None:
        """Another turn, as often as it takes; `asked`: Telegram was asked, and did not take it."""
        row = await self._row(row_id)
        row.tries += asked
        row.reason = reason if asked or not row.reason else row.reason
        _put_off(row, at)

    async def broke(self, row_id: int, at: datetime, reason: str) -> OutboxState:
        """A fault of ours: another turn until `MOST_FAULTS`; one broken row never holds up the others."""
        row = await self._row(row_id)
        row.tries, row.faults = row.tries + 1, row.faults + 1
        row.reason = reason
        if row.faults >= MOST_FAULTS:
            row.state = OutboxState.FAILED
            row.settled_at = self._desk.now
            row.lease_until = None
        else:
            _put_off(row, at)
        return row.state

    async def sent_cards(self, subject: str, account_id: int) -> list[Outbox]:
        """Messages that this account got about the subject, newest first."""
        rows = await self._desk.session.exec(
            select(Outbox)
            .where(
                Outbox.subject == subject,
                Outbox.account_id == account_id,
                Outbox.state == OutboxState.SENT,
                col(Outbox.message_id).is_not(None),
            )
            .order_by(col(Outbox.id).desc())
        )
        return list(rows.all())

    async def next_moment(self) -> datetime | None:
        """When the next pending row is due, or has its next turn; one that is claimed is nobody's to wait for."""
        now = self._desk.now
        rows = await self._desk.session.exec(
            select(Outbox.not_before)
            .where(
                Outbox.state == OutboxState.PENDING,
                or_(col(Outbox.lease_until).is_(None), col(Outbox.lease_until) <= now),
            )
            .order_by(col(Outbox.not_before))
            .limit(1)
        )
        turns = await self._desk.session.exec(
            select(func.min(Outbox.lease_until)).where(
                Outbox.state == OutboxState.PENDING,
                Outbox.not_before <= now,
                Outbox.lease == PUT_OFF,
                col(Outbox.lease_until) > now,
            )
        )
        return min(filter(None, (rows.first(), turns.one())), default=None)

    async def _row(self, row_id: int) -> Outbox:
        return await self._desk.session.get_one(Outbox, row_id)


def _put_off(row: Outbox, at: datetime) -> None:
    """Its own moment stays what it was: from that one the lateness counts."""
    row.lease, row.lease_until = PUT_OFF, at
