"""Leaving: why somebody leaves the model and where their help goes on, as classes and never as free text."""

from __future__ import annotations

from enum import StrEnum


class ExitPath(StrEnum):
    """Where to next: what a case manager plans for everybody who will leave [003, 004 3.1.1]."""

    STATE_SERVICE = "state_service"
    """State special care; people of the pilot projects are one of the groups of its priority queue [003]."""
    OWN_SERVICE = "own_service"
    """The municipality's own help, by its own duty (SHS § 15)."""
    OTHER_KOV = "other_kov"
    """The person lives, or will live, in another municipality (SHS § 5)."""
    NO_HELP_WANTED = "no_help_wanted"


class ExitReason(StrEnum):
    """Why the case ends. Decides who is told what; `DIED` silences everything that speaks of the person's wishes."""

    PERIOD_END = "period_end"
    """The programme's services end [004 2.6.1]."""
    GOAL_REACHED = "goal_reached"
    OTHER_SERVICE = "other_service"
    """State special care or social rehabilitation began: not at the same time as the model [002 §1.3, 000]."""
    NOT_TARGET_GROUP = "not_target_group"
    MOVED = "moved"
    REFUSED = "refused"
    LOST_CONTACT = "lost_contact"
    DIED = "died"
