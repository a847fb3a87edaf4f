"""What one colleague is dealing with in a municipality. For callers that asked for the right already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, func, or_, select

from casework.cases import CaseState
from casework.people import Role
from casework.referrals import OPEN
from storage.tables import CaseFile, MembershipRow, Referral

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


async def persons(desk: Desk, account_id: int, municipality_id: int) -> list[int]:
    """Ids of the people whose referral or case is in this colleague's hands, in order."""
    taken = select(Referral.person_id).where(
        Referral.taken_by == account_id,
        Referral.municipality_id == municipality_id,
        col(Referral.status).in_(OPEN),
    )
    kept = select(CaseFile.person_id).where(
        or_(col(CaseFile.manager_id) == account_id, col(CaseFile.specialist_id) == account_id),
        CaseFile.municipality_id == municipality_id,
        CaseFile.state == CaseState.OPEN,
    )
    found = [*(await desk.session.exec(taken)).all(), *(await desk.session.exec(kept)).all()]
    return sorted({item for item in found if item is not None})


async def cases(desk: Desk, row: MembershipRow) -> int:
    """Open cases that this role has in its hands; only case managers and specialists have any."""
    hands = {Role.CASE_MANAGER: CaseFile.manager_id, Role.BASE_SUPPORT_SPECIALIST: CaseFile.specialist_id}.get(
        row.role
    )
    if hands is None:
        return 0
    found = await desk.session.exec(
        select(func.count())
        .select_from(CaseFile)
        .where(
            hands == row.account_id,
            CaseFile.municipality_id == row.municipality_id,
            CaseFile.state == CaseState.OPEN,
        )
    )
    return found.one()


async def give_back(desk: Desk, account_id: int, municipality_id: int) -> int:
    """Back to all colleagues there; returns how many. What the same person does elsewhere is not touched."""
    taken = await of_account(desk, account_id, municipality_id)
    for referral_id in taken:
        if desk.actor is None:
            await desk.referrals.hand_back(referral_id)
        else:
            row = await desk.referrals.card(referral_id)
            await desk.referrals.release(referral_id, row.version)
    return len(taken)
