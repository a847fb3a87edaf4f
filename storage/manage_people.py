"""People with roles as an operator sees them: by how colleagues know them, never by a name from Telegram."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select
from sqlmodel.sql.expression import Select

from casework.notices import Notice
from casework.operator_permissions import OperatorAction
from casework.people import Role
from storage import leads, open_work, reminder_hours
from storage.errors import NotHere, Oneself, Stale
from storage.tables import Account, AccountState, MembershipRow, MunicipalityRow, Organisation

if TYPE_CHECKING:
    from storage.desk import Desk

OWN = frozenset({Role.CLOSE_PERSON})
"""Not the operator's people: a relative's link is the person's own."""
OF_LEADS = frozenset({Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER, Role.PARTNER})


@dataclass(frozen=True, slots=True)
class Filter:
    """None: all of them. `found_by` is looked for in how they are known."""

    municipality_id: int | None = None
    role: Role | None = None
    organisation_id: int | None = None
    state: AccountState | None = None
    found_by: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    membership: MembershipRow
    account: Account
    municipality: str
    organisation: str

    @property
    def id(self) -> int:
        return self.membership.id or 0


class ManagePeople:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def listed(self, asked: Filter, first: int = 0, most: int = 50) -> tuple[list[Person], int]:
        """By municipality and name, so many from the `first` on, and how many there are in all."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        query = self._asked(asked)
        count = (await self._desk.session.exec(select(func.count()).select_from(query.subquery()))).one()
        rows = await self._desk.session.exec(
            query.order_by(col(MunicipalityRow.name), col(MembershipRow.shown_as), col(MembershipRow.id))
            .offset(first)
            .limit(most)
        )
        return [_person(row) for row in rows.all()], count

    async def one(self, membership_id: int) -> Person:
        """A role, also one that has ended."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        rows = await self._desk.session.exec(self._every().where(MembershipRow.id == membership_id))
        found = rows.first()
        if found is None:
            raise NotHere
        return _person(found)

    async def others(self, person: Person) -> list[Person]:
        """The same account's other roles."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        rows = await self._desk.session.exec(
            self._every()
            .where(
                MembershipRow.account_id == person.account.id,
                MembershipRow.id != person.id,
                col(MembershipRow.ended_at).is_(None),
            )
            .order_by(col(MembershipRow.id))
        )
        return [_person(row) for row in rows.all()]

    async def end(self, membership_id: int) -> int:
        """As a lead would (`Members.end`); returns how many referrals went back to colleagues."""
        row = await self._open(membership_id)
        if row.account_id == self._desk.operator:
            raise Oneself
        if row.role in OF_LEADS and row.municipality_id is not None:
            return await self._desk.members.end(membership_id)
        row.ended_at = self._desk.now
        self._desk.audit("member:end", f"membership:{row.id}", row.municipality_id)
        await self._desk.session.flush()
        await self._desk.accounts.refresh_commands(await self._desk.accounts.get(row.account_id))
        if row.municipality_id is not None:
            key = f"{Notice.ROLE_ENDED}:{row.id}:{self._desk.now.timestamp()}"
            await self._desk.outbox.put(Notice.ROLE_ENDED, row.account_id, key=key, args={"membership": row.id})
        return 0

    async def cases_left(self, person: Person) -> int:
        """Open cases that stay with nobody when this role ends."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        return await open_work.cases(self._desk, person.membership)

    async def is_last(self, person: Person) -> bool:
        """Leads a municipality where nobody else could."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        row = person.membership
        return row.lead and row.ended_at is None and await leads.is_alone(self._desk, row)

    async def suspend(self, membership_id: int) -> None:
        """The account behind this role is stopped everywhere, at once (a lost phone)."""
        row = await self._open(membership_id)
        if row.account_id == self._desk.operator:
            raise Oneself
        if row.role in OF_LEADS and row.municipality_id is not None:
            await self._desk.members.suspend(membership_id)
        elif await self._desk.stopping.stop(row.account_id):
            self._desk.audit("member:suspend", f"membership:{row.id}", row.municipality_id)
        else:
            raise Stale

    async def free(self, membership_id: int) -> None:
        row = await self._open(membership_id)
        if row.role in OF_LEADS and row.municipality_id is not None:
            await self._desk.members.free(membership_id)
        elif await self._desk.stopping.free(row.account_id):
            self._desk.audit("member:free", f"membership:{row.id}", row.municipality_id)
        else:
            raise Stale

    async def hand_over(self, from_id: int, to_id: int) -> None:
        """The lead goes from one colleague to another in one step: there is never nobody who leads."""
        giver, taker = await self._open(from_id), await self._open(to_id)
        if giver.municipality_id != taker.municipality_id or giver.account_id == taker.account_id:
            raise NotHere
        if not giver.lead:
            raise Stale
        if not taker.lead:
            await self._desk.members.set_lead(to_id, lead=True)
        await self._desk.session.flush()
        await self._desk.members.set_lead(from_id, lead=False)

    async def reminder_hour(self, account_id: int) -> int:
        """At which hour of the Tallinn clock the day's list comes."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        return await reminder_hours.hour(self._desk, account_id)

    async def set_reminder_hour(self, membership_id: int, chosen: int, was: int) -> None:
        """ValueError for an hour that cannot be chosen; `Stale` when the person chose another one meanwhile."""
        row = await self._open(membership_id)
        if await reminder_hours.hour(self._desk, row.account_id) != was:
            raise Stale
        await reminder_hours.keep_hour(self._desk, row.account_id, chosen)

    async def _open(self, membership_id: int) -> MembershipRow:
        """A role that goes on."""
        self._desk.must_operate(OperatorAction.MANAGE_PEOPLE)
        row = await self._desk.session.get(MembershipRow, membership_id)
        if row is None or row.role in OWN:
            raise NotHere
        if row.ended_at is not None:
            raise Stale
        return row

    def _asked(self, asked: Filter) -> Select[MembershipRow, Account, str, str]:
        query = self._every()
        if not asked.ended:
            query = query.where(col(MembershipRow.ended_at).is_(None))
        if asked.municipality_id is not None:
            query = query.where(MembershipRow.municipality_id == asked.municipality_id)
        if asked.role is not None:
            query = query.where(MembershipRow.role == asked.role)
        if asked.organisation_id is not None:
            query = query.where(MembershipRow.organisation_id == asked.organisation_id)
        if asked.state is not None:
            query = query.where(Account.state == asked.state)
        if asked.found_by:
            query = query.where(col(MembershipRow.shown_as).icontains(asked.found_by, autoescape=True))
        return query

    @staticmethod
    def _every() -> Select[MembershipRow, Account, str, str]:
        return (
            select(MembershipRow, Account, MunicipalityRow.name, Organisation.name)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .outerjoin(MunicipalityRow, col(MunicipalityRow.id) == col(MembershipRow.municipality_id))
            .outerjoin(Organisation, col(Organisation.id) == col(MembershipRow.organisation_id))
            .where(col(MembershipRow.role).not_in(OWN))
        )


def _person(row: Any) -> Person:  # noqa: ANN401 (a row of the query above)
    return Person(row[0], row[1], row[2] or "", row[3] or "")
