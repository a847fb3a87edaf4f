"""Who works on a database just now: the bot and the panel hold a lock that ends with their process, however it ends.

PostgreSQL: an advisory lock on a connection of its own. SQLite, which only processes of this machine can open: a lock
on a file beside the database.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from storage.database import create_engine

KEY = 0x6D61726B616A61
"""One of ours among all advisory locks of the database."""
LOOKS_EVERY, AGAIN_EVERY, PATIENCE = 15.0, 2.0, 10.0
"""Seconds: whether the connection still lives; until another is tried; how long a start waits for the first."""


@asynccontextmanager
async def at_work(url: str) -> AsyncIterator[None]:
    """While the block runs, `anybody` is true."""
    if make_url(url).drivername.startswith("sqlite"):
        held = _opened(url)
        try:
            if held is not None:
                fcntl.flock(held, fcntl.LOCK_SH)
            yield
        finally:
            if held is not None:
                os.close(held)
        return
    taken = asyncio.Event()
    keeping = asyncio.create_task(_keep(url, taken))  # noqa: TID251 (awaited below; no group, what the block raises stays as it is)
    try:
        with suppress(TimeoutError):
            await asyncio.wait_for(taken.wait(), PATIENCE)
        yield
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping


async def anybody(url: str) -> bool:
    """Whether the bot or the panel works there now."""
    if make_url(url).drivername.startswith("sqlite"):
        return _held(url)
    engine = create_engine(url)
    try:
        async with engine.connect() as connection:
            free = await connection.execute(text("SELECT pg_try_advisory_xact_lock(:key)"), {"key": KEY})
            return not free.scalar_one()
    finally:
        await engine.dispose()


async def _keep(url: str, taken: asyncio.Event) -> None:
    """PostgreSQL may be started anew meanwhile: then the lock is taken again."""
    engine = create_engine(url)
    try:
        while True:
            with suppress(SQLAlchemyError, OSError):
                async with engine.connect() as plain:
                    connection = await plain.execution_options(isolation_level="AUTOCOMMIT")
                    await connection.execute(text("SELECT pg_advisory_lock_shared(:key)"), {"key": KEY})
                    taken.set()
                    while True:
                        await asyncio.sleep(LOOKS_EVERY)
                        await connection.execute(text("SELECT 1"))
            await asyncio.sleep(AGAIN_EVERY)
    finally:
        await engine.dispose()


def _held(url: str) -> bool:
    mine = _opened(url)
    if mine is None:
        return False
    try:
        fcntl.flock(mine, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(mine)
    return False


def _opened(url: str) -> int | None:
    """The file beside the database, never the database itself: SQLite has locks of its own there."""
    name = make_url(url).database or ""
    if name in {"", ":memory:"}:
        return None
    file = Path(name)
    return os.open(file.with_name(f"{file.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
