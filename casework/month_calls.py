"""When the house speaks of a month by itself: asks for checks, asks once more, shows the draft, looks at the budget.

Days are working days of the following month [002 §3.1 KOV→SKA 3, 4, §4.5]; the hour and the second asking are ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from casework.calendar import add_months, is_working_day, next_working_day, tallinn_day, tallinn_moment
from casework.months import due_days

RINGS_AT = time(9)
RINGS_UNTIL = time(17)
"""Nobody is asked in the evening; what was missed is said by the next call."""


class Call(StrEnum):
    ASKED = "asked"
    """Who delivered, and the specialists: please check."""
    ASKED_AGAIN = "asked_again"
    """Once, to those who have not."""
    DRAFTED = "drafted"
    """To case managers: the month with its gaps."""
    BUDGET = "budget"
    """Every working day: whether a contract came near its ceiling."""


@dataclass(frozen=True, slots=True)
class Ring:
    """`month`: first day of what it is about; rings from `moment` on until `ends` (both UTC)."""

    call: Call
    month: date
    moment: datetime
    ends: datetime

    @property
    def day(self) -> date:
        return tallinn_day(self.moment)


def rings(now: datetime) -> list[Ring]:
    """Those that can still ring, the nearest first: of the month before, of this one, and of the next budget look."""
    today = tallinn_day(now)
    this = today.replace(day=1)
    found = [*_of_month(add_months(this, -1)), *_of_month(this), *_of_budget(today)]
    return sorted((one for one in found if one.ends > now), key=lambda one: (one.moment, one.call))


def _of_month(month: date) -> Iterator[Ring]:
    """The first asking holds until the second one begins; the second and the draft until the report is due."""
    due = due_days(month)
    draft, report = tallinn_moment(due.draft, RINGS_AT), tallinn_moment(due.report, RINGS_UNTIL)
    yield Ring(Call.ASKED, month, tallinn_moment(due.asked, RINGS_AT), draft)
    yield Ring(Call.ASKED_AGAIN, month, draft, report)
    yield Ring(Call.DRAFTED, month, draft, report)


def _of_budget(today: date) -> Iterator[Ring]:
    days = [today] if is_working_day(today) else []
    for day in [*days, next_working_day(today)]:
        yield Ring(Call.BUDGET, day.replace(day=1), tallinn_moment(day, RINGS_AT), tallinn_moment(day, RINGS_UNTIL))


def answer_by(month: date, today: date) -> date | None:
    """Until when a check helps: the day of the draft, then the day of the report; None when both are over."""
    due = due_days(month)
    return next((day for day in (due.draft, due.report) if today <= day), None)
