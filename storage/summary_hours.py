"""Hours, plans' workers and who works where, for summaries: the provider of an entry is the one kept with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from sqlmodel import col, func, or_, select

from casework.calendar import tallinn_day
from casework.hours import monday_of
from casework.people import Role
from casework.referrals import code_of
from casework.summaries import HoursRaw, Span, WorkerRaw
from casework.summaries.making import CHECKED_DAYS
from storage.tables import (
    Account,
    AccountState,
    CaseFile,
    CaseloadRow,
    HoursEntry,
    HoursGap,
    HoursPerson,
    HoursVersion,
    MembershipRow,
)

if TYPE_CHECKING:
    from storage.desk import Desk

_DELIVER = frozenset({Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST})


@dataclass(frozen=True, slots=True)
class Member:
    account_id: int
    municipality_id: int
    role: Role
    organisation_id: int | None
    name: str
    began: date
    ended: date | None
    ended_at: datetime | None
    active: bool

    def on(self, day: date) -> bool:
        return self.began <= day and (self.ended is None or day <= self.ended)


@dataclass(frozen=True)
class Staff:
    """Memberships by municipality and account, oldest first, those that ended too."""

    rows: dict[tuple[int, int], list[Member]]

    def names(self) -> dict[int, dict[int, str]]:
        """Municipality → account → how colleagues know them there."""
        found: defaultdict[int, dict[int, str]] = defaultdict(dict)
        for (place, account), rows in self.rows.items():
            found[place][account] = next((row.name for row in reversed(rows) if row.name), "")
        return found

    def provider(self, municipality_id: int, account_id: int, day: date) -> int | None:
        """Of the membership in force on that day, the newest of several; without one, of the last there was."""
        theirs = self._delivering.get((municipality_id, account_id), ())
        found = next((row for row in theirs if row.on(day)), None) or next(iter(theirs), None)
        return found.organisation_id if found else None

    @cached_property
    def _delivering(self) -> dict[tuple[int, int], list[Member]]:
        """Those of a provider, the newest first."""
        return {
            key: [row for row in reversed(rows) if row.role in _DELIVER and row.organisation_id is not None]
            for key, rows in self.rows.items()
        }

    def works(self, municipality_id: int, account_id: int, before: datetime) -> bool:
        """As a support worker whom messages reach, and who had not left by that moment."""
        return any(
            row.role is Role.SUPPORT_WORKER and row.active and (row.ended_at is None or row.ended_at >= before)
            for row in self.rows.get((municipality_id, account_id), ())
        )


async def staff_of(desk: Desk, ids: set[int]) -> Staff:
    rows = await desk.session.exec(
        select(MembershipRow, Account.state)
        .join(Account, col(Account.id) == col(MembershipRow.account_id))
        .where(col(MembershipRow.municipality_id).in_(ids))
        .order_by(col(MembershipRow.began_at), col(MembershipRow.id))
    )
    found: defaultdict[tuple[int, int], list[Member]] = defaultdict(list)
    for row, state in rows.all():
        member = Member(
            row.account_id,
            row.municipality_id or 0,
            row.role,
            row.organisation_id,
            row.shown_as,
            tallinn_day(row.began_at),
            tallinn_day(row.ended_at) if row.ended_at else None,
            row.ended_at,
            state is AccountState.ACTIVE,
        )
        found[member.municipality_id, member.account_id].append(member)
    return Staff(dict(found))


async def hours_of(
    desk: Desk, ids: set[int], cases: dict[int, CaseFile], staff: Staff, span: Span
) -> dict[int, list[HoursRaw]]:
    """Kept hours, a row for each person, from whatever the span's comparisons need to its end."""
    first = min(span.before().first, span.first - timedelta(days=CHECKED_DAYS))
    theirs = select(CaseFile.id).where(col(CaseFile.municipality_id).in_(ids))
    rows = await desk.session.exec(
        select(  # type: ignore[call-overload]  # its types end at four columns
            col(HoursPerson.case_id),
            col(HoursEntry.worker_id),
            col(HoursVersion.day),
            col(HoursVersion.minutes),
            col(HoursVersion.component),
            col(HoursVersion.provider_id),
        )
        .join(HoursVersion, col(HoursVersion.id) == col(HoursPerson.version_id))
        .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
        .where(
            col(HoursPerson.case_id).in_(theirs),
            # Without the index on it SQLite would read everybody's days before it looks whose they are.
            func.coalesce(HoursVersion.current, False).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursVersion.day).between(first, span.last),
        )
    )
    found: defaultdict[int, list[HoursRaw]] = defaultdict(list)
    for case_id, worker_id, day, minutes, component, kept in rows.all():
        case = cases[case_id]
        provider = kept or staff.provider(case.municipality_id, worker_id, day)
        found[case.municipality_id].append(
            HoursRaw(case_id, code_of(case.person_id), worker_id, provider, day, minutes, component)
        )
    return found


async def workers_of(desk: Desk, ids: set[int], staff: Staff, span: Span) -> dict[int, list[WorkerRaw]]:
    """Support workers with somebody in the caseload in those days."""
    rows = await desk.session.exec(
        select(col(CaseloadRow.account_id), col(CaseloadRow.case_id), col(CaseFile.municipality_id))
        .join(CaseFile, col(CaseFile.id) == col(CaseloadRow.case_id))
        .where(
            col(CaseFile.municipality_id).in_(ids),
            col(CaseloadRow.first_day) <= span.last,
            or_(col(CaseloadRow.last_day).is_(None), col(CaseloadRow.last_day) >= span.first),
            or_(col(CaseloadRow.ended_at).is_(None), col(CaseloadRow.ended_at) >= span.begins),
        )
    )
    charges: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for account_id, case_id, municipality_id in rows.all():
        charges[municipality_id, account_id].add(case_id)
    none = await _said_none(desk, {account for _, account in charges}, span)
    names = staff.names()
    found: defaultdict[int, list[WorkerRaw]] = defaultdict(list)
    for (municipality_id, account_id), case_ids in charges.items():
        if staff.works(municipality_id, account_id, span.ends):
            name = names[municipality_id].get(account_id, "")
            found[municipality_id].append(WorkerRaw(account_id, name, frozenset(case_ids), account_id in none))
    return found


async def _said_none(desk: Desk, accounts: Iterable[int], span: Span) -> set[int]:
    """Who told of a week that begins in the span that there were no hours."""
    rows = await desk.session.exec(
        select(HoursGap.account_id).where(
            col(HoursGap.account_id).in_(set(accounts)),
            col(HoursGap.monday).between(monday_of(span.first), span.last),
            col(HoursGap.empty_at).is_not(None),
        )
    )
    return set(rows.all())
