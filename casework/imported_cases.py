"""Cases that were under way before the house knew of them: what is owed of old does not ring at once. Pure."""

from __future__ import annotations

from datetime import date

from casework.calendar import add_working_days
from casework.facts import Event

GRACE = 5
"""Working days in which the facts of old cases can be written down, before what is late begins to be asked."""

ONCE = frozenset(
    {
        Event.ENTERED,
        Event.TARGET_CHECKED,
        Event.CONSENT_GIVEN,
        Event.ASSESSED,
        Event.LINKED,
        Event.ENTRY_FORM_SENT,
        Event.QOL_START_PERSON,
        Event.QOL_START_SPECIALIST,
        Event.QOL_YEAR_PERSON,
        Event.QOL_YEAR_SPECIALIST,
    }
)
"""Facts of which a table has the one right day: another day corrects it. The others happen again and again."""


def first_call(today: date) -> date:
    """The working day on which the ladder of what was overdue already begins, as if it fell due then."""
    return add_working_days(today, GRACE)


def waits(due: date | None, today: date) -> bool:
    """Overdue before the house knew of it. What falls due today or later rings as any other."""
    return due is not None and due < today
