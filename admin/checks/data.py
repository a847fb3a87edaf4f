"""Whether people's data can live and end as promised: days of contracts, the ledger's copy, requests that wait."""

from __future__ import annotations

from admin.checks.findings import Finding, broken, ok, warning
from admin.settings import AdminSettings
from casework.data_subjects import LedgerLine
from casework.ledger_notes import LedgerNote
from storage import data_contracts, data_requests, erasures, ledger_notes
from storage.desk import Desk


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
        return await _compared(desk, erasures.read(path), ledger_notes.read(path))
    except (erasures.LedgerProblem, OSError):
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
    if lacking := {one.key for one in here} - {one.key for one in lines}:
        return warning("erasures", "admin-doctor-erasures-behind", count=len(lacking))
    return ok("erasures", "admin-doctor-erasures", count=len(lines))


async def _requests(desk: Desk) -> Finding:
    late = await data_requests.overdue(desk)
    if late:
        return warning("requests", "admin-doctor-requests-late", count=late)
    return ok("requests", "admin-doctor-requests", count=len(await data_requests.listed(desk)))
