"""When a plan is looked at again: a day decided for this person, a year after the base at most [002 §4.4]."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from casework.calendar import add_months

OUTER_LIMIT_MONTHS = 12


class ReviewIn(StrEnum):
    """Intervals that are one tap away."""

    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


_MONTHS = {ReviewIn.QUARTER: 3, ReviewIn.HALF_YEAR: 6, ReviewIn.YEAR: OUTER_LIMIT_MONTHS}


class ReviewFlaw(StrEnum):
    PAST = "past"
    """Today or earlier: what is to come cannot be there already."""
    TOO_FAR = "too_far"
    """Later than a year after the plan, the review or the reassessment."""


def offers(base: date, today: date) -> dict[ReviewIn, date]:
    """From the base day on; what has passed already is not offered."""
    found = {offer: add_months(base, months) for offer, months in _MONTHS.items()}
    return {offer: day for offer, day in found.items() if day > today}


def flaw_of(day: date, base: date, today: date) -> ReviewFlaw | None:
    if day <= today:
        return ReviewFlaw.PAST
    return ReviewFlaw.TOO_FAR if day > add_months(base, OUTER_LIMIT_MONTHS) else None
