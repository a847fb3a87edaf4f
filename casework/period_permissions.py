"""Who may move a municipality's people into another period: one table, asked through one function."""

from __future__ import annotations

from enum import StrEnum

from casework.people import Actor, MunicipalityId


class PeriodAction(StrEnum):
    """The value is what the audit log says."""

    PREVIEW = "period:preview"
    """Who goes, and what changes for each of them."""
    CHOOSE = "period:choose"
    """Takes one person out of the move, or back into it."""
    MOVE = "period:move"
    UNDO = "period:undo"


class PeriodStanding(StrEnum):
    LEAD = "lead"
    """Leads the municipality, or stands in for the lead today."""
    COLLEAGUE = "colleague"
    STRANGER = "stranger"


_LEAD = frozenset({PeriodStanding.LEAD})
PERIOD_OPEN_TO: dict[PeriodAction, frozenset[PeriodStanding]] = dict.fromkeys(PeriodAction, _LEAD)


def period_standings(actor: Actor, municipality_id: MunicipalityId) -> frozenset[PeriodStanding]:
    found: set[PeriodStanding] = set()
    if actor.manages(municipality_id):
        found.add(PeriodStanding.COLLEAGUE)
    if actor.leads(municipality_id):
        found.add(PeriodStanding.LEAD)
    return frozenset(found or {PeriodStanding.STRANGER})


def may_period(actor: Actor, action: PeriodAction, municipality_id: MunicipalityId) -> bool:
    return bool(PERIOD_OPEN_TO[action] & period_standings(actor, municipality_id))
