"""Migrations and what the database itself guarantees, on SQLite and PostgreSQL."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.clock import system_clock
from casework.people import Role
from storage import health, migrate
from storage.database import create_engine, opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import MembershipRow


def test_files_and_revisions_are_one_row() -> None:
    """Read from the files' names at each start; Alembic follows what stands in them."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    walked = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]

    assert migrate.revisions() == walked[::-1]
    assert migrate.head() == ScriptDirectory.from_config(config).get_current_head()


def test_a_bot_whose_database_stands_ready_loads_no_migrations_and_no_workbooks(tmp_path: Path) -> None:
    code = "\n".join(
        [
            "import asyncio, sys, bot.__main__",
            "from storage.prepare import prepare",
            f"asyncio.run(prepare('sqlite:///{tmp_path}/house.db'))",
            "print([name for name in ('alembic', 'mako', 'xlsxwriter', 'PIL', 'fpdf') if name in sys.modules])",
        ]
    )
    said = [subprocess.check_output([sys.executable, "-c", code], text=True).strip() for _ in range(2)]

    assert said == ["['alembic', 'mako']", "[]"]


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


GUARDS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
}


async def test_the_doctor_knows_every_guard(any_url: str) -> None:
    """A trigger that a migration makes and the doctor does not ask for could go without a word."""
    await prepare(any_url)
    engine = create_engine(any_url)
    try:
        async with engine.connect() as connection:
            made = set((await connection.execute(text(GUARDS[connection.dialect.name]))).scalars())
    finally:
        await engine.dispose()

    assert made == health.GUARDS


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


async def test_sqlite_writes_ahead(tmp_path: object) -> None:
    engine = create_engine(f"sqlite:///{tmp_path}/x.db")
    try:
        async with engine.connect() as connection:
            values = {
                name: (await connection.execute(text(f"PRAGMA {name}"))).scalar()
                for name in ("journal_mode", "foreign_keys", "secure_delete")
            }
    finally:
        await engine.dispose()
    assert values == {"journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1}


async def test_a_database_with_people_in_it_goes_up_and_down(any_url: str) -> None:
    """As somebody has it who ran the version before cases: referrals with events, a question and a twin."""
    engine = create_engine(any_url)
    try:
        await migrate.upgrade(engine, "0002")
        async with engine.begin() as connection:
            for statement in BEFORE_CASES:
                await connection.execute(text(statement))
        await migrate.upgrade(engine)
        async with engine.begin() as connection:
            rows = await connection.execute(text("SELECT id, person_id, twin_id FROM referral ORDER BY id"))
            assert [tuple(row) for row in rows] == [(3, 3, None), (7, 7, 3)]
            code = await connection.execute(text("INSERT INTO person (language) VALUES ('') RETURNING id"))
            assert code.scalar_one() == 8
        await migrate.downgrade(engine, "0002")
        async with engine.begin() as connection:
            assert (await connection.execute(text("SELECT COUNT(*) FROM referral_event"))).scalar_one() == 1
    finally:
        await engine.dispose()


_REFERRAL = (
    "INSERT INTO referral (id, municipality_id, kind, verified, status, version, urgency, agreement, guardian, domains,"
    " person_language, may_name_sender, by_phone, sent_at, attempts, forwards, alarms, waits_since, rung, twin_id)"
    " VALUES ({id}, 1, 'staff', true, 'sent', 1, 'today', 'yes', 'no', '[]', 'et', false, true,"
    " '2026-11-01 08:00:00+00:00', 0, 0, 0, '2026-11-01 08:00:00+00:00', 0, {twin})"
)
BEFORE_CASES = (
    (
        "INSERT INTO municipality (id, key, name, kind, county, fictional, office_hours, office_days, turn_to,"
        " retention_days) VALUES (1, 'naidisvald', 'Näidisvald', 'vald', '', true, '08:00-17:00', 'mon-fri', '', 90)"
    ),
    (
        "INSERT INTO account (id, telegram_id, language_chosen, privacy_version, state, created_at)"
        " VALUES (1, 5, true, 1, 'active', '2026-11-01 08:00:00+00:00')"
    ),
    _REFERRAL.format(id=3, twin="NULL"),
    _REFERRAL.format(id=7, twin=3),
    (
        "INSERT INTO referral_event (referral_id, account_id, move, at)"
        " VALUES (3, 1, 'take', '2026-11-01 09:00:00+00:00')"
    ),
    "INSERT INTO referral_question (referral_id, asked_by, asked_at) VALUES (7, 1, '2026-11-01 09:00:00+00:00')",
)
