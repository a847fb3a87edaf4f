"""Whom a month concerns: those who delivered in it, the specialists, the municipalities, the leads of a contract."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.billing import CheckedAs
from casework.calendar import tallinn_day
from casework.cases import CaseKind
from casework.hours import month_of
from casework.notices import Notice
from casework.people import Role
from storage.tables import (
    Account,
    AccountState,
    CaseFile,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MembershipRow,
    PlannedComponent,
    SheetCheck,
)

if TYPE_CHECKING:
    from storage.desk import Desk

_DELIVER = (Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST)


async def readers(desk: Desk, month: date) -> list[int]:
    """Who is asked to check: accounts that can be reached and still work there; deputies of specialists as well."""
    rows = await desk.session.exec(
        select(HoursEntry.worker_id, CaseFile.specialist_id, CaseFile.municipality_id)
        .join(HoursVersion, col(HoursVersion.entry_id) == col(HoursEntry.id))
        .join(HoursPerson, col(HoursPerson.version_id) == col(HoursVersion.id))
        .join(CaseFile, col(CaseFile.id) == col(HoursPerson.case_id))
        .where(
            CaseFile.kind == CaseKind.ISTE,
            col(HoursVersion.current).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursVersion.day).between(*month_of(month)),
        )
        .distinct()
    )
    wanted: set[tuple[int, int]] = set()
    for worker_id, specialist_id, place in rows.all():
        wanted.add((worker_id, place))
        if specialist_id is not None:
            wanted.add((specialist_id, place))
    for account_id, place in sorted(wanted):
        for deputy in await desk.deputies.for_account(account_id, place):
            wanted.add((deputy.id or 0, place))
    return await _working(desk, wanted)


async def _working(desk: Desk, wanted: set[tuple[int, int]]) -> list[int]:
    rows = await desk.session.exec(
        select(MembershipRow.account_id, MembershipRow.municipality_id)
        .join(Account, col(Account.id) == col(MembershipRow.account_id))
        .where(
            col(MembershipRow.account_id).in_({account_id for account_id, _ in wanted}),
            col(MembershipRow.role).in_(_DELIVER),
            col(MembershipRow.ended_at).is_(None),
            Account.state == AccountState.ACTIVE,
        )
        .distinct()
    )
    return sorted({account_id for account_id, place in rows.all() if (account_id, place) in wanted})


async def places(desk: Desk, month: date) -> list[int]:
    """Municipalities that keep hours or plans of that month here; the others do their reports elsewhere."""
    first, last = month_of(month)
    delivered = (
        select(HoursPerson.case_id)
        .join(HoursVersion, col(HoursVersion.id) == col(HoursPerson.version_id))
        .where(
            col(HoursVersion.current).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursVersion.day).between(first, last),
        )
    )
    planned = select(PlannedComponent.case_id).where(
        PlannedComponent.first_day <= last,
        or_(col(PlannedComponent.last_day).is_(None), col(PlannedComponent.last_day) >= first),
    )
    rows = await desk.session.exec(
        select(CaseFile.municipality_id)
        .where(
            CaseFile.kind == CaseKind.ISTE,
            or_(col(CaseFile.id).in_(delivered), col(CaseFile.id).in_(planned)),
        )
        .distinct()
    )
    return sorted(rows.all())


async def leads(desk: Desk, contract_id: int) -> list[int]:
    found: set[int] = set()
    for place in await desk.contracts.places(contract_id):
        found |= {one.id or 0 for one in await desk.recipients.leads(place.id or 0)}
    return sorted(found)


async def lapse(desk: Desk, entry: HoursEntry, cases: Iterable[CaseFile], days: set[date]) -> None:
    """Who checked these persons' months hears that the hours have changed since; once for each check.

    Whether the check really holds no more is seen when the message is on its way.
    """
    present = tallinn_day(desk.now).replace(day=1)
    months = {day.replace(day=1) for day in days if day < present}
    ids = [case.id for case in cases]
    if not months:
        return
    rows = await desk.session.exec(
        select(SheetCheck).where(
            col(SheetCheck.case_id).in_(ids),
            col(SheetCheck.month).in_(months),
            or_(SheetCheck.role == CheckedAs.SPECIALIST, SheetCheck.account_id == entry.worker_id),
        )
    )
    for row in rows.all():
        await desk.outbox.put(
            Notice.MONTH_UNCHECKED,
            row.account_id,
            key=f"{Notice.MONTH_UNCHECKED}:{row.case_id}:{row.month}:{row.account_id}:{row.role}:{row.digest[:16]}"
            f":{row.at.timestamp():.0f}",
            args={"case": row.case_id, "month": row.month.isoformat()},
        )
