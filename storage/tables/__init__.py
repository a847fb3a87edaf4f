"""SQLModel tables; importing this package registers all of them."""

from storage.tables.cases import CaseEvent, CaseFact, CaseFile, Person
from storage.tables.duties import DutyLine, DutyRow, PeriodFile, ReminderHour
from storage.tables.exits import CaseExit
from storage.tables.hours import (
    HoursCard,
    HoursEntry,
    HoursGap,
    HoursPerson,
    HoursVersion,
    HoursWeek,
)
from storage.tables.life import LifeStop, PauseRow
from storage.tables.machinery import Audit, Conversation, Outbox, OutboxState, Processed, Trace
from storage.tables.months import (
    Contract,
    ContractPlace,
    ErasedFile,
    MonthCall,
    MonthFile,
    MonthReport,
    MonthVersion,
    SheetCheck,
)
from storage.tables.people import Account, AccountState, DeputyshipRow, Invitation, InvitationKind, MembershipRow
from storage.tables.periods import MoveState, PeriodMove, PeriodMoveCase, PeriodMovePlan, PeriodWatch
from storage.tables.places import MunicipalityRow, Organisation, SectorKind, Team
from storage.tables.plans import Allowed, CaseloadRequest, CaseloadRow, PlannedComponent, PriceRow
from storage.tables.posts import (
    ConnectCode,
    ConnectTry,
    GroupState,
    InvitedPlace,
    PostAdviser,
    PostGroup,
    PostMute,
    PostPlace,
)
from storage.tables.referrals import Referral, ReferralEvent, ReferralQuestion

__all__ = [
    "Account",
    "AccountState",
    "Allowed",
    "Audit",
    "CaseEvent",
    "CaseExit",
    "CaseFact",
    "CaseFile",
    "CaseloadRequest",
    "CaseloadRow",
    "ConnectCode",
    "ConnectTry",
    "Contract",
    "ContractPlace",
    "Conversation",
    "DeputyshipRow",
    "DutyLine",
    "DutyRow",
    "ErasedFile",
    "GroupState",
    "HoursCard",
    "HoursEntry",
    "HoursGap",
    "HoursPerson",
    "HoursVersion",
    "HoursWeek",
    "Invitation",
    "InvitationKind",
    "InvitedPlace",
    "LifeStop",
    "MembershipRow",
    "MonthCall",
    "MonthFile",
    "MonthReport",
    "MonthVersion",
    "MoveState",
    "MunicipalityRow",
    "Organisation",
    "Outbox",
    "OutboxState",
    "PauseRow",
    "PeriodFile",
    "PeriodMove",
    "PeriodMoveCase",
    "PeriodMovePlan",
    "PeriodWatch",
    "Person",
    "PlannedComponent",
    "PostAdviser",
    "PostGroup",
    "PostMute",
    "PostPlace",
    "PriceRow",
    "Processed",
    "Referral",
    "ReferralEvent",
    "ReferralQuestion",
    "ReminderHour",
    "SectorKind",
    "SheetCheck",
    "Team",
    "Trace",
]
