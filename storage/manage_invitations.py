"""Invitations from the panel: made with what the role needs, listed while they open, revoked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select, update

from casework.operator_permissions import OperatorAction
from casework.people import Role
from storage.errors import NotHere, Stale
from storage.manage_base import Wrong, names_of
from storage.tables import Invitation, InvitationKind, MunicipalityRow, Organisation

if TYPE_CHECKING:
    from storage.desk import Desk

NAME_LONGEST = 40
OFFERED = (
    Role.CASE_MANAGER,
    Role.BASE_SUPPORT_SPECIALIST,
    Role.SUPPORT_WORKER,
    Role.PARTNER,
    Role.SKA_COORDINATOR,
    Role.OPERATOR,
)
NEED_PLACE = frozenset({Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER})
NEED_ORGANISATION = frozenset({Role.PARTNER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER})


@dataclass(frozen=True, slots=True)
class Wanted:
    """`portfolio`: ids of the municipalities that an adviser at SKA looks after."""

    role: Role
    municipality_id: int | None = None
    organisation_id: int | None = None
    lead: bool = False
    shown_as: str = ""
    portfolio: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    row: Invitation
    municipality: str
    organisation: str
    made_by: str


class ManageInvitations:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def make(self, wanted: Wanted) -> str:
        """The token, told this once. `Wrong` names the field that does not fit the role."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        self._fits(wanted)
        if wanted.municipality_id is not None:
            await self._desk.municipalities.get(wanted.municipality_id)
        if wanted.organisation_id is not None:
            await self._belongs(wanted)
        if wanted.role is Role.SKA_COORDINATOR:
            return await self._desk.portfolios.invite(wanted.portfolio, wanted.shown_as)
        return await self._desk.invitations.invite(
            wanted.role,
            municipality_id=wanted.municipality_id,
            organisation_id=wanted.organisation_id,
            lead=wanted.lead,
            shown_as=wanted.shown_as,
        )

    async def pending(self, municipality_id: int | None = None) -> list[Waiting]:
        """Personal links that still open, the newest first."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        query = (
            select(Invitation, MunicipalityRow.name, Organisation.name)
            .outerjoin(MunicipalityRow, col(MunicipalityRow.id) == col(Invitation.municipality_id))
            .outerjoin(Organisation, col(Organisation.id) == col(Invitation.organisation_id))
            .where(
                Invitation.kind == InvitationKind.ROLE,
                col(Invitation.used_at).is_(None),
                col(Invitation.revoked_at).is_(None),
                or_(col(Invitation.expires_at).is_(None), col(Invitation.expires_at) > self._desk.now),
            )
            .order_by(col(Invitation.id).desc())
        )
        if municipality_id is not None:
            query = query.where(Invitation.municipality_id == municipality_id)
        rows = (await self._desk.session.exec(query)).all()
        names = await names_of(self._desk, {row.created_by for row, _, _ in rows if row.created_by is not None})
        return [
            Waiting(row, place or "", house or "", names.get(row.created_by or 0, "")) for row, place, house in rows
        ]

    async def revoke(self, invitation_id: int) -> Invitation:
        """`Stale` when it was used or taken back meanwhile."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        row = await self._desk.session.get(Invitation, invitation_id)
        if row is None or row.kind is not InvitationKind.ROLE:
            raise NotHere
        changed = await self._desk.session.exec(
            update(Invitation)
            .where(
                col(Invitation.id) == row.id, col(Invitation.used_at).is_(None), col(Invitation.revoked_at).is_(None)
            )
            .values(revoked_at=self._desk.now)
            .execution_options(synchronize_session=False)
        )
        if changed.rowcount != 1:
            raise Stale
        self._desk.audit(f"invitation:revoke:{row.kind}", f"invitation:{row.id}", row.municipality_id)
        return row

    def _fits(self, wanted: Wanted) -> None:
        if wanted.role not in OFFERED:
            raise Wrong("role", "role")
        if len(wanted.shown_as) > NAME_LONGEST:
            raise Wrong("shown_as", "name-long")
        if wanted.role in NEED_PLACE and wanted.municipality_id is None:
            raise Wrong("municipality", "needs-place")
        if wanted.role in NEED_ORGANISATION and wanted.organisation_id is None:
            raise Wrong("organisation", "needs-organisation")
        if wanted.lead and wanted.role is not Role.CASE_MANAGER:
            raise Wrong("lead", "lead")
        if wanted.role is Role.SKA_COORDINATOR and not wanted.portfolio:
            raise Wrong("portfolio", "portfolio")

    async def _belongs(self, wanted: Wanted) -> None:
        """An institution of another municipality, or one that has ended, is none to be invited into."""
        house = await self._desk.session.get(Organisation, wanted.organisation_id)
        if house is None:
            raise NotHere
        if house.ended_at is not None:
            raise Wrong("organisation", "ended")
        if house.municipality_id not in {None, wanted.municipality_id}:
            raise Wrong("organisation", "elsewhere")
