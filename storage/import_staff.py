"""Who works where, and who is invited: so that an operator's table names people as colleagues do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.people import Role
from storage.errors import NotHere
from storage.tables import (
    Account,
    AccountState,
    Invitation,
    InvitationKind,
    MembershipRow,
    Organisation,
    SectorKind,
)

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Working:
    """One role of one account that is in force."""

    account_id: int
    role: Role
    municipality_id: int | None
    organisation_id: int | None
    shown_as: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Invited:
    """A personal link that still opens. `invitation_id` to take it back."""

    invitation_id: int
    role: Role
    municipality_id: int | None
    organisation_id: int | None
    shown_as: str
    lead: bool


class ImportedStaff:
    """The house's own: nobody in the chat brings tables."""

    def __init__(self, desk: Desk) -> None:
        if desk.actor is not None:
            raise NotHere
        self._desk = desk

    async def working(self) -> list[Working]:
        rows = await self._desk.session.exec(
            select(MembershipRow, Organisation.name)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .outerjoin(Organisation, col(Organisation.id) == col(MembershipRow.organisation_id))
            .where(
                col(MembershipRow.ended_at).is_(None),
                col(Account.state).not_in({AccountState.SUSPENDED, AccountState.LEFT}),
            )
            .order_by(col(MembershipRow.id))
        )
        return [
            Working(row.account_id, row.role, row.municipality_id, row.organisation_id, row.shown_as, house or "")
            for row, house in rows.all()
        ]

    async def invited(self) -> list[Invited]:
        rows = await self._desk.session.exec(
            select(Invitation)
            .where(
                Invitation.kind == InvitationKind.ROLE,
                col(Invitation.used_at).is_(None),
                col(Invitation.revoked_at).is_(None),
                or_(col(Invitation.expires_at).is_(None), col(Invitation.expires_at) > self._desk.now),
            )
            .order_by(col(Invitation.id))
        )
        return [
            Invited(row.id or 0, row.role, row.municipality_id, row.organisation_id, row.shown_as, row.lead)
            for row in rows.all()
            if row.role is not None
        ]

    async def invite_anew(self, wanted: Invited) -> str:
        """The token of a new link; the one of `invitation_id`, where there is one, opens no more."""
        if wanted.invitation_id:
            row = await self._desk.session.get_one(Invitation, wanted.invitation_id)
            row.revoked_at = self._desk.now
            self._desk.audit(f"invitation:revoke:{row.kind}", f"invitation:{row.id}", row.municipality_id)
        return await self._desk.invitations.invite(
            wanted.role,
            municipality_id=wanted.municipality_id,
            organisation_id=wanted.organisation_id,
            lead=wanted.lead,
            shown_as=wanted.shown_as,
        )

    async def organisations(self) -> list[Organisation]:
        rows = await self._desk.session.exec(select(Organisation).order_by(col(Organisation.id)))
        return list(rows.all())

    async def put_organisation(self, known: Organisation | None, new: Organisation) -> None:
        """A new one, or the known one with the kind that it really is of."""
        if known is None:
            self._desk.session.add(new)
            await self._desk.session.flush()
        else:
            known.kind = SectorKind(new.kind)
        row = known or new
        self._desk.audit("organisation:import", f"organisation:{row.id}", row.municipality_id)
