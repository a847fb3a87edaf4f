"""The list of erasures beside the database: kept up without ever undoing or hiding what was done in the database."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from admin import clock
from admin.problems import Problem
from admin.settings import AdminSettings
from storage import erasures, ledger_file, ledger_notes
from storage.database import opened
from storage.desk import Desk, Desks
from storage.secrets import KeyProblem


async def must_fit(desk: Desk, path: Path | None) -> None:
    """Before a line is written: `Problem` where it would be hashed by another key than the list began with.

    A file that cannot be read stops nothing here: what stands in the database is asked all the same.
    """
    known = await erasures.lines(desk)
    with suppress(ledger_file.LedgerProblem, OSError):
        known += ledger_file.read(path)
    try:
        erasures.must_be_in_order(known)
    except erasures.OtherOrder as error:
        raise Problem("admin-problem-data-keys-order", key=error.key_id) from error


async def noted_backup(read: AdminSettings, made_at: datetime) -> bool:
    """That a backup was made, in a file that was brought up to it first; False where this could not be done.

    Without the key of the names, or in a database that is older than this program, nothing can be read for it.
    """
    path = read.erasures_path()
    if path is None:
        return True
    try:
        async with opened(read.database_url, read.key_ring()) as sessions, Desks(sessions).open(clock.now()) as desk:
            if not await kept_up(desk, path):
                return False
        ledger_notes.note_backup(path, made_at)
    except (KeyProblem, SQLAlchemyError, OSError):
        return False
    return True


def begin(path: Path) -> None:
    """An empty list, its owner's alone: from now on it is known that there is one. `Problem` where it cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(0o600)
    except OSError as error:
        raise Problem("admin-problem-data-ledger-unwritten", file=str(path)) from error


async def kept_up(desk: Desk, path: Path | None, *, notes: bool = True) -> bool:
    """False where the file could not be read or written; whatever was erased is erased all the same.

    `notes`: ends and terms too; not where the key that proves them is lost.
    """
    try:
        await erasures.catch_up(desk, path)
        if notes:
            await ledger_notes.catch_up(desk, path)
    except (ledger_file.LedgerProblem, OSError):
        return False
    return True
