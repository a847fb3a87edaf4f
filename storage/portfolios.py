"""The municipalities that an adviser at SKA looks after: named by the operator, taken up with the invitation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.people import Role
from storage.errors import NotHere
from storage.tables import InvitedPlace, MembershipRow, MunicipalityRow

if TYPE_CHECKING:
    from storage.desk import Desk
    from storage.tables import Invitation


class Portfolios:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def invite(self, municipality_ids: Sequence[int], shown_as: str = "") -> str:
        """The operator's: a one-time token for one adviser and these municipalities."""
        if self._desk.actor is not None or not municipality_ids:
            raise NotHere
        token = await self._desk.invitations.invite(Role.SKA_COORDINATOR, shown_as=shown_as)
        invitation = await self._desk.invitations.look(token)
        for place_id in dict.fromkeys(municipality_ids):
            self._desk.session.add(InvitedPlace(invitation_id=invitation.id or 0, municipality_id=place_id))
        await self._desk.session.flush()
        return token

    async def take_up(self, invitation: Invitation, membership: MembershipRow) -> None:
        """The newest list holds: what an earlier one had beyond it ends. Without a list nothing changes."""
        if invitation.role is not Role.SKA_COORDINATOR:
            return
        wanted = await self._invited(invitation.id or 0)
        if not wanted:
            return
        there = {row.municipality_id: row for row in await self._memberships(membership.account_id)}
        for place_id, row in there.items():
            if place_id not in wanted:
                row.ended_at = self._desk.now
        for place_id in wanted - there.keys():
            self._desk.session.add(
                MembershipRow(
                    account_id=membership.account_id,
                    role=Role.SKA_COORDINATOR,
                    municipality_id=place_id,
                    shown_as=membership.shown_as,
                    began_at=self._desk.now,
                )
            )
        await self._desk.session.flush()
        for place_id in sorted(wanted):
            self._desk.audit("portfolio:place", f"account:{membership.account_id}", place_id)

    async def places(self) -> list[MunicipalityRow]:
        """The actor's municipalities by name."""
        mine = {item.municipality_id for item in self._desk.who.memberships if item.role is Role.SKA_COORDINATOR}
        return [row for row in await self._desk.municipalities.all() if row.id in mine]

    async def _invited(self, invitation_id: int) -> set[int]:
        rows = await self._desk.session.exec(
            select(InvitedPlace.municipality_id).where(InvitedPlace.invitation_id == invitation_id)
        )
        return set(rows.all())

    async def _memberships(self, account_id: int) -> list[MembershipRow]:
        """Also the one without a municipality that the invitation itself gave."""
        rows = await self._desk.session.exec(
            select(MembershipRow).where(
                MembershipRow.account_id == account_id,
                MembershipRow.role == Role.SKA_COORDINATOR,
                col(MembershipRow.ended_at).is_(None),
            )
        )
        return list(rows.all())
