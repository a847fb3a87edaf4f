"""What became of a closed month: who closed which version when, what changed in it, whose invoice waits for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import col, select

from casework.changes import Change, changes, from_json
from casework.month_permissions import MonthAction, MonthSubject, may_month
from casework.months import MonthState, due_days
from casework.people import AccountId, MunicipalityId
from storage.month_base import MonthBase
from storage.tables import CaseFile, Contract, MonthReport, MonthVersion


@dataclass(frozen=True, slots=True)
class Closed:
    """A municipality's month as it was closed last. `changes`: since the version before."""

    version: int
    state: MonthState
    closed_at: datetime
    closed_by: int
    sent_at: datetime | None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Joint:
    """The contract of a month. `waiting`: municipalities whose month is not closed; `mine`: the actor may invoice.

    `version`: of the invoice that the closed months make; it grows with each of them.
    """

    contract: Contract
    waiting: tuple[str, ...]
    mine: bool
    version: int


class MonthHistory(MonthBase):
    async def is_owed_again(self, municipality_id: int, month: date) -> bool:
        """Whether a report that was sent, or was due before, has to be sent once more; False for strangers."""
        if not await self.may(MonthAction.DRAFT, municipality_id):
            return False
        report = await self._report(municipality_id, month)
        if report is None:
            return False
        if report.state is MonthState.CORRECTED:
            return report.sent_at is not None or self.today > due_days(month).report
        return report.state is MonthState.CLOSED and report.version > 1 and self.today > due_days(month).report

    async def closed(self, municipality_id: int, month: date) -> Closed | None:
        """For its case managers; None while it was never closed."""
        await self._must(MonthAction.DRAFT, municipality_id)
        report = await self._report(municipality_id, month)
        if report is None:
            return None
        return Closed(
            version=report.version,
            state=report.state,
            closed_at=report.closed_at,
            closed_by=report.closed_by,
            sent_at=report.sent_at,
            changes=await self._changes(report),
        )

    async def _changes(self, report: MonthReport) -> tuple[Change, ...]:
        rows = await self._desk.session.exec(
            select(MonthVersion)
            .where(
                MonthVersion.report_id == report.id,
                col(MonthVersion.version).in_((report.version - 1, report.version)),
            )
            .order_by(col(MonthVersion.version))
        )
        found = [from_json(row.lines) for row in rows.all() if row.lines is not None]
        return changes(found[0], found[1]) if len(found) > 1 else ()

    async def joint(self, municipality_id: int, month: date) -> Joint | None:
        """For its case managers; None where no contract runs in that month."""
        await self._must(MonthAction.DRAFT, municipality_id)
        contract = await self._desk.contracts.of_place(municipality_id, month)
        if contract is None:
            return None
        waiting, places = [], await self._desk.contracts.places(contract.id or 0)
        version = 1 - len(places)
        for place in places:
            report = await self._report(place.id or 0, month)
            if report is None or report.state not in {MonthState.CLOSED, MonthState.SENT}:
                waiting.append(place.name)
            version += report.version if report else 0
        mine = await self.may(MonthAction.DATASET, contract.representative_id)
        return Joint(contract, tuple(waiting), mine, version)

    async def read_as_specialist(self, case_ids: Iterable[int]) -> frozenset[int]:
        """Of these cases those whose whole sheet is the actor's to check."""
        rows = await self._desk.session.exec(select(CaseFile).where(col(CaseFile.id).in_(set(case_ids))))
        found = set()
        for row in rows.all():
            specialist = None if row.specialist_id is None else AccountId(row.specialist_id)
            subject = MonthSubject(MunicipalityId(row.municipality_id), specialist_id=specialist)
            if may_month(self._desk.who, MonthAction.CHECK, subject):
                found.add(row.id or 0)
        return frozenset(found)

    async def may_see_files(self, municipality_id: int) -> bool:
        return await self.may(MonthAction.DATASET, municipality_id)
