"""A contract's money, exact to the cent [004 2.4.2, 2.6]: what it may cost, what is used, where this pace leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from casework.calendar import add_months, last_of_month
from casework.periods import Period
from casework.prices import CENT

WARNINGS = (95, 90, 80)
"""Per cent of the ceiling, the highest first."""
PACE_MONTHS = 3
_HUNDRED = Decimal(100)
METHOD = "average_of_last_full_months"
"""Used so far + months left × the average of the last three full months of service."""
METHOD_NONE = "no_full_month_yet"


class NoNumber(ValueError):
    """The period's documents do not say it; `key` is what they lack."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


# ── what a number of places means ────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Money:
    """Of a number of places in a period, in euros."""

    places: int
    component_ceiling: Decimal
    coordination_month: Decimal
    coordination_total: Decimal
    side_costs: Decimal | None
    """What items b–e (office, equipment, transport, training) may cost together at most."""


def money(places: int, period: Period) -> Money:
    """`NoNumber` where the period lacks one of the sums; ValueError below 0."""
    total = coordination_total(places, period)
    share = period.numbers.get("fee_side_costs_share")
    return Money(
        places=places,
        component_ceiling=component_ceiling(places, period),
        coordination_month=coordination_month(places, period),
        coordination_total=total,
        side_costs=_cents(total * share.value / _HUNDRED) if share and share.value is not None else None,
    )


def component_ceiling(places: int, period: Period) -> Decimal:
    """The default [004 2.6.2 table 2]: what a contract says itself comes before it."""
    person = period.numbers.get("components_person")
    if person is not None and person.value is not None:
        return _cents(_counted(places) * person.value)
    return _cents(_counted(places) * number(period, "components_month") * number(period, "components_months"))


def coordination_month(places: int, period: Period) -> Decimal:
    return _cents(_counted(places) * number(period, "fee_month"))


def coordination_total(places: int, period: Period) -> Decimal:
    return _cents(coordination_month(places, period) * number(period, "fee_months"))


def after_evaluation(ceiling: Decimal, places: int, places_after: int) -> Decimal:
    """An estimate: unfilled places are taken away and the ceiling shrinks in proportion; the fee does not [2.4.2]."""
    if not 0 <= places_after <= places or places < 1:
        raise ValueError(f"{places_after} of {places} places")
    return _cents(ceiling * places_after / places)


def number(period: Period, key: str) -> Decimal:
    found = period.numbers.get(key)
    if found is None or found.value is None:
        raise NoNumber(key)
    return found.value


def _counted(places: int) -> Decimal:
    if places < 0:
        raise ValueError(f"{places} places")
    return Decimal(places)


def _cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, ROUND_HALF_UP)


# ── what a contract has used ─────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Terms:
    """A contract as it was signed. `ceiling` None: nobody entered it. `first`, `last`: days of service.

    `used_before`: what was invoiced before this house knew the hours, up to and with the month of `used_until`.
    """

    contract_id: int
    name: str
    places: int
    ceiling: Decimal | None
    fee_month: Decimal
    first: date
    last: date
    used_before: Decimal = Decimal("0.00")
    used_until: date | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """Euros. `checked`: of what was used, the months that were closed. `pace`: a month's average, None: none yet."""

    terms: Terms
    used: Decimal
    checked: Decimal
    pace: Decimal | None
    forecast: Decimal | None
    """At the end of services, if it goes on as now."""
    reached_on: date | None
    """When this pace reaches the ceiling; None when it does not, or when nobody knows."""
    method: str
    average: Decimal | None = None
    """For one person and month of service so far."""
    average_allowed: Decimal | None = None
    """The period's own average (400.61 € for 2025–2026)."""

    @property
    def left(self) -> Decimal | None:
        return None if self.terms.ceiling is None else self.terms.ceiling - self.used

    @property
    def share(self) -> Decimal | None:
        """Of the ceiling, in per cent, one decimal."""
        if not self.terms.ceiling:
            return None
        return (self.used * _HUNDRED / self.terms.ceiling).quantize(Decimal("0.1"), ROUND_HALF_UP)

    @property
    def warning(self) -> int | None:
        """80, 90 or 95 once so many per cent are used; exact, not rounded."""
        if not self.terms.ceiling:
            return None
        return next((one for one in WARNINGS if self.used * _HUNDRED >= self.terms.ceiling * one), None)


