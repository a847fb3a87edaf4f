"""SQLModel tables; importing this package registers all of them."""

from storage.tables.cases import CaseEvent, CaseFact, CaseFile, Person
from storage.tables.complaints import Complaint, ComplaintEvent, ComplaintTerm
from storage.tables.duties import DutyLine, DutyRow, PeriodFile, ReminderHour
from storage.tables.erasures import DataHold, DataRequest, Erasure
from storage.tables.exits import CaseExit
from storage.tables.family import Consent, FamilyLetter, FamilyLink, Meeting
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
from storage.tables.manage import ClosingDay, PublishedText, SettingChange, TextState
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
from storage.tables.panel import PanelLink, PanelReveal, PanelSession
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
from storage.tables.ratings import QuestionnaireFile, Rating, RatingVersion
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
    "ClosingDay",
    "Complaint",
    "ComplaintEvent",
    "ComplaintTerm",
    "ConnectCode",
    "ConnectTry",
    "Consent",
    "Contract",
    "ContractPlace",
    "Conversation",
    "DataHold",
    "DataRequest",
    "DeputyshipRow",
    "DutyLine",
    "DutyRow",
    "ErasedFile",
    "Erasure",
    "FamilyLetter",
    "FamilyLink",
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
    "Meeting",
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
    "PanelLink",
    "PanelReveal",
    "PanelSession",
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
    "PublishedText",
    "QuestionnaireFile",
    "Rating",
    "RatingVersion",
    "Referral",
    "ReferralEvent",
    "ReferralQuestion",
    "ReminderHour",
    "SectorKind",
    "SettingChange",
    "SheetCheck",
    "Team",
    "TextState",
    "Trace",
]
