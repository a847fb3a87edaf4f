"""The list of erasures beside the database: kept up without ever undoing or hiding what was done in the database."""

from __future__ import annotations

from pathlib import Path

from storage import erasures
from storage.desk import Desk


async def kept_up(desk: Desk, path: Path | None) -> bool:
    """False where the file could not be read or written; whatever was erased is erased all the same."""
    try:
        await erasures.catch_up(desk, path)
    except (erasures.LedgerProblem, OSError):
        return False
    return True
