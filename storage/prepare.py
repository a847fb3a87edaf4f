"""A database that stands ready: its folder is there, its migrations are walked, SQLite's old leases are free."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import make_url
from sqlmodel import col, update

from storage import migrate
from storage.database import create_engine, session_factory
from storage.tables import Outbox


async def prepare(url: str) -> None:
    """Walks the migrations up; safe to repeat."""
    parsed = make_url(url)
    if parsed.drivername.startswith("sqlite") and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url)
    try:
        await migrate.upgrade(engine)
        if engine.dialect.name == "sqlite":
            # SQLite serves one bot process: whoever held a lease before is gone.
            async with session_factory(engine)() as session, session.begin():
                await session.exec(
                    update(Outbox).where(col(Outbox.lease_until).is_not(None)).values(lease_until=None)
                )
    finally:
        await engine.dispose()
