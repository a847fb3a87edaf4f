"""Words that the pages of life events share."""

from __future__ import annotations

from datetime import date, timedelta

from casework.calendar import tallinn_day
from casework.told_days import read_day
from dialogs.forms import Choice, Problem, Read, Run
from dialogs.talk import Talk
from locales import Texts, days
from storage.tables import PauseRow

_JUST_PASSED = timedelta(days=60)
_WEEK = timedelta(days=7)
"""Between a weekday and its next one; between two days of one date lies a year."""
PASSED = (Choice("today", "button-today"), Choice("yesterday", "button-yesterday"))


async def read_passed(talk: Talk, _run: Run, text: str) -> Read | Problem:
    """A day behind; one that was written with a year and lies ahead is told so where it is kept."""
    day = read_day(text, tallinn_day(talk.now))
    return Problem("case-day-problem", {"typed": text[:40]}) if day is None else Read(day.isoformat())


async def read_coming(talk: Talk, _run: Run, text: str) -> Read | Problem:
    """A day ahead; one without a year that has just passed is not taken for next year's."""
    today = tallinn_day(talk.now)
    day, passed = read_day(text, today, ahead=True), read_day(text, today)
    if day is None or passed is None:
        return Problem("case-day-problem", {"typed": text[:40]})
    if day - passed > _WEEK and today - passed <= _JUST_PASSED:
        return Problem("life-flaw-look-passed", {})
    return Read(day.isoformat())


def day_of(talk: Talk, value: str) -> date:
    today = tallinn_day(talk.now)
    return {"today": today, "yesterday": today - timedelta(days=1)}.get(value) or date.fromisoformat(value)


def pause_line(texts: Texts, pause: PauseRow, *, named: bool = True) -> str:
    """On the card with its kind, elsewhere by the neutral word."""
    values = {"since": days.due(pause.since), "look": days.due(pause.look_again_on)}
    if named and pause.kind:
        return texts("life-pause-named", kind=texts.of("life-pause-kind", pause.kind), **values)
    return texts("life-pause", **values)
