"""Who may do what with a referral: one table, asked through one function.

An actor stands to a referral in one or more ways (`standings`); an action is open to some of them (`OPEN_TO`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from casework.people import AccountId, Actor, MunicipalityId


class Action(StrEnum):
    """In alphabetical order; the value is what the audit log says."""

    REFERRAL_ANSWER = "referral:answer"
    REFERRAL_ASK = "referral:ask"
    REFERRAL_ATTEMPT = "referral:attempt"
    REFERRAL_CLOSE = "referral:close"
    REFERRAL_CONTACT = "referral:contact"
    REFERRAL_FOLLOW = "referral:follow"
    REFERRAL_FORWARD = "referral:forward"
    REFERRAL_INFORM = "referral:inform"
    REFERRAL_REROUTE = "referral:reroute"
    REFERRAL_READ = "referral:read"
    REFERRAL_RELEASE = "referral:release"
    REFERRAL_REVEAL = "referral:reveal"
    REFERRAL_TAKE = "referral:take"
    REFERRAL_WITHDRAW = "referral:withdraw"


class Standing(StrEnum):
    """How an actor stands to one referral."""

    SENDER = "sender"
    TAKER = "taker"
    DEPUTY = "deputy"
    """Stands in for the taker today."""
    TEAM_OPEN = "team_open"
    """Case manager of that municipality while nobody has taken the referral."""
    TEAM_TAKEN = "team_taken"
    """Case manager of that municipality after a colleague took it."""
    LEAD = "lead"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Subject:
    """What of a referral matters for the right to touch it."""

    municipality_id: MunicipalityId
    sender_id: AccountId | None
    taker_id: AccountId | None


_TEAM = frozenset({Standing.TAKER, Standing.DEPUTY, Standing.TEAM_OPEN, Standing.TEAM_TAKEN, Standing.LEAD})
_IN_CHARGE = frozenset({Standing.TAKER, Standing.DEPUTY, Standing.LEAD})
_IN_CHARGE_OR_OPEN = _IN_CHARGE | {Standing.TEAM_OPEN}

OPEN_TO: dict[Action, frozenset[Standing]] = {
    Action.REFERRAL_ANSWER: frozenset({Standing.SENDER}),
    Action.REFERRAL_ASK: _IN_CHARGE,
    Action.REFERRAL_ATTEMPT: _IN_CHARGE,
    Action.REFERRAL_CLOSE: _IN_CHARGE,
    Action.REFERRAL_CONTACT: _IN_CHARGE,
    Action.REFERRAL_FOLLOW: frozenset({Standing.SENDER}),
    # Whoever sees that it came to the wrong house may send it on, before and after taking it.
    Action.REFERRAL_FORWARD: _IN_CHARGE_OR_OPEN,
    Action.REFERRAL_INFORM: _IN_CHARGE,
    Action.REFERRAL_REROUTE: _IN_CHARGE_OR_OPEN,
    Action.REFERRAL_READ: _TEAM,
    Action.REFERRAL_RELEASE: _IN_CHARGE,
    # The name is for those who help: before anyone took it that may be any colleague, afterwards it is the taker.
    Action.REFERRAL_REVEAL: _IN_CHARGE_OR_OPEN,
    Action.REFERRAL_TAKE: frozenset({Standing.TEAM_OPEN}),
    Action.REFERRAL_WITHDRAW: frozenset({Standing.SENDER}),
}


def standings(actor: Actor, subject: Subject) -> frozenset[Standing]:
    """All ways in which the actor stands to the referral; a taker who left the municipality is a stranger."""
    found: set[Standing] = set()
    if subject.sender_id == actor.account_id:
        found.add(Standing.SENDER)
    if actor.manages(subject.municipality_id):
        if subject.taker_id is None:
            found.add(Standing.TEAM_OPEN)
        elif subject.taker_id == actor.account_id:
            found.add(Standing.TAKER)
        elif actor.stands_in_for(subject.taker_id, subject.municipality_id):
            found.add(Standing.DEPUTY)
        else:
            found.add(Standing.TEAM_TAKEN)
    if actor.leads(subject.municipality_id):
        found.add(Standing.LEAD)
    return frozenset(found or {Standing.STRANGER})


def may(actor: Actor, action: Action, subject: Subject) -> bool:
    return bool(OPEN_TO[action] & standings(actor, subject))
