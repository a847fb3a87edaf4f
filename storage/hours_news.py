"""Who hears what about hours: the specialist of a plan that is exceeded, the case manager of a closed month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.cases import CaseKind
from casework.months import REPORTED_STATES
from casework.notices import Notice
from casework.people import Role
from storage import month_news
from storage.tables import Account, AccountState, CaseFile, HoursVersion, MembershipRow, MonthReport

if TYPE_CHECKING:
    from storage.desk import Desk


class HoursNews:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def in_charge(self, case: CaseFile) -> list[int]:
        """The case's specialist and whoever stands in; without one the case manager, and without one the leads."""
        for account_id, role in (
            (case.specialist_id, Role.BASE_SUPPORT_SPECIALIST),
            (case.manager_id, Role.CASE_MANAGER),
        ):
            if account_id is not None:
                found = await self._there(account_id, role, case.municipality_id)
                if found:
                    return found
        leads = await self._desk.recipients.leads(case.municipality_id)
        return [one.id or 0 for one in leads]

    async def _there(self, account_id: int, role: Role, municipality_id: int) -> list[int]:
        """That colleague, and deputies, as far as they can be reached in that role."""
        deputies = await self._desk.deputies.for_account(account_id, municipality_id)
        wanted = {account_id, *(one.id or 0 for one in deputies)}
        rows = await self._desk.session.exec(
            select(Account.id)
            .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
            .where(
                col(Account.id).in_(wanted),
                Account.state == AccountState.ACTIVE,
                MembershipRow.role == role,
                MembershipRow.municipality_id == municipality_id,
                col(MembershipRow.ended_at).is_(None),
            )
            .order_by(col(Account.id))
            .distinct()
        )
        return [one for one in rows.all() if one is not None]

    async def over_plan(self, version: HoursVersion, case: CaseFile) -> None:
        """Once for each version and person; the reason may follow."""
        await self._tell(Notice.HOURS_OVER_PLAN, version, case)

    async def over_cap(self, version: HoursVersion, case: CaseFile) -> None:
        """The occupation domain's year costs more than it may."""
        await self._tell(Notice.HOURS_OVER_CAP, version, case)

    async def _tell(self, notice: Notice, version: HoursVersion, case: CaseFile) -> None:
        for account_id in await self.in_charge(case):
            if account_id != self._desk.who.account_id:
                key = f"{notice}:{version.id}:{case.id}:{account_id}"
                args = {"version": version.id, "case": case.id}
                await self._desk.outbox.put(notice, account_id, key=key, args=args)

    async def changed_after_closing(self, version: HoursVersion, cases: Iterable[CaseFile], days: set[date]) -> bool:
        """True when one of the months was reported already: it needs a new version, the case managers hear of it."""
        months = {day.replace(day=1) for day in days}
        any_closed = False
        for case in cases:
            if case.kind is not CaseKind.ISTE:
                continue
            managers = await self._managers(case)
            senders = await month_news.heard(self._desk, case.municipality_id, months)
            for month in await self._desk.months.touched(case.municipality_id, months, managers):
                any_closed = True
                others = [one for one in managers if one != senders.get(month)]
                await self._tell_of_closed(version, case, month, others)
        return any_closed

    async def closed(self, municipality_ids: Iterable[int], days: set[date]) -> set[date]:
        """Those of the days' months (their first days) that one of the municipalities has reported already."""
        rows = await self._desk.session.exec(
            select(col(MonthReport.month)).where(
                col(MonthReport.municipality_id).in_(set(municipality_ids)),
                col(MonthReport.month).in_({day.replace(day=1) for day in days}),
                col(MonthReport.state).in_(REPORTED_STATES),
            )
        )
        return set(rows.all())

    async def _managers(self, case: CaseFile) -> list[int]:
        managers = []
        if case.manager_id is not None:
            managers = await self._there(case.manager_id, Role.CASE_MANAGER, case.municipality_id)
        return managers or [one.id or 0 for one in await self._desk.recipients.leads(case.municipality_id)]

    async def _tell_of_closed(
        self, version: HoursVersion, case: CaseFile, month: date, managers: Iterable[int]
    ) -> None:
        for account_id in managers:
            key = f"{Notice.HOURS_AFTER_CLOSING}:{version.id}:{case.id}:{month}:{account_id}"
            args = {"version": version.id, "case": case.id, "month": month.isoformat()}
            await self._desk.outbox.put(Notice.HOURS_AFTER_CLOSING, account_id, key=key, args=args)
