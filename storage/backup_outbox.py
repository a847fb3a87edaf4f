"""What a restored outbox must not say by itself: words that were due, and most likely said, before the restore.

A backup is older than what was said since. Rows that were pending in it and whose moment has passed are held until
the operator lets them go or drops them; only what removes messages with names is done in any case. Answers that
waited then are dropped: their conversations have gone on since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlmodel import col, func, select, update

from casework.notices import Notice
from storage.tables import Outbox, OutboxState, Processed

if TYPE_CHECKING:
    from storage.desk import Desk

REASON = "restored"


class Held(NamedTuple):
    notices: int
    answers: int


async def free(desk: Desk) -> None:
    """Whoever had claimed a row is not here."""
    await desk.session.exec(update(Outbox).where(col(Outbox.lease_until).is_not(None)).values(lease_until=None))


async def hold(desk: Desk) -> Held:
    """How many rows are held now, and how many answers were dropped."""
    held = await desk.session.exec(
        update(Outbox)
        .where(
            col(Outbox.state) == OutboxState.PENDING,
            col(Outbox.not_before) <= desk.now,
            col(Outbox.notice) != Notice.ERASE_MESSAGES,
        )
        .values(state=OutboxState.HELD, reason=REASON)
    )
    dropped = await desk.session.exec(
        update(Processed).where(col(Processed.pending).is_(True)).values(pending=False, replies=None, retry_at=None)
    )
    return Held(held.rowcount, dropped.rowcount)


async def held(desk: Desk) -> int:
    found = await desk.session.exec(select(func.count()).select_from(Outbox).where(Outbox.state == OutboxState.HELD))
    return found.one()


async def release(desk: Desk) -> int:
    """They get their turn: each still asks whether there is something to say, and until when."""
    return await _move(desk, "outbox:release", OutboxState.PENDING)


async def drop(desk: Desk) -> int:
    """They are not said."""
    return await _move(desk, "outbox:drop", OutboxState.CLEARED)


async def _move(desk: Desk, action: str, to: OutboxState) -> int:
    settled = None if to is OutboxState.PENDING else desk.now
    done = await desk.session.exec(
        update(Outbox).where(col(Outbox.state) == OutboxState.HELD).values(state=to, settled_at=settled)
    )
    if done.rowcount:
        desk.audit(action, "outbox")
    return done.rowcount
