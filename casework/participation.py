"""A person's month: entries, plans and prices → the participation sheet (osalemise leht) [002 KOV→SKA 5, §4.5]."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from casework.billing import Check, CheckedAs, Delivered, Line, Provider, Sheet
from casework.components import billed as billed_as
from casework.components import components
from casework.hours import Mode, month_of
from casework.periods import BILLING_DOMAINS, FROM_PLAN, Period
from casework.prices import Hour, PriceList, cost

_LATE = 10_000
"""After everything that the catalogue orders."""


@dataclass(frozen=True, slots=True)
class Planned:
    """An activity of a case's plan, from and until a day (both included); minutes a month."""

    case_id: int
    activity: str
    mode: Mode
    minutes: int
    first: date
    last: date | None = None
    domain: str | None = None
    """The life domain that personal and family activities are billed as."""
    provider: Provider | None = None

    def counts_in(self, month: date) -> bool:
        begins, ends = month_of(month)
        return self.first <= ends and (self.last is None or self.last >= begins)

    def days_from(self, day: date) -> int:
        """0 while it holds."""
        before = (self.first - day).days
        after = (day - self.last).days if self.last is not None else 0
        return max(before, after, 0)

    def holds_on(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as one person had it, and who delivered it. What it bills as and costs is not in it yet."""

    case_id: int
    worker_id: int
    said: Delivered


@dataclass(frozen=True, slots=True)
class KeptCheck:
    account_id: int
    check: Check


@dataclass(frozen=True, slots=True)
class Whose:
    """The head of a sheet."""

    case_id: int
    code: str
    name: str
    municipality_id: int
    municipality: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides about a sheet besides its entries: `plans` of that case, the prices, the period of its days."""

    plans: Sequence[Planned]
    prices: PriceList
    period: Period | None


# ── what an entry bills as, and costs ────────────────────────────────────────


def priced(entry: Entry, whose: Whose, rules: Rules) -> Entry:
    """With its billed component (None where somebody has to say) and its price of that day (None: no price)."""
    said = entry.said
    key = bills_as(said.activity, said.day, rules)
    unit = None
    if said.activity is not None and key is not None:
        unit = rules.prices.of(
            Hour(
                day=said.day,
                activity=said.activity,
                billed=key,
                recipient=said.recipient,
                provider_id=said.provider.id if said.provider else None,
                municipality_id=whose.municipality_id,
                period=rules.period.name if rules.period else None,
            )
        )
    return replace(entry, said=replace(said, billed=key, unit=unit))


def bills_as(activity: str | None, day: date, rules: Rules) -> str | None:
    """Key of the billed component; None for no activity, or where the plan names no life domain."""
    known = components().get(activity or "")
    if known is None or rules.period is None:
        return None
    found = billed_as(known, rules.period, planned_domain(known.key, day, rules.plans))
    return None if found is None or found.component in {"", FROM_PLAN} else found.component


def planned_domain(activity: str, day: date, plans: Iterable[Planned]) -> str | None:
    """Of the plan that holds on the day (the newest of two); on other days of its month, of the nearest one."""
    named = [plan for plan in plans if plan.activity == activity and plan.domain]
    on_day = [plan for plan in named if plan.holds_on(day)]
    if on_day:
        return max(on_day, key=lambda plan: (plan.first, plan.domain or "")).domain
    near = [plan for plan in named if plan.counts_in(day)]
    return min(near, key=lambda plan: (plan.days_from(day), plan.first, plan.domain or "")).domain if near else None


# ── sheets ───────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class CaseMonth:
    """All that a month knows of one case. `entries` are priced; `served`: in the programme that month."""

    whose: Whose
    month: date
    period: Period | None
    entries: tuple[Entry, ...] = ()
    plans: tuple[Planned, ...] = ()
    """That count in the month."""
    checks: tuple[KeptCheck, ...] = ()
    manager_id: int | None = None
    specialist_id: int | None = None
    served: bool = True
    left: date | None = None
    """The person's last day, where it is noted."""


def whole(case: CaseMonth) -> Sheet:
    """Everybody's entries, with the checks that still hold."""
    return replace(_sheet(case, case.entries), checks=tuple(one.check for one in valid(case)))


def own(case: CaseMonth, worker_id: int) -> Sheet:
    """What that worker delivered, with their own check as far as it holds."""
    mine = valid_of(case, worker_id, CheckedAs.WORKER)
    return replace(_sheet(case, _by(worker_id, case.entries)), checks=tuple(one.check for one in mine))


def valid(case: CaseMonth) -> tuple[KeptCheck, ...]:
    """A check holds while what was checked says the same: a worker's own entries, the specialist's whole sheet."""
    seen: dict[int | None, str] = {}

    def now(one: KeptCheck) -> str:
        reader = None if one.check.role is CheckedAs.SPECIALIST else one.account_id
        if reader not in seen:
            entries = case.entries if reader is None else _by(reader, case.entries)
            seen[reader] = digest(case.whose.case_id, entries) if entries else ""
        return seen[reader]

    return tuple(one for one in case.checks if one.check.digest == now(one))


def valid_of(case: CaseMonth, account_id: int, role: CheckedAs) -> tuple[KeptCheck, ...]:
    return tuple(one for one in valid(case) if (one.account_id, one.check.role) == (account_id, role))


def digest(case_id: int, entries: Iterable[Entry]) -> str:
    """SHA-256 over what is shown, in an order of its own; prices, names and checks are not part of it."""
    rows = sorted(_row(entry) for entry in entries)
    text = "\n".join(["markaja-sheet-1", str(case_id), *rows])
    return hashlib.sha256(text.encode()).hexdigest()


def _row(entry: Entry) -> str:
    said = entry.said
    provider = said.provider.id if said.provider else ""
    times = f"{said.starts if said.starts is not None else ''}-{said.ends if said.ends is not None else ''}"
    what = f"{said.activity or ''}|{said.billed or ''}|{said.mode}|{said.recipient}"
    return f"{said.day}|{times}|{said.minutes}|{what}|{provider}|{entry.worker_id}"


def _by(worker_id: int, entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.worker_id == worker_id]


def _sheet(case: CaseMonth, entries: Iterable[Entry]) -> Sheet:
    told = sorted(entries, key=_oldest)
    whose = case.whose
    return Sheet(
        case_id=whose.case_id,
        code=whose.code,
        name=whose.name,
        municipality=whose.municipality,
        month=case.month,
        entries=tuple(entry.said for entry in told),
        lines=lines_of([entry.said for entry in told], case.period),
        digest=digest(whose.case_id, told),
    )


def _oldest(entry: Entry) -> tuple[date, int, int]:
    return entry.said.day, _LATE if entry.said.starts is None else entry.said.starts, entry.said.entry


def lines_of(entries: Iterable[Delivered], period: Period | None) -> tuple[Line, ...]:
    """One for each provider, component, recipient and price: rounded to the cent there, and nowhere above."""
    minutes: dict[tuple[object, ...], int] = {}
    first: dict[tuple[object, ...], Delivered] = {}
    for one in entries:
        key = (one.provider.id if one.provider else None, one.billed, one.recipient, one.unit)
        minutes[key] = minutes.get(key, 0) + one.minutes
        first.setdefault(key, one)
    lines = [_line(one, minutes[key]) for key, one in first.items()]
    order = {key: place for place, key in enumerate(billed_order(period))}
    return tuple(sorted(lines, key=lambda line: _place(line, order)))


def _line(one: Delivered, minutes: int) -> Line:
    total = None if one.unit is None else cost(minutes, one.unit)
    return Line(one.provider, one.billed, one.recipient, one.unit, minutes, total)


def _place(line: Line, order: Mapping[str, int]) -> tuple[object, ...]:
    provider = (line.provider.name, line.provider.id) if line.provider else ("", 0)
    return order.get(line.billed or "", _LATE), line.billed or "", *provider, line.recipient, str(line.unit or "")


def billed_order(period: Period | None) -> list[str]:
    """Billed components in the catalogue's order: base first, then the life domains, then activities themselves."""
    billing = period.billing if period else {}
    of_domains = [billing[domain].component for domain in BILLING_DOMAINS if domain in billing]
    return [*dict.fromkeys(of_domains), *components()]
