"""Migrations from Python: the command line and the tests walk them here.

Alembic is imported when something is to be walked: a bot whose database stands ready does without its 8 MiB.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel import SQLModel

from storage.backup_reading import revision_of

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


def head() -> str:
    """The newest revision that this program knows."""
    return revisions()[-1]


def revisions() -> list[str]:
    """All revisions, oldest first: one follows the other, and each file's name begins with its own."""
    return sorted(file.name.partition("_")[0] for file in (_FOLDER / "versions").glob("[0-9]*.py"))


async def current(engine: AsyncEngine) -> str:
    """The revision at which the database stands; empty when it was never prepared."""
    async with engine.connect() as connection:
        return await revision_of(connection)


async def upgrade(engine: AsyncEngine, to: str = "head") -> None:
    """Where all is walked already, only what points nowhere is looked for."""
    if to == "head" and await current(engine) == head():
        async with engine.connect() as connection:
            await connection.run_sync(must_point_somewhere)
        return
    from alembic import command  # noqa: PLC0415 (see the top)

    await _run(engine, lambda config: command.upgrade(config, to))


async def downgrade(engine: AsyncEngine, to: str) -> None:
    from alembic import command  # noqa: PLC0415 (see the top)

    await _run(engine, lambda config: command.downgrade(config, to))


async def differences(engine: AsyncEngine) -> list[object]:
    """What the tables in the code have and the database lacks, or the reverse."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415
    from alembic.migration import MigrationContext  # noqa: PLC0415 (see the top)

    async with engine.connect() as connection:
        return await connection.run_sync(
            lambda sync: list(compare_metadata(MigrationContext.configure(sync), SQLModel.metadata))
        )


async def upgrade_within(connection: AsyncConnection, to: str) -> None:
    """In a transaction that is the caller's, on a connection that `pointing_freely` gave."""
    from alembic import command  # noqa: PLC0415 (see the top)

    await connection.run_sync(_on, lambda config: command.upgrade(config, to))


@asynccontextmanager
async def pointing_freely(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """SQLite changes a table by building it anew: others may point to it meanwhile, and are checked at the end."""
    async with engine.connect() as connection:
        await connection.run_sync(_point_freely, True)
        try:
            yield connection
        finally:
            await connection.run_sync(_point_freely, False)


async def _run(engine: AsyncEngine, step: Callable[[Config], None]) -> None:
    async with pointing_freely(engine) as connection, connection.begin():
        await connection.run_sync(_on, step)


def _on(connection: Connection, step: Callable[[Config], None]) -> None:
    config = _config()
    config.attributes["connection"] = connection
    step(config)
    must_point_somewhere(connection)


def _point_freely(connection: Connection, freely: bool) -> None:
    """Only outside a transaction; a word to the driver itself, since ours would begin one."""
    if connection.dialect.name != "sqlite":
        return
    cursor = connection.connection.cursor()
    cursor.execute(f"PRAGMA foreign_keys={'OFF' if freely else 'ON'}")
    cursor.close()


def must_point_somewhere(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and (lost := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
        raise RuntimeError(f"rows that point nowhere: {lost[:5]}")


def _config() -> Config:
    from alembic.config import Config  # noqa: PLC0415 (see the top)

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config
