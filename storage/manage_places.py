"""Municipalities as an operator sees and changes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.cases import CaseState
from casework.office_hours import parse, read_clocks
from casework.operator_permissions import OperatorAction
from casework.people import Role
from storage.errors import NameTaken
from storage.leading import locked
from storage.manage_base import Wrong, must_be_as
from storage.place_values import PlaceValues, faults_in, values_of
from storage.retention import must_be_meant
from storage.setting_notes import noted
from storage.tables import CaseFile, MembershipRow, MunicipalityRow, Organisation

if TYPE_CHECKING:
    from storage.desk import Desk

_KEY = re.compile(r"[a-z0-9][a-z0-9-]{1,38}")


@dataclass(frozen=True, slots=True)
class PlaceListed:
    row: MunicipalityRow
    colleagues: int
    leads: int
    cases: int
    organisations: int


class ManagePlaces:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def listed(self) -> list[PlaceListed]:
        """All, by name."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        colleagues, leads = await self._people(), await self._people(leading=True)
        cases = await self._count(CaseFile, CaseFile.state == CaseState.OPEN)
        houses = await self._count(Organisation, col(Organisation.ended_at).is_(None))
        return [
            PlaceListed(
                row,
                colleagues.get(row.id or 0, 0),
                leads.get(row.id or 0, 0),
                cases.get(row.id or 0, 0),
                houses.get(row.id or 0, 0),
            )
            for row in await self._desk.municipalities.all()
        ]

    async def one(self, municipality_id: int) -> MunicipalityRow:
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        return await self._desk.municipalities.get(municipality_id)

    async def add(self, key: str, values: PlaceValues) -> MunicipalityRow:
        """`Wrong` names the field; `NameTaken` for a key that is there."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        if not _KEY.fullmatch(key):
            raise Wrong("key", "key")
        checked = await self._checked(values, None)
        if any(row.key == key for row in await self._desk.municipalities.all()):
            raise NameTaken
        row = MunicipalityRow(key=key, **asdict(checked))
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("municipality:add", f"municipality:{row.id}", row.id)
        return row

    async def change(
        self, municipality_id: int, values: PlaceValues, was: Mapping[str, str], sure: str = ""
    ) -> MunicipalityRow:
        """`was`: `PlaceValues.plain` as they were shown; `sure`: `Ending.plain`. `Changed`, `Wrong`, `Shorter`."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        row = await locked(self._desk, municipality_id)
        await self._desk.session.refresh(row)
        before = values_of(row).plain()
        must_be_as(was, before)
        checked = await self._checked(values, municipality_id)
        await must_be_meant(self._desk, municipality_id, row.retention_days, checked.retention_days, sure)
        fields = noted(self._desk, municipality_id, before, checked.plain())
        if not fields:
            return row
        row.sqlmodel_update(asdict(checked))
        await self._desk.session.flush()
        self._desk.audit("municipality:change", f"municipality:{row.id}:{','.join(fields)}", row.id)
        if {"office_hours", "office_days"} & set(fields):
            await self._desk.referral_clock.rewind(municipality_id)
            await self._desk.duties.rewind(municipality_id)
            await self._desk.post_clock.rewind(municipality_id)
        return row

    async def _checked(self, values: PlaceValues, municipality_id: int | None) -> PlaceValues:
        name = " ".join(values.name.split())
        for field, fault in faults_in(values).items():
            raise Wrong(field, fault)
        others = [row for row in await self._desk.municipalities.all() if row.id != municipality_id]
        if any(row.name.casefold() == name.casefold() for row in others):
            raise Wrong("name", "taken")
        return PlaceValues(
            name,
            values.kind,
            " ".join(values.county.split()),
            values.fictional,
            values.places,
            values.as_of,
            read_clocks(values.office_hours),
            _days(values.office_days),
            values.retention_days,
        )

    async def _people(self, *, leading: bool = False) -> dict[int, int]:
        where = [MembershipRow.role == Role.CASE_MANAGER, col(MembershipRow.ended_at).is_(None)]
        if leading:
            where.append(col(MembershipRow.lead).is_(True))
        return await self._count(MembershipRow, *where)

    async def _count(self, table: type[MembershipRow | CaseFile | Organisation], *where: object) -> dict[int, int]:
        place = col(table.municipality_id)
        rows = await self._desk.session.exec(
            select(place, func.count()).where(*where).group_by(place)  # type: ignore[arg-type]
        )
        return {found: count for found, count in rows.all() if found is not None}


def _days(typed: str) -> str:
    try:
        parse("8-17", typed)
    except ValueError as error:
        raise Wrong("office_days", "days") from error
    return typed
