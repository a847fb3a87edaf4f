"""Feedback on the help received: thanks, a suggestion, a complaint; its life from "sent" to an answer that holds."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from casework.calendar import tallinn_day

SENDS_A_DAY = 5
"""Of one account."""
MOST_ADDED = 3
"""Messages that a sender may add to one."""


class Kind(StrEnum):
    THANKS = "thanks"
    SUGGESTION = "suggestion"
    COMPLAINT = "complaint"


class About(StrEnum):
    """What a complaint is about, in plain classes."""

    NO_HELP = "no_help"
    MANNER = "manner"
    """How the person or the family was spoken to."""
    DATES = "dates"
    DATA = "data"
    OTHER = "other"


class Addressee(StrEnum):
    SPECIALIST = "specialist"
    MUNICIPALITY = "municipality"
    """Past the specialist, who sees nothing of it."""


class Outcome(StrEnum):
    """What came of it: a class beside the answer's own words."""

    SET_RIGHT = "set_right"
    EXPLAINED = "explained"
    CANNOT_CHANGE = "cannot_change"


class Status(StrEnum):
    SENT = "sent"
    TAKEN = "taken"
    ANSWERED = "answered"
    """The sender may still say "not satisfied"."""
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Move(StrEnum):
    SEND = "send"
    TAKE = "take"
    GIVE = "give"
    """To a colleague, who has it from then on."""
    RELEASE = "release"
    """Whoever had it is gone: back to all."""
    RETURN = "return"
    """The specialist to whom it was sent is gone: it is the municipality's from then on."""
    ASK = "ask"
    REPLY = "reply"
    """The sender answers what was asked."""
    ADD = "add"
    """The sender writes once more."""
    ANSWER = "answer"
    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    WITHDRAW = "withdraw"
    LAPSE = "lapse"
    """Nothing was said to the answer: it holds."""
    ERASE = "erase"
    """The data it belongs to were erased: nothing is owed any more."""


class NotPossible(Exception):
    """It is no longer where this move starts from: somebody was faster, or it has ended."""


OPEN = frozenset({Status.SENT, Status.TAKEN})
"""An answer is owed."""
ENDED = frozenset({Status.CLOSED, Status.WITHDRAWN})
_NEXT: dict[tuple[Status, Move], Status] = {
    (Status.SENT, Move.TAKE): Status.TAKEN,
    (Status.SENT, Move.GIVE): Status.TAKEN,
    (Status.TAKEN, Move.GIVE): Status.TAKEN,
    (Status.TAKEN, Move.RELEASE): Status.SENT,
    (Status.SENT, Move.RETURN): Status.SENT,
    (Status.TAKEN, Move.RETURN): Status.TAKEN,
    (Status.TAKEN, Move.ASK): Status.TAKEN,
    (Status.SENT, Move.REPLY): Status.SENT,
    (Status.TAKEN, Move.REPLY): Status.TAKEN,
    (Status.SENT, Move.ADD): Status.SENT,
    (Status.TAKEN, Move.ADD): Status.TAKEN,
    (Status.TAKEN, Move.ANSWER): Status.ANSWERED,
    (Status.ANSWERED, Move.SATISFIED): Status.CLOSED,
    (Status.ANSWERED, Move.UNSATISFIED): Status.SENT,
    (Status.ANSWERED, Move.LAPSE): Status.CLOSED,
    (Status.SENT, Move.WITHDRAW): Status.WITHDRAWN,
    (Status.TAKEN, Move.WITHDRAW): Status.WITHDRAWN,
    (Status.SENT, Move.ERASE): Status.CLOSED,
    (Status.TAKEN, Move.ERASE): Status.CLOSED,
    (Status.ANSWERED, Move.ERASE): Status.CLOSED,
}


def after(status: Status, move: Move, *, last: bool = False) -> Status:
    """The status that follows; `last`: an answer after which nothing more is asked. Raises `NotPossible`."""
    try:
        following = _NEXT[status, move]
    except KeyError:
        raise NotPossible(f"{move} from {status}") from None
    return Status.CLOSED if last and move is Move.ANSWER else following


def possible(status: Status) -> frozenset[Move]:
    return frozenset(move for (at, move) in _NEXT if at is status)


def owes_answer(kind: Kind, *, wants_answer: bool) -> bool:
    """A complaint is always dealt with by a day; a suggestion when an answer is wanted; thanks owe nothing."""
    return kind is Kind.COMPLAINT or (kind is Kind.SUGGESTION and wants_answer)


def is_late(status: Status, due: date | None, today: date) -> bool:
    """The day of the answer is over and none was given; on the day itself it is not late."""
    return status in OPEN and due is not None and due < today


def past_by_default(kind: Kind, about: About | None) -> bool:
    """Whether going past the specialist is the way that is offered first."""
    return kind is Kind.COMPLAINT and about in {About.MANNER, About.DATA}


def number_of(complaint_id: int, sent_at: datetime) -> str:
    """What the sender is given: K-2026-0007, with the Tallinn year in which it was sent."""
    return f"K-{tallinn_day(sent_at).year}-{complaint_id:04d}"
