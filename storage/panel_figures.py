"""The figures of the panel's first page: counts by week, how duties stand, how large the database is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text
from sqlmodel import col

from casework.calendar import tallinn_day, tallinn_moment
from casework.hours import EntryState
from casework.operator_permissions import OperatorAction
from casework.referrals import OPEN
from storage.manage_people import OWN
from storage.panel_work import is_late, left_cases
from storage.tables import Account, AccountState, CaseFile, DutyRow, HoursEntry, HoursVersion, MembershipRow, Referral

if TYPE_CHECKING:
    from storage.desk import Desk

WEEKS = 12


@dataclass(frozen=True, slots=True)
class Figures:
    """By Mondays, the present week last. `hours`: minutes of work, those of a group once."""

    referrals: dict[date, int]
    minutes: dict[date, int]
    waiting: int
    """Referrals that are not over and whose person nobody has reached."""
    waits_longest: datetime | None
    """When the first of them was sent."""
    duties_on_time: int
    """Met in these weeks by their day …"""
    duties_met_late: int
    """… and after it."""
    duties_late: int
    """Late today."""
    unreachable: int
    """Staff whom nothing reaches."""
    left: int
    """Open cases in the hands of somebody whose role has ended."""
    bytes: int | None
    """Of the database; None where it cannot be known."""


async def figures(desk: Desk) -> Figures:
    desk.must_operate(OperatorAction.LOOK)
    today = tallinn_day(desk.now)
    mondays = mondays_until(today)
    waits, longest = await _waiting(desk)
    on_time, met_late = await _met(desk, mondays[0])
    return Figures(
        referrals=_by_week(mondays, ((tallinn_day(at), 1) for at in await _sent(desk, mondays[0]))),
        minutes=_by_week(mondays, await _worked(desk, mondays[0])),
        waiting=waits,
        waits_longest=longest,
        duties_on_time=on_time,
        duties_met_late=met_late,
        duties_late=await _count(desk, DutyRow, is_late(today)),
        unreachable=await _unreachable(desk),
        left=await _count(desk, CaseFile, left_cases()),
        bytes=await _bytes(desk),
    )


def mondays_until(today: date) -> list[date]:
    last = today - timedelta(days=today.weekday())
    return [last - timedelta(weeks=back) for back in reversed(range(WEEKS))]


def _by_week(mondays: list[date], found: Iterable[tuple[date, int]]) -> dict[date, int]:
    counted: Counter[date] = Counter()
    for day, much in found:
        counted[day - timedelta(days=day.weekday())] += much
    return {monday: counted[monday] for monday in mondays}


async def _sent(desk: Desk, since: date) -> list[datetime]:
    connection = await desk.connection()
    begins = tallinn_moment(since, time(0))
    found = await connection.execute(select(col(Referral.sent_at)).where(col(Referral.sent_at) >= begins))
    return list(found.scalars())


async def _worked(desk: Desk, since: date) -> list[tuple[date, int]]:
    connection = await desk.connection()
    found = await connection.execute(
        select(col(HoursVersion.day), func.sum(col(HoursVersion.minutes)))
        .join(HoursEntry, col(HoursEntry.id) == col(HoursVersion.entry_id))
        .where(
            col(HoursVersion.current).is_(True),
            col(HoursVersion.deleted).is_(False),
            col(HoursEntry.state) == EntryState.KEPT,
            col(HoursVersion.day) >= since,
        )
        .group_by(col(HoursVersion.day))
    )
    return [(row[0], int(row[1])) for row in found]


async def _waiting(desk: Desk) -> tuple[int, datetime | None]:
    connection = await desk.connection()
    found = await connection.execute(
        select(func.count(), func.min(col(Referral.sent_at))).where(
            col(Referral.status).in_(OPEN), col(Referral.contacted_at).is_(None)
        )
    )
    count, longest = found.one()
    return int(count), longest


async def _met(desk: Desk, since: date) -> tuple[int, int]:
    done = col(DutyRow.done_on) >= since
    on_time = await _count(desk, DutyRow, done, col(DutyRow.done_on) <= col(DutyRow.due))
    return on_time, await _count(desk, DutyRow, done, col(DutyRow.done_on) > col(DutyRow.due))


async def _unreachable(desk: Desk) -> int:
    connection = await desk.connection()
    found = await connection.execute(
        select(func.count(func.distinct(col(Account.id))))
        .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
        .where(
            col(MembershipRow.ended_at).is_(None),
            col(Account.state) != AccountState.ACTIVE,
            col(MembershipRow.role).not_in(OWN),
        )
    )
    return int(found.scalar_one())


async def _count(desk: Desk, table: type[DutyRow | CaseFile], *where: object) -> int:
    connection = await desk.connection()
    found = await connection.execute(select(func.count()).select_from(table).where(*where))  # type: ignore[arg-type]
    return int(found.scalar_one())


async def _bytes(desk: Desk) -> int | None:
    connection = await desk.connection()
    if connection.dialect.name == "sqlite":
        files = (await connection.execute(text("PRAGMA database_list"))).all()
        path = Path(str(files[0][2])) if files and files[0][2] else None
        return path.stat().st_size if path and path.exists() else None
    return int((await connection.execute(text("SELECT pg_database_size(current_database())"))).scalar_one())
