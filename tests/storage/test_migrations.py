"""Migrations and what the database itself guarantees, on SQLite and PostgreSQL."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.clock import system_clock
from casework.people import Role
from storage import migrate
from storage.database import create_engine, opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import MembershipRow


async def test_every_migration_goes_up_down_and_up(any_url: str) -> None:
    engine = create_engine(any_url)
    try:
        for revision in migrate.revisions():
            await migrate.upgrade(engine, revision)
            await migrate.downgrade(engine, "-1")
            await migrate.upgrade(engine, revision)
        assert await migrate.current(engine) == migrate.head()
        await migrate.downgrade(engine, "base")
        assert await migrate.current(engine) == ""
    finally:
        await engine.dispose()


async def test_the_migrated_database_has_what_the_tables_say(any_url: str) -> None:
    engine = create_engine(any_url)
    try:
        await migrate.upgrade(engine)
        assert await migrate.differences(engine) == []
    finally:
        await engine.dispose()


@pytest.mark.parametrize("change", ["UPDATE audit SET action = 'x'", "DELETE FROM audit"])
async def test_the_audit_log_can_only_grow(any_url: str, change: str) -> None:
    await prepare(any_url)
    async with opened(any_url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(system_clock()) as desk:
            desk.audit("referral:reveal", "referral:1")
        with pytest.raises(DBAPIError, match="append-only"):
            async with desks.open(system_clock()) as desk:
                await (await desk.session.connection()).execute(text(change))


async def test_a_row_that_points_nowhere_is_refused(any_url: str) -> None:
    await prepare(any_url)
    async with opened(any_url, KeyRing(new_key())) as sessions:
        with pytest.raises(IntegrityError):
            async with Desks(sessions).open(system_clock()) as desk:
                desk.session.add(MembershipRow(account_id=404, role=Role.CASE_MANAGER, began_at=system_clock()))


async def test_sqlite_waits_for_a_lock_and_writes_ahead(tmp_path: object) -> None:
    engine = create_engine(f"sqlite:///{tmp_path}/x.db")
    try:
        async with engine.connect() as connection:
            values = {
                name: (await connection.execute(text(f"PRAGMA {name}"))).scalar()
                for name in ("journal_mode", "foreign_keys", "busy_timeout", "secure_delete")
            }
    finally:
        await engine.dispose()
    assert values == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000, "secure_delete": 1}
