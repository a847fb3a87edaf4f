"""Whose data it is, and what somebody may ask about them: plain values for erasing, copying and answering."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from casework.calendar import add_months
from casework.referrals import code_of, number_of


class SubjectKind(StrEnum):
    PERSON = "person"
    """Somebody in need of help: the code of chats."""
    REFERRAL = "referral"
    """A referral from before people had codes."""
    ACCOUNT = "account"
    """Somebody who writes to the bot: a worker, a relative, a referrer."""


@dataclass(frozen=True, slots=True)
class Whose:
    kind: SubjectKind
    id: int

    @property
    def code(self) -> str:
        """As it may be typed and shown: P-014, T-0042, A-7."""
        match self.kind:
            case SubjectKind.PERSON:
                return code_of(self.id)
            case SubjectKind.REFERRAL:
                return number_of(self.id)
            case SubjectKind.ACCOUNT:
                return f"A-{self.id}"


_TYPED = re.compile(r"\s*([PРTТAА])\s*[-–]?\s*(\d{1,9})\s*", re.IGNORECASE)
"""Latin letters, and the Cyrillic ones that look like them."""
_KINDS = {
    "P": SubjectKind.PERSON,
    "Р": SubjectKind.PERSON,
    "T": SubjectKind.REFERRAL,
    "Т": SubjectKind.REFERRAL,
    "A": SubjectKind.ACCOUNT,
    "А": SubjectKind.ACCOUNT,
}


def whose(typed: str) -> Whose | None:
    """Of a code as somebody typed it; None when it is none."""
    found = _TYPED.fullmatch(typed)
    if found is None or int(found[2]) == 0:
        return None
    return Whose(_KINDS[found[1].upper()], int(found[2]))


class Bar(StrEnum):
    """Why an erasure is refused; each can be overruled with a reason, see `markaja erase --even-so`."""

    OPEN_CASE = "open_case"
    """Help is going on, or a referral waits."""
    OPEN_COMPLAINT = "open_complaint"
    """Somebody was promised an answer to feedback about the help, by a day."""
    HOLD = "hold"
    """Somebody wrote down why it must be kept for now (a court, a complaint, an inspection)."""
    PROGRAMME = "programme"
    """Papers of the programme are kept until the day that the contract names; it has not come, or is not entered."""
    AT_WORK = "at_work"
    """The account still has a role or duties."""


class Left(StrEnum):
    """Why words that stand in records of others were not replaced by the code."""

    CLOSED = "closed"
    """The database lets nobody change it: a closed month, the log."""
    HOUSE = "house"
    """A colleague, a place or a paper is called the same."""
    ANOTHERS = "anothers"
    """It is the name or the number of another subject, in that subject's own record."""
    SHARED = "shared"
    """Another subject has the same name or number: nobody can tell whom the sentence is about."""
    UNSURE = "unsure"
    """A form that may be another name's; whoever erases decides."""


class RequestKind(StrEnum):
    """Articles 15, 16 and 17 of the General Data Protection Regulation."""

    COPY = "copy"
    CORRECTION = "correction"
    ERASURE = "erasure"


class RequestOutcome(StrEnum):
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


ANSWER_MONTHS = 1
"""GDPR art. 12(3): within one month of receipt. Unconfirmed here: the source documents do not name it."""


def owed_by(received: date) -> date:
    """The last day of answering: the same day of the next month, or that month's last."""
    return add_months(received, ANSWER_MONTHS)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One erasure as it stands in the file beside the database: no name, no reason, no day of birth.

    `key` is a keyed hash of the kind, the number and the moment in which it came into the house: after a restore a
    number may be somebody else's, the key then is another one. Before it stands, with a colon, the id of the key that
    hashed it: by another one nothing can be said of the line. `at`: UTC.
    """

    key: str
    kind: SubjectKind
    subject_id: int
    at: datetime
    by: str
    request: int | None = None
    even_so: bool = False

    @property
    def hashed_by(self) -> str:
        """The id of the key; empty in lines that do not name it."""
        return self.key.rpartition(":")[0]

    def fits(self, key: str) -> bool:
        """Whether it is of the subject whose key is that one now."""
        return self.key == (key if self.hashed_by else key.rpartition(":")[2])
