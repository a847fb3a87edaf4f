"""Who hears what about a reported month: those who closed and sent it, and a lead who is asked to close it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from casework.notices import Notice
from storage.tables import MonthReport

if TYPE_CHECKING:
    from storage.desk import Desk


async def corrected(desk: Desk, report: MonthReport, told: Collection[int]) -> None:
    """Once for each version; those of them who still manage there; without any of them the leads."""
    there = {one.id for one in await desk.recipients.reachable(report.municipality_id)}
    concerned = {report.closed_by, report.sent_by} & there
    if not concerned and not told:
        concerned = {one.id for one in await desk.recipients.leads(report.municipality_id)}
    for account_id in sorted(one for one in concerned if one is not None and one not in told):
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
