"""A database that stands ready: its folder is there, its migrations are walked, old leases are free."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlmodel import col, update

from storage import migrate
from storage.database import Sessions, create_engine
from storage.outbox import PUT_OFF
from storage.tables import Outbox


async def prepare(url: str) -> None:
    """Walks the migrations up; safe to repeat."""
    parsed = make_url(url)
    if parsed.drivername.startswith("sqlite") and parsed.database:
        _own(Path(parsed.database))
    engine = create_engine(url)
    try:
        await migrate.upgrade(engine)
    finally:
        await engine.dispose()


def _own(file: Path) -> None:
    """A new file is its owner's alone; one that is there stays as it is."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


async def free_leases(sessions: Sessions) -> None:
    """At the start of a bot: SQLite serves one bot process, so whoever held a lease before is gone.

    On PostgreSQL others may be at work; there a lease ends by itself.
    """
    async with sessions() as session, session.begin():
        if session.get_bind().dialect.name == "sqlite":
            await session.exec(
                update(Outbox)
                .where(col(Outbox.lease_until).is_not(None), col(Outbox.lease) != PUT_OFF)
                .values(lease_until=None)
            )
