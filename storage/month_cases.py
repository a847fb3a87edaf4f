"""Months of cases as the rules read them: a fixed handful of statements, however many people and months there are.

Only people in the programme: what a municipality does by its own duty is on nobody's invoice to SKA.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from casework import periods
from casework.billing import Away
from casework.calendar import add_months, tallinn_day
from casework.facts import Event
from casework.gaps import Colleagues
from casework.hours import month_of
from casework.participation import CaseMonth, Rules, priced
from casework.period_spans import name_on
from casework.periods import Period
from storage import month_rows, period_spans, price_lists
from storage.month_rows import Noted, Wanted
from storage.tables import CaseFile

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(slots=True)
class Loaded:
    """`months`: of each case that has anything in it, by case and month. Facts are those not taken back."""

    months: list[CaseMonth] = field(default_factory=list)
    facts: dict[int, list[Noted]] = field(default_factory=dict)
    who: Colleagues = field(default_factory=lambda: Colleagues({}))
    managers: frozenset[int | None] = frozenset()
    away: dict[int, Away] = field(default_factory=dict)
    """Case → its pauses in the month that is asked for; empty where several months are read for their sums."""

    def of(self, municipality_id: int) -> list[CaseMonth]:
        return [one for one in self.months if one.whose.municipality_id == municipality_id]


async def load(desk: Desk, wanted: Wanted) -> Loaded:
    """For callers that have asked for the right. Cases in the order of their codes."""
    cases = await month_rows.cases(desk, wanted)
    if not cases:
        return Loaded()
    places = {whose.municipality_id for _, whose in cases.values()}
    who = Colleagues({}) if wanted.sums else await month_rows.colleagues(desk, places)
    among = await desk.periods.all()
    entries = await month_rows.entries(desk, wanted, who)
    plans = await month_rows.plans(desk, wanted)
    checks = {} if wanted.sums else await month_rows.checks(desk, wanted, who)
    facts = await month_rows.facts(desk, wanted)
    spans = await period_spans.of_cases(desk, wanted.case_ids)
    prices = await price_lists.of_places(desk, places, *wanted.days)
    found = Loaded(facts=facts, who=who, managers=frozenset(row.manager_id for row, _ in cases.values()))

    def then(row: CaseFile, day: date) -> Period | None:
        """That holds for it on that day: of a month's hours some may be the old period's, some the new one's."""
        return period_of(name_on(row.period, spans.get(row.id or 0, ()), day), day, among)

    if not wanted.sums:
        resting = await desk.pauses.in_month(cases, wanted.first)
        found.away |= {case_id: Away(spans) for case_id, spans in resting.items()}
    for month in _months(wanted.first, wanted.last):
        for case_id, (row, whose) in cases.items():
            period = then(row, month)
            rules = Rules(plans.get(case_id, ()), prices, period)
            case = CaseMonth(
                whose=whose,
                month=month,
                period=period,
                entries=tuple(
                    priced(one, whose, replace(rules, period=then(row, one.said.day)) if case_id in spans else rules)
                    for one in entries.get((case_id, month), ())
                ),
                plans=tuple(one for one in rules.plans if one.counts_in(month)),
                checks=tuple(checks.get((case_id, month), ())),
                manager_id=row.manager_id,
                specialist_id=row.specialist_id,
                served=served(row, facts.get(case_id, ()), month, period),
                left=_left(facts.get(case_id, ())),
            )
            if case.entries or case.plans or case.served:
                found.months.append(case)
    return found


def period_of(name: str, month: date, among: Sequence[Period]) -> Period | None:
    """The case's own while its services hold that month, else the one that served then: cases outlive periods."""
    own = periods.named(name, among) or periods.named(periods.OWN, among)
    if own is not None and month in own.services:
        return own
    return periods.on(month, [one for one in among if not one.municipalities]) or own


def served(row: CaseFile, facts: Iterable[Noted], month: date, period: Period | None) -> bool:
    begins, ends = month_of(month)
    if period is None or not (begins in period.services or ends in period.services):
        return False
    if row.closed_at is not None and tallinn_day(row.closed_at) < begins:
        return False
    entered = [one.day for one in facts if one.event is Event.ENTERED]
    left = [one.day for one in facts if one.event is Event.EXITED and entered and one.day >= max(entered)]
    return bool(entered) and min(entered) <= ends and not (left and max(left) < begins)


def _left(facts: Iterable[Noted]) -> date | None:
    """Of the stay that is the last one."""
    known = tuple(facts)
    entered = max((one.day for one in known if one.event is Event.ENTERED), default=date.min)
    left = max((one.day for one in known if one.event is Event.EXITED), default=None)
    return left if left is not None and left >= entered else None


def _months(first: date, last: date) -> list[date]:
    found, month = [], first
    while month <= last:
        found.append(month)
        month = add_months(month, 1)
    return found
