"""A month of a fictional municipality, counted here by hand and not by the rules: values for the files' tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal

from casework.billing import (
    Assessed,
    Check,
    CheckedAs,
    Dataset,
    Delivered,
    Gap,
    GapKind,
    Invoice,
    Line,
    Planned,
    Provider,
    Sheet,
)
from casework.hours import Mode, Recipient

MONTH = date(2026, 11, 1)
SUPPORT = Provider(1, "OÜ Näidise Tugi")
CARE = Provider(2, "MTÜ Õnnelik Šveits & Co")
CORE, SOCIAL, MENTAL, WORK = "core_service", "support_social_relations", "support_mental_health", "support_occupation"
ACTIVITIES = {
    CORE: "planning_and_coordination",
    SOCIAL: "social_relations_support",
    MENTAL: "recovery_support",
    WORK: "sheltered_work",
}
DIGEST = "a1b2c3d4e5f60718293a4b5c6d7e8f90" * 2


def entry(
    number: int,
    day: int,
    minutes: int,
    billed: str | None = CORE,
    *,
    unit: str | None = "22.50",
    provider: Provider | None = SUPPORT,
    worker: str = "Anna Sepp",
    mode: Mode = Mode.INDIVIDUAL,
    recipient: Recipient = Recipient.PARTICIPANT,
    starts: int | None = None,
    month: date = MONTH,
) -> Delivered:
    return Delivered(
        entry=number,
        version=1,
        day=month.replace(day=day),
        minutes=minutes,
        provider=provider,
        worker=worker,
        mode=mode,
        recipient=recipient,
        activity=ACTIVITIES.get(billed or ""),
        billed=billed,
        starts=starts,
        ends=None if starts is None else starts + minutes,
        unit=None if unit is None else Decimal(unit),
    )


def lines(entries: Iterable[Delivered]) -> Iterator[Line]:
    grouped: dict[tuple[Provider | None, str | None, Recipient, Decimal | None], int] = {}
    for one in entries:
        key = (one.provider, one.billed, one.recipient, one.unit)
        grouped[key] = grouped.get(key, 0) + one.minutes
    for (provider, billed, recipient, unit), minutes in grouped.items():
        owed = None if unit is None else (unit * minutes / 60).quantize(Decimal("0.01"), ROUND_HALF_UP)
        yield Line(provider, billed, recipient, unit, minutes, owed)


def sheet(
    code: str = "P-014",
    name: str = "Mari Tamm",
    entries: Iterable[Delivered] = (),
    *,
    municipality: str = "Näidisvald",
    case_id: int = 14,
    checks: tuple[Check, ...] = (),
) -> Sheet:
    entries = tuple(entries)
    return Sheet(case_id, code, name, municipality, MONTH, entries, tuple(lines(entries)), checks, DIGEST)


CHECKS = (
    Check(
        "Anna Sepp", CheckedAs.WORKER, datetime(2026, 12, 1, 8, 15, tzinfo=UTC), "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
    ),
    Check("Kersti Õun", CheckedAs.SPECIALIST, datetime(2026, 12, 2, 12, 5, tzinfo=UTC), DIGEST),
)

MARI = sheet(
    entries=(
        entry(1, 2, 120, starts=600),
        entry(2, 3, 90, SOCIAL, unit="24.00", starts=840, worker="Igor Petrov", provider=CARE),
        entry(3, 9, 45, MENTAL, unit="31.10", starts=555),
        entry(4, 10, 45, MENTAL, unit="32.15"),
        entry(5, 12, 180, WORK, unit="9.80", mode=Mode.GROUP, recipient=Recipient.GROUP, starts=540),
        entry(
            6, 13, 60, MENTAL, unit="28.00", recipient=Recipient.FAMILY_MEMBER, worker="Igor Petrov", provider=CARE
        ),
        entry(7, 30, 100, starts=1380),
    ),
    checks=CHECKS,
)
"""Two providers, a group, a price that changes on the 10th, 100 minutes, a night."""
JAAN = sheet(
    "P-020",
    "Jaan Õispuu",
    (
        entry(5, 12, 180, WORK, unit="9.80", mode=Mode.GROUP, recipient=Recipient.GROUP, starts=540),
        entry(8, 16, 60, WORK, unit=None),
        entry(9, 17, 30, None, unit=None, provider=None),
    ),
    case_id=20,
)
"""Lacks a price, a component and a provider."""
EMPTY = sheet("P-021", "Щукин Ёж", case_id=21)
NAMELESS = sheet("P-022", "", (entry(10, 5, 60),), case_id=22)

DATASET = Dataset(
    municipality="Näidisvald",
    contract="ISTE-7/2025",
    month=MONTH,
    version=1,
    sheets=(MARI, JAAN, EMPTY, NAMELESS),
    assessments=(
        Assessed("P-014", "Mari Tamm", date(2025, 2, 3), date(2026, 1, 28), True, date(2026, 2, 16), "action_plan"),
        Assessed("P-020", "Jaan Õispuu", date(2025, 3, 10), date(2025, 4, 8), planned=None, plan="support_plan"),
        Assessed("P-021", "Щукин Ёж", date(2025, 4, 29)),
        Assessed("P-022", "", date(2025, 1, 1), date(2025, 1, 20), left=date(2026, 11, 30)),
    ),
    plans=(
        Planned("P-014", SUPPORT, CORE, "planning_and_coordination", Mode.INDIVIDUAL, 240),
        Planned("P-014", CARE, SOCIAL, "social_relations_support", Mode.INDIVIDUAL, 120),
        Planned("P-021", SUPPORT, CORE, "planning_and_coordination", Mode.INDIVIDUAL, 120),
    ),
)

NEIGHBOURS = Dataset(
    municipality="Põhja-Näidise linn",
    contract="ISTE-7/2025",
    month=MONTH,
    version=1,
    sheets=(
        replace(
            sheet("P-101", "Liis Ždanov", (entry(20, 4, 75), entry(21, 6, 105, SOCIAL))),
            municipality="Põhja-Näidise linn",
        ),
    ),
)

GAPS = (
    Gap(GapKind.UNCHECKED, 20, "P-020", what=CheckedAs.WORKER, who="Anna S.", reason="haige kuni 5.12"),
    Gap(GapKind.NO_PRICE, 20, "P-020", what=WORK, who="haldaja"),
    Gap(GapKind.NO_CORE_SERVICE, 21, "P-021", reason="inimene oli haiglas"),
)
INVOICE = Invoice(
    contract="ISTE-7/2025",
    month=MONTH,
    version=1,
    places=12,
    fee=Decimal("550.20"),
    datasets=(DATASET, NEIGHBOURS),
    gaps=GAPS,
    ceiling=Decimal("115375.68"),
    used_before=Decimal("92001.13"),
)


def long_month(entries: int = 120) -> Sheet:
    keys = [CORE, SOCIAL, MENTAL, WORK]
    return sheet(
        "P-030",
        "Anna-Liisa Pikknimeline-Põdersoo",
        (
            entry(
                100 + at,
                at * 30 // entries + 1,
                30 + 15 * (at % 5),
                keys[at % 4],
                unit="22.50",
                starts=480 + at % 7 * 60,
            )
            for at in range(entries)
        ),
        case_id=30,
    )
