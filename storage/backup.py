"""Backups: written while the bot runs, checked without a database, restored into an empty place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col, func

from storage import backup_file, migrate
from storage.backup_key import BackupKey, Damaged, Header
from storage.backup_reading import End, Line, Tell, lines, revision_of, snapshot
from storage.backup_values import Sum
from storage.database import create_engine
from storage.plain import plain
from storage.tables import Audit

MADE = "backup:made"
SUBJECT = "backup"


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup: what its header says, what it holds, and its size in bytes."""

    header: Header
    end: End
    size: int

    @property
    def rows(self) -> int:
        return sum(int(one["rows"]) for one in self.end["tables"].values())


class NeverPrepared(Exception):
    """There is no schema in that database: nothing to keep."""


async def write(url: str, path: Path, key: BackupKey, now: datetime, tell: Tell) -> Kept:
    """One moment of the database into a file that appears only when it is whole.

    Then a line in the audit log says so. Raises `NeverPrepared`, `DiskRefuses`, the driver's errors.
    """
    async with snapshot(url) as connection:
        revision = await revision_of(connection)
        if not revision:
            raise NeverPrepared
        header = key.header(now, version("markaja"), revision, connection.dialect.name)
        end: End = {}
        with backup_file.replacing(path) as file:
            writer = backup_file.Writer(file, header, key)
            async for line in lines(connection, tell):
                writer.line(line)
                end = line[1] if line[0] == "end" else end
            writer.end()
    await _note(url, now)
    return Kept(header, end, path.stat().st_size)  # noqa: ASYNC240 (nobody waits)


async def _note(url: str, now: datetime) -> None:
    """In the audit log, as the database has it: it may be older than this program."""
    engine = create_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.execute(insert(plain(Audit)).values(at=now, action=MADE, subject=SUBJECT))
    finally:
        await engine.dispose()


async def last_made(connection: AsyncConnection) -> datetime | None:
    """When the last backup of this database was finished."""
    of_backups = (col(Audit.subject) == SUBJECT, col(Audit.action) == MADE)
    found = await connection.execute(select(func.max(Audit.at)).where(*of_backups))
    moment: datetime | None = found.scalar_one()
    return moment


def check(path: Path, key: BackupKey, tell: Tell) -> Kept:
    """Reads all of it: nothing is missing, nothing was changed, and every table adds up.

    Raises `Damaged`, `OtherKey`, `OSError`.
    """
    sums: dict[str, Sum] = {}
    one, end = Sum(), None
    for line in backup_file.lines(path, key, tell):
        match line:
            case ["table", str(name), _] if end is None:
                one = sums.setdefault(name, Sum())
            case ["row", list(row)] if end is None:
                one.add(row)
            case ["end", dict(found)] if end is None:
                end = found
            case _:
                raise Damaged
    if end is None or end["tables"] != {name: counted.plain() for name, counted in sums.items()}:
        raise Damaged
    return Kept(backup_file.header_of(path), end, path.stat().st_size)


async def content(path: Path, key: BackupKey, tell: Tell) -> AsyncIterator[Line]:
    """The lines of a file, for `backup_restoring`."""
    for line in backup_file.lines(path, key, tell):
        yield line


def is_newer(header: Header) -> bool:
    """Made by a program that knew revisions which this one does not."""
    return header.revision not in migrate.revisions()
