"""What a municipality's settings were before, who changed them, and how one of them is put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import and_, col, func, select

from casework.operator_permissions import OperatorAction
from storage.errors import NotHere
from storage.leading import locked
from storage.manage_base import Changed, names_of
from storage.place_values import PlaceValues, values_of
from storage.retention import ending_under
from storage.setting_notes import CONTRACT
from storage.tables import ClosingDay, SettingChange

if TYPE_CHECKING:
    from storage.desk import Desk

_OF_CONTRACT = CONTRACT.partition("{")[0]


@dataclass(frozen=True, slots=True)
class SettingLine:
    """`by` is empty for the shell; `newest`: nothing was changed there since, so it may be put back."""

    row: SettingChange
    by: str
    newest: bool


class SettingChanges:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of(self, municipality_id: int, first: int, most: int) -> tuple[list[SettingLine], int]:
        """The newest first, and how many there are in all; those of a contract stand on its own page."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        mine = and_(
            SettingChange.municipality_id == municipality_id, col(SettingChange.field).not_like(f"{_OF_CONTRACT}%")
        )
        count = (await self._desk.session.exec(select(func.count()).select_from(SettingChange).where(mine))).one()
        found = select(SettingChange).where(mine).order_by(col(SettingChange.id).desc()).offset(first).limit(most)
        rows = (await self._desk.session.exec(found)).all()
        names = await names_of(self._desk, {row.made_by for row in rows if row.made_by is not None})
        newest = await self._newest(municipality_id)
        return [SettingLine(row, names.get(row.made_by or 0, ""), row.id in newest) for row in rows], count

    async def undo(self, municipality_id: int, change_id: int) -> SettingChange:
        """Puts the former value back, which is a change like any other.

        `Changed` with the present value when it is no longer as this change left it; `Shorter` when a shorter time
        would erase something: that is asked about in the form; `Wrong`, `TooMany` when the former value does not fit
        any more.
        """
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        place = await locked(self._desk, municipality_id)
        await self._desk.session.refresh(place)
        row = await self._desk.session.get(SettingChange, change_id)
        if row is None or row.municipality_id != municipality_id or row.field.startswith(_OF_CONTRACT):
            raise NotHere
        if row.day is not None:
            await self._must_stand(row, await self._reason(municipality_id, row.day))
            await self._undo_day(row, row.day)
            return row
        now = values_of(place).plain()
        await self._must_stand(row, now.get(row.field))
        former = PlaceValues.read({**now, row.field: row.old or ""})
        ending = await ending_under(self._desk, municipality_id, former.retention_days)
        await self._desk.manage_places.change(municipality_id, former, now, "" if ending.anything else ending.plain)
        return row

    async def _undo_day(self, row: SettingChange, day: date) -> None:
        if row.old is None:
            await self._desk.closing_days.remove(row.municipality_id, day)
        else:
            await self._desk.closing_days.add(row.municipality_id, day, row.old)

    async def _must_stand(self, row: SettingChange, now: str | None) -> None:
        """What was changed and changed back stands as it did, but the button is of a page from before."""
        if now != row.new or row.id not in await self._newest(row.municipality_id):
            raise Changed({row.field: now or ""})

    async def _reason(self, municipality_id: int, day: date) -> str | None:
        found = await self._desk.session.get(ClosingDay, (municipality_id, day))
        return None if found is None else found.word

    async def _newest(self, municipality_id: int) -> set[int]:
        """The last change of each setting."""
        rows = await self._desk.session.exec(
            select(func.max(SettingChange.id))
            .where(SettingChange.municipality_id == municipality_id)
            .group_by(col(SettingChange.field), col(SettingChange.day))
        )
        return {found for found in rows.all() if found is not None}
