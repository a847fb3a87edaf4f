"""Programme periods as an operator looks at them: ours and imported ones, and how many people are in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.cases import CaseState
from casework.operator_permissions import OperatorAction
from casework.periods import Period
from storage.errors import NotHere
from storage.tables import CaseFile, PeriodFile

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class PeriodListed:
    """`file` is None for one that the program carries itself."""

    period: Period
    cases: int
    file: PeriodFile | None

    @property
    def version(self) -> int:
        """Of the file; 0 without one."""
        return 0 if self.file is None else self.file.version


class ManagePeriods:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def listed(self) -> list[PeriodListed]:
        self._desk.must_operate(OperatorAction.MANAGE_RULES)
        counted = dict(
            (
                await self._desk.session.exec(
                    select(CaseFile.period, func.count())
                    .where(CaseFile.state == CaseState.OPEN)
                    .group_by(col(CaseFile.period))
                )
            ).all()
        )
        files = {row.name: row for row in (await self._desk.session.exec(select(PeriodFile))).all()}
        return [
            PeriodListed(one, counted.get(one.name, 0), files.get(one.name)) for one in await self._desk.periods.all()
        ]

    async def one(self, name: str) -> PeriodListed:
        found = next((one for one in await self.listed() if one.period.name == name), None)
        if found is None:
            raise NotHere
        return found

    async def put(self, file: str, text: str, *, seen: int | None) -> tuple[Period, int]:
        """As `Periods.put`; `seen`: the version that is replaced, 0: our own; None: none stands there."""
        self._desk.must_operate(OperatorAction.MANAGE_RULES)
        return await self._desk.periods.put(file, text, replace=seen is not None, seen=seen)
