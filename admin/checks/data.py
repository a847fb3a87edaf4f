"""Whether people's data can live and end as promised: days of contracts, the ledger's copy, requests that wait."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from admin.checks.findings import Finding, broken, ok, warning
from admin.settings import AdminSettings
from casework.data_subjects import LedgerLine
from casework.ledger_notes import LedgerNote
from storage import data_contracts, data_requests, erasures, ledger_file, ledger_notes
from storage.desk import Desk

_BOT_WRITES = timedelta(minutes=10)
"""What ended stands in the list a minute later where the bot runs."""


async def of_data(desk: Desk, read: AdminSettings) -> list[Finding]:
    return [await _contracts(desk), await _ledger(desk, read), await _requests(desk)]


async def _contracts(desk: Desk) -> Finding:
    """Without a day nothing of the programme is ever purged ([001] 5.2.6 names one for 2022 alone)."""
    undated = [one.name for one in await data_contracts.every(desk) if one.until is None]
    if undated:
        return warning("keeping", "admin-doctor-keeping-open", names=", ".join(undated))
    return ok("keeping", "admin-doctor-keeping")


async def _ledger(desk: Desk, read: AdminSettings) -> Finding:
    path = read.erasures_path()
    if path is None:
        return warning("erasures", "admin-doctor-erasures-nowhere")
    try:
        found = await _compared(desk, ledger_file.read(path), ledger_notes.read(path))
        return broken("erasures", "admin-doctor-erasures-unwritable", file=str(path)) if _is_shut(path) else found
    except (ledger_file.LedgerProblem, OSError):
        return broken("erasures", "admin-doctor-erasures-bad", file=str(path))
    except erasures.OtherOrder as error:
        return broken("erasures", "admin-doctor-erasures-order", key=error.key_id)


async def _compared(desk: Desk, lines: list[LedgerLine], notes: list[LedgerNote]) -> Finding:
    """What stands in the file and not in the database: a backup was put back, and nothing was done again."""
    here = await erasures.lines(desk)
    erasures.must_be_in_order([*lines, *here])
    if missing := len(await erasures.missing(desk, lines)):
        return broken("erasures", "admin-doctor-erasures-missing", count=missing)
    if undone := len(await ledger_notes.missing(desk, notes)):
        return broken("erasures", "admin-doctor-erasures-undone", count=undone)
    lacking = len({one.key for one in here} - {one.key for one in lines})
    unwritten = ledger_notes.unwritten(await ledger_notes.standing(desk), notes)
    if lacking := lacking + sum(one.at < desk.now - _BOT_WRITES for one in unwritten):
        return warning("erasures", "admin-doctor-erasures-behind", count=lacking)
    return ok("erasures", "admin-doctor-erasures", count=len(lines))


def _is_shut(path: Path) -> bool:
    """Whether nothing can be written there: the file, or the nearest folder above it that exists."""
    if path.exists():
        return not os.access(path, os.W_OK)
    above = next(one for one in path.absolute().parents if one.exists())
    return not (above.is_dir() and os.access(above, os.W_OK | os.X_OK))


async def _requests(desk: Desk) -> Finding:
    late = await data_requests.overdue(desk)
    if late:
        return warning("requests", "admin-doctor-requests-late", count=late)
    return ok("requests", "admin-doctor-requests", count=len(await data_requests.listed(desk)))
