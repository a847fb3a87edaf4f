"""Accounts: who writes, in which language, with which roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam
from sqlalchemy import select as core_select
from sqlmodel import col, select

from casework.notices import Notice
from casework.people import AccountId, Actor, Membership, MunicipalityId, OrganisationId, TeamId
from storage import leads
from storage.case_news import CaseNews
from storage.errors import NotHere
from storage.once import insert_once
from storage.plain import plain, row_of
from storage.tables import Account, AccountState, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk

_OF_TELEGRAM = select(Account).where(col(Account.telegram_id) == bindparam("telegram_id"))
_ROW = core_select(plain(Account)).where(plain(Account).c.telegram_id == bindparam("telegram_id"))
_MEMBERSHIPS = (
    select(MembershipRow)
    .where(col(MembershipRow.account_id) == bindparam("account_id"), col(MembershipRow.ended_at).is_(None))
    .order_by(col(MembershipRow.id))
)
"""Made once: every update of everybody comes by here."""


class Accounts:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def arrive(self, telegram_id: int) -> Account:
        """The account of a Telegram user, made at the first message; a blocked one that writes is active again."""
        found = await self._of_telegram(telegram_id)
        if found is None:
            new = Account(telegram_id=telegram_id, created_at=self._desk.now)
            await insert_once(self._desk.session, Account, new)
            found = (await self._desk.session.exec(_OF_TELEGRAM, params={"telegram_id": telegram_id})).one()
        if found.state in {AccountState.BLOCKED, AccountState.LEFT}:
            found.state = AccountState.ACTIVE
        return found

    async def _of_telegram(self, telegram_id: int) -> Account | None:
        """From what was read before, as long as it holds: without a session, which few updates need."""
        mine, fresh, key = {"telegram_id": telegram_id}, await self._desk.fresh(), (Account, telegram_id)
        if self._desk.has_session:  # its own object, should it have one
            return (await self._desk.session.exec(_OF_TELEGRAM, params=mine)).one_or_none()
        if key not in fresh:
            row = (await (await self._desk.connection()).execute(_ROW, mine)).mappings().one_or_none()
            fresh[key] = None if row is None else dict(row)
        return None if fresh[key] is None else self._desk.known(row_of(Account, fresh[key]))

    async def get(self, account_id: int) -> Account:
        found = await self._desk.session.get(Account, account_id)
        if found is None:
            raise NotHere
        return found

    async def actor(self, account: Account) -> Actor:
        """With the roles and deputyships that are in force now."""
        fresh, deputies = await self._desk.fresh(), self._desk.deputies
        key = (Actor, account.id, account.language, deputies.today)
        found: Actor | None = fresh.get(key)
        if found is None:
            rows = await self._desk.session.exec(_MEMBERSHIPS, params={"account_id": account.id})
            found = fresh[key] = Actor(
                account_id=AccountId(account.id or 0),
                language=account.language or "et",
                memberships=tuple(_membership(row) for row in rows),
                deputyships=await deputies.of_actor(account.id or 0),
            )
        return found

    async def speak(self, account: Account, language: str) -> None:
        """The person chose a language: texts and the command list follow."""
        account.language = language
        account.language_chosen = True
        await self.refresh_commands(account)

    async def refresh_commands(self, account: Account) -> None:
        """The command list follows roles and language; the last request wins."""
        key = f"commands:{account.id}:{self._desk.now.timestamp()}"
        await self._desk.outbox.put(Notice.COMMANDS, account.id or 0, key=key)

    async def read_privacy(self, account: Account, version: int) -> None:
        account.privacy_version = version
        self._desk.audit("privacy:read", f"account:{account.id}")

    async def mark_blocked(self, account_id: int) -> None:
        """Nothing reaches this account any more: those above hear of it, and the clocks do not wait for it."""
        account = await self.get(account_id)
        if account.state is not AccountState.ACTIVE:
            return
        account.state = AccountState.BLOCKED
        await self._desk.session.flush()
        await self._desk.referral_clock.hurry(account_id)
        await self._desk.duties.hurry(account_id)
        actor = await self.actor(account)
        for place in actor.municipalities():
            leads = await self._desk.recipients.leads(place) or await self._desk.recipients.on_duty(place)
            for lead in leads:
                await self._desk.outbox.put(
                    Notice.MEMBER_UNREACHABLE,
                    lead.id or 0,
                    key=f"{Notice.MEMBER_UNREACHABLE}:{account_id}:{lead.id}:{self._desk.now.timestamp()}",
                    args={"account": account_id, "municipality": place},
                )

    async def leave(self, account: Account) -> None:
        """Ends all roles; what this person was dealing with goes back to colleagues first.

        `LastLead` when colleagues would be left without anybody who leads.
        """
        await leads.keep_when_leaving(self._desk, account.id or 0)
        await self._desk.referrals.release_all_of(AccountId(account.id or 0))
        await self._desk.complaints.let_go(account.id or 0)
        rows = await self._desk.session.exec(
            select(MembershipRow).where(MembershipRow.account_id == account.id, col(MembershipRow.ended_at).is_(None))
        )
        left: list[int] = []
        for row in rows:
            row.ended_at = self._desk.now
            await self._desk.deputies.end_all_of(row.account_id, row.municipality_id or 0)
            await self._desk.caseload.end_all_of(row.account_id, row.municipality_id or 0)
            left.append(row.municipality_id or 0)
        await self._desk.family.left_house(account)
        account.state = AccountState.LEFT
        for place in dict.fromkeys(left):
            await CaseNews(self._desk).left_behind(account.id or 0, place)
        account.privacy_version = 0
        account.organisation_id = None
        self._desk.audit("account:leave", f"account:{account.id}")
        await self.refresh_commands(account)

    async def name_of(self, account_id: int | None, municipality_id: int) -> str:
        """How colleagues know a worker of that municipality ("Anu K."); empty when unknown."""
        if account_id is None:
            return ""
        rows = await self._desk.session.exec(
            select(MembershipRow.shown_as).where(
                MembershipRow.account_id == account_id, MembershipRow.municipality_id == municipality_id
            )
        )
        return next((name for name in rows if name), "")


def _membership(row: MembershipRow) -> Membership:
    return Membership(
        role=row.role,
        municipality_id=None if row.municipality_id is None else MunicipalityId(row.municipality_id),
        organisation_id=None if row.organisation_id is None else OrganisationId(row.organisation_id),
        lead=row.lead,
        shown_as=row.shown_as,
        team_id=None if row.team_id is None else TeamId(row.team_id),
    )
