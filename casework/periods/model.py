"""What a programme period holds: its days, the numbers of its deadlines, its money, and what an activity bills as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from casework.duties import Owner
from casework.eligibility import Status, TargetGroup
from casework.facts import Event, Trait

FROM_PLAN = "from_plan"
"""Billed as the life domain that the person's plan names."""
ITSELF = "itself"
"""Billed as the activity itself."""


class Unit(StrEnum):
    """How a due day is counted from its base day."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"
    DAYS_BEFORE_END = "days_before_end"
    """Backwards, from the last day on which the period's people are served; calendar days."""
    AT_ONCE = "at_once"
    """The base day itself."""
    ON = "on"
    """A day that the document names."""
    MONTH_END = "month_end"
    WORKING_DAY_OF_NEXT_MONTH = "working_day_of_next_month"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number stands and how sure it is; no status: nobody has said anything yet."""

    status: Status | None = None
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Both ends belong to it; a missing end is open."""

    start: date | None = None
    end: date | None = None
    source: Source = Source()

    def __contains__(self, day: date) -> bool:
        return (self.start is None or day >= self.start) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Offset:
    """`amount` units from the base, or the days in `on`; `repeat_years`: again each so many years until the end."""

    unit: Unit
    amount: int = 0
    on: tuple[date, ...] = ()
    repeat_years: int = 0


@dataclass(frozen=True, slots=True)
class DutyRule:
    """A period's row for one kind of duty; no offset: the documents name the duty and no number.

    `owner`, `base`, `only_if` replace the kind's. `met_within`: only facts of these days meet it.
    `base_from`, `base_until`: only base days from then on, or until then, count.
    """

    key: str
    offset: Offset | None
    source: Source
    owner: Owner | None = None
    base: tuple[Event, ...] | None = None
    only_if: frozenset[Trait] | None = None
    met_within: Span = Span()
    base_from: date | None = None
    base_until: date | None = None


class Measure(StrEnum):
    """What a number counts."""

    PLAIN = "plain"
    EUR = "eur"
    PERCENT = "percent"
    MONTHS = "months"
    PLACES = "places"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Number:
    """A sum, a share or a count; None where the documents have none."""

    key: str
    value: Decimal | None
    unit: Measure
    source: Source


@dataclass(frozen=True, slots=True)
class Billed:
    """What a domain's activities bill as: a component's key, `itself`, or `from_plan`."""

    component: str
    source: Source


@dataclass(frozen=True, slots=True)
class Period:
    """`services`: people are served; `contract`: KOV and SKA are bound; `intake`: new people may enter."""

    name: str
    services: Span
    contract: Span
    intake: Span | None
    retention: Span | None
    duties: Mapping[str, DutyRule] = field(default_factory=dict)
    numbers: Mapping[str, Number] = field(default_factory=dict)
    billing: Mapping[str, Billed] = field(default_factory=dict)
    target_group: TargetGroup | None = None
    municipalities: tuple[str, ...] = ()
    """Keys of those whose own it is; none: of the programme, or anybody's."""

    def is_of(self, municipality: str) -> bool:
        return not self.municipalities or municipality in self.municipalities
