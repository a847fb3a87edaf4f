"""Municipalities and institutions: imported data, who is on the bot, and what is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from casework.office_hours import OfficeHours, parse
from casework.people import Role
from storage.errors import NotHere
from storage.tables import Account, AccountState, MembershipRow, MunicipalityRow, Organisation, SectorKind

if TYPE_CHECKING:
    from storage.desk import Desk


def hours_of(row: MunicipalityRow) -> OfficeHours:
    return parse(row.office_hours, row.office_days)


class Municipalities:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def all(self) -> list[MunicipalityRow]:
        """In the order of their names."""
        return list(
            (await self._desk.session.exec(select(MunicipalityRow).order_by(col(MunicipalityRow.name)))).all()
        )

    async def get(self, municipality_id: int) -> MunicipalityRow:
        found = await self._desk.session.get(MunicipalityRow, municipality_id)
        if found is None:
            raise NotHere
        return found

    async def by_key(self, key: str) -> MunicipalityRow:
        found = (
            await self._desk.session.exec(select(MunicipalityRow).where(MunicipalityRow.key == key))
        ).one_or_none()
        if found is None:
            raise NotHere
        return found

    async def receiving(self) -> frozenset[int]:
        """Ids of the municipalities where at least one case manager would get a referral now."""
        rows = await self._desk.session.exec(
            select(MembershipRow.municipality_id)
            .join(Account, col(MembershipRow.account_id) == col(Account.id))
            .where(
                MembershipRow.role == Role.CASE_MANAGER,
                col(MembershipRow.ended_at).is_(None),
                Account.state == AccountState.ACTIVE,
            )
            .distinct()
        )
        return frozenset(item for item in rows if item is not None)

    async def put(self, rows: Iterable[Mapping[str, Any]]) -> tuple[int, int]:
        """Adds or refreshes municipalities by key; returns (added, refreshed). What a KOV set itself stays."""
        known = {row.key: row for row in await self.all()}
        added = refreshed = 0
        for values in rows:
            row = known.get(values["key"])
            if row is None:
                self._desk.session.add(MunicipalityRow(**values))
                added += 1
            else:
                row.sqlmodel_update(dict(values))
                refreshed += 1
        await self._desk.session.flush()
        self._desk.audit("municipality:import", f"municipalities:{added}+{refreshed}")
        return added, refreshed

    async def organisation(self, organisation_id: int | None) -> Organisation | None:
        return None if organisation_id is None else await self._desk.session.get(Organisation, organisation_id)

    async def found_organisation(self, name: str, kind: SectorKind, municipality_id: int | None) -> Organisation:
        """The organisation of that name, made when it is new."""
        found = (
            await self._desk.session.exec(
                select(Organisation).where(Organisation.name == name, Organisation.municipality_id == municipality_id)
            )
        ).first()
        if found is None:
            found = Organisation(name=name, kind=kind, municipality_id=municipality_id)
            self._desk.session.add(found)
            await self._desk.session.flush()
        return found
