"""Consents of close people, guardians and the people themselves: what each covers, who may take it back. Pure.

Signed by the person or their legal representative ([002] 3.1 p 6); without one nobody is told anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casework.people import AccountId, CaseId, MunicipalityId

USUAL_LIFE = timedelta(days=365)
"""A consent lasts a year when nothing else is said, or to the end of the case's services, whichever comes first."""
WORD_BEFORE = timedelta(days=14)
"""So long before its end both sides hear of it."""
LONGEST_BACK = timedelta(days=365 * 2)
"""So far back may the day lie on which a consent was given."""


class Relation(StrEnum):
    """For whom the consent is."""

    PERSON = "person"
    GUARDIAN = "guardian"
    RELATIVE = "relative"


class GivenBy(StrEnum):
    PERSON = "person"
    GUARDIAN = "guardian"


class Scope(StrEnum):
    """For what, in the order in which it is shown."""

    OVERVIEW = "overview"
    """Who the specialist is, the next meeting, the month's hours."""
    MESSAGES = "messages"
    """Words to and from the specialist, the month's word, the reminder of a meeting."""
    RATING = "rating"
    FEEDBACK = "feedback"


class EndReason(StrEnum):
    """Why a link to somebody opens nothing any more."""

    WITHDRAWN = "withdrawn"
    BY_WORKER = "by_worker"
    LEFT = "left"
    """The one who was linked ended it."""
    EXPIRED = "expired"
    CASE_CLOSED = "case_closed"
    STOPPED = "stopped"
    """With a death or a move."""
    RESTORED = "restored"
    """An older backup was put back, and nobody could tell whether it had been ended since."""


AGAIN = frozenset({EndReason.LEFT, EndReason.BY_WORKER, EndReason.RESTORED})
"""Only the link ended: the consent goes on, and allows another."""
USUAL_SCOPES = frozenset(Scope)
WITHDRAWABLE: dict[Relation, frozenset[Relation]] = {
    Relation.PERSON: frozenset({Relation.PERSON, Relation.RELATIVE}),
    Relation.GUARDIAN: frozenset({Relation.GUARDIAN, Relation.RELATIVE}),
    Relation.RELATIVE: frozenset(),
}
"""Whose consents each may take back with one tap. Person and guardian never shut each other out; the case manager
decides there. Everybody may end the own link."""


@dataclass(frozen=True, slots=True)
class Linked:
    """One account's live link to one person, as the consent has it today."""

    link_id: int
    rev: int
    consent_id: int
    case_id: CaseId
    person_id: int
    code: str
    """As in chats: P-014."""
    relation: Relation
    scopes: frozenset[Scope]
    municipality_id: MunicipalityId
    specialist_id: AccountId | None
    manager_id: AccountId | None
    account_id: AccountId
    """Who is linked."""

    def has(self, scope: Scope) -> bool:
        return scope in self.scopes

    def may_withdraw(self, relation: Relation) -> bool:
        return relation in WITHDRAWABLE[self.relation]


class ConsentFlaw(StrEnum):
    AHEAD = "ahead"
    LONG_AGO = "long_ago"
    ENDED = "ended"
    """The last day is before today, or before the day on which it was given."""
    NOTHING = "nothing"
    """A consent to nothing."""


class NotConsented(ValueError):
    """The consent cannot be kept as it was told."""

    def __init__(self, flaw: ConsentFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


def check(given_on: date, until: date | None, scopes: frozenset[Scope], today: date) -> None:
    """Raises `NotConsented`. `until` is the last day on which it holds; None: until it is taken back."""
    if given_on > today:
        raise NotConsented(ConsentFlaw.AHEAD)
    if given_on < today - LONGEST_BACK:
        raise NotConsented(ConsentFlaw.LONG_AGO)
    if until is not None and until < today:
        raise NotConsented(ConsentFlaw.ENDED)
    if not scopes:
        raise NotConsented(ConsentFlaw.NOTHING)


def holds(until: date | None, today: date) -> bool:
    """Whether a consent that nobody took back still holds; its last day counts."""
    return until is None or today <= until


def usual_end(today: date, case_end: date | None) -> date:
    """The last day that is offered: in a year, or with the case's services."""
    year = today + USUAL_LIFE
    return year if case_end is None or case_end <= today else min(year, case_end)


def next_end(until: date, case_end: date | None) -> tuple[date, bool]:
    """Until when a consent is extended, and whether that lies beyond the case's services, which is asked first."""
    year = until + USUAL_LIFE
    if case_end is None:
        return year, False
    return (min(year, case_end), False) if case_end > until else (year, True)


def word_day(until: date) -> date:
    """When both sides hear that it will end."""
    return until - WORD_BEFORE
