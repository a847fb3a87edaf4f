"""Closing days of an office: what is counted in its working days and hours follows them in the same transaction."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.calendar import is_working_day, tallinn_day
from casework.cases import CaseState
from casework.operator_permissions import OperatorAction
from casework.periods import Unit
from storage.errors import NameTaken, NotHere, TooMany
from storage.leading import locked
from storage.manage_base import Wrong
from storage.setting_notes import noted_day
from storage.tables import CaseFile, ClosingDay

if TYPE_CHECKING:
    from storage.desk import Desk

WORD_LONGEST = 80
MOST_AHEAD = 60
"""Nobody closes for longer in days of their own."""
_YEARS_AHEAD = 3


class ClosingDays:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of(self, municipality_id: int, year: int | None = None) -> list[ClosingDay]:
        """In order; of one year, or all."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        found = select(ClosingDay).where(ClosingDay.municipality_id == municipality_id)
        if year is not None:
            found = found.where(col(ClosingDay.day).between(date(year, 1, 1), date(year, 12, 31)))
        return list((await self._desk.session.exec(found.order_by(col(ClosingDay.day)))).all())

    async def coming(self) -> dict[int, int]:
        """How many days each municipality has ahead."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        rows = await self._desk.session.exec(
            select(ClosingDay.municipality_id, func.count())
            .where(col(ClosingDay.day) >= tallinn_day(self._desk.now))
            .group_by(col(ClosingDay.municipality_id))
        )
        return dict(rows.all())

    async def add(self, municipality_id: int, day: date, word: str) -> ClosingDay:
        """`Wrong` for a day that has passed, lies far away or is off anyway; `NameTaken` for one that is there."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        await locked(self._desk, municipality_id)
        today = tallinn_day(self._desk.now)
        if day < today:
            raise Wrong("day", "past")
        if day.year > today.year + _YEARS_AHEAD:
            raise Wrong("day", "far")
        if not is_working_day(day):
            raise Wrong("day", "off")
        if len(word) > WORD_LONGEST:
            raise Wrong("word", "long")
        there = await self.of(municipality_id)
        if any(row.day == day for row in there):
            raise NameTaken
        if sum(row.day >= today for row in there) >= MOST_AHEAD:
            raise TooMany
        row = ClosingDay(municipality_id=municipality_id, day=day, word=word)
        self._desk.session.add(row)
        noted_day(self._desk, municipality_id, day, None, word)
        await self._follow(municipality_id, "closing-day:add", day)
        return row

    async def remove(self, municipality_id: int, day: date) -> ClosingDay:
        """Open after all; what has passed stays, since days were counted by it. `NotHere` when it is gone already."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        await locked(self._desk, municipality_id)
        row = await self._desk.session.get(ClosingDay, (municipality_id, day))
        if row is None:
            raise NotHere
        if day < tallinn_day(self._desk.now):
            raise Wrong("day", "past")
        gone = ClosingDay(municipality_id=row.municipality_id, day=row.day, word=row.word)
        await self._desk.session.delete(row)
        noted_day(self._desk, municipality_id, day, gone.word, None)
        await self._follow(municipality_id, "closing-day:remove", day)
        return gone

    async def _follow(self, municipality_id: int, action: str, day: date) -> None:
        """Rings, duties and posts move along; so do the due days that are counted in working days."""
        await self._desk.session.flush()
        self._desk.municipalities.forget_closed()
        self._desk.audit(action, f"municipality:{municipality_id}:{day.isoformat()}", municipality_id)
        await self._desk.referral_clock.rewind(municipality_id)
        for case in await self._counted(municipality_id):
            await self._desk.duties.resync(case)
        await self._desk.duties.rewind(municipality_id)
        await self._desk.post_clock.rewind(municipality_id)

    async def _counted(self, municipality_id: int) -> list[CaseFile]:
        """Open cases of periods that count something in working days."""
        names = {
            period.name
            for period in await self._desk.periods.all()
            if any(rule.offset and rule.offset.unit is Unit.WORKING_DAYS for rule in period.duties.values())
        }
        rows = await self._desk.session.exec(
            select(CaseFile)
            .where(
                CaseFile.municipality_id == municipality_id,
                CaseFile.state == CaseState.OPEN,
                col(CaseFile.period).in_(names),
            )
            .order_by(col(CaseFile.id))
        )
        return list(rows.all())
