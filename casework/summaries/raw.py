"""Rows that a summary is made of, as plain values: whoever brings them has asked for the right to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from casework.cases import CaseKind
from casework.duties import Owner
from casework.facts import Facts
from casework.periods.model import Period
from casework.referrals import Move

_ENDS = frozenset({Move.CLOSE, Move.WITHDRAW, Move.FORWARD})
_FREES = frozenset({Move.RELEASE, Move.REROUTE})


@dataclass(frozen=True, slots=True)
class Visit:
    """One move of a referral, and where it stood then; None: nobody wrote it down."""

    move: Move
    at: datetime
    municipality_id: int | None


@dataclass(frozen=True, slots=True)
class Stay:
    """A referral while it stood with one municipality: sent there, or passed on by another."""

    referral_id: int
    code: str
    municipality_id: int
    arrived: datetime
    visits: tuple[Visit, ...] = ()

    @property
    def taken(self) -> datetime | None:
        return self._first(Move.TAKE)

    @property
    def contacted(self) -> datetime | None:
        return self._first(Move.CONTACT)

    @property
    def ended(self) -> datetime | None:
        """Closed, withdrawn or passed on."""
        return next((visit.at for visit in self.visits if visit.move in _ENDS), None)

    def waits_at(self, moment: datetime) -> bool:
        """Whether it lay there just before that moment and nobody had it."""
        if self.arrived >= moment or (self.ended is not None and self.ended < moment):
            return False
        held = False
        for visit in self.visits:
            if visit.at < moment and (visit.move is Move.TAKE or visit.move in _FREES):
                held = visit.move is Move.TAKE
        return not held

    def _first(self, move: Move) -> datetime | None:
        return next((visit.at for visit in self.visits if visit.move is move), None)


def stays(
    referral_id: int, code: str, municipality_id: int, sent_at: datetime, visits: Iterable[Visit]
) -> Iterator[Stay]:
    """Every municipality's part of a referral's life; `municipality_id`: where it stands now, `visits` oldest first.

    Passed on it begins anew: whoever gets it answers from then on.
    """
    arrived, here = sent_at, list[Visit]()
    for visit in visits:
        here.append(visit)
        if visit.move is Move.FORWARD:
            yield Stay(referral_id, code, visit.municipality_id or municipality_id, arrived, tuple(here))
            arrived, here = visit.at, []
    yield Stay(referral_id, code, municipality_id, arrived, tuple(here))


@dataclass(frozen=True, slots=True)
class CaseRaw:
    """`rules`: the period's deadlines, and those that hold beside it; `facts`: those that were not taken back."""

    case_id: int
    code: str
    kind: CaseKind
    facts: Facts
    opened_at: datetime
    closed_at: datetime | None = None
    rules: tuple[Period, ...] = ()
    has_plan: bool = False
    """Whether hours of this person were ever planned here."""


@dataclass(frozen=True, slots=True)
class DutyRaw:
    """`owner_id`: whose morning list names it; None: of those who lead. `code`: empty for the municipality's own."""

    duty_id: int
    key: str
    owner: Owner
    made_at: datetime
    due: date | None = None
    owner_id: int | None = None
    case_id: int | None = None
    code: str = ""
    ended_at: datetime | None = None
    done_on: date | None = None
    paused: bool = False
    """The person is not there today: it counts neither as late nor as coming."""


@dataclass(frozen=True, slots=True)
class HoursRaw:
    """One person of one entry: each of a group counts the whole time. `provider_id`: the worker's on that day."""

    case_id: int
    code: str
    worker_id: int
    provider_id: int | None
    day: date
    minutes: int
    component: str | None


@dataclass(frozen=True, slots=True)
class PlanRaw:
    """So many minutes a month, counted in full in every month that it touches; `until`: the case's last day."""

    case_id: int
    component: str
    provider_id: int | None
    minutes: int
    first: date
    last: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class WorkerRaw:
    """A support worker there, with the cases that were in the caseload in those days."""

    account_id: int
    name: str
    case_ids: frozenset[int] = frozenset()
    said_none: bool = False
    """Told that there were no hours."""


@dataclass(frozen=True, slots=True)
class ContractRaw:
    """`given` places; `members`: the facts of everybody in the model, of all its municipalities, with the end."""

    name: str
    given: int
    joint: bool = False
    members: tuple[tuple[Facts, datetime | None], ...] = ()


@dataclass(frozen=True)
class Raw:
    """Of one municipality. `hours`: from the days before the span that its comparisons and checks need, to its end.

    `providers`, `staff`: names by id.
    """

    municipality_id: int
    municipality: str
    stays: tuple[Stay, ...] = ()
    cases: tuple[CaseRaw, ...] = ()
    duties: tuple[DutyRaw, ...] = ()
    hours: tuple[HoursRaw, ...] = ()
    plans: tuple[PlanRaw, ...] = ()
    workers: tuple[WorkerRaw, ...] = ()
    providers: tuple[tuple[int, str], ...] = ()
    staff: tuple[tuple[int, str], ...] = ()
    contract: ContractRaw | None = None

    def hours_of(self, case_id: int) -> tuple[HoursRaw, ...]:
        return self._hours_by_case.get(case_id, ())

    @cached_property
    def _hours_by_case(self) -> dict[int, tuple[HoursRaw, ...]]:
        found: defaultdict[int, list[HoursRaw]] = defaultdict(list)
        for row in self.hours:
            found[row.case_id].append(row)
        return {case_id: tuple(rows) for case_id, rows in found.items()}
