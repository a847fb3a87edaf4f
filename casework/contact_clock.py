"""The contact clock: no referral waits in silence ([002 §4.2]: contact "at once").

A referral waits for a taker, then for contact, then for the person to be told of it. While it waits the clock
rings: to those who can act, then to the one above them, and it never stops by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from casework.calendar import tallinn_day
from casework.office_hours import OfficeHours
from casework.referrals import Agreement, ReferrerKind, Status

ENOUGH_ATTEMPTS = 3
"""Failed contacts after which the clock asks once a week: try again, or close as not reached."""
LADDER = 3
"""Rungs that follow each other quickly; from then on it rings once every working morning."""
WEEK = 5
"""Working days."""
INFORM_WITHIN_DAYS = 30
"""A person reported by others is told so at first contact, a month at most (domain: personal data)."""


class Waiting(StrEnum):
    """What a referral waits for."""

    FOR_TAKER = "for_taker"
    FOR_CONTACT = "for_contact"
    FOR_INFORMING = "for_informing"


class Audience(StrEnum):
    EVERYONE = "everyone"
    LEAD = "lead"
    TAKER = "taker"
    DEPUTY = "deputy"


@dataclass(frozen=True, slots=True)
class Wait:
    """A referral as the clock sees it. `since`: from when the next ring is counted; `rung`: rings so far."""

    waiting: Waiting
    since: datetime
    urgent: bool
    rung: int = 0
    attempts: int = 0


def waiting(status: Status, *, owes_informing: bool) -> Waiting | None:
    """What is waited for in this status; None when nothing is."""
    match status:
        case Status.SENT:
            return Waiting.FOR_TAKER
        case Status.TAKEN:
            return Waiting.FOR_CONTACT
        case Status.CONTACTED if owes_informing:
            return Waiting.FOR_INFORMING
        case _:
            return None


def owes_informing(kind: ReferrerKind, agreement: Agreement, *, informed: bool) -> bool:
    """Whether the person still has to be told: not when they report themselves, or know of it and agree."""
    return not informed and kind is not ReferrerKind.SELF and agreement is not Agreement.YES


def inform_by(sent_at: datetime) -> date:
    """The last Tallinn day to tell the person."""
    return tallinn_day(sent_at) + timedelta(days=INFORM_WITHIN_DAYS)


def next_ring(wait: Wait, hours: OfficeHours) -> datetime:
    """The UTC moment of the next ring: two working hours on when urgent, else the next working morning."""
    if wait.waiting is Waiting.FOR_INFORMING:
        return hours.morning_after(wait.since, 1 if wait.rung == 0 else WEEK)
    if wait.attempts >= ENOUGH_ATTEMPTS:
        return hours.morning_after(wait.since, WEEK)
    return hours.check_moment(wait.since, urgent=wait.urgent and wait.rung < LADDER)


def audience(wait: Wait, *, overdue: bool = False) -> frozenset[Audience]:
    """Who hears the ring number `rung` + 1. `overdue`: the last day to inform has passed."""
    rung = wait.rung + 1
    match wait.waiting:
        case Waiting.FOR_TAKER:
            return _FOR_TAKER.get(rung, frozenset({Audience.EVERYONE, Audience.LEAD}))
        case Waiting.FOR_CONTACT if wait.attempts < ENOUGH_ATTEMPTS:
            return _FOR_CONTACT.get(rung, frozenset({Audience.TAKER, Audience.LEAD}))
        case Waiting.FOR_CONTACT:
            return frozenset({Audience.TAKER} if rung == 1 else {Audience.TAKER, Audience.LEAD})
        case _:
            return frozenset({Audience.TAKER, Audience.LEAD} if overdue else {Audience.TAKER})


_FOR_TAKER = {1: frozenset({Audience.EVERYONE}), 2: frozenset({Audience.LEAD})}
_FOR_CONTACT = {
    1: frozenset({Audience.TAKER}),
    2: frozenset({Audience.DEPUTY}),
    3: frozenset({Audience.LEAD}),
}


def tells_sender(wait: Wait) -> bool:
    """Whether this ring is told to the sender too: nobody took it, and the lead knows by now."""
    return wait.waiting is Waiting.FOR_TAKER and wait.rung + 1 == (2 if wait.urgent else LADDER)
