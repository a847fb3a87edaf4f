"""A case: one person in one municipality's care. Its stage and next step follow from its facts [002 §4.2–4.5]."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from casework.facts import Event, Facts


class CaseKind(StrEnum):
    ISTE = "iste"
    """In the person-centred special-care model, under a programme period."""
    OWN = "own"
    """Help outside it, by the municipality's own duty and deadlines (SHS § 15)."""


class CaseState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class Stage(StrEnum):
    """Where the person's way stands; read from the facts, never kept."""

    NOTICED = "noticed"
    """Stage 1: nothing is signed or begun yet."""
    ASSESSMENT = "assessment"
    PLANNING = "planning"
    SUPPORT = "support"
    """Stage 4: the plan is carried out."""
    LEFT = "left"


class How(StrEnum):
    """In which form a fact happened, where the documents know more than one."""

    PLAIN = ""
    UNSIGNED = "unsigned"
    """Entry without the person's signature: help was refused; a reason and the contact attempts are kept."""
    ACTION_PLAN = "action_plan"
    SUPPORT_PLAN = "support_plan"
    """Aims at contact while the person does not cooperate [002 §4.4]."""
    # Exit paths (`casework.exits.ExitPath`), and who was told of the exit:
    STATE_SERVICE = "state_service"
    OWN_SERVICE = "own_service"
    OTHER_KOV = "other_kov"
    NO_HELP_WANTED = "no_help_wanted"
    TO_PERSON = "to_person"
    TO_GUARDIAN = "to_guardian"


class CaseMove(StrEnum):
    """What happens to a case besides its facts; the word stands in its history."""

    OPEN = "open"
    HAND_OVER = "hand_over"
    """To another case manager."""
    GIVE_SPECIALIST = "give_specialist"
    """A base-support specialist is named, or another one; the municipality agrees to that."""
    SET_REVIEW = "set_review"
    SET_TRAITS = "set_traits"
    MOVE_PERIOD = "move_period"
    SET_EXIT = "set_exit"
    """The expected last day of an exit."""
    CLOSE = "close"
    REOPEN = "reopen"
    PAUSE = "pause"
    """Nobody is reminded for a while; the note has the first day and the day to look again."""
    PAUSE_LONGER = "pause_longer"
    PAUSE_BACK = "pause_back"
    """The person is there again; the note has the day."""
    PAUSE_BACK_UNDO = "pause_back_undo"
    PAUSE_UNDO = "pause_undo"
    LEAVE_UNDO = "leave_undo"
    """A move or a death was noted by mistake: everything is as it was."""
    CORRECT_FIRST_NAME = "correct_first_name"
    """This one and the next three: what stood there before is the note, for a day."""
    CORRECT_LAST_NAME = "correct_last_name"
    CORRECT_BIRTH_YEAR = "correct_birth_year"
    CORRECT_CONTACT = "correct_contact"
    CORRECT_UNDO = "correct_undo"


OF_DAYS = frozenset({CaseMove.SET_REVIEW, CaseMove.PAUSE, CaseMove.PAUSE_LONGER, CaseMove.PAUSE_BACK})
"""Moves whose note is a day, or two of them, and nothing else."""

NEEDS_NOTE = frozenset({How.UNSIGNED})
HOWS: dict[Event, tuple[How, ...]] = {
    Event.ENTERED: (How.PLAIN, How.UNSIGNED),
    Event.PLANNED: (How.ACTION_PLAN, How.SUPPORT_PLAN),
    Event.EXIT_PATH: (How.STATE_SERVICE, How.OWN_SERVICE, How.OTHER_KOV, How.NO_HELP_WANTED),
    Event.EXIT_TOLD: (How.TO_PERSON, How.TO_GUARDIAN),
}
"""Facts that are asked in which form they happened."""

NOTED_BY_MANAGER: tuple[Event, ...] = (
    Event.CONTACTED,
    Event.TARGET_CHECKED,
    Event.CONSENT_GIVEN,
    Event.ENTERED,
    Event.ASSESSED,
    Event.LINKED,
    Event.PLANNED,
    Event.REVIEWED,
    Event.REASSESSED,
    Event.NEED_CHANGED,
    Event.QOL_START_PERSON,
    Event.QOL_START_SPECIALIST,
    Event.QOL_YEAR_PERSON,
    Event.QOL_YEAR_SPECIALIST,
    Event.QOL_END_PERSON,
    Event.QOL_END_SPECIALIST,
    Event.ENTRY_FORM_SENT,
    Event.EXIT_PATH,
    Event.EXIT_TOLD,
    Event.EXIT_SHEET,
    Event.EXITED,
    Event.EXIT_FORM,
    Event.EXIT_FORM_SENT,
    Event.QUERY_NEEDED,
    Event.CONSENT_RENEWED,
    Event.STATE_APPLIED,
    Event.STATE_DECIDED,
    Event.STATE_REFERRED,
    Event.STATE_AGREED,
    Event.STATE_STARTED,
)
"""A person's facts, in the order of the way; the rest are a contract's, or the referral's own."""

