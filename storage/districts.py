"""Districts and teams inside a municipality, as its lead draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, func, select, update

from casework.referrals import OPEN
from storage.errors import NameTaken, NotHere, TooMany
from storage.leading import locked, must_lead
from storage.tables import Invitation, MembershipRow, Referral, Team

if TYPE_CHECKING:
    from storage.desk import Desk

NAME_LONGEST = 30
"""It stands on a button."""
MOST = 20


class Districts:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of(self, municipality_id: int) -> list[Team]:
        """By name."""
        must_lead(self._desk, municipality_id)
        rows = await self._desk.session.exec(
            select(Team)
            .where(Team.municipality_id == municipality_id, col(Team.ended_at).is_(None))
            .order_by(col(Team.name), col(Team.id))
        )
        return list(rows.all())

    async def one(self, team_id: int) -> Team:
        """Raises `NotHere` for another municipality's, and for one that has ended."""
        row = await self._desk.session.get(Team, team_id)
        if row is None or row.ended_at is not None:
            raise NotHere
        must_lead(self._desk, row.municipality_id)
        return row

    async def members(self, municipality_id: int) -> dict[int, int]:
        """How many colleagues each district has."""
        must_lead(self._desk, municipality_id)
        rows = await self._desk.session.exec(
            select(MembershipRow.team_id, func.count())
            .where(MembershipRow.municipality_id == municipality_id, col(MembershipRow.ended_at).is_(None))
            .group_by(col(MembershipRow.team_id))
        )
        return {team_id: count for team_id, count in rows.all() if team_id is not None}

    async def create(self, municipality_id: int, name: str) -> Team:
        """Raises `NameTaken`, `TooMany`."""
        must_lead(self._desk, municipality_id)
        await locked(self._desk, municipality_id)
        if len(await self._others(municipality_id, name)) >= MOST:
            raise TooMany
        row = Team(municipality_id=municipality_id, name=name)
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._audit("district:create", row)
        return row

    async def rename(self, team_id: int, name: str) -> Team:
        row = await self.one(team_id)
        await locked(self._desk, row.municipality_id)
        await self._others(row.municipality_id, name, but=team_id)
        row.name = name
        self._audit("district:rename", row)
        return row

    async def end(self, team_id: int) -> Team:
        """Its colleagues, invitations and open referrals belong to the whole municipality from now on."""
        row = await self.one(team_id)
        row.ended_at = self._desk.now
        for table, still in (
            (MembershipRow, col(MembershipRow.ended_at).is_(None)),
            (Invitation, col(Invitation.used_at).is_(None)),
            (Referral, col(Referral.status).in_(OPEN)),
        ):
            await self._desk.session.exec(
                update(table).where(col(table.team_id) == team_id, still).values(team_id=None)
            )
        self._audit("district:end", row)
        return row

    async def _others(self, municipality_id: int, name: str, but: int = 0) -> list[Team]:
        if not name or len(name) > NAME_LONGEST:
            raise ValueError("a district's name has 1 to 30 characters")
        others = [row for row in await self.of(municipality_id) if row.id != but]
        if any(row.name.casefold() == name.casefold() for row in others):
            raise NameTaken
        return others

    def _audit(self, action: str, row: Team) -> None:
        self._desk.audit(action, f"team:{row.id}", row.municipality_id)
