"""Poster links of a municipality's institutions: listed, made, printed again, revoked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from storage.errors import NotHere, Stale
from storage.leading import must_lead
from storage.tables import Invitation, InvitationKind, Organisation

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class PosterLink:
    id: int
    place_id: int
    organisation: str
    made_at: datetime
    made_by: str
    """How colleagues know whoever made it; empty for the operator."""
    token: str | None
    """None for one that was made before tokens were kept: it opens, and cannot be printed again."""
    revoked_at: datetime | None


class Posters:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of(self, municipality_id: int) -> list[PosterLink]:
        """Those that open, by institution."""
        must_lead(self._desk, municipality_id)
        rows = await self._desk.session.exec(
            select(Invitation, Organisation)
            .join(Organisation, col(Organisation.id) == col(Invitation.organisation_id))
            .where(
                Invitation.kind == InvitationKind.POSTER,
                Organisation.municipality_id == municipality_id,
                col(Invitation.revoked_at).is_(None),
            )
            .order_by(col(Organisation.name), col(Invitation.id))
        )
        return [await self._link(row, house) for row, house in rows.all()]

    async def of_house(self, organisation_id: int) -> list[PosterLink]:
        """Those of one institution that open, the newest first."""
        house = await self._desk.session.get(Organisation, organisation_id)
        if house is None:
            raise NotHere
        must_lead(self._desk, house.municipality_id)
        rows = await self._desk.session.exec(
            select(Invitation)
            .where(
                Invitation.kind == InvitationKind.POSTER,
                Invitation.organisation_id == organisation_id,
                col(Invitation.revoked_at).is_(None),
            )
            .order_by(col(Invitation.id).desc())
        )
        return [await self._link(row, house) for row in rows.all()]

    async def one(self, invitation_id: int) -> PosterLink:
        return await self._link(*await self._row(invitation_id))

    async def make(self, organisation_id: int) -> PosterLink:
        """A new link for that institution; older ones go on opening until they are revoked."""
        token = await self._desk.invitations.poster(organisation_id)
        return await self.one((await self._desk.invitations.look(token)).id or 0)

    async def printed(self, invitation_id: int) -> PosterLink:
        """As `one`, noted: somebody takes the link onto paper. `Stale` when it opens no more."""
        found = await self.one(invitation_id)
        if found.revoked_at is not None:
            raise Stale
        self._desk.audit("poster:print", f"invitation:{found.id}", found.place_id)
        return found

    async def revoke(self, invitation_id: int) -> PosterLink:
        row, house = await self._row(invitation_id)
        changed = await self._desk.session.exec(
            update(Invitation)
            .where(col(Invitation.id) == row.id, col(Invitation.revoked_at).is_(None))
            .values(revoked_at=self._desk.now)
        )
        if changed.rowcount != 1:
            raise Stale
        self._desk.audit(f"invitation:revoke:{row.kind}", f"invitation:{row.id}", house.municipality_id)
        return await self._link(row, house)

    async def _row(self, invitation_id: int) -> tuple[Invitation, Organisation]:
        row = await self._desk.session.get(Invitation, invitation_id)
        if row is None or row.kind is not InvitationKind.POSTER or row.organisation_id is None:
            raise NotHere
        house = await self._desk.session.get_one(Organisation, row.organisation_id)
        must_lead(self._desk, house.municipality_id)
        return row, house

    async def _link(self, row: Invitation, house: Organisation) -> PosterLink:
        place_id = house.municipality_id or 0
        return PosterLink(
            id=row.id or 0,
            place_id=place_id,
            organisation=house.name,
            made_at=row.created_at,
            made_by=await self._desk.accounts.name_of(row.created_by, place_id),
            token=row.token,
            revoked_at=row.revoked_at,
        )
