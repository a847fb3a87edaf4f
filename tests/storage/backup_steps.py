"""Steps of the rehearsal: keep a house, put it back elsewhere, read all of it past what is tested."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlmodel import SQLModel

from storage import backup
from storage.backup_key import BackupKey
from storage.backup_restoring import RESTORED, How, Restored, restore
from storage.database import opened
from storage.secrets import KeyRing, new_key
from tests.cast import KEY, House, report

BACKUP_KEY = BackupKey(new_key())
RING = KeyRing(KEY)
Rows = dict[str, list[tuple[Any, ...]]]


def silent(_done: int, _of: int) -> None:
    """Nobody watches."""


async def everything(url: str, leaving_out: tuple[str, ...] = ()) -> Rows:
    """All rows of all tables, opened, in one order: read past everything that is tested here."""
    async with opened(url, RING) as sessions, sessions() as session:
        return {
            table.name: sorted(
                (tuple(row) for row in (await (await session.connection()).execute(select(table))).all()),
                key=lambda row: repr(row[:2]),
            )
            for table in SQLModel.metadata.sorted_tables
            if table.name not in leaving_out
        }


async def kept(house: House, path: Path, tell: Callable[[int, int], None] = silent) -> backup.Kept:
    return await backup.write(house.url, path, BACKUP_KEY, house.sandbox.now(), tell)


def how(house: House, made: backup.Kept, **other: Any) -> How:  # noqa: ANN401 (as `How` has them)
    return How(
        **{
            "revision": made.header.revision,
            "now": house.sandbox.now(),
            "ring": RING,
            "hold": True,
            "action": RESTORED,
            **other,
        }
    )


async def put_back(house: House, path: Path, url: str, **other: Any) -> Restored:  # noqa: ANN401
    made = backup.check(path, BACKUP_KEY, silent)
    return await restore(url, backup.content(path, BACKUP_KEY, silent), how(house, made, **other))


async def reported(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