NOTED_BY_SPECIALIST: frozenset[Event] = frozenset(
    {
        Event.PLANNED,
        Event.REVIEWED,
        Event.REASSESSED,
        Event.NEED_CHANGED,
        Event.QOL_START_SPECIALIST,
        Event.QOL_YEAR_SPECIALIST,
        Event.QOL_END_SPECIALIST,
    }
)
"""What the base-support specialist answers for [002 §3.1 9, §4.4]."""


class Why(StrEnum):
    FUTURE = "future"
    """What has not happened yet is an appointment, not a fact."""
    BEFORE = "before"
    """Earlier than what it follows."""
    TWICE = "twice"
    NEEDS_NOTE = "needs_note"


class NotNoted(ValueError):
    """The fact cannot be kept as it was told."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


REVIEW_IS_DECIDED_AFTER = frozenset({Event.PLANNED, Event.REVIEWED, Event.REASSESSED})
"""Then the day of the next review is agreed for this person; a year at most [002 §4.4]."""
MAY_LIE_AHEAD = frozenset({Event.QUERY_NEEDED, Event.STATE_AGREED, Event.EXITED})
"""Days that are agreed beforehand."""
FOLLOWS: dict[Event, Event] = {
    Event.ASSESSED: Event.ENTERED,
    Event.PLANNED: Event.ENTERED,
    Event.REVIEWED: Event.PLANNED,
    Event.EXITED: Event.ENTERED,
    Event.EXIT_FORM: Event.EXITED,
    Event.STATE_DECIDED: Event.STATE_APPLIED,
    Event.STATE_STARTED: Event.STATE_APPLIED,
}
"""Only where the other is noted at all: the order in which people write things down is theirs."""


def stage(facts: Facts) -> Stage:
    """The furthest that was reached; who came back after leaving is on the way again.

    Of today: `stage(facts.by(today))`, since a leaving may be agreed for a later day.
    """
    entered, left = facts.on(Event.ENTERED), facts.on(Event.EXITED)
    if facts.on(Event.DIED) is not None or (left is not None and (entered is None or left >= entered)):
        return Stage.LEFT
    if facts.on(Event.PLANNED):
        return Stage.SUPPORT
    if facts.on(Event.ASSESSED) or facts.on(Event.REASSESSED):
        return Stage.PLANNING
    return Stage.ASSESSMENT if entered else Stage.NOTICED


def next_step(facts: Facts, kind: CaseKind) -> Event | None:
    """The likeliest fact to come, so that it is one tap away; None once the way is walked."""
    match stage(facts):
        case Stage.NOTICED if kind is CaseKind.OWN:
            return Event.CONTACTED if facts.on(Event.CONTACTED) is None else Event.ASSESSED
        case Stage.NOTICED:
            return Event.ENTERED
        case Stage.ASSESSMENT:
            return Event.ASSESSED
        case Stage.PLANNING:
            return Event.LINKED if facts.on(Event.LINKED) is None else Event.PLANNED
        case Stage.SUPPORT:
            return Event.REVIEWED
        case _:
            return Event.EXIT_FORM if facts.on(Event.EXIT_FORM) is None else None


def check(event: Event, day: date, facts: Facts, today: date, how: How = How.PLAIN, note: str = "") -> None:
    """Raises `NotNoted` for what cannot be kept as it was told."""
    if day > today and event not in MAY_LIE_AHEAD:
        raise NotNoted(Why.FUTURE)
    if day in facts.days(event):
        raise NotNoted(Why.TWICE)
    before = facts.on(FOLLOWS[event]) if event in FOLLOWS else None
    if before is not None and day < before:
        raise NotNoted(Why.BEFORE)
    if how in NEEDS_NOTE and not note.strip():
        raise NotNoted(Why.NEEDS_NOTE)
