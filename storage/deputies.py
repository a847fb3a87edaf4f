"""Who is away and who stands in: read by the clock, set by the colleague or the lead."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, exists, select

from casework.calendar import tallinn_day
from casework.people import AccountId, Deputyship, MunicipalityId, Role
from storage.tables import Account, AccountState, DeputyshipRow, MembershipRow

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.desk import Desk


class Deputies:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of_actor(self, account_id: int) -> tuple[Deputyship, ...]:
        """For whom this account stands in today."""
        leads = exists().where(
            col(MembershipRow.account_id) == col(DeputyshipRow.absent_id),
            col(MembershipRow.municipality_id) == col(DeputyshipRow.municipality_id),
            col(MembershipRow.role) == Role.CASE_MANAGER,
            col(MembershipRow.lead).is_(True),
            col(MembershipRow.ended_at).is_(None),
        )
        rows = await self._desk.session.exec(
            select(DeputyshipRow.municipality_id, DeputyshipRow.absent_id, leads)
            .where(DeputyshipRow.deputy_id == account_id, *self._in_force())
            .order_by(col(DeputyshipRow.id))
        )
        return tuple(
            Deputyship(MunicipalityId(place), AccountId(absent), of_lead=bool(lead)) for place, absent, lead in rows
        )

    async def for_account(self, account_id: int, municipality_id: int) -> list[Account]:
        """Who stands in for this colleague today and can be reached."""
        rows = await self._desk.session.exec(
            select(Account)
            .join(DeputyshipRow, col(DeputyshipRow.deputy_id) == col(Account.id))
            .where(
                DeputyshipRow.absent_id == account_id,
                DeputyshipRow.municipality_id == municipality_id,
                Account.state == AccountState.ACTIVE,
                *self._in_force(),
            )
            .order_by(col(Account.id))
        )
        return list(rows.all())

    async def absent(self, municipality_id: int) -> frozenset[int]:
        """Accounts that are away today, with somebody standing in."""
        rows = await self._desk.session.exec(
            select(DeputyshipRow.absent_id).where(DeputyshipRow.municipality_id == municipality_id, *self._in_force())
        )
        return frozenset(rows.all())

    def _in_force(self) -> list[ColumnElement[bool]]:
        today = self.today
        return [
            col(DeputyshipRow.from_day) <= today,
            col(DeputyshipRow.until_day) >= today,
            col(DeputyshipRow.ended_at).is_(None),
        ]

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)
