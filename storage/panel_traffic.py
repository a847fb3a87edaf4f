"""What the bot says and to whom it cannot: the outbox by row, and the members whom nothing reaches."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, func, select
from sqlmodel import col

from casework.operator_permissions import OperatorAction
from storage import outbox_reports
from storage.manage_people import OWN
from storage.panel_lists import Columns, Cut, Found, cut_of
from storage.tables import Account, AccountState, MembershipRow, MunicipalityRow, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

OUTBOX_COLUMNS: Columns = {
    "number": col(Outbox.id),
    "state": col(Outbox.state),
    "notice": col(Outbox.notice),
    "subject": col(Outbox.subject),
    "account": col(Outbox.account_id),
    "at": col(Outbox.not_before),
    "tries": col(Outbox.tries),
}
UNREACHABLE_COLUMNS: Columns = {
    "account": col(Account.id),
    "role": col(MembershipRow.role),
    "municipality": col(MunicipalityRow.name),
    "name": col(MembershipRow.shown_as),
    "state": col(Account.state),
}


async def outbox(
    desk: Desk, cut: Cut, *, state: str = "", notice: str = "", accounts: Collection[int] | None = None
) -> Found:
    """The newest first."""
    desk.must_operate(OperatorAction.LOOK)
    columns = (
        col(Outbox.id),
        col(Outbox.state),
        col(Outbox.notice),
        col(Outbox.subject),
        col(Outbox.account_id),
        col(Outbox.not_before),
        col(Outbox.settled_at),
        col(Outbox.tries),
        col(Outbox.reason),
    )
    query = select(*columns)
    if state in set(OutboxState):
        query = query.where(col(Outbox.state) == OutboxState(state))
    if notice:
        query = query.where(col(Outbox.notice) == notice)
    if accounts is not None:
        query = query.where(col(Outbox.account_id).in_(accounts))
    return await cut_of(desk, query, OUTBOX_COLUMNS, cut, col(Outbox.id).desc())


async def notices(desk: Desk) -> list[str]:
    """Kinds that occur."""
    rows = await (await desk.connection()).execute(select(col(Outbox.notice)).distinct().order_by(col(Outbox.notice)))
    return [row[0] for row in rows]


async def again(desk: Desk, *ids: int) -> list[int]:
    """Another turn for these rows, or without ids for all that failed; which of them got it."""
    desk.must_operate(OperatorAction.OUTBOX_AGAIN)
    return await outbox_reports.again(desk, ids)


async def unreachable(desk: Desk, cut: Cut, *, municipality: int = 0) -> Found:
    """Staff with a role in force who blocked the bot, left it or were stopped; and how much could not be said.

    A relative's link is the person's own, and no operator's matter.
    """
    desk.must_operate(OperatorAction.LOOK)
    lost = (
        select(col(Outbox.account_id), func.count().label("rows"))
        .where(col(Outbox.state) == OutboxState.UNREACHABLE)
        .group_by(col(Outbox.account_id))
        .subquery()
    )
    query: Select[*tuple[Any, ...]] = (
        select(
            col(MembershipRow.id).label("membership"),
            col(Account.id),
            col(MembershipRow.role),
            col(MembershipRow.lead),
            col(MembershipRow.municipality_id),
            col(MunicipalityRow.name),
            col(MembershipRow.shown_as),
            col(Account.state),
            func.coalesce(lost.c.rows, 0).label("rows"),
        )
        .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
        .outerjoin(MunicipalityRow, col(MunicipalityRow.id) == col(MembershipRow.municipality_id))
        .outerjoin(lost, lost.c.account_id == col(Account.id))
        .where(
            col(MembershipRow.ended_at).is_(None),
            col(Account.state) != AccountState.ACTIVE,
            col(MembershipRow.role).not_in(OWN),
        )
    )
    if municipality:
        query = query.where(col(MembershipRow.municipality_id) == municipality)
    return await cut_of(desk, query, UNREACHABLE_COLUMNS, cut, col(MembershipRow.id).desc())
