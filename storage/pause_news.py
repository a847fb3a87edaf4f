"""Who hears that the day to look again has come: once each, with codes only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.notices import Notice
from storage.tables import AccountState, CaseFile, PauseRow

if TYPE_CHECKING:
    from storage.desk import Desk


async def look_again(desk: Desk, pause: PauseRow) -> None:
    case = await desk.session.get_one(CaseFile, pause.case_id)
    for account_id in await hearers(desk, case):
        await desk.outbox.put(
            Notice.PAUSE_LOOK,
            account_id,
            key=f"{Notice.PAUSE_LOOK}:{pause.id}:{pause.rev}:{account_id}",
            args={"pause": pause.id, "rev": pause.rev, "case": case.id},
            subject=f"pause:{pause.id}",
        )


async def hearers(desk: Desk, case: CaseFile) -> list[int]:
    """Case manager and specialist, or who stands in for them; those who lead when no case manager can be reached."""
    place = case.municipality_id
    managers = await _there(desk, case.manager_id, place)
    managers = managers or [one.id or 0 for one in await desk.recipients.leads(place)]
    return list(dict.fromkeys([*managers, *await _there(desk, case.specialist_id, place)]))


async def _there(desk: Desk, account_id: int | None, municipality_id: int) -> list[int]:
    if account_id is None:
        return []
    deputies = await desk.deputies.for_account(account_id, municipality_id)
    if deputies:
        return [one.id or 0 for one in deputies]
    account = await desk.accounts.get(account_id)
    return [account_id] if account.state is AccountState.ACTIVE else []
