"""Duties of a case that rests: which rows are quiet, and how they begin again. Their days are never touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import next_working_day, tallinn_day
from casework.pauses import is_quiet
from casework.reminders import start_of
from storage.duty_rows import look_at, step_after
from storage.tables import CaseFile, DutyRow

if TYPE_CHECKING:
    from storage.desk import Desk


async def hold(desk: Desk, case: CaseFile) -> list[DutyRow]:
    """Open rows that need the person are quiet while a pause lasts, and only then; returns those that changed.

    Their next moment stays as it is behind that, so that a pause that was a mistake leaves no trace.
    """
    rests = await desk.pauses.now(case.id) is not None
    changed = [row for row in await _open(desk, case) if row.paused != (rests and is_quiet(row.key))]
    for row in changed:
        row.paused = not row.paused
    return changed


async def resume(desk: Desk, case: CaseFile) -> None:
    """The person is back. What was missed is said once, to who answers for it, on the next working morning;
    what fell due meanwhile climbs its ladder anew from today, so that nobody above hears of it at once.
    """
    hours = await desk.municipalities.hours(case.municipality_id)
    today = tallinn_day(desk.now)
    for row in await _open(desk, case):
        if not row.paused:
            continue
        missed = step_after(row, hours, row.said_until or row.made_at)
        snoozed = row.snoozed_until is not None and row.snoozed_until > today
        row.fresh = row.fresh or (missed is not None and missed <= desk.now and not snoozed)
        if row.due is not None and row.due < today:
            row.resumed_on = today
        row.paused, row.said_until = False, desk.now
        first = start_of(next_working_day(today, hours.closed)) if row.fresh else None
        moments = [one for one in (look_at(step_after(row, hours, desk.now)), first) if one is not None]
        row.next_at = min(moments, default=None)
    await desk.session.flush()


async def _open(desk: Desk, case: CaseFile) -> list[DutyRow]:
    rows = await desk.session.exec(
        select(DutyRow)
        .where(DutyRow.case_id == case.id, col(DutyRow.ended_at).is_(None))
        .order_by(col(DutyRow.id))
        .with_for_update()
    )
    return list(rows.all())
