"""Who may do what with a month of hours: one table, asked through one function (as `case_permissions.py`).

Codes and sums of a municipality's month are its case managers' common work. What shows names (data set, files), and
the act of closing, are for whoever may see each person in it: the lead, or the one who has all of these cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from casework.people import AccountId, Actor, MunicipalityId, Role


class MonthAction(StrEnum):
    """In alphabetical order; the value is what the audit log says."""

    BUDGET = "month:budget"
    """Sums of a contract, of nobody in particular."""
    CHECK = "month:check"
    """A person's whole sheet."""
    CHECK_OWN = "month:check_own"
    """One's own entries of it."""
    CLOSE = "month:close"
    DATASET = "month:dataset"
    """With names; the invoice and the files as well."""
    DRAFT = "month:draft"
    NUDGE = "month:nudge"
    SEND = "month:send"
    """To say that it was sent to SKA."""


class MonthStanding(StrEnum):
    TEAM = "team"
    """A case manager of the municipality."""
    REPORTER = "reporter"
    """Leads it today, or has (or stands in for whoever has) every case of the month."""
    SPECIALIST = "specialist"
    """The case's base-support specialist, or stands in for them today."""
    DELIVERED = "delivered"
    """Wrote hours with that person in that month, and still works there."""
    ADVISER = "adviser"
    """SKA's, with the municipality in the portfolio."""
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class MonthSubject:
    """`manager_ids`: of every case in it, None for a case without one; the rest where one case is asked about."""

    municipality_id: MunicipalityId
    manager_ids: frozenset[AccountId | None] = frozenset()
    specialist_id: AccountId | None = None
    worker_ids: frozenset[AccountId] = frozenset()


MONTH_OPEN_TO: dict[MonthAction, frozenset[MonthStanding]] = {
    MonthAction.BUDGET: frozenset({MonthStanding.TEAM, MonthStanding.REPORTER, MonthStanding.ADVISER}),
    MonthAction.CHECK: frozenset({MonthStanding.SPECIALIST}),
    MonthAction.CHECK_OWN: frozenset({MonthStanding.DELIVERED}),
    MonthAction.CLOSE: frozenset({MonthStanding.REPORTER}),
    MonthAction.DATASET: frozenset({MonthStanding.REPORTER}),
    MonthAction.DRAFT: frozenset({MonthStanding.TEAM, MonthStanding.REPORTER}),
    MonthAction.NUDGE: frozenset({MonthStanding.TEAM, MonthStanding.REPORTER}),
    MonthAction.SEND: frozenset({MonthStanding.REPORTER}),
}
_DELIVERS = (Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST)


def month_standings(actor: Actor, subject: MonthSubject) -> frozenset[MonthStanding]:
    """All ways in which the actor stands to it; who left the role is a stranger."""
    found: set[MonthStanding] = set()
    place, me = subject.municipality_id, actor.account_id
    if actor.manages(place):
        found.add(MonthStanding.TEAM)
        if subject.manager_ids and all(_has(actor, one, place) for one in subject.manager_ids):
            found.add(MonthStanding.REPORTER)
    if actor.leads(place):
        found.add(MonthStanding.REPORTER)
    if actor.works_as(Role.BASE_SUPPORT_SPECIALIST, place) and _is_of(actor, subject.specialist_id, place):
        found.add(MonthStanding.SPECIALIST)
    if me in subject.worker_ids and any(actor.works_as(role, place) for role in _DELIVERS):
        found.add(MonthStanding.DELIVERED)
    if actor.works_as(Role.SKA_COORDINATOR, place):
        found.add(MonthStanding.ADVISER)
    return frozenset(found or {MonthStanding.STRANGER})


def may_month(actor: Actor, action: MonthAction, subject: MonthSubject) -> bool:
    return bool(MONTH_OPEN_TO[action] & month_standings(actor, subject))


def _is_of(actor: Actor, specialist_id: AccountId | None, place: MunicipalityId) -> bool:
    return specialist_id is not None and (specialist_id == actor.account_id or actor.covers(specialist_id, place))


def _has(actor: Actor, manager_id: AccountId | None, place: MunicipalityId) -> bool:
    return manager_id is not None and (manager_id == actor.account_id or actor.stands_in_for(manager_id, place))
