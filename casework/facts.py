"""Dated facts of one case: what happened and on which Tallinn day. An undone fact is simply absent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self


class Event(StrEnum):
    """What a deadline may be counted from, or be met by."""

    REFERRED = "referred"
    CONTACTED = "contacted"
    ENTERED = "entered"
    """The signed entry form (sisenemisankeet)."""
    ASSESSED = "assessed"
    LINKED = "linked"
    """The person and a base-support provider (BTO) were brought together."""
    PLANNED = "planned"
    """Action plan, or support plan when the person does not cooperate."""
    REVIEWED = "reviewed"
    REASSESSED = "reassessed"
    NEED_CHANGED = "need_changed"
    QOL_START_PERSON = "qol_start_person"
    QOL_START_SPECIALIST = "qol_start_specialist"
    QOL_YEAR_PERSON = "qol_year_person"
    QOL_YEAR_SPECIALIST = "qol_year_specialist"
    QOL_END_PERSON = "qol_end_person"
    QOL_END_SPECIALIST = "qol_end_specialist"
    EXIT_PATH = "exit_path"
    """Where the person's help goes on is decided; the path itself is the fact's form (`casework.exits.ExitPath`)."""
    EXIT_TOLD = "exit_told"
    """The person, or the guardian, was told what ends and what begins."""
    EXIT_SHEET = "exit_sheet"
    """The page for the person was handed over."""
    EXITED = "exited"
    EXIT_FORM = "exit_form"
    ENTRY_FORM_SENT = "entry_form_sent"
    EXIT_FORM_SENT = "exit_form_sent"
    QUERY_NEEDED = "query_needed"
    """The day on which Töötukassa is to be asked about the person."""
    CONSENT_RENEWED = "consent_renewed"
    STATE_APPLIED = "state_applied"
    STATE_DECIDED = "state_decided"
    STATE_REFERRED = "state_referred"
    """SKA's referral decision (suunamisotsus)."""
    STATE_AGREED = "state_agreed"
    """The day agreed with the provider of a state service."""
    STATE_STARTED = "state_started"
    TARGET_CHECKED = "target_checked"
    """Somebody looked whether the person (still) belongs to the target group [001]."""
    CONSENT_GIVEN = "consent_given"
    """To the processing of the person's data [002 §3.1 6]."""
    DIED = "died"
    """Nothing of the person's own is owed any more; never noted from the list of facts."""
    # Of a contract, not of a person:
    CONTRACT_STARTED = "contract_started"
    CASE_MANAGER_CHANGED = "case_manager_changed"
    CASE_MANAGER_CONFIRMED = "case_manager_confirmed"


class Trait(StrEnum):
    """What else decides whether a duty exists at all."""

    NOT_CONTINUING = "not_continuing"
    """Will not go on in the next period."""
    CONTINUING = "continuing"
    """Will go on in a next period, the municipality's own too: nothing of leaving is asked."""
    SUPPORTING_SERVICE = "supporting_service"
    """State services IET, TT, TE."""
    HOUSING_SERVICE = "housing_service"
    """State services KE, ÖE."""
    FROM_COMPULSORY = "from_compulsory"
    """Comes from compulsory or involuntary treatment, or from a service by court order."""


@dataclass(frozen=True, slots=True)
class Fact:
    event: Event
    day: date


@dataclass(frozen=True, slots=True)
class Facts:
    """`review_on`: the day that was decided for this person's next review; a year at most stays the outer limit.

    `closed`: days on which the office of the person's municipality is closed besides holidays.
    """

    facts: frozenset[Fact] = frozenset()
    traits: frozenset[Trait] = frozenset()
    review_on: date | None = None
    closed: frozenset[date] = frozenset()

    @classmethod
    def of(cls, *facts: tuple[Event, date | None], traits: Iterable[Trait] = ()) -> Self:
        """From pairs; a pair without a day did not happen."""
        return cls(frozenset(Fact(event, day) for event, day in facts if day), frozenset(traits))

    def on(self, event: Event) -> date | None:
        """The latest day on which it happened."""
        return max((fact.day for fact in self.facts if fact.event is event), default=None)

    def days(self, event: Event) -> tuple[date, ...]:
        return tuple(sorted(fact.day for fact in self.facts if fact.event is event))

    def latest(self, events: Iterable[Event]) -> Fact | None:
        """The latest of several; of two on one day the later in the order asked."""
        happened = [Fact(event, day) for event in events if (day := self.on(event))]
        return max(reversed(happened), key=lambda fact: fact.day, default=None)

    def by(self, day: date) -> Facts:
        """As they stood in the evening of that day: what was agreed for later has not happened yet."""
        return replace(self, facts=frozenset(fact for fact in self.facts if fact.day <= day))

    def add(self, event: Event, day: date) -> Facts:
        return replace(self, facts=self.facts | {Fact(event, day)})

    def undo(self, event: Event, day: date) -> Facts:
        """As if it had not been noted."""
        return replace(self, facts=self.facts - {Fact(event, day)})
