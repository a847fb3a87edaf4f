"""Who may do what with a case, and with the hours on it: one table, asked through one function.

As with referrals (`permissions.py`): an actor stands to a case in some ways, an action is open to some of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from casework.people import AccountId, Actor, MunicipalityId, Role


class CaseAction(StrEnum):
    """In alphabetical order; the value is what the audit log says."""

    CLOSE = "case:close"
    EXIT = "case:exit"
    """Where to next, the last day and the reason for leaving."""
    FAMILY = "case:family"
    """Consents of the person or the guardian, and who is linked by them."""
    FAMILY_WRITE = "case:family_write"
    """Words with those who are linked, and the next meeting that they see."""
    GIVE_SPECIALIST = "case:give_specialist"
    HAND_OVER = "case:hand_over"
    HOURS_READ = "case:hours_read"
    """Everybody's hours with this person."""
    HOURS_WRITE = "case:hours_write"
    """One's own hours with this person."""
    LIFE = "case:life"
    """Any life event: prison, moving away, death."""
    NOTE = "case:note"
    """Any fact."""
    NOTE_OWN = "case:note_own"
    """The facts that the base-support specialist answers for."""
    PAUSE = "case:pause"
    """Hospital, away, lost contact; to look again, and the end of any pause."""
    PLAN = "case:plan"
    """Planned components and who is in whose caseload."""
    RATE = "case:rate"
    """Quality of life: the own view, and the person's answers as they are read out."""
    RATINGS_READ = "case:ratings_read"
    """What was answered."""
    READ = "case:read"
    """The card: code, stage, dates, history."""
    REVEAL = "case:reveal"
    """Name and contact."""
    SET = "case:set"
    """Review day, what else decides about duties, the period."""
    SNOOZE = "case:snooze"


class CaseStanding(StrEnum):
    MANAGER = "manager"
    """The case's own case manager."""
    DEPUTY = "deputy"
    """Stands in for the case manager today."""
    COLLEAGUE = "colleague"
    """Another case manager of the same municipality."""
    LEAD = "lead"
    SPECIALIST = "specialist"
    """The case's base-support specialist."""
    SPECIALIST_DEPUTY = "specialist_deputy"
    """Stands in for that specialist today."""
    WORKER = "worker"
    """Has the person in the caseload today."""
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class CaseSubject:
    """What of a case matters for the right to touch it."""

    municipality_id: MunicipalityId
    manager_id: AccountId | None
    specialist_id: AccountId | None
    worker_ids: frozenset[AccountId] = frozenset()


_OFFICE = frozenset({CaseStanding.MANAGER, CaseStanding.DEPUTY, CaseStanding.LEAD})
_BASE = frozenset({CaseStanding.SPECIALIST, CaseStanding.SPECIALIST_DEPUTY})

CASE_OPEN_TO: dict[CaseAction, frozenset[CaseStanding]] = {
    CaseAction.CLOSE: _OFFICE,
    CaseAction.EXIT: _OFFICE,
    CaseAction.FAMILY: _OFFICE,
    CaseAction.FAMILY_WRITE: _OFFICE | _BASE,
    CaseAction.GIVE_SPECIALIST: _OFFICE,
    CaseAction.HAND_OVER: _OFFICE,
    CaseAction.HOURS_READ: _OFFICE | _BASE,
    CaseAction.HOURS_WRITE: frozenset({CaseStanding.WORKER, CaseStanding.SPECIALIST, CaseStanding.SPECIALIST_DEPUTY}),
    CaseAction.LIFE: _OFFICE,
    CaseAction.NOTE: _OFFICE,
    CaseAction.NOTE_OWN: _OFFICE | _BASE,
    CaseAction.PAUSE: _OFFICE | _BASE,
    CaseAction.PLAN: _OFFICE | _BASE,
    CaseAction.RATE: _OFFICE | _BASE,
    CaseAction.RATINGS_READ: _OFFICE | _BASE,
    CaseAction.READ: _OFFICE | _BASE | {CaseStanding.COLLEAGUE},
    CaseAction.REVEAL: _OFFICE | _BASE | {CaseStanding.WORKER},
    CaseAction.SET: _OFFICE,
    CaseAction.SNOOZE: _OFFICE | _BASE,
}


def case_standings(actor: Actor, subject: CaseSubject) -> frozenset[CaseStanding]:
    """All ways in which the actor stands to the case; who left the role is a stranger to it."""
    found: set[CaseStanding] = set()
    place = subject.municipality_id
    if actor.manages(place):
        if subject.manager_id == actor.account_id:
            found.add(CaseStanding.MANAGER)
        elif subject.manager_id is not None and actor.stands_in_for(subject.manager_id, place):
            found.add(CaseStanding.DEPUTY)
        else:
            found.add(CaseStanding.COLLEAGUE)
    if actor.leads(place):
        found.add(CaseStanding.LEAD)
    if actor.works_as(Role.BASE_SUPPORT_SPECIALIST, place) and subject.specialist_id is not None:
        if subject.specialist_id == actor.account_id:
            found.add(CaseStanding.SPECIALIST)
        elif actor.covers(subject.specialist_id, place):
            found.add(CaseStanding.SPECIALIST_DEPUTY)
    if actor.account_id in subject.worker_ids and actor.works_as(Role.SUPPORT_WORKER, place):
        found.add(CaseStanding.WORKER)
    return frozenset(found or {CaseStanding.STRANGER})


def may_case(actor: Actor, action: CaseAction, subject: CaseSubject) -> bool:
    return bool(CASE_OPEN_TO[action] & case_standings(actor, subject))
