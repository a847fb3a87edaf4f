"""The place into which a database is restored: empty before, and the old name only when all stands."""

from __future__ import annotations

import glob
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from storage import migrate
from storage.backup_file import RESTORING, orphans, settle
from storage.backup_reading import counted, revision_of, snapshot, tables
from storage.database import create_engine


class Taken(Exception):
    """There is something already: `rows` of it, in `count` tables."""

    def __init__(self, count: int, rows: int) -> None:
        super().__init__(count, rows)
        self.count = count
        self.rows = rows


@asynccontextmanager
async def vacant(url: str) -> AsyncIterator[str]:
    """The address to work at. On SQLite a file beside, which takes the name when the block ends well.

    On PostgreSQL the database itself: whoever works there does it in one transaction. Raises `Taken`.
    """
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite"):
        await _emptied(url)
        yield url
        return
    target = Path(parsed.database or "")
    if target.exists():  # noqa: ASYNC240 (nobody else waits)
        await _must_be_empty(url)
    beside = _beside(target)
    try:
        yield _with_file(parsed, beside)
        _take_the_name(beside, target)
    finally:
        for left in (beside, *_journals(beside)):
            left.unlink(missing_ok=True)


def _beside(target: Path) -> Path:
    """An empty file in the same folder, for its owner alone."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for left in orphans(target.parent, f".{glob.escape(target.name)}.*", RESTORING):
        left.unlink(missing_ok=True)
    file = target.with_name(f".{target.name}.{os.getpid()}{RESTORING}")
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return file


def _with_file(parsed: URL, file: Path) -> str:
    return parsed.set(database=str(file)).render_as_string(hide_password=False)


def _take_the_name(beside: Path, target: Path) -> None:
    """Whole on the disk first; a journal of an empty file that stood there belongs to nobody."""
    descriptor = os.open(beside, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)
    for journal in _journals(target):
        journal.unlink(missing_ok=True)
    beside.rename(target)
    settle(target.parent)


def _journals(file: Path) -> list[Path]:
    return [file.with_name(f"{file.name}-{end}") for end in ("wal", "shm", "journal")]


async def _must_be_empty(url: str) -> bool:
    """Whether there are tables, all of them empty."""
    async with snapshot(url) as connection:
        found = await tables(connection)
        rows = await counted(connection, found)
        if rows or (found and not await revision_of(connection)):
            raise Taken(len(found), rows)
    return bool(found)


async def _emptied(url: str) -> None:
    """Tables without rows, as `db upgrade` leaves them, go: those of the backup may be older."""
    if not await _must_be_empty(url):
        return
    engine = create_engine(url)
    try:
        await migrate.downgrade(engine, "base")
    finally:
        await engine.dispose()
