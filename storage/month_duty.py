"""The report's line in the morning list follows the month: gone when the month is sent, back when it changes.

For callers that have asked for the right to the month; who leads hears of it, whoever it was.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import select

from casework.calendar import next_working_day, tallinn_day
from casework.months import due_days
from casework.reminders import start_of
from storage.tables import DutyRow

if TYPE_CHECKING:
    from storage.desk import Desk

REPORT = "report"


async def end(desk: Desk, municipality_id: int, month: date) -> None:
    """Sent: ticked off by the one who sent it; nothing where no report is owed, or where it was ticked off before."""
    row = await _row(desk, municipality_id, month)
    if row is None or row.ended_at is not None:
        return
    row.by_hand, row.ended_at, row.next_at = True, desk.now, None
    row.done_on, row.done_at = tallinn_day(desk.now), desk.now
    row.done_by = desk.actor.account_id if desk.actor else None
    desk.audit("duty:done", f"duty:{row.id}", municipality_id)
    await desk.session.flush()
    await desk.digests.changed([row])


async def reopen(desk: Desk, municipality_id: int, month: date) -> None:
    """Not sent after all, or to be sent once more: in the lists again, at the latest on the next working morning."""
    row = await _row(desk, municipality_id, month)
    if row is None or row.ended_at is None:
        return
    row.by_hand, row.ended_at = False, None
    row.done_on = row.done_at = row.done_by = None
    row.snoozed_until = row.snooze_reason = row.snoozed_by = None
    closed = await desk.municipalities.closed(municipality_id)
    row.fresh, row.next_at = True, start_of(next_working_day(tallinn_day(desk.now), closed))
    desk.audit("duty:undo", f"duty:{row.id}", municipality_id)
    await desk.session.flush()
    await desk.digests.changed([row])


async def _row(desk: Desk, municipality_id: int, month: date) -> DutyRow | None:
    mark = f"place:{municipality_id}:{REPORT}:{due_days(month).report}"
    found = await desk.session.exec(select(DutyRow).where(DutyRow.mark == mark).with_for_update())
    return found.one_or_none()
