"""Since when the bot cannot reach somebody, and what Telegram said: no column holds it, the outbox and the log do."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select
from sqlmodel import col

from casework.notices import Notice
from casework.operator_permissions import OperatorAction
from storage.tables import AccountState, Audit, MembershipRow, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Silence:
    since: datetime | None = None
    """None where nothing was written down about it."""
    reason: str = ""
    """Telegram's, of the last message that could not be brought."""


async def of(desk: Desk, states: Mapping[int, AccountState]) -> dict[int, Silence]:
    """By the account, whose states are given.

    Stopped: since the stop. Otherwise the earlier of the first message since the last one that arrived, and the
    moment when those who lead were told.
    """
    desk.must_operate(OperatorAction.LOOK)
    stopped = await _stopped(desk, {one for one, state in states.items() if state is AccountState.SUSPENDED})
    rest = states.keys() - stopped.keys()
    refused, told = await _refused(desk, rest), await _told(desk, rest)
    found = {account: Silence(at) for account, at in stopped.items()}
    for account in rest:
        first, reason = refused.get(account, (None, ""))
        moments = [at for at in (first, told.get(account)) if at is not None]
        found[account] = Silence(min(moments, default=None), reason)
    return found


async def _refused(desk: Desk, accounts: Collection[int]) -> dict[int, tuple[datetime | None, str]]:
    """The first that was not brought since the last that was, and the words of the latest one.

    Commands are set and messages deleted in a blocked chat too: only what was said has arrived.
    """
    connection = await desk.connection()
    arrived = (
        select(col(Outbox.account_id), func.max(col(Outbox.settled_at)).label("at"))
        .where(
            col(Outbox.state) == OutboxState.SENT,
            col(Outbox.message_id).is_not(None),
            col(Outbox.account_id).in_(accounts),
            col(Outbox.group_id).is_(None),
        )
        .group_by(col(Outbox.account_id))
        .subquery()
    )
    rows = await connection.execute(
        select(col(Outbox.account_id), col(Outbox.settled_at), col(Outbox.reason))
        .outerjoin(arrived, arrived.c.account_id == col(Outbox.account_id))
        .where(
            col(Outbox.state) == OutboxState.UNREACHABLE,
            col(Outbox.account_id).in_(accounts),
            col(Outbox.group_id).is_(None),
            or_(arrived.c.at.is_(None), col(Outbox.settled_at) >= arrived.c.at),
        )
        .order_by(col(Outbox.settled_at), col(Outbox.id))
    )
    found: dict[int, tuple[datetime | None, str]] = {}
    for account, at, reason in rows:
        found[account] = (found[account][0] if account in found else at, reason)
    return found


async def _stopped(desk: Desk, accounts: Collection[int]) -> dict[int, datetime]:
    """The last time that a lead or an operator stopped the account, by the log."""
    connection = await desk.connection()
    rows = await connection.execute(
        select(col(MembershipRow.id), col(MembershipRow.account_id)).where(
            col(MembershipRow.account_id).in_(accounts)
        )
    )
    whose = {f"membership:{row[0]}": row[1] for row in rows}
    lines = await connection.execute(
        select(col(Audit.subject), func.max(col(Audit.at)))
        .where(col(Audit.action) == "member:suspend", col(Audit.subject).in_(whose))
        .group_by(col(Audit.subject))
    )
    found: dict[int, datetime] = {}
    for subject, at in lines:
        account = whose[subject]
        found[account] = max(found.get(account, at), at)
    return found


async def _told(desk: Desk, accounts: Collection[int]) -> dict[int, datetime]:
    """The last time that those who lead were told that nothing reaches this account (`accounts.mark_blocked`)."""
    connection = await desk.connection()
    rows = await connection.execute(
        select(col(Outbox.args), col(Outbox.not_before)).where(col(Outbox.notice) == Notice.MEMBER_UNREACHABLE)
    )
    found: dict[int, datetime] = {}
    for args, at in rows:
        account = args.get("account")
        if account in accounts:
            found[account] = max(found.get(account, at), at)
    return found
