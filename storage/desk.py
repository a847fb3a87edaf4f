"""The desk: one transaction for one actor. Records come out only here, and only after the permission table agreed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from casework.operator_permissions import OperatorAction, may_operate
from casework.people import AccountId, Actor
from storage.accounts import Accounts
from storage.adviser_posts import AdviserPosts
from storage.budgets import Budgets
from storage.caseload import Caseload
from storage.cases import Cases
from storage.closing_days import ClosingDays
from storage.complaint_duties import ComplaintDuties
from storage.complaint_terms import ComplaintTerms
from storage.complaints import Complaints
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
from storage.exits import Exits
from storage.family import Family
from storage.groups import Groups
from storage.hours import HoursDesk
from storage.hours_cards import HoursCards
from storage.hours_gaps import HoursGaps
from storage.hours_months import HoursMonths
from storage.hours_news import HoursNews
from storage.invitations import Invitations
from storage.leading import Leading
from storage.leaflets import Leaflets
from storage.leaving import Leaving
from storage.life import Life
from storage.manage_contracts import ManageContracts
from storage.manage_invitations import ManageInvitations
from storage.manage_money import ManageMoney
from storage.manage_organisations import ManageOrganisations
from storage.manage_people import ManagePeople
from storage.manage_periods import ManagePeriods
from storage.manage_places import ManagePlaces
from storage.manage_prices import ManagePrices
from storage.members import Members
from storage.month_asking import MonthAsking
from storage.month_clock import MonthClock
from storage.month_history import MonthHistory
from storage.months import Months
from storage.municipalities import Municipalities
from storage.outbox import OutboxDesk
from storage.panel_sessions import PanelSessions
from storage.pauses import Pauses
from storage.period_clock import PeriodClock
from storage.period_moves import PeriodMoves
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
from storage.ratings import Ratings
from storage.recipients import Recipients
from storage.referral_clock import Clock
from storage.referrals import Referrals
from storage.setting_changes import SettingChanges
from storage.stopping import Stopping
from storage.sub_desk import SubDesk
from storage.substitutes import Substitutes
from storage.summaries import Summaries
from storage.tables import Audit
from storage.transaction import Transaction, begun
from storage.updates import Updates

_AUDIT = Prepared(insert(plain(Audit)), "at", "account_id", "action", "subject", "municipality_id")


class Desk(Transaction):
    """Sub-desks by subject over one transaction; `actor` is None for the house itself (due loop, operator).

    `operator` is whoever sits at the panel: the house acts, and the audit says who had it act.
    """

    accounts = SubDesk(Accounts)
    budget = SubDesk(Budgets)
    caseload = SubDesk(Caseload)
    cases = SubDesk(Cases)
    closing_days = SubDesk(ClosingDays)
    complaint_duties = SubDesk(ComplaintDuties)
    complaint_terms = SubDesk(ComplaintTerms)
    complaints = SubDesk(Complaints)
    contract_lists = SubDesk(ContractLists)
    contracts = SubDesk(Contracts)
    conversations = SubDesk(Conversations)
    deputies = SubDesk(Deputies)
    digests = SubDesk(Digests)
    districts = SubDesk(Districts)
    duties = SubDesk(Duties)
    duty_acts = SubDesk(DutyActs)
    exits = SubDesk(Exits)
    family = SubDesk(Family)
    groups = SubDesk(Groups)
    hours = SubDesk(HoursDesk)
    hours_cards = SubDesk(HoursCards)
    hours_gaps = SubDesk(HoursGaps)
    hours_months = SubDesk(HoursMonths)
    hours_news = SubDesk(HoursNews)
    invitations = SubDesk(Invitations)
    leading = SubDesk(Leading)
    leaflets = SubDesk(Leaflets)
    leaving = SubDesk(Leaving)
    life = SubDesk(Life)
    manage_contracts = SubDesk(ManageContracts)
    manage_invitations = SubDesk(ManageInvitations)
    manage_money = SubDesk(ManageMoney)
    manage_organisations = SubDesk(ManageOrganisations)
    manage_people = SubDesk(ManagePeople)
    manage_periods = SubDesk(ManagePeriods)
    manage_places = SubDesk(ManagePlaces)
    manage_prices = SubDesk(ManagePrices)
    members = SubDesk(Members)
    month_clock = SubDesk(MonthClock)
    month_asking = SubDesk(MonthAsking)
    month_history = SubDesk(MonthHistory)
    months = SubDesk(Months)
    municipalities = SubDesk(Municipalities)
    outbox = SubDesk(OutboxDesk)
    panel_sessions = SubDesk(PanelSessions)
    period_clock = SubDesk(PeriodClock)
    period_moves = SubDesk(PeriodMoves)
    pauses = SubDesk(Pauses)
    periods = SubDesk(Periods)
    persons = SubDesk(Persons)
    plans = SubDesk(Plans)
    portfolios = SubDesk(Portfolios)
    post_clock = SubDesk(PostClock)
    adviser_posts = SubDesk(AdviserPosts)
    posters = SubDesk(Posters)
    posts = SubDesk(Posts)
    prices = SubDesk(Prices)
    questions = SubDesk(Questions)
    ratings = SubDesk(Ratings)
    recipients = SubDesk(Recipients)
    referral_clock = SubDesk(Clock)
    referrals = SubDesk(Referrals)
    setting_changes = SubDesk(SettingChanges)
    stopping = SubDesk(Stopping)
    substitutes = SubDesk(Substitutes)
    summaries = SubDesk(Summaries)
    updates = SubDesk(Updates)

    def __init__(
        self,
        sessions: Sessions,
        connection: AsyncConnection,
        now: datetime,
        actor: Actor | None = None,
        operator: AccountId | None = None,
    ) -> None:
        super().__init__(sessions, connection)
        self.now = now
        self.actor = actor
        self.operator = operator
        self._audited: list[dict[str, Any]] = []

    @property
    def who(self) -> Actor:
        """The actor where there must be one."""
        if self.actor is None:
            raise NotHere
        return self.actor

    def must_operate(self, action: OperatorAction) -> None:
        """`NotHere` for what the table of operators forbids, and for whoever is no operator. The shell is one."""
        if self.actor is not None or not may_operate(action):
            raise NotHere

    def audit(self, action: str, subject: str, municipality_id: int | None = None) -> None:
        """A line that is written when the transaction ends well."""
        account_id = self.actor.account_id if self.actor else self.operator
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


class Desks:
    """Opens desks; calls `on_outbox` after a commit that put something into the outbox."""

    def __init__(self, sessions: Sessions, on_outbox: Callable[[], None] = lambda: None) -> None:
        self._sessions = sessions
        self.on_outbox = on_outbox

    @asynccontextmanager
    async def open(
        self, now: datetime, actor: Actor | None = None, *, operator: AccountId | None = None
    ) -> AsyncIterator[Desk]:
        """One transaction: committed when the block ends well, undone when it raises."""
        async with begun(self._sessions) as connection:
            desk = Desk(self._sessions, connection, now, actor, operator)
            try:
                yield desk
                await desk.write_down()
                await desk.commit()
            finally:
                await desk.close()
        if "outbox" in vars(desk) and desk.outbox.put_any:
            self.on_outbox()
