"""A duty's row as the rules read it: its mark, its ladder, its next moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from casework.calendar import tallinn_day
from casework.deadlines import Duty
from casework.ladder import Snooze, next_moment
from casework.ladders import ladders
from casework.office_hours import OfficeHours
from casework.periods import Source
from casework.reminders import start_of
from storage.tables import DutyRow


def mark_of(duty: Duty, case_id: int | None, municipality_id: int) -> str:
    whose = f"case:{case_id}" if case_id is not None else f"place:{municipality_id}"
    return f"{whose}:{duty.key}:{duty.due or '-'}"


def duty_of(row: DutyRow) -> Duty:
    """As far as the ladder asks."""
    met_on = (row.done_on or tallinn_day(row.ended_at)) if row.ended_at else None
    return Duty(row.key, row.owner, Source(), base=row.base, due=row.due, met_on=met_on, ladder=row.ladder)


def called(row: DutyRow) -> Duty:
    """As the ladder counts it: what fell due in a pause begins anew on the day of return."""
    duty = duty_of(row)
    if row.due is None or row.resumed_on is None:
        return duty
    return replace(duty, due=max(row.due, row.resumed_on))


def snooze_of(row: DutyRow) -> Snooze | None:
    return Snooze(row.snoozed_until) if row.snoozed_until else None


def step_after(row: DutyRow, hours: OfficeHours, after: datetime) -> datetime | None:
    """The UTC moment of the next step after that moment; None when there is nothing more to say."""
    return next_moment(called(row), ladders()[row.ladder], after, hours, snooze_of(row))


def look_at(moment: datetime | None) -> datetime | None:
    """When a step is prepared: at the start of its Tallinn day, so that everybody's own hour can be kept."""
    return None if moment is None else start_of(tallinn_day(moment))
