"""Who acts: roles, memberships and the actor of one update."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

AccountId = NewType("AccountId", int)
CaseId = NewType("CaseId", int)
MunicipalityId = NewType("MunicipalityId", int)
OrganisationId = NewType("OrganisationId", int)
ReferralId = NewType("ReferralId", int)
TeamId = NewType("TeamId", int)


class Role(StrEnum):
    """What an invitation makes of an account; one account may hold several."""

    PARTNER = "partner"
    """Staff of a linked institution that notices need (sidussüsteem): a verified referrer."""
    CASE_MANAGER = "case_manager"
    """The municipality's juhtumikorraldaja, who receives referrals."""
    BASE_SUPPORT_SPECIALIST = "base_support_specialist"
    SUPPORT_WORKER = "support_worker"
    SKA_COORDINATOR = "ska_coordinator"
    CLOSE_PERSON = "close_person"
    OPERATOR = "operator"
    """Keeps the house running, in the web panel; belongs to no municipality and decides nothing about people."""


@dataclass(frozen=True, slots=True)
class Membership:
    """One role of one account. `shown_as` is the name that colleagues and referrers read ("Anu K.")."""

    role: Role
    municipality_id: MunicipalityId | None = None
    organisation_id: OrganisationId | None = None
    lead: bool = False
    shown_as: str = ""
    team_id: TeamId | None = None
    """District or team inside a large municipality; None: the whole of it."""


@dataclass(frozen=True, slots=True)
class Deputyship:
    """The actor stands in for an absent colleague today; `of_lead` when that colleague leads the municipality."""

    municipality_id: MunicipalityId
    absent_id: AccountId
    of_lead: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """The account behind an update, with the roles that are in force now."""

    account_id: AccountId
    language: str
    memberships: tuple[Membership, ...] = ()
    deputyships: tuple[Deputyship, ...] = ()

    def roles(self) -> frozenset[Role]:
        return frozenset(membership.role for membership in self.memberships)

    def manages(self, municipality_id: MunicipalityId) -> bool:
        return any(
            membership.role is Role.CASE_MANAGER and membership.municipality_id == municipality_id
            for membership in self.memberships
        )

    def works_as(self, role: Role, municipality_id: MunicipalityId) -> bool:
        return any(item.role is role and item.municipality_id == municipality_id for item in self.memberships)

    def leads(self, municipality_id: MunicipalityId) -> bool:
        """As the lead, or as a colleague who stands in for the lead today."""
        return municipality_id in self.led()

    def led(self) -> frozenset[MunicipalityId]:
        """The municipalities that the actor leads or stands in as their lead."""
        own = {
            item.municipality_id
            for item in self.memberships
            if item.role is Role.CASE_MANAGER and item.lead and item.municipality_id is not None
        }
        lent = {
            item.municipality_id for item in self.deputyships if item.of_lead and self.manages(item.municipality_id)
        }
        return frozenset(own | lent)

    def stands_in_for(self, account_id: AccountId, municipality_id: MunicipalityId) -> bool:
        """As a case manager for a case manager."""
        return self.manages(municipality_id) and self.covers(account_id, municipality_id)

    def covers(self, account_id: AccountId, municipality_id: MunicipalityId) -> bool:
        """Stands in there for that colleague today, in whatever role both work."""
        return any(
            (item.absent_id, item.municipality_id) == (account_id, municipality_id) for item in self.deputyships
        )

    def municipalities(self) -> frozenset[MunicipalityId]:
        """Where the actor receives referrals."""
        return frozenset(
            membership.municipality_id
            for membership in self.memberships
            if membership.role is Role.CASE_MANAGER and membership.municipality_id is not None
        )

    def stands_in_places(self) -> frozenset[MunicipalityId]:
        """Where the actor may be away with a colleague of the same role standing in."""
        return frozenset(
            item.municipality_id
            for item in self.memberships
            if item.role in {Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST} and item.municipality_id is not None
        )

    def staff_membership(self) -> Membership | None:
        """The membership that makes this actor a verified referrer, if any."""
        return next((item for item in self.memberships if item.role is Role.PARTNER), None)
