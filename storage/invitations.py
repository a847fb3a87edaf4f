"""Deep links: one-time role invitations and public posters. Only a hash of the token is kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, func, or_, select, update

from casework.people import Role
from storage.errors import InvitationSpent, NotHere, Stale, TooMany
from storage.leading import must_lead
from storage.tables import Account, Invitation, InvitationKind, MembershipRow, Organisation, Team

if TYPE_CHECKING:
    from storage.desk import Desk

LIVES = timedelta(days=7)
MOST_A_DAY = 30
"""Links that one lead may make in a day: a whole house can be invited, a stolen phone cannot flood it."""
BY_LEADS = frozenset({Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER, Role.PARTNER})
"""Roles that a lead gives; the others are the operator's matter."""


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
        """A one-time token for `t.me/BOT?start=TOKEN`; it lives for `LIVES`. A lead's own municipality only."""
        await self._may_invite(role, municipality_id, organisation_id, team_id)
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

    async def of_close_person(self, municipality_id: int) -> tuple[Invitation, str]:
        """For callers that asked for the right to the case: what it opens stands with the consent."""
        token = await self._create(
            row := Invitation(
                token_hash="",
                kind=InvitationKind.ROLE,
                role=Role.CLOSE_PERSON,
                municipality_id=municipality_id,
                created_at=self._desk.now,
                expires_at=self._desk.now + LIVES,
            )
        )
        return row, token

    async def poster(self, organisation_id: int) -> str:
        """A public token for an institution's wall: anybody may open it, as often as they like."""
        place = await self._place_of(organisation_id)
        if self._desk.actor is not None:
            must_lead(self._desk, place)
        return await self._create(
            Invitation(
                token_hash="",
                kind=InvitationKind.POSTER,
                organisation_id=organisation_id,
                municipality_id=place,
                created_at=self._desk.now,
            )
        )

    async def _may_invite(
        self, role: Role, municipality_id: int | None, organisation_id: int | None, team_id: int | None
    ) -> None:
        """The house itself (the operator) may all; a lead within the municipality, for the lead's roles."""
        if self._desk.actor is None:
            return
        must_lead(self._desk, municipality_id)
        if role not in BY_LEADS:
            raise NotHere
        if organisation_id is not None and await self._place_of(organisation_id) != municipality_id:
            raise NotHere
        team = None if team_id is None else await self._desk.session.get(Team, team_id)
        if team_id is not None and (team is None or team.ended_at or team.municipality_id != municipality_id):
            raise NotHere

    async def _place_of(self, organisation_id: int) -> int | None:
        found = await self._desk.session.get(Organisation, organisation_id)
        return found.municipality_id if found else None

    async def _check_rate(self) -> None:
        made = await self._desk.session.exec(
            select(func.count())
            .select_from(Invitation)
            .where(
                Invitation.created_by == self._desk.who.account_id,
                col(Invitation.created_at) > self._desk.now - timedelta(days=1),
            )
        )
        if made.one() >= MOST_A_DAY:
            raise TooMany

    async def _create(self, row: Invitation) -> str:
        if self._desk.actor is not None:
            await self._check_rate()
        token = secrets.token_urlsafe(24)
        row.token_hash = _hash(token)
        row.created_by = self._desk.actor.account_id if self._desk.actor else self._desk.operator
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
        if row is None or not self.opens(row):
            raise InvitationSpent
        return row

    async def taken_down(self, token: str) -> int | None:
        """The municipality of a poster that was revoked: who scans it is told where to turn."""
        row = (
            await self._desk.session.exec(select(Invitation).where(Invitation.token_hash == _hash(token)))
        ).one_or_none()
        if row is None or row.kind is not InvitationKind.POSTER or row.organisation_id is None:
            return None
        return await self._place_of(row.organisation_id)

    # ── the lead's ───────────────────────────────────────────────────────────

    async def pending(self, municipality_id: int) -> list[Invitation]:
        """Personal links that nobody has opened yet and that still open, the newest first."""
        must_lead(self._desk, municipality_id)
        rows = await self._desk.session.exec(
            select(Invitation)
            .where(
                Invitation.municipality_id == municipality_id,
                Invitation.kind == InvitationKind.ROLE,
                col(Invitation.role).in_(BY_LEADS),
                col(Invitation.used_at).is_(None),
                col(Invitation.revoked_at).is_(None),
                or_(col(Invitation.expires_at).is_(None), col(Invitation.expires_at) > self._desk.now),
            )
            .order_by(col(Invitation.id).desc())
        )
        return list(rows.all())

    async def one(self, invitation_id: int) -> Invitation:
        """A personal link of a municipality that the actor leads, whatever has become of it."""
        row = await self._desk.session.get(Invitation, invitation_id)
        if row is None or row.kind is not InvitationKind.ROLE or row.role not in BY_LEADS:
            raise NotHere
        must_lead(self._desk, row.municipality_id)
        return row

    def opens(self, row: Invitation) -> bool:
        return not (row.revoked_at or row.used_at or self._expired(row))

    async def revoke(self, invitation_id: int) -> Invitation:
        """The link opens no more; `Stale` when it was used or taken back meanwhile."""
        row = await self.one(invitation_id)
        changed = await self._desk.session.exec(
            update(Invitation)
            .where(
                col(Invitation.id) == row.id, col(Invitation.used_at).is_(None), col(Invitation.revoked_at).is_(None)
            )
            .values(revoked_at=self._desk.now)
        )
        if changed.rowcount != 1:
            raise Stale
        self._desk.audit(f"invitation:revoke:{row.kind}", f"invitation:{row.id}", row.municipality_id)
        return row

    # ── the one who was invited ──────────────────────────────────────────────

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
            .where(
                col(Invitation.id) == row.id, col(Invitation.used_at).is_(None), col(Invitation.revoked_at).is_(None)
            )
            .values(used_at=self._desk.now, used_by=account.id)
        )
        if claimed.rowcount != 1 or row.role is None:
            raise InvitationSpent
        membership = await self._same_role(row, account) or MembershipRow(
            account_id=account.id or 0,
            role=row.role,
            municipality_id=row.municipality_id,
            organisation_id=row.organisation_id,
            began_at=self._desk.now,
        )
        membership.lead = membership.lead or row.lead
        membership.shown_as = row.shown_as or membership.shown_as
        membership.team_id = row.team_id
        self._desk.session.add(membership)
        await self._desk.session.flush()
        self._desk.audit("invitation:accept", f"invitation:{row.id}", row.municipality_id)
        await self._desk.portfolios.take_up(row, membership)
        if membership.role is Role.CASE_MANAGER and membership.municipality_id is not None:
            await self._desk.posts.arrange(membership.municipality_id)
        if membership.role is Role.SKA_COORDINATOR:
            await self._desk.adviser_posts.arrange(membership.account_id)
        await self._desk.accounts.refresh_commands(account)
        return membership

    async def _same_role(self, row: Invitation, account: Account) -> MembershipRow | None:
        """Invited again to what one is already: the same role goes on, with what the new invitation says."""
        found = await self._desk.session.exec(
            select(MembershipRow).where(
                MembershipRow.account_id == account.id,
                MembershipRow.role == row.role,
                MembershipRow.municipality_id == row.municipality_id,
                MembershipRow.organisation_id == row.organisation_id,
                col(MembershipRow.ended_at).is_(None),
            )
        )
        return found.first()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
