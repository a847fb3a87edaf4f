"""Programme periods as this house has them: those that were imported, before ours of the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select

from casework import periods
from casework.calendar import tallinn_day
from casework.cases import CaseState
from casework.period_spans import name_on
from casework.periods import Period, read_period
from storage import period_spans
from storage.errors import NameTaken
from storage.tables import CaseFile, PeriodFile, PeriodMoveCase

if TYPE_CHECKING:
    from datetime import date

    from storage.desk import Desk

_READ: dict[tuple[str, str], Period] = {}
"""Imported texts as the rules read them; a text never means anything else later."""


class Periods:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, Period | None] = {}
        """Asked once in a transaction: a list of cases asks for each."""
        self._all: tuple[Period, ...] = ()
        self._going: frozenset[int] | None = None

    async def named(self, name: str) -> Period | None:
        """By its name, a dash or an en dash between years; None when nobody knows it."""
        wanted = name.strip().replace("–", "-")
        if wanted not in self._known:
            row = await self._row(wanted)
            self._known[wanted] = periods.named(wanted) if row is None else _read(row)
        return self._known[wanted]

    async def of_case(self, case: CaseFile, day: date | None = None) -> Period | None:
        """That holds for it now, or on that day; one that is no longer known counts as the municipality's own."""
        name = case.period
        if day is not None:
            spans = await period_spans.of_cases(self._desk, {case.id or 0})
            name = name_on(name, spans.get(case.id or 0, ()), day)
        return await self.named(name) or await self.named(periods.OWN)

    async def going_on(self) -> frozenset[int]:
        """Cases whose move is decided and lies ahead. One statement in a transaction."""
        if self._going is None:
            rows = await self._desk.session.exec(
                select(PeriodMoveCase.case_id).where(
                    col(PeriodMoveCase.live).is_(True), col(PeriodMoveCase.done).is_(False)
                )
            )
            self._going = frozenset(rows.all())
        return self._going

    def forget_moves(self) -> None:
        """One was decided, took effect or was taken back: asked anew from now on."""
        self._going = None

    async def all(self) -> tuple[Period, ...]:
        """Imported ones first, then ours that none of them replaces."""
        if not self._all:
            rows = await self._desk.session.exec(select(PeriodFile).order_by(col(PeriodFile.name)))
            brought = tuple(_read(row) for row in rows.all())
            names = {one.name for one in brought}
            self._all = (*brought, *(one for one in periods.periods() if one.name not in names))
        return self._all

    async def serving(self, municipality_id: int) -> Period | None:
        """In which that municipality's people are served today: its own, where one was imported for it alone."""
        place = await self._desk.municipalities.get(municipality_id)
        among = [one for one in await self.all() if one.is_of(place.key)]
        among.sort(key=lambda one: not one.municipalities)
        return periods.on(tallinn_day(self._desk.now), among)

    async def put(
        self, file: str, text: str, *, replace: bool = False, seen: int | None = None
    ) -> tuple[Period, int]:
        """All of the file or nothing; returns the period and how many open cases were counted anew by it.

        PeriodProblem names line and fault; `NameTaken` when one of that name was imported before, unless `replace`.
        `seen`: the version that somebody looked at and wants to replace, 0 for none; another one is not replaced.
        """
        period = read_period(file, text)
        row = (
            await self._desk.session.exec(select(PeriodFile).where(PeriodFile.name == period.name).with_for_update())
        ).one_or_none()
        if row is None:
            row = PeriodFile(name=period.name, file=file, text=text, imported_at=self._desk.now)
            self._desk.session.add(row)
        elif not replace or (seen is not None and seen != row.version):
            raise NameTaken
        elif row.text != text:
            row.file, row.text, row.version, row.imported_at = file, text, row.version + 1, self._desk.now
        self._known.clear()
        self._all = ()
        try:
            await self._desk.session.flush()
        except IntegrityError as error:
            raise NameTaken from error
        self._desk.audit("period:import", f"period:{row.id}:{row.version}")
        return period, await self._count_anew(period)

    async def _count_anew(self, period: Period) -> int:
        found = await self._desk.session.exec(
            select(CaseFile).where(CaseFile.period == period.name, CaseFile.state == CaseState.OPEN)
        )
        cases = found.all()
        for case in cases:
            await self._desk.duties.resync(case)
        await self._desk.duties.make_months()
        return len(cases)

    async def _row(self, name: str) -> PeriodFile | None:
        found = await self._desk.session.exec(select(PeriodFile).where(PeriodFile.name == name))
        return found.one_or_none()


def _read(row: PeriodFile) -> Period:
    key = (row.file, row.text)
    if key not in _READ:
        _READ[key] = read_period(row.file, row.text)
    return _READ[key]
