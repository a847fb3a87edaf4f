"""A referral's life from "sent" to an outcome, and what its sender hears of it ([002 §4.2])."""

from __future__ import annotations

from enum import StrEnum

CHILD_BELOW = 16
"""Years; below it child protection answers, not this model ([002 §1.3], [000])."""


class ReferrerKind(StrEnum):
    STAFF = "staff"
    """Of an institution; verified by a personal invitation or not (poster link)."""
    CLOSE_PERSON = "close_person"
    SELF = "self"
    OTHER = "other"


class Urgency(StrEnum):
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


class Agreement(StrEnum):
    """Does the person know of the referral and agree; every answer may be sent."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class Guardian(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Domain(StrEnum):
    """Life domains (eluvaldkonnad) with the family beside them ([002 §5])."""

    HOUSING = "housing"
    EVERYDAY_LIFE = "everyday_life"
    SOCIAL_RELATIONS = "social_relations"
    MENTAL_HEALTH = "mental_health"
    PHYSICAL_HEALTH = "physical_health"
    OCCUPATION = "occupation"
    LEISURE = "leisure"
    FAMILY = "family"


class Outcome(StrEnum):
    """How a referral ended: a class that may be told, never a story."""

    HELP_ARRANGED = "help_arranged"
    ASSESSMENT_STARTED = "assessment_started"
    REDIRECTED = "redirected"
    NO_NEED = "no_need"
    DECLINED = "declined"
    NOT_REACHED = "not_reached"
    ALREADY_KNOWN = "already_known"
    HELPED_OTHERWISE = "helped_otherwise"
    """Not the target group of this model: helped by the municipality's own duty (SHS § 15)."""


class Status(StrEnum):
    SENT = "sent"
    TAKEN = "taken"
    CONTACTED = "contacted"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Move(StrEnum):
    """What can happen to a referral; `ATTEMPT` is a contact that failed."""

    TAKE = "take"
    ATTEMPT = "attempt"
    CONTACT = "contact"
    CLOSE = "close"
    RELEASE = "release"
    WITHDRAW = "withdraw"
    ASK = "ask"
    """A question to the sender."""
    ANSWER = "answer"
    INFORM = "inform"
    """The person was told that they were reported."""
    FORWARD = "forward"
    """To another municipality; it begins there from "sent"."""
    REROUTE = "reroute"
    """To another district of the same municipality."""


_NEXT: dict[tuple[Status, Move], Status] = {
    (Status.SENT, Move.TAKE): Status.TAKEN,
    (Status.SENT, Move.WITHDRAW): Status.WITHDRAWN,
    (Status.TAKEN, Move.ATTEMPT): Status.TAKEN,
    (Status.TAKEN, Move.CONTACT): Status.CONTACTED,
    (Status.TAKEN, Move.CLOSE): Status.CLOSED,
    (Status.TAKEN, Move.RELEASE): Status.SENT,
    (Status.TAKEN, Move.WITHDRAW): Status.WITHDRAWN,
    (Status.CONTACTED, Move.CLOSE): Status.CLOSED,
    # Somebody leaves in the middle: colleagues take over; the moment of contact stays known.
    (Status.CONTACTED, Move.RELEASE): Status.SENT,
    (Status.TAKEN, Move.ASK): Status.TAKEN,
    (Status.CONTACTED, Move.ASK): Status.CONTACTED,
    # The answer may come after the question's card changed hands.
    (Status.SENT, Move.ANSWER): Status.SENT,
    (Status.TAKEN, Move.ANSWER): Status.TAKEN,
    (Status.CONTACTED, Move.ANSWER): Status.CONTACTED,
    (Status.CONTACTED, Move.INFORM): Status.CONTACTED,
    (Status.SENT, Move.FORWARD): Status.SENT,
    (Status.TAKEN, Move.FORWARD): Status.SENT,
    (Status.CONTACTED, Move.FORWARD): Status.SENT,
    (Status.SENT, Move.REROUTE): Status.SENT,
    (Status.TAKEN, Move.REROUTE): Status.SENT,
}

MOST_FORWARDS = 2
"""Municipalities that may pass one referral on; after that they talk to each other."""
OPEN = frozenset({Status.SENT, Status.TAKEN, Status.CONTACTED})


class NotPossible(Exception):
    """The referral is no longer where this move starts from (somebody was faster, or it has ended)."""


def after(status: Status, move: Move) -> Status:
    """The status that follows; raises `NotPossible`."""
    try:
        return _NEXT[status, move]
    except KeyError:
        raise NotPossible(f"{move} from {status}") from None


def possible(status: Status) -> frozenset[Move]:
    return frozenset(move for (at, move) in _NEXT if at is status)


def hears_more(kind: ReferrerKind, agreement: Agreement, *, verified: bool) -> bool:
    """Whether the sender hears of contact and outcome: verified staff, the person, or when the person agreed.

    That a referral was received and taken is told to everyone; more would be disclosure.
    """
    return verified or kind is ReferrerKind.SELF or agreement is Agreement.YES


def number_of(referral_id: int) -> str:
    """The number that the sender is given: T-0042."""
    return f"T-{referral_id:04d}"


def code_of(person_id: int) -> str:
    """The person's code in chats: P-042, or the full number when it is longer."""
    return f"P-{person_id:03d}"
