"""Who may do what with feedback: one table, asked through one function.

Whoever sent it is nothing else to it, and whom it goes past is a stranger, whatever roles they have beside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from casework.people import AccountId, Actor, MunicipalityId, Role


class ComplaintAction(StrEnum):
    """In alphabetical order; the value is what the audit log says."""

    ADD = "complaint:add"
    ANSWER = "complaint:answer"
    ASK = "complaint:ask"
    FOLLOW = "complaint:follow"
    """One's own: how it stands, the question, the answer."""
    GIVE = "complaint:give"
    JUDGE = "complaint:judge"
    """Satisfied or not."""
    READ = "complaint:read"
    """The card: number, kind, day owed, who has it."""
    REPLY = "complaint:reply"
    REVEAL = "complaint:reveal"
    """What was written, and the name if it may be told."""
    TAKE = "complaint:take"
    WITHDRAW = "complaint:withdraw"


class ComplaintStanding(StrEnum):
    SENDER = "sender"
    TAKER = "taker"
    DEPUTY = "deputy"
    """Stands in for the taker today."""
    ADDRESSED = "addressed"
    """The specialist to whom it was sent, or who stands in for that specialist, while nobody has taken it."""
    TEAM_OPEN = "team_open"
    """Case manager of that municipality while nobody has taken it; not of what was sent to a specialist.

    After "not satisfied" only where nobody who leads may have it, and never whoever gave the first answer.
    """
    TEAM_TAKEN = "team_taken"
    """One of those to whom it was sent, after a colleague has taken it, or when it has gone to the lead."""
    LEAD = "lead"
    OVERSEER = "overseer"
    """Who leads, of what was sent to a specialist: number and day; the words once they have taken it themself."""
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class ComplaintSubject:
    """`specialist_id`: to whom it was sent; None: to the municipality. `past_id`: whom it goes past.

    Of an appeal: `answered_by` gave the first answer; `leaderless`: nobody who leads may have it, so other case
    managers may.
    """

    municipality_id: MunicipalityId
    sender_id: AccountId | None
    specialist_id: AccountId | None = None
    past_id: AccountId | None = None
    taker_id: AccountId | None = None
    appealed: bool = False
    answered_by: AccountId | None = None
    leaderless: bool = False


_S = ComplaintStanding
_OF_SENDER = frozenset({_S.SENDER})
_IN_CHARGE = frozenset({_S.TAKER, _S.DEPUTY, _S.LEAD})
_WAITING = frozenset({_S.ADDRESSED, _S.TEAM_OPEN, _S.LEAD})

COMPLAINT_OPEN_TO: dict[ComplaintAction, frozenset[ComplaintStanding]] = {
    ComplaintAction.ADD: _OF_SENDER,
    ComplaintAction.ANSWER: _IN_CHARGE,
    ComplaintAction.ASK: _IN_CHARGE,
    ComplaintAction.FOLLOW: _OF_SENDER,
    ComplaintAction.GIVE: _IN_CHARGE | {_S.OVERSEER},
    ComplaintAction.JUDGE: _OF_SENDER,
    ComplaintAction.READ: _IN_CHARGE | _WAITING | {_S.TEAM_TAKEN, _S.OVERSEER},
    ComplaintAction.REPLY: _OF_SENDER,
    # As with a referral's name: before anyone took it whoever may take it, afterwards who deals with it.
    ComplaintAction.REVEAL: _IN_CHARGE | _WAITING,
    ComplaintAction.TAKE: _WAITING | {_S.OVERSEER},
    ComplaintAction.WITHDRAW: _OF_SENDER,
}


def complaint_standings(actor: Actor, subject: ComplaintSubject) -> frozenset[ComplaintStanding]:
    me, place = actor.account_id, subject.municipality_id
    if subject.sender_id == me:
        return _OF_SENDER
    if subject.past_id == me:
        return frozenset({_S.STRANGER})
    found: set[ComplaintStanding] = set()
    works = actor.manages(place) or actor.works_as(Role.BASE_SUPPORT_SPECIALIST, place)
    if subject.taker_id is not None and works:
        if subject.taker_id == me:
            found.add(_S.TAKER)
        elif actor.covers(subject.taker_id, place):
            found.add(_S.DEPUTY)
    if _may_answer_again(actor, subject):
        found.add(_S.TEAM_OPEN)
    elif _is_addressed(actor, subject):
        found.add(_of_all(subject))
    # Nobody looks over the own answer.
    if actor.leads(place) and not (subject.appealed and subject.specialist_id == me):
        found.add(_S.LEAD if subject.specialist_id is None or subject.appealed else _S.OVERSEER)
    return frozenset(found or {_S.STRANGER})


def _is_addressed(actor: Actor, subject: ComplaintSubject) -> bool:
    """Whether it was sent to this person, alone or among others."""
    place, specialist = subject.municipality_id, subject.specialist_id
    if specialist is None:
        return actor.manages(place)
    if not actor.works_as(Role.BASE_SUPPORT_SPECIALIST, place):
        return False
    return specialist == actor.account_id or actor.covers(specialist, place)


def _may_answer_again(actor: Actor, subject: ComplaintSubject) -> bool:
    """A case manager in place of those who lead: neither the first to answer nor the specialist it was sent to."""
    if not (subject.leaderless and subject.appealed) or subject.taker_id is not None:
        return False
    first = {subject.answered_by, subject.specialist_id}
    return actor.manages(subject.municipality_id) and actor.account_id not in first


def _of_all(subject: ComplaintSubject) -> ComplaintStanding:
    if subject.taker_id is not None or subject.appealed:
        return _S.TEAM_TAKEN
    return _S.TEAM_OPEN if subject.specialist_id is None else _S.ADDRESSED


def may_complaint(actor: Actor, action: ComplaintAction, subject: ComplaintSubject) -> bool:
    return bool(COMPLAINT_OPEN_TO[action] & complaint_standings(actor, subject))
