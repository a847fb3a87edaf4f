"""The house as a command enters it: settings, key and a database at this program's revision, or one clear refusal."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from admin.problems import Problem
from admin.settings import AdminSettings, key_ring
from storage import health, migrate, secrets
from storage.database import create_engine, session_factory
from storage.desk import Desks
from storage.secrets import ForeignKeys, KeyProblem, KeyRing, OtherKey


@asynccontextmanager
async def entered(settings: AdminSettings) -> AsyncIterator[Desks]:
    """Desks on a database that stands ready and that our key opens; raises `Problem`.

    With another key nothing is read here and nothing written: what it sealed would be lost to the right one. A key
    that is gone for good is named in the settings (MARKAJA_LOST_KEYS); what needs nobody's words goes on in any case.
    """
    ring = key_ring(settings)
    secrets.install(ring)
    async with reached(settings.database_url) as engine:
        with readable():
            yield await _ready(engine, settings, ring)


async def _ready(engine: AsyncEngine, settings: AdminSettings, ring: KeyRing) -> Desks:
    if not await at_head(engine):
        raise Problem("admin-problem-not-upgraded", address=address(settings.database_url))
    sessions = session_factory(engine)
    if secrets.is_unread():
        return Desks(sessions)
    try:
        async with sessions() as session, session.begin():
            await health.must_know_key(session, ring)
    except ForeignKeys as error:
        raise Problem("admin-problem-other-key", key=", ".join(error.key_ids)) from error
    return Desks(sessions)


@contextmanager
def readable() -> Iterator[None]:
    """A value that does not open becomes one sentence; the transaction in which it was read is undone."""
    try:
        yield
    except OtherKey as error:
        raise Problem("admin-problem-other-key", key=error.key_id) from error
    except KeyProblem as error:
        raise Problem("admin-problem-sealed", problem=str(error)) from error


@asynccontextmanager
async def reached(url: str) -> AsyncIterator[AsyncEngine]:
    """An engine on a database that is there (a SQLite file is never made by looking); raises `Problem`."""
    with refusals(url):
        if missing_file(url):
            raise Problem("admin-problem-no-database", address=address(url))
        engine = create_engine(url)
        try:
            yield engine
        finally:
            await engine.dispose()


@contextmanager
def refusals(url: str) -> Iterator[None]:
    """Whatever the driver says of a database that cannot be used becomes one sentence."""
    try:
        yield
    except ArgumentError as error:
        raise Problem("admin-problem-database-address") from error
    except ModuleNotFoundError as error:
        raise Problem("admin-problem-database-driver", module=error.name or "") from error
    except (SQLAlchemyError, OSError) as error:
        raise Problem("admin-problem-database", address=address(url), problem=reason(error)) from error
    except Exception as error:
        # Refusals at the door of PostgreSQL (password, name) reach us as the driver's own.
        if not type(error).__module__.startswith("asyncpg"):
            raise
        raise Problem("admin-problem-database", address=address(url), problem=reason(error)) from error


async def at_head(engine: AsyncEngine) -> bool:
    """False when migrations are still to be walked; raises `Problem` when the database is ahead of the program."""
    current = await migrate.current(engine)
    if current and current not in migrate.revisions():
        raise Problem("admin-problem-newer-database", revision=current)
    return current == migrate.head()


def address(url: str) -> str:
    """As it may be shown: without the password."""
    return make_url(url).render_as_string(hide_password=True)


def missing_file(url: str) -> bool:
    parsed = make_url(url)
    file = parsed.database or ""
    if not parsed.drivername.startswith("sqlite") or file in {"", ":memory:"}:
        return False
    return not Path(file).exists()


def reason(error: Exception) -> str:
    """The driver's first line; of a statement that PostgreSQL refused only its kind: words quote what was sent."""
    said = getattr(error, "orig", None) or error
    lines = str(said).splitlines()
    if not lines or (getattr(error, "statement", None) and not isinstance(said, sqlite3.Error)):
        return type(said.__cause__ or said).__name__
    return lines[0]
