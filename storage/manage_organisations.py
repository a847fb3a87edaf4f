"""Institutions and providers as an operator keeps them: added, renamed, ended, taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, func, select, update

from casework.operator_permissions import OperatorAction
from storage.errors import NameTaken, NotHere, Stale
from storage.manage_base import StillUsed, Wrong, must_be_as
from storage.tables import Invitation, InvitationKind, MembershipRow, MunicipalityRow, Organisation, SectorKind

if TYPE_CHECKING:
    from storage.desk import Desk

NAME_LONGEST = 80


@dataclass(frozen=True, slots=True)
class OrganisationListed:
    row: Organisation
    municipality: str
    people: int
    posters: int


class ManageOrganisations:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def listed(
        self, municipality_id: int | None = None, kind: SectorKind | None = None, *, ended: bool = False
    ) -> list[OrganisationListed]:
        """By name; without `ended` only those that go on."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        query = (
            select(Organisation, MunicipalityRow.name)
            .outerjoin(MunicipalityRow, col(MunicipalityRow.id) == col(Organisation.municipality_id))
            .order_by(col(Organisation.name), col(Organisation.id))
        )
        if municipality_id is not None:
            query = query.where(Organisation.municipality_id == municipality_id)
        if kind is not None:
            query = query.where(Organisation.kind == kind)
        if not ended:
            query = query.where(col(Organisation.ended_at).is_(None))
        people, posters = await self._people(), await self._posters()
        return [
            OrganisationListed(row, place or "", people.get(row.id or 0, 0), posters.get(row.id or 0, 0))
            for row, place in (await self._desk.session.exec(query)).all()
        ]

    async def one(self, organisation_id: int) -> Organisation:
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        found = await self._desk.session.get(Organisation, organisation_id)
        if found is None:
            raise NotHere
        return found

    async def add(self, name: str, kind: SectorKind, municipality_id: int | None) -> Organisation:
        """`NameTaken` for one of that name in the same place; `Wrong` for a name that is none."""
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        if municipality_id is not None:
            await self._desk.municipalities.get(municipality_id)
        row = Organisation(name=await self._free(name, municipality_id), kind=kind, municipality_id=municipality_id)
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._audit("create", row)
        return row

    async def change(self, organisation_id: int, name: str, kind: SectorKind, was: Mapping[str, str]) -> Organisation:
        """`was`: `plain` as it was shown. `Changed`, `NameTaken`, `Wrong`."""
        row = await self._held(organisation_id)
        must_be_as(was, plain(row))
        name = await self._free(name, row.municipality_id, but=organisation_id)
        fields = [field for field, new in (("name", name), ("kind", kind)) if plain(row)[field] != new]
        row.name, row.kind = name, kind
        if fields:
            self._audit("change", row, ",".join(fields))
        return row

    async def end(self, organisation_id: int) -> Organisation:
        """Its posters and waiting invitations open no more. `StillUsed` while people work in it, `Stale` twice."""
        row = await self._held(organisation_id)
        if row.ended_at is not None:
            raise Stale
        if people := (await self._people()).get(organisation_id, 0):
            raise StillUsed(people)
        row.ended_at = self._desk.now
        await self._desk.session.exec(
            update(Invitation)
            .where(
                col(Invitation.organisation_id) == organisation_id,
                col(Invitation.used_at).is_(None),
                col(Invitation.revoked_at).is_(None),
            )
            .values(revoked_at=self._desk.now)
            .execution_options(synchronize_session=False)
        )
        self._audit("end", row)
        return row

    async def take_up(self, organisation_id: int) -> Organisation:
        """It goes on after all; its links do not come back. `Stale` when it has not ended."""
        row = await self._held(organisation_id)
        if row.ended_at is None:
            raise Stale
        row.ended_at = None
        self._audit("take-up", row)
        return row

    async def _held(self, organisation_id: int) -> Organisation:
        self._desk.must_operate(OperatorAction.MANAGE_PLACES)
        found = await self._desk.session.get(Organisation, organisation_id, with_for_update=True)
        if found is None:
            raise NotHere
        return found

    async def _free(self, typed: str, municipality_id: int | None, but: int = 0) -> str:
        name = " ".join(typed.split())
        if not name or len(name) > NAME_LONGEST:
            raise Wrong("name", "name")
        there = await self._desk.session.exec(
            select(Organisation).where(Organisation.municipality_id == municipality_id, Organisation.id != but)
        )
        if any(row.name.casefold() == name.casefold() for row in there.all()):
            raise NameTaken
        return name

    async def _people(self) -> dict[int, int]:
        rows = await self._desk.session.exec(
            select(MembershipRow.organisation_id, func.count())
            .where(col(MembershipRow.ended_at).is_(None))
            .group_by(col(MembershipRow.organisation_id))
        )
        return {found: count for found, count in rows.all() if found is not None}

    async def _posters(self) -> dict[int, int]:
        rows = await self._desk.session.exec(
            select(Invitation.organisation_id, func.count())
            .where(Invitation.kind == InvitationKind.POSTER, col(Invitation.revoked_at).is_(None))
            .group_by(col(Invitation.organisation_id))
        )
        return {found: count for found, count in rows.all() if found is not None}

    def _audit(self, action: str, row: Organisation, fields: str = "") -> None:
        subject = f"organisation:{row.id}" + (f":{fields}" if fields else "")
        self._desk.audit(f"organisation:{action}", subject, row.municipality_id)


def plain(row: Organisation) -> dict[str, str]:
    """By field, as a form carries it."""
    return {"name": row.name, "kind": str(row.kind)}
