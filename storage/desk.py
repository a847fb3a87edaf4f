"""The desk: one transaction for one actor. Records come out only here, and only after the permission table agreed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from casework.people import Actor
from storage.accounts import Accounts
from storage.budgets import Budgets
from storage.caseload import Caseload
from storage.cases import Cases
from storage.contract_lists import ContractLists
from storage.contracts import Contracts
from storage.conversations import Conversations
from storage.database import Sessions
from storage.deputies import Deputies
from storage.digests import Digests
from storage.districts import Districts
from storage.duties import Duties
from storage.duty_acts import DutyActs
from storage.errors import NotHere
from storage.groups import Groups
from storage.hours import HoursDesk
from storage.hours_cards import HoursCards
from storage.hours_gaps import HoursGaps
from storage.hours_months import HoursMonths
from storage.hours_news import HoursNews
from storage.invitations import Invitations
from storage.leading import Leading
from storage.members import Members
from storage.month_clock import MonthClock
from storage.month_history import MonthHistory
from storage.months import Months
from storage.municipalities import Municipalities
from storage.outbox import OutboxDesk
from storage.periods import Periods
from storage.persons import Persons
from storage.plain import plain
from storage.plans import Plans
from storage.portfolios import Portfolios
from storage.post_clock import PostClock
from storage.posters import Posters
from storage.posts import Posts
from storage.prepared import Done, Prepared, driver_of
from storage.prices import Prices
from storage.questions import Questions
from storage.recipients import Recipients
from storage.referral_clock import Clock
from storage.referrals import Referrals
from storage.stopping import Stopping
from storage.substitutes import Substitutes
from storage.summaries import Summaries
from storage.tables import Audit
from storage.transaction import Transaction, begun
from storage.updates import Updates

_AUDIT = Prepared(insert(plain(Audit)), "at", "account_id", "action", "subject", "municipality_id")


class Desk(Transaction):
    """Sub-desks by subject over one transaction; `actor` is None for the house itself (due loop, operator)."""

    def __init__(
        self, sessions: Sessions, connection: AsyncConnection, now: datetime, actor: Actor | None = None
    ) -> None:
        super().__init__(sessions, connection)
        self.now = now
        self.actor = actor
        self._audited: list[dict[str, Any]] = []

    @property
    def who(self) -> Actor:
        """The actor where there must be one."""
        if self.actor is None:
            raise NotHere
        return self.actor

    def audit(self, action: str, subject: str, municipality_id: int | None = None) -> None:
        """A line that is written when the transaction ends well."""
        account_id = self.actor.account_id if self.actor else None
        self._audited.append(
            {
                "at": self.now,
                "account_id": account_id,
                "action": action,
                "subject": subject,
                "municipality_id": municipality_id,
            }
        )

    async def write_down(self) -> None:
        """The audit lines so far, all at once."""
        if self._audited:
            lines, self._audited = self._audited, []
            await _AUDIT.run_many(await self.connection(), lines)

    async def execute(self, prepared: Prepared, **values: Any) -> Done:  # noqa: ANN401 (as the columns have it)
        """Past the session's objects: what they have changed and not written yet is not seen by it."""
        return await prepared.run(await self.connection(), values)

    async def fresh(self) -> dict[object, Any]:
        """What was read before and holds still, to be used and added to; empty where nothing proves it."""
        await self.flush()
        driver = driver_of(await self.connection())
        return {} if driver is None else driver.fresh()

    @cached_property
    def accounts(self) -> Accounts:
        return Accounts(self)

    @cached_property
    def budget(self) -> Budgets:
        return Budgets(self)

    @cached_property
    def contracts(self) -> Contracts:
        return Contracts(self)

    @cached_property
    def contract_lists(self) -> ContractLists:
        return ContractLists(self)

    @cached_property
    def prices(self) -> Prices:
        return Prices(self)

    @cached_property
    def months(self) -> Months:
        return Months(self)

    @cached_property
    def month_clock(self) -> MonthClock:
        return MonthClock(self)

    @cached_property
    def month_history(self) -> MonthHistory:
        return MonthHistory(self)

    @cached_property
    def caseload(self) -> Caseload:
        return Caseload(self)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self)

    @cached_property
    def deputies(self) -> Deputies:
        return Deputies(self)

    @cached_property
    def digests(self) -> Digests:
        return Digests(self)

    @cached_property
    def duties(self) -> Duties:
        return Duties(self)

    @cached_property
    def duty_acts(self) -> DutyActs:
        return DutyActs(self)

    @cached_property
    def periods(self) -> Periods:
        return Periods(self)

    @cached_property
    def districts(self) -> Districts:
        return Districts(self)

    @cached_property
    def groups(self) -> Groups:
        return Groups(self)

    @cached_property
    def hours(self) -> HoursDesk:
        return HoursDesk(self)

    @cached_property
    def hours_cards(self) -> HoursCards:
        return HoursCards(self)

    @cached_property
    def hours_gaps(self) -> HoursGaps:
        return HoursGaps(self)

    @cached_property
    def hours_months(self) -> HoursMonths:
        return HoursMonths(self)

    @cached_property
    def hours_news(self) -> HoursNews:
        return HoursNews(self)

    @cached_property
    def invitations(self) -> Invitations:
        return Invitations(self)

    @cached_property
    def leading(self) -> Leading:
        return Leading(self)

    @cached_property
    def members(self) -> Members:
        return Members(self)

    @cached_property
    def municipalities(self) -> Municipalities:
        return Municipalities(self)

    @cached_property
    def outbox(self) -> OutboxDesk:
        return OutboxDesk(self)

    @cached_property
    def persons(self) -> Persons:
        return Persons(self)

    @cached_property
    def plans(self) -> Plans:
        return Plans(self)

    @cached_property
    def posters(self) -> Posters:
        return Posters(self)

    @cached_property
    def portfolios(self) -> Portfolios:
        return Portfolios(self)

    @cached_property
    def post_clock(self) -> PostClock:
        return PostClock(self)

    @cached_property
    def posts(self) -> Posts:
        return Posts(self)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self)

    @cached_property
    def recipients(self) -> Recipients:
        return Recipients(self)

    @cached_property
    def referral_clock(self) -> Clock:
        return Clock(self)

    @cached_property
    def referrals(self) -> Referrals:
        return Referrals(self)

    @cached_property
    def stopping(self) -> Stopping:
        return Stopping(self)

    @cached_property
    def substitutes(self) -> Substitutes:
        return Substitutes(self)

    @cached_property
    def summaries(self) -> Summaries:
        return Summaries(self)

    @cached_property
    def updates(self) -> Updates:
        return Updates(self)


class Desks:
    """Opens desks; calls `on_outbox` after a commit that put something into the outbox."""

    def __init__(self, sessions: Sessions, on_outbox: Callable[[], None] = lambda: None) -> None:
        self._sessions = sessions
        self.on_outbox = on_outbox

    @asynccontextmanager
    async def open(self, now: datetime, actor: Actor | None = None) -> AsyncIterator[Desk]:
        """One transaction: committed when the block ends well, undone when it raises."""
        async with begun(self._sessions) as connection:
            desk = Desk(self._sessions, connection, now, actor)
            try:
                yield desk
                await desk.write_down()
                await desk.commit()
            finally:
                await desk.close()
        if "outbox" in vars(desk) and desk.outbox.put_any:
            self.on_outbox()