def budget(
    terms: Terms,
    months: Mapping[date, Decimal],
    today: date,
    *,
    closed: frozenset[date] = frozenset(),
    people: Mapping[date, int] | None = None,
    average_allowed: Decimal | None = None,
) -> Budget:
    """`months`: first day → what its hours cost; those before `terms.used_until` are in `used_before` already.

    `people`: how many were in the programme in each month; the average is of months that have ended.
    """
    counted = {month: cost for month, cost in months.items() if _counts(month, terms)}
    used = terms.used_before + sum(counted.values(), Decimal("0.00"))
    checked = terms.used_before + sum((cost for month, cost in counted.items() if month in closed), Decimal("0.00"))
    pace = _pace(counted, terms, today)
    return Budget(
        terms=terms,
        used=used,
        checked=checked,
        pace=pace,
        forecast=None if pace is None else _forecast(counted, used, pace, terms, today),
        reached_on=_reached_on(counted, used, pace, terms, today),
        method=METHOD if pace is not None else METHOD_NONE,
        average=_average(counted, people or {}, today),
        average_allowed=average_allowed,
    )


def _counts(month: date, terms: Terms) -> bool:
    return terms.used_until is None or month > terms.used_until


def _pace(months: Mapping[date, Decimal], terms: Terms, today: date) -> Decimal | None:
    """The average of the last three months that have ended; of fewer while there are fewer; an empty one counts."""
    begun = min(months, default=None)
    if begun is None:
        return None
    last = [month for month in _each(begun, terms.last) if last_of_month(month.year, month.month) < today]
    last = last[-PACE_MONTHS:]
    spent = sum((months.get(month, Decimal(0)) for month in last), Decimal(0))
    return _cents(spent / len(last)) if last else None


def _average(months: Mapping[date, Decimal], people: Mapping[date, int], today: date) -> Decimal | None:
    ended = [month for month in months if last_of_month(month.year, month.month) < today]
    many = sum(people.get(month, 0) for month in ended)
    return _cents(sum((months[month] for month in ended), Decimal(0)) / many) if many else None


def _each(first: date, last: date) -> list[date]:
    """First days of months, both ends included."""
    month, found = first.replace(day=1), []
    while month <= last:
        found.append(month)
        month = add_months(month, 1)
    return found


def _months_left(terms: Terms, today: date) -> list[date]:
    """First days of the months of service that have not ended yet."""
    return _each(max(today, terms.first), terms.last)


def _forecast(months: Mapping[date, Decimal], used: Decimal, pace: Decimal, terms: Terms, today: date) -> Decimal:
    """The present month counts as a whole one at this pace, or as what it has cost already when that is more."""
    ahead = sum(
        (max(pace - months.get(month, Decimal(0)), Decimal(0)) for month in _months_left(terms, today)), Decimal(0)
    )
    return used + ahead


def _reached_on(
    months: Mapping[date, Decimal], used: Decimal, pace: Decimal | None, terms: Terms, today: date
) -> date | None:
    if terms.ceiling is None:
        return None
    if used >= terms.ceiling:
        return today
    if not pace:
        return None
    left = terms.ceiling - used
    for month in _months_left(terms, today):
        more = max(pace - months.get(month, Decimal(0)), Decimal(0))
        if more >= left:
            return _day_of(month, max(today, month), left / more)
        left -= more
    return None


def _day_of(month: date, begins: date, share: Decimal) -> date:
    """Days of the rest of the month, spent evenly."""
    days = (last_of_month(month.year, month.month) - begins).days + 1
    return begins + timedelta(days=int((days * share).to_integral_value(ROUND_CEILING)) - 1)
