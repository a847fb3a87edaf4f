"""Reported months, and the money of a year where prices are known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import select

from casework.caps import Booked, Cap, Price, is_capped, occupation
from casework.people import MunicipalityId
from storage.errors import NotHere
from storage.once import insert_once
from storage.tables import CaseFile, ClosedMonth, PriceRow

if TYPE_CHECKING:
    from storage.desk import Desk


class HoursMonths:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def close(self, municipality_id: int, month: date) -> bool:
        """By a case manager of the municipality: later changes are corrections. False when it was closed already."""
        if not self._desk.who.manages(MunicipalityId(municipality_id)):
            raise NotHere
        first = month.replace(day=1)
        row = ClosedMonth(
            municipality_id=municipality_id,
            month=first,
            closed_by=self._desk.who.account_id,
            closed_at=self._desk.now,
        )
        new = await insert_once(self._desk.session, ClosedMonth, row)
        if new:
            self._desk.audit("hours:close_month", f"month:{first}", municipality_id)
        return new

    async def cap(self, case: CaseFile, component: str | None, day: date) -> Cap | None:
        """Of the occupation domain's year; None where it does not matter or a price is missing.

        For callers that may write hours with the person.
        """
        if component is None or not is_capped(component):
            return None
        case_id = case.id or 0
        prices = await self._prices(case)
        if not prices:
            return None
        works = await self._desk.hours.of_cases([case_id], date(day.year, 1, 1), date(day.year, 12, 31))
        booked = [
            Booked(work.component, work.day, work.minutes)
            for work in works
            if work.component is not None and case_id in work.persons
        ]
        return occupation(component, day, booked, prices)

    async def _prices(self, case: CaseFile) -> list[Price]:
        rows = await self._desk.session.exec(select(PriceRow).where(PriceRow.municipality_id == case.municipality_id))
        return [Price(row.component, row.unit, row.first_day, row.last_day) for row in rows.all()]
