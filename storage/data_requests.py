"""Requests of people about their own data: numbered, owed within a month, closed with what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.data_subjects import RequestKind, RequestOutcome, Whose, owed_by
from storage.data_scope import scope_of
from storage.errors import NotHere, Stale
from storage.tables import DataHold, DataRequest

if TYPE_CHECKING:
    from storage.desk import Desk


async def new(desk: Desk, kind: RequestKind, whose: Whose, received: date, note: str = "") -> DataRequest:
    """`NotHere` when there is no such subject; the same open request once more is the one that is there."""
    await scope_of(desk, whose)
    there = await desk.session.exec(
        select(DataRequest).where(
            DataRequest.kind == kind,
            DataRequest.subject_kind == whose.kind,
            DataRequest.subject_id == whose.id,
            col(DataRequest.closed_at).is_(None),
        )
    )
    known = there.first()
    if known is not None:
        return known
    row = DataRequest(
        kind=kind,
        subject_kind=whose.kind,
        subject_id=whose.id,
        received_on=received,
        due_on=owed_by(received),
        opened_at=desk.now,
        note=note or None,
    )
    desk.session.add(row)
    await desk.session.flush()
    desk.audit("data_request:new", f"data_request:{row.id}")
    return row


async def get(desk: Desk, number: int) -> DataRequest:
    row = await desk.session.get(DataRequest, number)
    if row is None:
        raise NotHere
    return row


async def open_one(desk: Desk, number: int) -> DataRequest:
    """`Stale` when it was closed."""
    row = await get(desk, number)
    if row.closed_at is not None:
        raise Stale
    return row


async def listed(desk: Desk, *, every: bool = False) -> list[DataRequest]:
    """Open ones, the first owed first; `every`: the closed ones too."""
    query = select(DataRequest).order_by(col(DataRequest.due_on), col(DataRequest.id))
    if not every:
        query = query.where(col(DataRequest.closed_at).is_(None))
    return list((await desk.session.exec(query)).all())


async def answered(desk: Desk, number: int, outcome: RequestOutcome) -> DataRequest:
    """Answered and closed."""
    row = await get(desk, number)
    row.answered_at = row.answered_at or desk.now
    return await close(desk, number, outcome)


async def close(desk: Desk, number: int, outcome: RequestOutcome, reason: str = "") -> DataRequest:
    """`Stale` when it was closed before. `reason` stands below the note, sealed as it is."""
    row = await open_one(desk, number)
    if reason.strip():
        row.note = "\n".join(filter(None, (row.note, reason.strip())))
    row.closed_at, row.outcome = desk.now, outcome
    desk.audit(f"data_request:{outcome}", f"data_request:{number}")
    await desk.session.flush()
    return row


def whose(row: DataRequest) -> Whose:
    return Whose(row.subject_kind, row.subject_id)


async def overdue(desk: Desk) -> int:
    """How many should have been answered before today."""
    today = tallinn_day(desk.now)
    return sum(row.due_on < today for row in await listed(desk))


# ── what must be kept for now ────────────────────────────────────────────────


async def hold(desk: Desk, person_id: int, until: date | None, reason: str) -> DataHold:
    row = DataHold(person_id=person_id, since=tallinn_day(desk.now), until=until, reason=reason, made_at=desk.now)
    desk.session.add(row)
    await desk.session.flush()
    desk.audit("data_hold:new", f"person:{person_id}")
    return row


async def lift(desk: Desk, person_id: int) -> int:
    """How many were in force."""
    query = select(DataHold).where(DataHold.person_id == person_id, col(DataHold.lifted_at).is_(None))
    rows = (await desk.session.exec(query)).all()
    for row in rows:
        row.lifted_at = desk.now
        desk.audit("data_hold:lift", f"person:{person_id}")
    return len(rows)
