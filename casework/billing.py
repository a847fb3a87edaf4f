"""What a month's hours come to: participation sheet, component data set and consolidated invoice as values.

Euros are exact decimals. A line is rounded to the cent, half up, once; everything above it is a sum of lines, so that
sheet, data set and invoice agree to the cent [002 §3.1 KOV 13, 14, KOV→SKA 3, 4; 004 2.6.2].
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from casework.hours import Mode, Recipient

NOTHING = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Provider:
    """Who gave the help: the organisation of the worker on that day."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Delivered:
    """One entry of hours as one person had it; a group's entry is in full in the sheet of each of them.

    `activity`: key of the catalogue; `billed`: what it bills as in the period. None of either: somebody has to say.
    `starts`, `ends`: minutes from midnight where a range of times was written. `unit`: euros an hour, None: no price.
    """

    entry: int
    version: int
    day: date
    minutes: int
    provider: Provider | None
    worker: str
    mode: Mode
    recipient: Recipient
    activity: str | None = None
    billed: str | None = None
    starts: int | None = None
    ends: int | None = None
    unit: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """All of a sheet with one provider, component, recipient and price; `sum` is None where a price is missing."""

    provider: Provider | None
    billed: str | None
    recipient: Recipient
    unit: Decimal | None
    minutes: int
    sum: Decimal | None


class CheckedAs(StrEnum):
    WORKER = "worker"
    """Who delivered [002 §4.5]."""
    SPECIALIST = "specialist"
    """The base-support specialist."""


@dataclass(frozen=True, slots=True)
class Check:
    """Somebody read the month and found it right. `digest`: of exactly what they saw, hexadecimal."""

    by: str
    role: CheckedAs
    at: datetime
    digest: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A person's month. `month` is its first day; `entries` oldest first; `lines` in the catalogue's order."""

    case_id: int
    code: str
    name: str
    """First and last name; empty when nobody wrote them down or they were erased."""
    municipality: str
    month: date
    entries: tuple[Delivered, ...]
    lines: tuple[Line, ...]
    checks: tuple[Check, ...] = ()
    digest: str = ""

    @property
    def minutes(self) -> int:
        return sum(line.minutes for line in self.lines)

    @property
    def total(self) -> Decimal:
        """Of the lines that have a price."""
        return sum((line.sum for line in self.lines if line.sum is not None), NOTHING)

    @property
    def is_priced(self) -> bool:
        return all(line.sum is not None for line in self.lines)


@dataclass(frozen=True, slots=True)
class Assessed:
    """A person's row on the data set's page of assessments; a day is None while it has not happened."""

    code: str
    name: str
    entered: date | None = None
    assessed: date | None = None
    """The latest, first or repeated."""
    is_repeated: bool = False
    planned: date | None = None
    plan: str = ""
    """Key of the plan's kind."""
    reviewed: date | None = None
    left: date | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned component of a person in that month, for STAR and for "planned, not delivered". Minutes a month."""

    code: str
    provider: Provider | None
    billed: str | None
    activity: str
    mode: Mode
    minutes: int


@dataclass(frozen=True, slots=True)
class Dataset:
    """The component data set of one municipality's month (KOV teenuskomponentide andmekogu)."""

    municipality: str
    contract: str
    month: date
    version: int
    sheets: tuple[Sheet, ...]
    assessments: tuple[Assessed, ...] = ()
    plans: tuple[Planned, ...] = ()

    @property
    def total(self) -> Decimal:
        return sum((sheet.total for sheet in self.sheets), NOTHING)


class GapKind(StrEnum):
    """What a month still lacks."""

    UNCHECKED = "unchecked"
    NOT_DELIVERED = "not_delivered"
    NOT_PLANNED = "not_planned"
    NO_CORE_SERVICE = "no_core_service"
    NO_PRICE = "no_price"
    NO_COMPONENT = "no_component"


@dataclass(frozen=True, slots=True)
class Away:
    """The person was not there, whatever the reason: pauses as spans of that month's days, both ends included."""

    spans: tuple[tuple[date, date], ...]

    def covers(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.spans)

    @property
    def days(self) -> int:
        return sum((last - first).days + 1 for first, last in self.spans)


@dataclass(frozen=True, slots=True)
class Gap:
    """`what`: key of a component where it matters; `who`: the one who could fill it, in words fit for the reader."""

    kind: GapKind
    case_id: int
    code: str
    what: str = ""
    who: str = ""
    account_id: int | None = None
    reason: str = ""
    """Why the month was closed with it."""
    away: Away | None = None
    """What explains it: then nobody is asked for a reason."""


@dataclass(frozen=True, slots=True)
class Invoice:
    """The consolidated invoice of a contract's month: one data set for each of its municipalities.

    `fee`: the coordination fee of the month. `ceiling`, `used_before`: of the components, None when not entered.
    """

    contract: str
    month: date
    version: int
    places: int
    fee: Decimal
    datasets: tuple[Dataset, ...]
    gaps: tuple[Gap, ...] = ()
    ceiling: Decimal | None = None
    used_before: Decimal | None = None

    @property
    def components(self) -> Decimal:
        return sum((dataset.total for dataset in self.datasets), NOTHING)

    @property
    def total(self) -> Decimal:
        return self.fee + self.components
