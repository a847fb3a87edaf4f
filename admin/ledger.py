"""The list of erasures beside the database: kept up without ever undoing or hiding what was done in the database."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from admin.problems import Problem
from storage import erasures
from storage.desk import Desk


async def must_fit(desk: Desk, path: Path | None) -> None:
    """Before a line is written: `Problem` where it would be hashed by another key than the list began with.

    A file that cannot be read stops nothing here: what stands in the database is asked all the same.
    """
    known = await erasures.lines(desk)
    with suppress(erasures.LedgerProblem, OSError):
        known += erasures.read(path)
    try:
        erasures.must_be_in_order(known)
    except erasures.OtherOrder as error:
        raise Problem("admin-problem-data-keys-order", key=error.key_id) from error


async def kept_up(desk: Desk, path: Path | None) -> bool:
    """False where the file could not be read or written; whatever was erased is erased all the same."""
    try:
        await erasures.catch_up(desk, path)
    except (erasures.LedgerProblem, OSError):
        return False
    return True
