"""Engine, sessions and the two databases the house stands on: SQLite (embedded) and PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import at_once, secrets

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING

import storage.tables  # noqa: E402, F401  (tables take the names above)

Sessions = async_sessionmaker[AsyncSession]
BUSY_SECONDS = 10.0
"""So long another process may be writing before a transaction gives up."""


def async_url(url: str) -> str:
    """The address with the asynchronous driver: `sqlite:///…` and `postgresql://…` are what people write."""
    parsed = make_url(url)
    driver = {
        "sqlite": at_once.DRIVER,
        "postgresql": "postgresql+asyncpg",
        "postgres": "postgresql+asyncpg",
    }
    name = driver.get(parsed.drivername, parsed.drivername)
    return parsed.set(drivername=name).render_as_string(hide_password=False)


def create_engine(url: str) -> AsyncEngine:
    """What a statement carries is never part of an error's text: it may tell who somebody is."""
    full = async_url(url)
    if not full.startswith("sqlite"):
        return create_async_engine(full, pool_size=10, pool_pre_ping=True, hide_parameters=True)
    # One writer at a time is what SQLite has; one connection spares the waiting (and is no slower).
    engine = create_async_engine(full, pool_size=1, max_overflow=0, pool_timeout=60, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def session_factory(engine: AsyncEngine) -> Sessions:
    return async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)


@asynccontextmanager
async def opened(url: str, ring: secrets.KeyRing) -> AsyncIterator[Sessions]:
    """Sessions on the database at `url`; the engine is closed at the end."""
    secrets.install(ring)
    engine = create_engine(url)
    try:
        yield session_factory(engine)
    finally:
        await engine.dispose()


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 (DBAPI)
    # The driver must not open transactions by itself: `_begin_immediate` does it, with the write lock.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_SECONDS * 1000:.0f}",
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=NORMAL",
        "secure_delete=ON",
        # From here on `begin` does the waiting, and nobody who waits keeps the loop from its other work.
        "busy_timeout=0",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    at_once.begin(connection, BUSY_SECONDS)
