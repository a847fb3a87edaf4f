"""The day of the next review as a question: offers, a typed day, and the outer limit of a year [002 §4.4]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework.calendar import add_months, tallinn_day
from casework.cases import REVIEW_IS_DECIDED_AFTER
from casework.review_days import OUTER_LIMIT_MONTHS, ReviewIn, flaw_of, offers
from casework.told_days import read_day
from dialogs.cases.beside import case_of
from dialogs.cases.words import code, long_day
from dialogs.forms import Choice, Problem, Read, Run
from dialogs.talk import Talk


async def base_of(talk: Talk, run: Run) -> date:
    """The day that is being noted, or the latest of plan, review and reassessment."""
    if run.answers.get("day"):
        return date.fromisoformat(run.answers["day"])
    facts = await talk.desk.cases.facts(await case_of(talk, run))
    latest = facts.latest(REVIEW_IS_DECIDED_AFTER)
    return latest.day if latest else tallinn_day(talk.now)


async def offered(talk: Talk, run: Run) -> Sequence[Choice]:
    found = offers(await base_of(talk, run), tallinn_day(talk.now))
    return [
        Choice(offer, label=talk.texts.plain(f"review-in-{offer.replace('_', '-')}", day=day), wide=True)
        for offer, day in ((one, long_day(talk.texts, day)) for one, day in found.items())
    ]


async def read(talk: Talk, run: Run, text: str) -> Read | Problem:
    today = tallinn_day(talk.now)
    day = read_day(text, today, ahead=True)
    if day is None:
        return Problem("case-day-problem", {"typed": text[:40]})
    flaw = flaw_of(day, await base_of(talk, run), today)
    if flaw is not None:
        return Problem(f"review-flaw-{flaw.replace('_', '-')}", {"limit": await _limit(talk, run)})
    return Read(day.isoformat())


async def chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """An offer becomes its day."""
    if value in set(ReviewIn):
        found = offers(await base_of(talk, run), tallinn_day(talk.now))
        run.answers["review"] = found[ReviewIn(value)].isoformat()
    return False


async def limit(talk: Talk, run: Run) -> Mapping[str, object]:
    return {"code": code(await case_of(talk, run)), "limit": await _limit(talk, run)}


async def _limit(talk: Talk, run: Run) -> str:
    return long_day(talk.texts, add_months(await base_of(talk, run), OUTER_LIMIT_MONTHS))
