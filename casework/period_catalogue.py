"""What a person's plan becomes in another period: what bills as something else or not at all, and its prices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from casework.components import billed, components
from casework.hours import Mode, Recipient
from casework.periods import FROM_PLAN, Period
from casework.prices import Hour, PriceList


class PartChange(StrEnum):
    SAME = "same"
    OTHERWISE = "otherwise"
    """Billed as something else."""
    NEEDS_DOMAIN = "needs_domain"
    """The plan has to name a life domain."""
    GONE = "gone"
    """The new catalogue has it not: it ends with the old period."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row of a plan; `id` is the row's. Minutes a month."""

    id: int
    activity: str
    mode: Mode
    minutes: int
    domain: str | None = None
    provider_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlanPart:
    """`before`, `after`: keys of billed components; `unit_*`: euros an hour, None: no price is known."""

    planned: Planned
    change: PartChange
    before: str | None
    after: str | None
    unit_before: Decimal | None = None
    unit_after: Decimal | None = None

    @property
    def is_unpriced(self) -> bool:
        return self.after is not None and self.unit_after is None

    @property
    def is_otherwise(self) -> bool:
        return self.change is not PartChange.SAME or self.unit_before != self.unit_after


def compared(
    plans: Iterable[Planned],
    before: Period | None,
    after: Period,
    first: date,
    prices: PriceList,
    municipality_id: int | None,
) -> Iterator[PlanPart]:
    """Each row, priced on the last day of the old period and on the first of the new one."""
    last = first - timedelta(days=1)
    for plan in plans:
        was, will = bills_as(plan, before), bills_as(plan, after)
        yield PlanPart(
            plan,
            _change(was, will),
            was,
            None if will == FROM_PLAN else will,
            _price(plan, was, before, last, prices, municipality_id),
            _price(plan, will, after, first, prices, municipality_id),
        )


def bills_as(plan: Planned, period: Period | None) -> str | None:
    """Key of the billed component, `from_plan` where the plan names no domain, None where the period has it not."""
    known = components().get(plan.activity)
    found = billed(known, period, plan.domain) if known and period else None
    return found.component or None if found else None


def _change(was: str | None, will: str | None) -> PartChange:
    if will is None:
        return PartChange.GONE
    if will == FROM_PLAN:
        return PartChange.NEEDS_DOMAIN
    return PartChange.SAME if was == will else PartChange.OTHERWISE


def _price(
    plan: Planned, key: str | None, period: Period | None, day: date, prices: PriceList, municipality_id: int | None
) -> Decimal | None:
    if key is None or key == FROM_PLAN or period is None:
        return None
    return prices.of(Hour(day, plan.activity, key, _recipient(plan), plan.provider_id, municipality_id, period.name))


def _recipient(plan: Planned) -> Recipient:
    """To whom it is given as a rule: a group's hour has a price of its own, a family's too."""
    if plan.mode is Mode.GROUP:
        return Recipient.GROUP
    known = components().get(plan.activity)
    return Recipient.FAMILY_MEMBER if known and known.domain == "family" else Recipient.PARTICIPANT
