"""Who hears what about a reported month: those who closed and sent it, and a lead who is asked to close it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.months import MonthState
from casework.notices import Notice
from storage.tables import MonthReport

if TYPE_CHECKING:
    from storage.desk import Desk


async def heard(desk: Desk, municipality_id: int, months: Iterable[date]) -> dict[date, int]:
    """Of the months that stand as sent: who will hear from `corrected` when something changes in them now."""
    rows = await desk.session.exec(
        select(col(MonthReport.month), col(MonthReport.sent_by)).where(
            MonthReport.municipality_id == municipality_id,
            col(MonthReport.month).in_(set(months)),
            MonthReport.state == MonthState.SENT,
        )
    )
    return {month: sender for month, sender in rows.all() if sender is not None}


async def corrected(desk: Desk, report: MonthReport, told: Collection[int]) -> None:
    """Once for each version; those of them who still manage there; without any of them the leads.

    `told`: who hears of it otherwise. Whoever sent it hears it from here all the same: what was sent is owed again.
    """
    there = {one.id for one in await desk.recipients.reachable(report.municipality_id)}
    concerned = {report.closed_by, report.sent_by} & there
    if not concerned and not told:
        concerned = {one.id for one in await desk.recipients.leads(report.municipality_id)}
    others = set(told) - {report.sent_by}
    for account_id in sorted(one for one in concerned if one is not None and one not in others):
        await desk.outbox.put(
            Notice.MONTH_CORRECTED,
            account_id,
            key=f"{Notice.MONTH_CORRECTED}:{report.id}:{report.version}:{account_id}",
            args={
                "municipality": report.municipality_id,
                "month": report.month.isoformat(),
                "version": report.version,
                "sent": report.sent_at is not None,
            },
        )
