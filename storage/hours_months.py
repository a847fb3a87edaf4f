"""Reported months, and the money of a year where prices are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.caps import Booked, Cap, is_capped, occupation
from casework.components import billed, components
from casework.hours import Recipient
from casework.periods import Period
from casework.prices import Hour
from storage import price_lists
from storage.tables import CaseFile, HoursPerson, HoursVersion

if TYPE_CHECKING:
    from storage.desk import Desk


class HoursMonths:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def close(self, municipality_id: int, month: date) -> bool:
        """Whatever it lacks: later changes are corrections. False when it was closed already."""
        return await self._desk.months.close_as_it_is(municipality_id, month)

    async def cap(
        self, case: CaseFile, component: str | None, day: date, version: HoursVersion | None = None
    ) -> Cap | None:
        """Of the occupation domain's year; None where it does not matter or a price is missing.

        `version`: the entry whose price is asked, else a participant's hour. For callers that may write hours with
        the person.
        """
        if component is None or not is_capped(component):
            return None
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
        prices = await price_lists.of_places(self._desk, [case.municipality_id], first, last)
        if not prices:
            return None
        period = await self._desk.periods.of_case(case, day)
        asked = Hour(
            day=day,
            activity=component,
            billed=_billed(component, period),
            recipient=version.recipient if version else Recipient.PARTICIPANT,
            provider_id=version.provider_id if version else None,
            municipality_id=case.municipality_id,
            period=period.name if period else None,
        )
        return occupation(asked, await self._booked(case, asked, period, first, last), prices)

    async def _booked(
        self, case: CaseFile, like: Hour, period: Period | None, first: date, last: date
    ) -> list[Booked]:
        rows = await self._desk.session.exec(
            select(HoursVersion)
            .join(HoursPerson, col(HoursPerson.version_id) == col(HoursVersion.id))
            .where(
                HoursPerson.case_id == case.id,
                col(HoursVersion.current).is_(True),
                col(HoursVersion.deleted).is_(False),
                col(HoursVersion.day).between(first, last),
            )
        )
        return [
            Booked(
                replace(
                    like,
                    day=row.day,
                    activity=row.component,
                    billed=_billed(row.component or "", period),
                    recipient=row.recipient,
                    provider_id=row.provider_id,
                ),
                row.minutes,
            )
            for row in rows.all()
        ]


def _billed(component: str, period: Period | None) -> str | None:
    """Capped activities bill as their own domain, whatever the plan says."""
    known = components().get(component)
    found = billed(known, period) if known and period else None
    return found.component if found else None
