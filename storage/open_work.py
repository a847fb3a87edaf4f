"""What one colleague is dealing with in a municipality. For callers that asked for the right already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.referrals import OPEN
from storage.tables import Referral

if TYPE_CHECKING:
    from storage.desk import Desk


async def of_account(desk: Desk, account_id: int, municipality_id: int) -> list[int]:
    """Ids of the referrals that were taken there and not ended, the oldest first."""
    rows = await desk.session.exec(
        select(Referral.id)
        .where(
            Referral.taken_by == account_id,
            Referral.municipality_id == municipality_id,
            col(Referral.status).in_(OPEN),
        )
        .order_by(col(Referral.id))
    )
    return [item for item in rows.all() if item is not None]


async def give_back(desk: Desk, account_id: int, municipality_id: int) -> int:
    """Back to all colleagues there; returns how many. What the same person does elsewhere is not touched."""
    taken = await of_account(desk, account_id, municipality_id)
    for referral_id in taken:
        row = await desk.referrals.card(referral_id)
        await desk.referrals.release(referral_id, row.version)
    return len(taken)
