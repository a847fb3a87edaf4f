"""Planned components of a case, and what a month of them has left."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.cases import CaseState
from casework.components import Way, components
from casework.hours import Mode, Plan, month_of
from storage.errors import NotHere, Stale
from storage.tables import CaseFile, PlannedComponent

if TYPE_CHECKING:
    from storage.desk import Desk

MOST_MINUTES = 744 * 60
"""A month has no more."""


class Plans:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    async def cases(self) -> list[CaseFile]:
        """Open cases that the actor may plan, by code."""
        who = self._desk.who
        covered = {item.absent_id for item in who.deputyships}
        mine = {who.account_id, *covered}
        query = (
            select(CaseFile)
            .where(
                CaseFile.state == CaseState.OPEN,
                or_(
                    col(CaseFile.manager_id).in_(mine),
                    col(CaseFile.specialist_id).in_(mine),
                    col(CaseFile.municipality_id).in_(who.led()),
                ),
            )
            .order_by(col(CaseFile.person_id), col(CaseFile.id))
        )
        rows = (await self._desk.session.exec(query)).all()
        subject = self._desk.cases.subject
        return [row for row in rows if may_case(who, CaseAction.PLAN, await subject(row))]

    async def case(self, case_id: int) -> CaseFile:
        """For those who may plan it."""
        return await self._desk.cases.get(case_id, CaseAction.PLAN)

    async def of_case(self, case_id: int, *, ended: bool = False) -> list[PlannedComponent]:
        """In force today or later. For callers that may read the case's hours."""
        query = select(PlannedComponent).where(PlannedComponent.case_id == case_id).order_by(col(PlannedComponent.id))
        if not ended:
            query = query.where(
                or_(col(PlannedComponent.last_day).is_(None), col(PlannedComponent.last_day) >= self.today)
            )
        return list((await self._desk.session.exec(query)).all())

    async def of_month(self, case_ids: set[int], month: date) -> list[Plan]:
        """Whatever counts in that month."""
        begins, ends = month_of(month)
        rows = await self._desk.session.exec(
            select(PlannedComponent)
            .where(
                col(PlannedComponent.case_id).in_(case_ids),
                col(PlannedComponent.first_day) <= ends,
                or_(col(PlannedComponent.last_day).is_(None), col(PlannedComponent.last_day) >= begins),
            )
            .order_by(col(PlannedComponent.id))
        )
        return [Plan(row.case_id, row.component, row.minutes, row.first_day, row.last_day) for row in rows.all()]

    async def add(
        self,
        case_id: int,
        component: str,
        mode: Mode,
        minutes: int,
        first_day: date,
        domain: str | None = None,
    ) -> PlannedComponent:
        """From a month on; ValueError for what the catalogue does not know in that way, or for no hours."""
        known = components()[component]
        if not known.may_be(Way(mode)) or not 0 < minutes <= MOST_MINUTES:
            raise ValueError(f"{component}: {mode}, {minutes} minutes")
        case = await self._desk.cases.get(case_id, CaseAction.PLAN)
        await self._give_way(case, component, first_day)
        row = PlannedComponent(
            case_id=case_id,
            component=component,
            provider_id=case.provider_id,
            minutes=minutes,
            mode=mode,
            domain=domain,
            first_day=first_day,
            created_by=self._desk.who.account_id,
            created_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("plan:add", f"planned_component:{row.id}", case.municipality_id)
        await self._desk.months.looked_over(case.municipality_id, first_day)
        return row

    async def _give_way(self, case: CaseFile, component: str, first_day: date) -> None:
        """What is planned of the same component ends the day before, so that no month counts both."""
        rows = await self._desk.session.exec(
            select(PlannedComponent).where(
                PlannedComponent.case_id == case.id,
                PlannedComponent.component == component,
                or_(col(PlannedComponent.last_day).is_(None), col(PlannedComponent.last_day) >= first_day),
            )
        )
        for row in rows.all():
            row.last_day = first_day - timedelta(days=1)
            self._desk.audit("plan:end", f"planned_component:{row.id}", case.municipality_id)

    async def end(self, row_id: int) -> CaseFile:
        """With this month; one that has not begun yet never counts. `Stale` when it was ended already."""
        row = await self._desk.session.get(PlannedComponent, row_id)
        if row is None:
            raise NotHere
        case = await self._desk.cases.get(row.case_id, CaseAction.PLAN)
        if row.last_day is not None:
            raise Stale
        ends = month_of(self.today)[1]
        row.last_day = ends if row.first_day <= ends else row.first_day - timedelta(days=1)
        self._desk.audit("plan:end", f"planned_component:{row.id}", case.municipality_id)
        return case
