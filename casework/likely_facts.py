"""Which facts are likeliest to be noted now, so that they stand first; the others are one tap further."""

from __future__ import annotations

from casework.cases import CaseKind, Stage, next_step, stage
from casework.facts import Event, Facts

MOST = 6
AGAIN = frozenset({Event.REVIEWED, Event.REASSESSED, Event.NEED_CHANGED, Event.TARGET_CHECKED})
"""What happens more than once on the way."""
_BY_STAGE: dict[Stage, tuple[Event, ...]] = {
    Stage.NOTICED: (Event.CONTACTED, Event.TARGET_CHECKED, Event.CONSENT_GIVEN, Event.ENTERED, Event.STATE_APPLIED),
    Stage.ASSESSMENT: (
        Event.ASSESSED,
        Event.TARGET_CHECKED,
        Event.CONSENT_GIVEN,
        Event.LINKED,
        Event.QOL_START_PERSON,
        Event.QOL_START_SPECIALIST,
        Event.EXITED,
    ),
    Stage.PLANNING: (
        Event.LINKED,
        Event.PLANNED,
        Event.QOL_START_PERSON,
        Event.QOL_START_SPECIALIST,
        Event.NEED_CHANGED,
        Event.EXITED,
    ),
    Stage.SUPPORT: (
        Event.REVIEWED,
        Event.REASSESSED,
        Event.NEED_CHANGED,
        Event.QOL_YEAR_PERSON,
        Event.QOL_YEAR_SPECIALIST,
        Event.EXITED,
    ),
    Stage.LEFT: (
        Event.EXIT_FORM,
        Event.QOL_END_PERSON,
        Event.QOL_END_SPECIALIST,
        Event.EXIT_FORM_SENT,
        Event.STATE_STARTED,
        Event.ENTERED,
    ),
}


def likely(facts: Facts, kind: CaseKind, among: frozenset[Event]) -> tuple[Event, ...]:
    """The next step first; of `among`, and without what has happened and does not happen again."""
    first = next_step(facts, kind)
    here = stage(facts)
    wanted = dict.fromkeys(filter(None, (first, *_BY_STAGE[here])))
    # Who has left may enter anew.
    open_ = AGAIN | ({Event.ENTERED} if here is Stage.LEFT else frozenset())
    return tuple(one for one in wanted if one in among and (one in open_ or facts.on(one) is None))[:MOST]
