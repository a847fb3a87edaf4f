"""Who hears that somebody has died or moved away: those who worked with them, once, by code and without a cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.notices import Notice
from storage.tables import CaseFile, LifeStop, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk


async def who_worked_with(desk: Desk, row: CaseFile) -> set[int]:
    """The workers of the caseload today, the specialist and the case manager; never the one who notes it."""
    found = {*await desk.caseload.worker_ids(row.id or 0), row.specialist_id, row.manager_id}
    return {int(one) for one in found if one is not None} - {desk.who.account_id}


async def tell(desk: Desk, notice: Notice, row: CaseFile, stop: LifeStop, told: set[int]) -> None:
    for account_id in sorted(told - {desk.who.account_id}):
        await desk.outbox.put(
            notice,
            account_id,
            key=f"{notice}:{stop.id}:{account_id}",
            args={"stop": stop.id, "person": row.person_id, "case": row.id},
            subject=f"person:{row.person_id}",
        )


async def heard(desk: Desk, stop_id: int, account_id: int) -> bool:
    """Whether this account was told that somebody has left."""
    keys = [f"{notice}:{stop_id}:{account_id}" for notice in (Notice.PERSON_DIED, Notice.PERSON_MOVED)]
    rows = await desk.session.exec(
        select(Outbox.id).where(col(Outbox.key).in_(keys), Outbox.state == OutboxState.SENT).limit(1)
    )
    return rows.first() is not None
