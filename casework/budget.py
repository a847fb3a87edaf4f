"""A contract's money, exact to the cent [004 2.4.2, 2.6]: what it may cost, what is used, where this pace leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from casework.pace import average, cents, forecast, pace, reached_on
from casework.periods import Period

WARNINGS = (95, 90, 80)
"""Per cent of the ceiling, the highest first."""
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
        side_costs=cents(total * share.value / _HUNDRED) if share and share.value is not None else None,
    )


def component_ceiling(places: int, period: Period) -> Decimal:
    """The default [004 2.6.2 table 2]: what a contract says itself comes before it."""
    person = period.numbers.get("components_person")
    if person is not None and person.value is not None:
        return cents(_counted(places) * person.value)
    return cents(_counted(places) * number(period, "components_month") * number(period, "components_months"))


def coordination_month(places: int, period: Period) -> Decimal:
    return cents(_counted(places) * number(period, "fee_month"))


def coordination_total(places: int, period: Period) -> Decimal:
    return cents(coordination_month(places, period) * number(period, "fee_months"))


def after_evaluation(ceiling: Decimal, places: int, places_after: int) -> Decimal:
    """An estimate: unfilled places are taken away and the ceiling shrinks in proportion; the fee does not [2.4.2]."""
    if not 0 <= places_after <= places or places < 1:
        raise ValueError(f"{places_after} of {places} places")
    return cents(ceiling * places_after / places)


def number(period: Period, key: str) -> Decimal:
    found = period.numbers.get(key)
    if found is None or found.value is None:
        raise NoNumber(key)
    return found.value


def _counted(places: int) -> Decimal:
    if places < 0:
        raise ValueError(f"{places} places")
    return Decimal(places)


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
    at_pace = pace(counted, terms, today)
    return Budget(
        terms=terms,
        used=used,
        checked=checked,
        pace=at_pace,
        forecast=None if at_pace is None else forecast(counted, used, at_pace, terms, today),
        reached_on=reached_on(counted, used, at_pace, terms, today),
        method=METHOD if at_pace is not None else METHOD_NONE,
        average=average(counted, people or {}, today),
        average_allowed=average_allowed,
    )


def _counts(month: date, terms: Terms) -> bool:
    return terms.used_until is None or month > terms.used_until
