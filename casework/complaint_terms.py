"""By when an answer is owed: the number of days as data with its source, a municipality's own number before it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files

from casework.calendar import tallinn_day
from casework.complaints import Kind
from casework.eligibility import Status
from casework.office_hours import OfficeHours
from casework.periods.model import Source

FILE = "complaints.toml"
LONGEST = 30
"""Calendar days that a municipality may set at most: the law's own limit (see the data file)."""
OFFERED = (5, 10, 14, 30)
"""Numbers of days that a lead can choose from."""


class Term(StrEnum):
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    APPEAL = "appeal"
    """The lead's answer to "not satisfied"."""
    JUDGING = "judging"
    """How long "not satisfied" can be said."""


SETTABLE = (Term.COMPLAINT, Term.SUGGESTION, Term.APPEAL)


@dataclass(frozen=True, slots=True)
class Rule:
    """So many calendar days; `own`: the municipality's own number."""

    days: int
    source: Source
    own: bool = False


@cache
def rules() -> Mapping[Term, Rule]:
    """ValueError when a term is missing, has no status, or its days are not 1 or more."""
    table = tomllib.loads(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))
    found = {}
    for term in Term:
        row = table.get(term)
        if row is None or row["days"] < 1:
            raise ValueError(f"{FILE}: {term} needs a number of days")
        found[term] = Rule(row["days"], Source(Status(row["status"]), row.get("clause", "")))
    return found


def rule(term: Term, own_days: int | None = None) -> Rule:
    """The municipality's own number before ours."""
    common = rules()[term]
    return common if own_days is None else Rule(own_days, Source(), own=True)


def term_of(kind: Kind, *, appealed: bool) -> Term:
    if appealed:
        return Term.APPEAL
    return Term.SUGGESTION if kind is Kind.SUGGESTION else Term.COMPLAINT


def received_on(moment: datetime, hours: OfficeHours) -> date:
    """The Tallinn day from which it counts: what comes while the office is closed is received when it opens."""
    return tallinn_day(hours.next_opening(moment))


def due_on(received: date, days: int) -> date:
    """A due day on a day off stays as it is, like all dates here."""
    return received + timedelta(days=days)


def taken_by(received: date, hours: OfficeHours) -> date:
    """Until the end of the next working day somebody should have taken it."""
    day = received + timedelta(days=1)
    while not hours.works_on(day):
        day += timedelta(days=1)
    return day
