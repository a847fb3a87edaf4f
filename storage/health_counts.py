"""Figures for whoever watches the bot: counts and sizes only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import backup
from storage.tables import Account, AccountState, Outbox, OutboxState, Processed

_SIZES = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "postgresql": "SELECT pg_database_size(current_database())",
}


@dataclass(frozen=True, slots=True)
class Figures:
    """`outbox`: rows by state and reason; `bytes`: of the database; `backup_at`: None: never."""

    outbox: Counter[tuple[str, str]]
    unanswered: int
    unreachable: int
    bytes: int
    backup_at: datetime | None


async def figures(session: AsyncSession) -> Figures:
    connection = await session.connection()
    rows = await connection.execute(
        select(Outbox.state, Outbox.reason, func.count()).group_by(col(Outbox.state), col(Outbox.reason))
    )
    outbox: Counter[tuple[str, str]] = Counter()
    for state, reason, count in rows:
        outbox[str(OutboxState(state)), str(reason)] += count
    waiting = select(func.count()).select_from(Processed).where(col(Processed.pending).is_(True))
    blocked = select(func.count()).select_from(Account).where(col(Account.state) == AccountState.BLOCKED)
    return Figures(
        outbox,
        int((await connection.execute(waiting)).scalar_one()),
        int((await connection.execute(blocked)).scalar_one()),
        int((await connection.execute(text(_SIZES[connection.dialect.name]))).scalar_one()),
        await backup.last_made(connection),
    )
