"""Municipalities and institutions: imported data, who is on the bot, and what is told of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from casework.office_hours import OfficeHours, parse
from casework.people import Role
from storage.errors import NotHere
from storage.place_values import values_of
from storage.setting_notes import noted
from storage.tables import Account, AccountState, ClosingDay, MembershipRow, MunicipalityRow, Organisation, SectorKind

if TYPE_CHECKING:
    from storage.desk import Desk


def hours_of(row: MunicipalityRow) -> OfficeHours:
    """As they stand on the door; for what is counted `Municipalities.hours` knows the closing days too."""
    return parse(row.office_hours, row.office_days)


class Municipalities:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._closed: dict[int, frozenset[date]] | None = None

    async def hours(self, municipality_id: int) -> OfficeHours:
        """Its office hours with its own closing days, for whatever is counted or said in them."""
        row = await self.get(municipality_id)
        return parse(row.office_hours, row.office_days, await self.closed(municipality_id))

    async def closed(self, municipality_id: int) -> frozenset[date]:
        """Its own closing days. One statement in a transaction, for all municipalities."""
        if self._closed is None:
            found: dict[int, set[date]] = defaultdict(set)
            for row in (await self._desk.session.exec(select(ClosingDay))).all():
                found[row.municipality_id].add(row.day)
            self._closed = {place: frozenset(days) for place, days in found.items()}
        return self._closed.get(municipality_id, frozenset())

    def forget_closed(self) -> None:
        """One was added or taken away: asked anew from now on."""
        self._closed = None

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
                before = values_of(row).plain()
                row.sqlmodel_update(dict(values))
                noted(self._desk, row.id or 0, before, values_of(row).plain())
                refreshed += 1
        await self._desk.session.flush()
        self._desk.audit("municipality:import", f"municipalities:{added}+{refreshed}")
        return added, refreshed

    async def organisation(self, organisation_id: int | None) -> Organisation | None:
        return None if organisation_id is None else await self._desk.session.get(Organisation, organisation_id)

    async def found_organisation(self, name: str, kind: SectorKind, municipality_id: int | None) -> Organisation:
        """The organisation of that name, made when it is new; one that had ended goes on again."""
        found = (
            await self._desk.session.exec(
                select(Organisation).where(Organisation.name == name, Organisation.municipality_id == municipality_id)
            )
        ).first()
        if found is None:
            found = Organisation(name=name, kind=kind, municipality_id=municipality_id)
            self._desk.session.add(found)
            await self._desk.session.flush()
        found.ended_at = None
        return found
