"""Weeks without hours: on the last working day those are asked who have planned hours and wrote none."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select, update

from casework.calendar import tallinn_day
from casework.cases import CaseState
from casework.hours import EntryState, gap_ends, gap_moment, monday_of, of_a_week
from casework.notices import Notice
from casework.office_hours import OfficeHours
from casework.people import Role
from storage.once import insert_once
from storage.tables import (
    Account,
    AccountState,
    CaseFile,
    CaseloadRow,
    HoursEntry,
    HoursGap,
    HoursVersion,
    HoursWeek,
    MembershipRow,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.desk import Desk

_SUNDAY = timedelta(days=6)
_ONE_WEEK = timedelta(days=7)


class HoursGaps:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def _monday(self) -> date:
        return monday_of(tallinn_day(self._desk.now))

    async def next_moment(self) -> datetime | None:
        """When the next week is to be looked at (UTC)."""
        this = gap_moment(self._monday)
        open_still = this is not None and self._desk.now < gap_ends(self._monday)
        if open_still and await self._desk.session.get(HoursWeek, self._monday) is None:
            return this
        return gap_moment(self._monday + _ONE_WEEK)

    async def ring_due(self) -> bool:
        """Asks this week's workers once, whoever of several processes comes first; True when it did."""
        due = gap_moment(self._monday)
        if due is None or not due <= self._desk.now < gap_ends(self._monday):
            return False
        row = HoursWeek(monday=self._monday, asked_at=self._desk.now)
        if await self._desk.session.get(HoursWeek, self._monday) or not await insert_once(
            self._desk.session, HoursWeek, row
        ):
            return False
        for account_id in await self._workers():
            if await self.planned(account_id, self._monday) and not await self.wrote(account_id, self._monday):
                await self._ask(account_id)
        return True

    async def _ask(self, account_id: int) -> None:
        row = HoursGap(account_id=account_id, monday=self._monday, asked_at=self._desk.now)
        await insert_once(self._desk.session, HoursGap, row)
        await self._desk.outbox.put(
            Notice.HOURS_GAP,
            account_id,
            key=f"{Notice.HOURS_GAP}:{account_id}:{self._monday}",
            args={"monday": self._monday.isoformat()},
            not_after=gap_ends(self._monday),
        )

    async def _workers(self) -> list[int]:
        """Support workers with somebody in the caseload this week."""
        today = tallinn_day(self._desk.now)
        rows = await self._desk.session.exec(
            select(Account.id)
            .join(CaseloadRow, col(CaseloadRow.account_id) == col(Account.id))
            .join(CaseFile, col(CaseFile.id) == col(CaseloadRow.case_id))
            .join(
                MembershipRow,
                (col(MembershipRow.account_id) == col(Account.id))
                & (col(MembershipRow.municipality_id) == col(CaseFile.municipality_id)),
            )
            .where(
                CaseFile.state == CaseState.OPEN,
                Account.state == AccountState.ACTIVE,
                MembershipRow.role == Role.SUPPORT_WORKER,
                col(MembershipRow.ended_at).is_(None),
                *_in_force(today),
            )
            .order_by(col(Account.id))
            .distinct()
        )
        return [one for one in rows.all() if one is not None]

    async def planned(self, account_id: int, monday: date) -> int:
        """Minutes that the plans of this worker's people have for the week; whoever rests in a pause has none."""
        rows = await self._desk.session.exec(
            select(CaseloadRow.case_id)
            .join(CaseFile, col(CaseFile.id) == col(CaseloadRow.case_id))
            .where(
                CaseloadRow.account_id == account_id,
                CaseFile.state == CaseState.OPEN,
                *_in_force(tallinn_day(self._desk.now)),
            )
        )
        cases = set(rows.all())
        plans = await self._desk.plans.of_month(cases - await self._desk.pauses.open_ids(cases), monday)
        return of_a_week(sum(plan.minutes for plan in plans), monday)

    async def wrote(self, account_id: int, monday: date) -> bool:
        """Whether any hours of that week are written down."""
        rows = await self._desk.session.exec(
            select(HoursEntry.id)
            .join(HoursVersion, col(HoursVersion.entry_id) == col(HoursEntry.id))
            .where(
                HoursEntry.worker_id == account_id,
                HoursEntry.state == EntryState.KEPT,
                col(HoursVersion.current).is_(True),
                col(HoursVersion.day).between(monday, monday + _SUNDAY),
            )
            .limit(1)
        )
        return rows.first() is not None

    async def said_none(self, monday: date) -> None:
        """The actor had no hours that week."""
        await self._desk.session.exec(
            update(HoursGap)
            .where(col(HoursGap.account_id) == self._desk.who.account_id, col(HoursGap.monday) == monday)
            .values(empty_at=self._desk.now)
        )
        self._desk.audit("hours:none", f"week:{monday}")

    async def remind(self, monday: date) -> datetime:
        """On the next working morning; returns the moment (UTC)."""
        account_id = self._desk.who.account_id
        at = OfficeHours().morning_after(self._desk.now, 1)
        await self._desk.outbox.put(
            Notice.HOURS_GAP_AGAIN,
            account_id,
            key=f"{Notice.HOURS_GAP_AGAIN}:{account_id}:{monday}:{tallinn_day(at)}",
            args={"monday": monday.isoformat()},
            not_before=at,
        )
        return at

    async def answered(self, account_id: int, monday: date) -> bool:
        rows = await self._desk.session.exec(
            select(HoursGap.empty_at).where(HoursGap.account_id == account_id, HoursGap.monday == monday)
        )
        return rows.first() is not None


def _in_force(day: date) -> tuple[ColumnElement[bool], ...]:
    return (
        col(CaseloadRow.ended_at).is_(None),
        col(CaseloadRow.first_day) <= day,
        or_(col(CaseloadRow.last_day).is_(None), col(CaseloadRow.last_day) >= day),
    )
