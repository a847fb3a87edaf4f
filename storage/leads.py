"""A municipality whose case managers work with the bot is never left without anybody who leads it.

The last of all of them may go, in the chat and by an operator: then nobody works with the bot there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from casework.people import Role
from storage.errors import CannotLead, LastLead
from storage.leading import locked
from storage.tables import Account, AccountState, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk

CANNOT_LEAD = frozenset({AccountState.SUSPENDED, AccountState.LEFT})


async def keep_one(desk: Desk, row: MembershipRow) -> None:
    """Before this lead's role is taken away: raises `LastLead` when there is no other."""
    if row.lead and not (await desk.session.exec(_others(row).where(col(MembershipRow.lead).is_(True)))).all():
        raise LastLead


async def keep_when_ending(desk: Desk, row: MembershipRow) -> None:
    """Before this role ends: as above where colleagues stay behind. Who is alone there may always go."""
    if not await is_alone(desk, row):
        await keep_one(desk, row)


async def is_alone(desk: Desk, row: MembershipRow) -> bool:
    """Nobody stays behind there who could lead."""
    return not (await desk.session.exec(_others(row))).all()


async def must_be_here(desk: Desk, row: MembershipRow) -> None:
    """Before somebody becomes a lead: raises `CannotLead` when the bot does not talk to them."""
    if (await desk.accounts.get(row.account_id)).state in CANNOT_LEAD:
        raise CannotLead


async def keep_when_leaving(desk: Desk, account_id: int) -> None:
    """Before somebody leaves: as above, wherever colleagues stay behind. Who is alone may always go."""
    rows = await desk.session.exec(
        select(MembershipRow).where(
            MembershipRow.account_id == account_id,
            MembershipRow.role == Role.CASE_MANAGER,
            col(MembershipRow.ended_at).is_(None),
        )
    )
    for row in rows.all():
        await locked(desk, row.municipality_id or 0)
        await keep_when_ending(desk, row)


def _others(row: MembershipRow) -> SelectOfScalar[MembershipRow]:
    """Colleagues there who could lead."""
    return (
        select(MembershipRow)
        .join(Account, col(Account.id) == col(MembershipRow.account_id))
        .where(
            MembershipRow.municipality_id == row.municipality_id,
            MembershipRow.role == Role.CASE_MANAGER,
            col(MembershipRow.ended_at).is_(None),
            MembershipRow.account_id != row.account_id,
            col(Account.state).not_in(CANNOT_LEAD),
        )
    )
