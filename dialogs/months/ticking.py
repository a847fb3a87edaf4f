"""What was sent is reported: the duty leaves the morning's list of whoever may tick it off."""

from __future__ import annotations

from datetime import date

from casework.cases import NotNoted
from casework.months import due_days
from dialogs.talk import Talk
from storage.errors import Refused

REPORT = "report"


async def tick_report(talk: Talk, place: int, month: date) -> None:
    """Nothing is said where there is no such duty, where it was ticked off before, or where somebody else has it."""
    try:
        owed = await talk.desk.duty_acts.by_mark(f"place:{place}:{REPORT}:{due_days(month).report}")
        if owed is None or owed.row.ended_at is not None:
            return
        ways = await talk.desk.duty_acts.ways(owed)
        if ways:
            await talk.desk.duty_acts.done(owed.row.id or 0, ways[0].word)
    except (Refused, NotNoted):
        return
