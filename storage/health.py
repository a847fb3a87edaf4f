"""What the operator's doctor asks of the database: counts and samples, nothing of anybody opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, LargeBinary, func, text, type_coerce
from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.secrets import ForeignKeys, KeyRing, Sealed, SealedBytes, SealedJSON, sealed_by
from storage.tables import Audit, Outbox, OutboxState, Processed

AUDIT_GUARDS = frozenset({"audit_is_append_only_update", "audit_is_append_only_delete"})
MONTH_GUARDS = frozenset(
    {
        "month_version_only_grows_update",
        "month_version_only_grows_delete",
        "month_file_only_grows_update",
        "month_file_one_door",
        "erased_file_only_grows_update",
        "erased_file_only_grows_delete",
    }
)
"""What was closed is never changed; its files go only through the erasure that notes their hash."""
ERASURE_GUARDS = frozenset({"erasure_only_grows_update", "erasure_only_grows_delete"})
"""Who was erased stays on the list: by it a restore erases them again."""
GUARDS = AUDIT_GUARDS | MONTH_GUARDS | ERASURE_GUARDS
"""All that a migrated database has."""
RESTORED = "backup:restored"
"""The deed of a backup that was put back, in the audit."""
_IN_FORCE = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    " AND pg_table_is_visible(tgrelid)",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many rows wait, and how many of them longer than they should."""

    pending: int
    late: int


async def write_nothing(session: AsyncSession) -> None:
    """Takes the right and the lock to write, changes no row; the driver's error when it may not."""
    connection = await session.connection()
    await connection.execute(text("UPDATE account SET language = language WHERE 1 = 0"))


async def guards(session: AsyncSession) -> frozenset[str]:
    """Names of the triggers that are in force, of `GUARDS`."""
    connection = await session.connection()
    found = (await connection.execute(text(_IN_FORCE[connection.dialect.name]))).scalars()
    return GUARDS & {str(name) for name in found}


async def sealed_samples(session: AsyncSession) -> list[tuple[str, bytes]]:
    """One sealed value of each column for each key that sealed there, as (column's name, value)."""
    connection, samples = await session.connection(), []
    for name, stored in _sealed_columns():
        key_id = func.substr(stored, 2, 4)
        for used in (await connection.execute(select(key_id).where(stored.is_not(None)).distinct())).scalars():
            value = await connection.execute(select(stored).where(key_id == used).limit(1))
            samples.append((name, bytes(value.scalar_one())))
    return samples


async def must_know_key(session: AsyncSession, ring: KeyRing) -> None:
    """Raises `ForeignKeys` when values are stored and the ring has none of the keys that sealed them.

    One value of each column is looked at, none is opened; the first one of a known key ends the search. A house that
    was put back without its lost key answers to the key that it was put back with. Lost keys count as known.
    """
    connection, closed = await session.connection(), {}
    for name, stored in _sealed_columns():
        value = (await connection.execute(select(stored).where(stored.is_not(None)).limit(1))).scalar()
        if value is None:
            continue
        closed[name] = sealed_by(bytes(value))
        if closed[name] in ring.key_ids | ring.lost:
            return
    if closed and not await _put_back_with(session, ring):
        raise ForeignKeys(sorted(closed), sorted(set(closed.values())))


async def _put_back_with(session: AsyncSession, ring: KeyRing) -> bool:
    noted = [key_taken_over(key_id) for key_id in ring.key_ids]
    return bool(await _count(session, Audit, col(Audit.action) == RESTORED, col(Audit.subject).in_(noted)))


def key_taken_over(key_id: str) -> str:
    """The subject of `backup:restored` where the key of the names was lost: the key that seals from then on."""
    return f"backup:key:{key_id}"


async def outbox(session: AsyncSession, late_before: datetime) -> Waiting:
    """What is to be sent; late when its moment was before `late_before`."""
    waits = Outbox.state == OutboxState.PENDING
    return Waiting(
        await _count(session, Outbox, waits),
        await _count(session, Outbox, waits, col(Outbox.not_before) < late_before),
    )


async def failed(session: AsyncSession) -> int:
    """Outbox rows that were given up."""
    return await _count(session, Outbox, col(Outbox.state) == OutboxState.FAILED)


async def unanswered(session: AsyncSession, late_before: datetime) -> Waiting:
    """Updates that took effect and whose answer was not said yet."""
    waits = col(Processed.pending).is_(True)
    return Waiting(
        await _count(session, Processed, waits),
        await _count(session, Processed, waits, col(Processed.at) < late_before),
    )


def _sealed_columns() -> Iterator[tuple[str, ColumnElement[bytes]]]:
    """Every sealed column of every table, read as the bytes that are stored."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Sealed | SealedBytes | SealedJSON):
                yield column.type.column, type_coerce(column, LargeBinary)


async def _count(session: AsyncSession, table: type[SQLModel], *where: ColumnElement[bool] | bool) -> int:
    connection = await session.connection()
    found = await connection.execute(select(func.count()).select_from(table).where(*where))
    return int(found.scalar_one())
