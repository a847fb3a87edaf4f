"""Deep links: one-time role invitations and public posters. Only a hash of the token is kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.people import Role
from storage.errors import InvitationSpent
from storage.tables import Account, Invitation, InvitationKind, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk

LIVES = timedelta(days=7)


class Invitations:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def invite(
        self,
        role: Role,
        *,
        municipality_id: int | None = None,
        organisation_id: int | None = None,
        lead: bool = False,
        shown_as: str = "",
        team_id: int | None = None,
    ) -> str:
        """A one-time token for `t.me/BOT?start=TOKEN`; it lives for `LIVES`."""
        return await self._create(
            Invitation(
                token_hash="",
                kind=InvitationKind.ROLE,
                role=role,
                municipality_id=municipality_id,
                organisation_id=organisation_id,
                lead=lead,
                shown_as=shown_as,
                team_id=team_id,
                created_at=self._desk.now,
                expires_at=self._desk.now + LIVES,
            )
        )

    async def poster(self, organisation_id: int) -> str:
        """A public token for an institution's wall: anybody may open it, as often as they like."""
        return await self._create(
            Invitation(
                token_hash="",
                kind=InvitationKind.POSTER,
                organisation_id=organisation_id,
                created_at=self._desk.now,
            )
        )

    async def _create(self, row: Invitation) -> str:
        token = secrets.token_urlsafe(24)
        row.token_hash = _hash(token)
        row.created_by = self._desk.actor.account_id if self._desk.actor else None
        if row.kind is InvitationKind.POSTER:
            row.token = token
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit(f"invitation:create:{row.kind}", f"invitation:{row.id}", row.municipality_id)
        return token

    async def look(self, token: str) -> Invitation:
        """What the link is, if it still opens; raises `InvitationSpent`."""
        row = (
            await self._desk.session.exec(select(Invitation).where(Invitation.token_hash == _hash(token)))
        ).one_or_none()
        if row is None or row.revoked_at or row.used_at or self._expired(row):
            raise InvitationSpent
        return row

    async def was_used_by(self, token: str, account_id: int) -> bool:
        row = (
            await self._desk.session.exec(select(Invitation).where(Invitation.token_hash == _hash(token)))
        ).one_or_none()
        return row is not None and row.used_by == account_id

    def _expired(self, row: Invitation) -> bool:
        return row.expires_at is not None and row.expires_at <= self._desk.now

    async def accept(self, row: Invitation, account: Account) -> MembershipRow:
        """Gives the role; of two who open the link together one gets it, the other `InvitationSpent`."""
        claimed = await self._desk.session.exec(
            update(Invitation)
            .where(col(Invitation.id) == row.id, col(Invitation.used_at).is_(None))
            .values(used_at=self._desk.now, used_by=account.id)
        )
        if claimed.rowcount != 1 or row.role is None:
            raise InvitationSpent
        membership = MembershipRow(
            account_id=account.id or 0,
            role=row.role,
            municipality_id=row.municipality_id,
            organisation_id=row.organisation_id,
            lead=row.lead,
            shown_as=row.shown_as,
            team_id=row.team_id,
            began_at=self._desk.now,
        )
        self._desk.session.add(membership)
        self._desk.audit("invitation:accept", f"invitation:{row.id}", row.municipality_id)
        await self._desk.accounts.refresh_commands(account)
        return membership


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
