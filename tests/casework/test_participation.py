"""A sheet, its checks, its gaps and its changes as rules: no database, every boundary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest

from casework.billing import CheckedAs
from casework.hours import Mode, Recipient
from casework.participation import (
    Entry,
    Rules,
    billed_order,
    bills_as,
    own,
    whole,
)
from casework.prices import PriceList
from tests.casework.participation_cases import (
    CORE,
    EVERYDAY,
    OCTOBER,
    OTTO,
    PERIOD,
    PIRET,
    RULES,
    THERE,
    TIINA,
    WHOSE,
    case,
    checked,
    entry,
    planned,
)

# ── sheets ───────────────────────────────────────────────────────────────────


def test_lines_stand_in_the_catalogues_order() -> None:
    sheet = whole(
        case(
            entry(1, 3),
            entry(2, 4, activity="leisure_support"),
            entry(3, 5, activity=CORE),
            entry(4, 6, activity=None),
            entry(5, 7, provider=THERE),
            entry(6, 8, provider=None),
            entry(7, 9, recipient=Recipient.GROUP),
        )
    )
    assert [(line.billed, line.provider.name if line.provider else "", line.recipient) for line in sheet.lines] == [
        ("core_service", "Näidistugi", "participant"),
        ("support_leisure", "Näidistugi", "participant"),
        ("support_everyday_life", "", "participant"),
        ("support_everyday_life", "Näidistugi", "group"),
        ("support_everyday_life", "Näidistugi", "participant"),
        ("support_everyday_life", "Teine abi", "participant"),
        (None, "Näidistugi", "participant"),
    ]
    assert sheet.minutes == 7 * 60
    assert sheet.total == 4 * Decimal("17.35")
    assert not sheet.is_priced


def test_every_billed_component_has_its_place() -> None:
    assert billed_order(PERIOD)[:2] == ["core_service", "from_plan"]
    assert {row.component for row in PERIOD.billing.values()} <= set(billed_order(PERIOD))
    assert billed_order(None)


def test_entries_are_oldest_first_whatever_order_they_came_in() -> None:
    entries = [entry(3, 5), entry(1, 9), entry(2, 5)]

    assert {tuple(one.entry for one in whole(case(*some)).entries) for some in permutations(entries)} == {(2, 3, 1)}


# ── digests and checks ───────────────────────────────────────────────────────


def test_the_digest_is_of_what_is_shown_and_nothing_else() -> None:
    first = whole(case(entry(1, 3), entry(2, 4)))
    same = [
        case(entry(2, 4), entry(1, 3)),
        case(entry(9, 3), entry(8, 4)),  # deleted and written anew, to say the same
        replace(case(entry(1, 3), entry(2, 4)), whose=replace(WHOSE, name="")),
        case(
            *(
                replace(one, said=replace(one.said, unit=Decimal(99), version=4, worker="X"))
                for one in (entry(1, 3), entry(2, 4))
            )
        ),
    ]
    assert {whole(one).digest for one in same} == {first.digest}
    assert len(first.digest) == 64


@pytest.mark.parametrize(
    "other",
    [
        (entry(1, 3),),
        (entry(1, 3), entry(2, 4), entry(3, 4)),
        (entry(1, 3), entry(2, 5)),
        (entry(1, 3), entry(2, 4, 61)),
        (entry(1, 3), entry(2, 4, activity=CORE)),
        (entry(1, 3), entry(2, 4, recipient=Recipient.GROUP)),
        (entry(1, 3), entry(2, 4, provider=THERE)),
        (entry(1, 3), entry(2, 4, by=OTTO)),
        (entry(1, 3), replace(entry(2, 4), said=replace(entry(2, 4).said, starts=540, ends=600))),
        (entry(1, 3), replace(entry(2, 4), said=replace(entry(2, 4).said, mode=Mode.GROUP))),
    ],
)
def test_anything_that_is_shown_makes_another_digest(other: tuple[Entry, ...]) -> None:
    assert whole(case(*other)).digest != whole(case(entry(1, 3), entry(2, 4))).digest


def test_the_digest_is_of_one_person() -> None:
    other = replace(case(entry(1, 3)), whose=replace(WHOSE, case_id=8))

    assert whole(other).digest != whole(case(entry(1, 3))).digest


def test_a_workers_check_survives_what_a_colleague_writes_and_the_specialists_does_not() -> None:
    mine = entry(1, 3)
    checks = (
        checked(TIINA, CheckedAs.WORKER, own(case(mine), TIINA).digest),
        checked(PIRET, CheckedAs.SPECIALIST, whole(case(mine)).digest),
    )
    assert {one.by for one in whole(case(mine, checks=checks)).checks} == {"Tiina M.", "Piret V."}

    later = case(mine, entry(2, 4, by=OTTO), checks=checks)
    assert [one.by for one in whole(later).checks] == ["Tiina M."]
    assert [one.by for one in own(later, TIINA).checks] == ["Tiina M."]
    assert own(later, OTTO).checks == ()
    assert own(later, OTTO).minutes == 60


def test_a_check_of_nothing_holds_for_nothing() -> None:
    assert whole(case(checks=(checked(PIRET, CheckedAs.SPECIALIST, whole(case()).digest),))).checks == ()


# ── what it bills as ─────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 10, 3), "support_housing"),
        (date(2026, 10, 12), "support_housing"),
        (date(2026, 10, 13), "support_leisure"),
        (date(2026, 11, 30), "support_leisure"),
    ],
)
def test_the_plan_of_the_day_names_the_domain(day: date, expected: str) -> None:
    plans = (
        planned("personal_support", "housing", date(2026, 10, 5), date(2026, 10, 12)),
        planned("personal_support", "leisure", date(2026, 10, 13)),
    )
    assert bills_as("personal_support", day, Rules(plans, PriceList(), PERIOD)) == expected


def test_without_a_domain_nobody_guesses() -> None:
    assert bills_as("personal_support", OCTOBER, RULES) is None
    assert bills_as(None, OCTOBER, RULES) is None
    assert bills_as(EVERYDAY, OCTOBER, Rules((), PriceList(), None)) is None
