"""What this month's hours show of one case, for the check-list of its file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.case_file import Delivered
from casework.components import components
from casework.hours import month_of
from storage.tables import CaseFile, HoursEntry, HoursPerson, HoursVersion, MembershipRow, PlannedComponent

if TYPE_CHECKING:
    from storage.desk import Desk

BASE = "base"
"""The catalogue's domain of base support."""


async def delivered(desk: Desk, case: CaseFile, month: date) -> Delivered | None:
    """For callers that may read the case; None where nobody plans or writes hours of this person here."""
    done = await _done(desk, case, month)
    if not done and not await _planned(desk, case):
        return None
    domains = {components()[key].domain for key in done}
    return Delivered(
        base=BASE in domains,
        support=bool(domains - {BASE}),
        doubled=any(len(providers) > 1 for providers in done.values()),
    )


async def _done(desk: Desk, case: CaseFile, month: date) -> dict[str, set[int]]:
    """Component → the providers whose workers gave it."""
    rows = await desk.session.exec(
        select(HoursVersion.component, HoursEntry.worker_id, MembershipRow.organisation_id, MembershipRow.ended_at)
        .join(HoursPerson, col(HoursPerson.version_id) == col(HoursVersion.id))
        .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
        .join(
            MembershipRow,
            (col(MembershipRow.account_id) == col(HoursEntry.worker_id))
            & (col(MembershipRow.municipality_id) == case.municipality_id)
            & col(MembershipRow.organisation_id).is_not(None),
        )
        .where(
            HoursPerson.case_id == case.id,
            col(HoursVersion.current).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursVersion.component).is_not(None),
            col(HoursVersion.day).between(*month_of(month)),
        )
        .order_by(col(MembershipRow.id))
    )
    return _by_component(rows.all())


def _by_component(rows: Sequence[tuple[str | None, int, int | None, datetime | None]]) -> dict[str, set[int]]:
    """Who changed the provider works for the living one alone; who has left counts for the last one."""
    living: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    last: dict[tuple[str, int], int] = {}
    for key, worker, provider, ended_at in rows:
        if key is not None and provider is not None:
            last[key, worker] = provider
            if ended_at is None:
                living[key, worker].add(provider)
    found: defaultdict[str, set[int]] = defaultdict(set)
    for (key, worker), provider in last.items():
        found[key] |= living[key, worker] or {provider}
    return found


async def _planned(desk: Desk, case: CaseFile) -> bool:
    found = await desk.session.exec(select(PlannedComponent.id).where(PlannedComponent.case_id == case.id).limit(1))
    return found.first() is not None
