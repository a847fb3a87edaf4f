"""SQLModel tables; importing this package registers all of them."""

from storage.tables.machinery import Audit, Conversation, Outbox, OutboxState, Processed, Trace
from storage.tables.people import Account, AccountState, Invitation, InvitationKind, MembershipRow
from storage.tables.places import MunicipalityRow, Organisation, SectorKind
from storage.tables.referrals import Referral, ReferralEvent

__all__ = [
    "Account",
    "AccountState",
    "Audit",
    "Conversation",
    "Invitation",
    "InvitationKind",
    "MembershipRow",
    "MunicipalityRow",
    "Organisation",
    "Outbox",
    "OutboxState",
    "Processed",
    "Referral",
    "ReferralEvent",
    "SectorKind",
    "Trace",
]
