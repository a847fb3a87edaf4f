"""The outbox as an operator sees it: counts by state, rows with their reasons, another turn for what failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, func, select, update

from storage.tables import Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

ENDED_BADLY = (OutboxState.FAILED, OutboxState.UNREACHABLE, OutboxState.EXPIRED, OutboxState.HELD)


@dataclass(frozen=True, slots=True)
class Count:
    state: OutboxState
    rows: int
    earliest: datetime
    """The moment for which the earliest row was meant."""


async def counts(desk: Desk) -> list[Count]:
    """States that occur, in the order of `OutboxState`."""
    found = await desk.session.exec(
        select(Outbox.state, func.count(), func.min(Outbox.not_before)).group_by(col(Outbox.state))
    )
    by_state = {OutboxState(state): Count(OutboxState(state), rows, earliest) for state, rows, earliest in found}
    return [by_state[state] for state in OutboxState if state in by_state]


async def rows(desk: Desk, state: OutboxState, limit: int) -> list[Outbox]:
    """What waits: the next one first; everything else: the newest first."""
    order = col(Outbox.not_before) if state is OutboxState.PENDING else col(Outbox.id).desc()
    found = await desk.session.exec(select(Outbox).where(Outbox.state == state).order_by(order).limit(limit))
    return list(found.all())


async def again(desk: Desk, ids: Sequence[int] = ()) -> list[int]:
    """Rows that ended badly get another turn now: those named, or all that failed; returns which.

    Whether there still is something to say is decided when their turn comes.
    """
    query = select(Outbox.id)
    if ids:
        query = query.where(col(Outbox.id).in_(ids), col(Outbox.state).in_(ENDED_BADLY))
    else:
        query = query.where(col(Outbox.state) == OutboxState.FAILED)
    found = list((await desk.session.exec(query)).all())
    await desk.session.exec(
        update(Outbox)
        .where(col(Outbox.id).in_(found))
        .values(
            state=OutboxState.PENDING,
            not_before=desk.now,
            not_after=None,
            settled_at=None,
            faults=0,
            lease_until=None,
        )
    )
    for row_id in found:
        desk.audit("outbox:again", f"outbox:{row_id}")
    return [row_id for row_id in found if row_id is not None]
