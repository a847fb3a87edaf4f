"""The figures of a summary. Minutes and days throughout; None where nothing is known, never a zero in its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from casework.case_file import Finding
from casework.cases import Stage
from casework.summaries.spans import Span

LEAST_SHARE = 20
"""Per cent of a contract's places: with fewer filled SKA may end the contract [004 2.4.2]."""


class Masked(StrEnum):
    """A count that is kept back: a small one, and one beside it from which it could be worked out."""

    UNDER = "under"
    """1 to 4 people."""
    SOME = "some"
    """One or more: which of several is the small one is not told either."""


Count = int | Masked


class Reader(StrEnum):
    """For whom the figures are cut."""

    PRIVATE = "private"
    """A case manager of the municipality, in the private chat."""
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Times:
    """Minutes by the wall clock, nights and days off included: so long the person waited. `count`: behind them."""

    count: int = 0
    median: int | None = None
    slowest: int | None = None


@dataclass(frozen=True, slots=True)
class ReferralFigures:
    """`waited`, `waiting`: taken by nobody at the beginning and at the end of the span; the first is shown nowhere.

    `until_taken`: of those taken in it for the first time.
    """

    waited: Count = 0
    new: Count = 0
    taken: Count = 0
    waiting: Count = 0
    contacted: Count = 0
    until_taken: Times = Times()
    until_contact: Times = Times()


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """`total`: open at the end of the span. `stages`: by stage in its order; None: the rest, not told one by one.

    `look`: people whose file wants a look; `findings`: at what, one person may be in several.
    """

    total: int = 0
    stages: tuple[tuple[Stage | None, int], ...] = ()
    entered: Count = 0
    left: Count = 0
    look: Count = 0
    findings: tuple[tuple[Finding, Count], ...] = ()


@dataclass(frozen=True, slots=True)
class SpecialistLine:
    """One person's part of the duties; `name` is empty for those that nobody in particular answers for."""

    account_id: int | None
    name: str
    on_time: int = 0
    met_late: int = 0
    overdue: int = 0
    next: int = 0


@dataclass(frozen=True, slots=True)
class DutyFigures:
    """What the municipality and base support answer for: done in the span in time or late, not done and past its day
    at the span's end, due in the span after it.
    """

    on_time: int = 0
    met_late: int = 0
    overdue: int = 0
    next: int = 0
    by_specialist: tuple[SpecialistLine, ...] = ()
    paused: int = 0
    """Their day is over or near, and the person is not there; in none of the other numbers."""

    @property
    def has_some(self) -> bool:
        """Something of which the list can be opened."""
        return any((self.on_time, self.met_late, self.overdue, self.next))


@dataclass(frozen=True, slots=True)
class HoursLine:
    """Minutes of one component or one provider. `key`: empty for none; `is_rest`: several that are not told apart.

    `people`: case ids behind it in the span, the plan and the span before; never shown, and empty for a group, which
    is not told of the span before either (None).
    """

    key: str
    done: int = 0
    planned: int = 0
    before: int | None = 0
    name: str = ""
    is_rest: bool = False
    people: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Worker:
    account_id: int
    name: str


@dataclass(frozen=True, slots=True)
class HoursFigures:
    """A group's time counts for each person in it, as plans do. `before`: the span before, whole.

    `silent`: workers with planned hours and none written; `said_none`: those who told that there were none.
    A group is told how many, not who.
    """

    done: int = 0
    planned: int = 0
    before: int = 0
    by_component: tuple[HoursLine, ...] = ()
    by_provider: tuple[HoursLine, ...] = ()
    silent_count: int = 0
    silent: tuple[Worker, ...] = ()
    said_none: tuple[Worker, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """Of the contract, which may be of several municipalities together."""

    contract: str
    given: int
    filled: int
    joint: bool = False

    @property
    def share(self) -> float:
        """Per cent filled."""
        return 100 * self.filled / self.given if self.given else 100.0

    @property
    def is_low(self) -> bool:
        return self.share < LEAST_SHARE


@dataclass(frozen=True, slots=True)
class BudgetFigures:
    """Euros of the contract's components. `expected`: what would be used by now at an even pace.

    `reached_on`: when this pace reaches the ceiling, if before the end.
    """

    ceiling: Decimal
    used: Decimal
    expected: Decimal | None = None
    reached_on: date | None = None

    @property
    def share(self) -> float:
        """Per cent used."""
        return float(100 * self.used / self.ceiling) if self.ceiling else 0.0


@dataclass(frozen=True, slots=True)
class ComplaintFigures:
    """For the private chat and its file alone, counts and nothing else.

    `open` and, of these, `late` (past the day promised): on the day of making, None for a span of long ago.
    The others are the span's own: what came in it, and was answered in it.
    """

    open: int | None = None
    late: int | None = None
    new: int = 0
    on_time: int = 0
    met_late: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """`as_of`: the Tallinn day on which it was made; a span that is not over then is told "so far"."""

    municipality_id: int
    municipality: str
    span: Span
    as_of: date
    referrals: ReferralFigures = field(default_factory=ReferralFigures)
    cases: CaseFigures = field(default_factory=CaseFigures)
    duties: DutyFigures = field(default_factory=DutyFigures)
    hours: HoursFigures = field(default_factory=HoursFigures)
    places: PlaceFigures | None = None
    budget: BudgetFigures | None = None
    complaints: ComplaintFigures = ComplaintFigures()
    reader: Reader = Reader.PRIVATE

    @property
    def is_so_far(self) -> bool:
        return self.as_of <= self.span.last

    @property
    def is_quiet(self) -> bool:
        """It is over and nothing was in it; of one that goes on nobody knows that yet."""
        return self.is_empty and not self.is_so_far

    @property
    def is_empty(self) -> bool:
        """Nothing came, waited, was due or was written down."""
        referrals, duties = self.referrals, self.duties
        moved = (referrals.new, referrals.taken, referrals.contacted, referrals.waiting)
        return not any((*moved, duties.on_time, duties.met_late, duties.overdue, self.hours.done))


@dataclass(frozen=True, slots=True)
class ContractLine:
    """One contract of an adviser's portfolio: its own figures and no person's.

    `on_time`, `late`: duties, of the municipalities that share them; None where none does or they are few.
    """

    contract: str
    municipalities: tuple[str, ...]
    given: int | None
    filled: int
    done: int
    planned: int
    budget: BudgetFigures | None = None
    on_time: int | None = None
    late: int | None = None
