"""The people of a municipality, as their lead sees and changes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.notices import Notice
from casework.people import Role
from storage import leads, open_work
from storage.case_news import CaseNews
from storage.errors import NotHere, Oneself, Stale
from storage.leading import locked, must_lead
from storage.tables import Account, AccountState, MembershipRow, Organisation, Team

if TYPE_CHECKING:
    from storage.desk import Desk

NAME_LONGEST = 40
_KEPT_OUT = frozenset({Role.SKA_COORDINATOR, Role.CLOSE_PERSON, Role.OPERATOR})
"""Not the lead's people: one is the operator's matter, the other the person's own."""


@dataclass(frozen=True, slots=True)
class Member:
    membership: MembershipRow
    account: Account
    organisation: str = ""
    district: str = ""

    @property
    def id(self) -> int:
        return self.membership.id or 0

    @property
    def account_id(self) -> int:
        return self.membership.account_id

    @property
    def place_id(self) -> int:
        return self.membership.municipality_id or 0

    @property
    def colleague(self) -> bool:
        return self.membership.role is Role.CASE_MANAGER


class Members:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── reading ──────────────────────────────────────────────────────────────

    async def colleagues(self, municipality_id: int) -> list[Member]:
        """Case managers: leads first, then by name."""
        found = await self._of(municipality_id, MembershipRow.role == Role.CASE_MANAGER)
        return sorted(
            found, key=lambda item: (not item.membership.lead, item.membership.shown_as.casefold(), item.id)
        )

    async def partners(self, municipality_id: int) -> list[Member]:
        """Staff of institutions and of providers, by their house."""
        others = col(MembershipRow.role).not_in({Role.CASE_MANAGER, *_KEPT_OUT})
        found = await self._of(municipality_id, others)
        return sorted(found, key=lambda item: (item.organisation.casefold(), item.membership.shown_as.casefold()))

    async def one(self, membership_id: int) -> Member:
        """Raises `NotHere` for somebody of another municipality and for whoever has left."""
        found = await self._row(membership_id)
        return (await self._of(found.municipality_id or 0, MembershipRow.id == membership_id))[0]

    async def mine(self, membership_id: int) -> MembershipRow:
        """One's own role, also after it has ended: so that one can be told of it."""
        row = await self._desk.session.get(MembershipRow, membership_id)
        if row is None or row.account_id != self._desk.who.account_id:
            raise NotHere
        return row

    async def open_work(self, membership_id: int) -> list[int]:
        """Ids of the referrals that this colleague is dealing with here."""
        row = await self._row(membership_id)
        return await open_work.of_account(self._desk, row.account_id, row.municipality_id or 0)

    async def _of(self, municipality_id: int, where: object) -> list[Member]:
        must_lead(self._desk, municipality_id)
        rows = await self._desk.session.exec(
            select(MembershipRow, Account, Organisation.name, Team.name)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .outerjoin(Organisation, col(Organisation.id) == col(MembershipRow.organisation_id))
            .outerjoin(Team, col(Team.id) == col(MembershipRow.team_id))
            .where(
                MembershipRow.municipality_id == municipality_id,
                col(MembershipRow.ended_at).is_(None),
                where,  # type: ignore[arg-type]
            )
            .order_by(col(MembershipRow.id))
        )
        return [Member(*row[:2], organisation=row[2] or "", district=row[3] or "") for row in rows.all()]

    async def _row(self, membership_id: int) -> MembershipRow:
        row = await self._desk.session.get(MembershipRow, membership_id)
        if row is None or row.ended_at is not None or row.role in _KEPT_OUT:
            raise NotHere
        must_lead(self._desk, row.municipality_id)
        return row

    # ── changing ─────────────────────────────────────────────────────────────

    async def set_lead(self, membership_id: int, *, lead: bool) -> MembershipRow:
        """Raises `Stale` when it is so already, `LastLead` when nobody would lead any more.

        `CannotLead` for an account that is stopped.
        """
        row = await self._changed(membership_id)
        if row.role is not Role.CASE_MANAGER:
            raise NotHere
        if row.lead is lead:
            raise Stale
        if lead:
            await leads.must_be_here(self._desk, row)
        else:
            await leads.keep_one(self._desk, row)
        row.lead = lead
        self._audit("member:lead" if lead else "member:lead-end", row)
        await self._refresh(row)
        if row.account_id != self._me:
            await self._tell(Notice.LEAD_CHANGED, row)
        return row

    async def rename(self, membership_id: int, shown_as: str) -> MembershipRow:
        row = await self._changed(membership_id)
        if not shown_as or len(shown_as) > NAME_LONGEST:
            raise ValueError("a name has 1 to 40 characters")
        row.shown_as = shown_as
        self._audit("member:rename", row)
        return row

    async def place_in(self, membership_id: int, team_id: int | None) -> MembershipRow:
        """A district of the same municipality; None is the whole of it."""
        row = await self._changed(membership_id)
        if team_id is not None:
            team = await self._desk.session.get(Team, team_id)
            if team is None or team.ended_at is not None or team.municipality_id != row.municipality_id:
                raise NotHere
        row.team_id = team_id
        self._audit("member:district", row)
        return row

    async def end(self, membership_id: int) -> int:
        """Ends the role; open work goes back to colleagues first. Returns how many referrals went back.

        `LastLead` while colleagues stay behind whom nobody would lead.
        """
        row = await self._changed(membership_id)
        if row.account_id == self._me:
            raise Oneself
        await leads.keep_when_ending(self._desk, row)
        freed = await self._give_back(row)
        row.ended_at = self._desk.now
        self._audit("member:end", row)
        await self._desk.deputies.end_all_of(row.account_id, row.municipality_id or 0)
        if row.role is Role.SUPPORT_WORKER:
            await self._desk.caseload.end_all_of(row.account_id, row.municipality_id or 0)
        await self._forget_lock(row)
        await self._refresh(row)
        await self._tell(Notice.ROLE_ENDED, row)
        await CaseNews(self._desk).left_behind(row.account_id, row.municipality_id or 0)
        return freed

    async def release_work(self, membership_id: int) -> int:
        """What this colleague was dealing with goes back to all; returns how many."""
        return await self._give_back(await self._changed(membership_id))

    async def suspend(self, membership_id: int) -> MembershipRow:
        """A lost phone: at once, and everything that its chat could still show is asked to go."""
        row = await self._changed(membership_id)
        if row.account_id == self._me:
            raise Oneself
        if not await self._desk.stopping.stop(row.account_id):
            raise Stale
        self._audit("member:suspend", row)
        await self._tell_leads(Notice.ACCOUNT_STOPPED, row)
        # The account is stopped everywhere, so everywhere somebody's people wait.
        for place in await self._places_of(row.account_id):
            await CaseNews(self._desk).left_behind(row.account_id, place)
        return row

    async def free(self, membership_id: int) -> MembershipRow:
        row = await self._changed(membership_id)
        if not await self._desk.stopping.free(row.account_id):
            raise Stale
        self._audit("member:free", row)
        await self._tell(Notice.ACCOUNT_FREED, row)
        return row

    # ── what all of them need ────────────────────────────────────────────────

    @property
    def _me(self) -> int | None:
        """Whoever changes it: a lead, or the operator at the panel."""
        return self._desk.actor.account_id if self._desk.actor else self._desk.operator

    async def _places_of(self, account_id: int) -> list[int]:
        rows = await self._desk.session.exec(
            select(MembershipRow.municipality_id)
            .where(MembershipRow.account_id == account_id, col(MembershipRow.ended_at).is_(None))
            .distinct()
        )
        return sorted(place for place in rows.all() if place is not None)

    async def _changed(self, membership_id: int) -> MembershipRow:
        """The row to change, read anew behind the municipality's lock."""
        row = await self._row(membership_id)
        await locked(self._desk, row.municipality_id or 0)
        await self._desk.session.refresh(row)
        return await self._row(membership_id)

    async def _give_back(self, row: MembershipRow) -> int:
        if row.role in {Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST}:
            await self._desk.complaints.let_go(row.account_id, row.municipality_id)
        if row.role is not Role.CASE_MANAGER:
            return 0
        return await open_work.give_back(self._desk, row.account_id, row.municipality_id or 0)

    async def _forget_lock(self, row: MembershipRow) -> None:
        """Who is of no municipality any more has nothing that a lock would guard, and nobody who could lift it."""
        account = await self._desk.accounts.get(row.account_id)
        if account.state is not AccountState.SUSPENDED:
            return
        rest = await self._desk.session.exec(
            select(MembershipRow.id).where(
                MembershipRow.account_id == row.account_id,
                MembershipRow.id != row.id,
                col(MembershipRow.ended_at).is_(None),
            )
        )
        if not rest.all():
            account.state = AccountState.LEFT

    async def _refresh(self, row: MembershipRow) -> None:
        await self._desk.accounts.refresh_commands(await self._desk.accounts.get(row.account_id))

    async def _tell(self, notice: Notice, row: MembershipRow) -> None:
        key = f"{notice}:{row.id}:{self._desk.now.timestamp()}"
        await self._desk.outbox.put(notice, row.account_id, key=key, args={"membership": row.id})

    async def _tell_leads(self, notice: Notice, row: MembershipRow) -> None:
        """The other leads of that municipality."""
        by = self._me
        for lead in await self._desk.recipients.leads(row.municipality_id or 0):
            if lead.id not in {by, row.account_id}:
                key = f"{notice}:{row.id}:{self._desk.now.timestamp()}:{lead.id}"
                await self._desk.outbox.put(notice, lead.id or 0, key=key, args={"membership": row.id, "by": by})

    def _audit(self, action: str, row: MembershipRow) -> None:
        self._desk.audit(action, f"membership:{row.id}", row.municipality_id)
