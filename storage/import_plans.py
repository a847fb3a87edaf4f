"""Planned components that an operator brings, and who carries them out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.calendar import tallinn_day
from casework.cases import CaseState
from casework.hours import Mode
from casework.notices import Notice
from storage.errors import NotHere
from storage.tables import CaseFile, CaseloadRow, Person, PlannedComponent

if TYPE_CHECKING:
    from storage.desk import Desk

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NewPlan:
    """So many minutes a month, from and until a day (both included)."""

    case_id: int
    component: str
    mode: Mode
    minutes: int
    first: date
    last: date | None = None
    domain: str | None = None
    worker_id: int | None = None

    def meets(self, other: NewPlan) -> bool:
        """Both would count on some day."""
        same = (self.case_id, self.component) == (other.case_id, other.component)
        return same and self.first <= (other.last or date.max) and other.first <= (self.last or date.max)


class ImportedPlans:
    """The house's own: nobody in the chat brings tables."""

    def __init__(self, desk: Desk) -> None:
        if desk.actor is not None:
            raise NotHere
        self._desk = desk
        self._given: dict[int, int] = {}
        """Account → the first row of its caseload that came."""
        self._since: dict[int, date] = {}
        """Municipality → from when on its months may count otherwise."""

    # ── what is there ────────────────────────────────────────────────────────

    async def cases(self) -> list[tuple[CaseFile, Person]]:
        """Open ones, by code."""
        rows = await self._desk.session.exec(
            select(CaseFile, Person)
            .join(Person, col(Person.id) == col(CaseFile.person_id))
            .where(CaseFile.state == CaseState.OPEN)
            .order_by(col(Person.id), col(CaseFile.id))
        )
        return [(case, person) for case, person in rows.all()]

    async def planned(self, case_ids: Iterable[int]) -> list[PlannedComponent]:
        rows = await self._desk.session.exec(
            select(PlannedComponent)
            .where(col(PlannedComponent.case_id).in_(set(case_ids)))
            .order_by(col(PlannedComponent.id))
        )
        return list(rows.all())

    async def caseloads(self, case_ids: Iterable[int]) -> set[tuple[int, int]]:
        """Case and account of those who have the person now or soon."""
        today = tallinn_day(self._desk.now)
        rows = await self._desk.session.exec(
            select(CaseloadRow.case_id, CaseloadRow.account_id).where(
                col(CaseloadRow.case_id).in_(set(case_ids)),
                col(CaseloadRow.ended_at).is_(None),
                or_(col(CaseloadRow.last_day).is_(None), col(CaseloadRow.last_day) >= today),
            )
        )
        return set(rows.all())

    # ── kept ─────────────────────────────────────────────────────────────────

    async def put(self, new: NewPlan, there: PlannedComponent | None, give_way: Sequence[PlannedComponent]) -> None:
        """`there`: the row of the same first day, changed in its place; `give_way` end the day before."""
        case = await self._desk.session.get_one(CaseFile, new.case_id)
        for row in give_way:
            row.last_day = new.first - _ONE_DAY
            self._desk.audit("plan:end", f"planned_component:{row.id}", case.municipality_id)
        row = there or PlannedComponent(
            case_id=new.case_id,
            component=new.component,
            provider_id=case.provider_id,
            minutes=new.minutes,
            mode=new.mode,
            first_day=new.first,
            created_at=self._desk.now,
        )
        row.minutes, row.mode, row.last_day = new.minutes, new.mode, new.last
        row.domain = new.domain or row.domain
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("plan:import", f"planned_component:{row.id}", case.municipality_id)
        self._since[case.municipality_id] = min(new.first, self._since.get(case.municipality_id, new.first))

    async def give(self, new: NewPlan) -> None:
        """Hours with the person may be written from the plan's first day on."""
        case = await self._desk.session.get_one(CaseFile, new.case_id)
        row = CaseloadRow(
            account_id=new.worker_id or 0,
            case_id=new.case_id,
            first_day=new.first,
            last_day=new.last,
            added_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._given.setdefault(row.account_id, row.id or 0)
        self._desk.audit("caseload:add", f"case:{case.id}", case.municipality_id)

    async def settle(self) -> int:
        """Reported months that count otherwise now are marked; how many of them."""
        return sum([len(await self._desk.months.looked_over(place, since)) for place, since in self._since.items()])

    async def tell(self) -> int:
        """One notice to each worker, however many people came; how many of them."""
        for account_id, row_id in self._given.items():
            await self._desk.outbox.put(
                Notice.CASELOAD_IMPORTED,
                account_id,
                key=f"{Notice.CASELOAD_IMPORTED}:{account_id}:{row_id}",
                args={"account": account_id},
            )
        return len(self._given)
