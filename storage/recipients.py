"""Who of a municipality hears something now: reachable, not away, of the right district, one step up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from casework.people import Role
from storage.tables import Account, AccountState, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk


class Recipients:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def reachable(self, municipality_id: int) -> list[Account]:
        """All case managers whom a message can reach, also those who are away."""
        return await self._all(_case_managers(municipality_id))

    async def present(self, municipality_id: int) -> list[Account]:
        """Those of them who are not away."""
        absent = await self._desk.deputies.absent(municipality_id)
        return [account for account in await self.reachable(municipality_id) if account.id not in absent]

    async def on_duty(self, municipality_id: int) -> list[Account]:
        """Those who are there; when all are away, all of them."""
        return await self.present(municipality_id) or await self.reachable(municipality_id)

    async def of_team(self, municipality_id: int, team_id: int | None) -> list[Account]:
        """The district and those of the whole municipality; everybody on duty when that is nobody."""
        here = await self.on_duty(municipality_id)
        if team_id is None:
            return here
        wanted = _case_managers(municipality_id).where(
            or_(col(MembershipRow.team_id) == team_id, col(MembershipRow.team_id).is_(None))
        )
        theirs = {account.id for account in await self._all(wanted)}
        return [account for account in here if account.id in theirs] or here

    async def leads(self, municipality_id: int) -> list[Account]:
        """Leads who are there, and whoever stands in for those who are away or out of reach."""
        present = {account.id for account in await self.present(municipality_id)}
        found: dict[int, Account] = {}
        for lead in await self._all(_leads(_case_managers(municipality_id, reachable=False))):
            there = (
                [lead] if lead.id in present else await self._desk.deputies.for_account(lead.id or 0, municipality_id)
            )
            found |= {one.id or 0: one for one in there}
        return list(found.values()) or await self._all(_leads(_case_managers(municipality_id)))

    async def only(self, account_id: int | None, municipality_id: int) -> list[Account]:
        """That one case manager, if there and reachable."""
        return [account for account in await self.present(municipality_id) if account.id == account_id]

    async def _all(self, query: SelectOfScalar[Account]) -> list[Account]:
        return list((await self._desk.session.exec(query)).all())


def _case_managers(municipality_id: int, *, reachable: bool = True) -> SelectOfScalar[Account]:
    query = (
        select(Account)
        .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
        .where(
            MembershipRow.role == Role.CASE_MANAGER,
            MembershipRow.municipality_id == municipality_id,
            col(MembershipRow.ended_at).is_(None),
        )
        .order_by(col(Account.id))
        .distinct()
    )
    return query.where(Account.state == AccountState.ACTIVE) if reachable else query


def _leads(query: SelectOfScalar[Account]) -> SelectOfScalar[Account]:
    return query.where(col(MembershipRow.lead).is_(True))
