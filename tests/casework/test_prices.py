"""Which price holds: municipality before programme, exact before general, new before old."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest

from casework.hours import Recipient
from casework.prices import Hour, Price, collisions, cost, overlap, price_of

DAY = date(2026, 10, 15)
HOUR = Hour(
    DAY,
    "respite_care",
    "support_everyday_life",
    Recipient.FAMILY_MEMBER,
    provider_id=7,
    municipality_id=1,
    period="2025-2026",
)
PROGRAMME = Price("support_everyday_life", Decimal(10), date(2025, 1, 1), period="2025-2026")
LATER = replace(PROGRAMME, unit=Decimal(11), first=date(2026, 10, 10))
FAMILY = replace(PROGRAMME, unit=Decimal(12), recipient=Recipient.FAMILY_MEMBER)
ACTIVITY = replace(PROGRAMME, unit=Decimal(13), component="respite_care")
PROVIDER = replace(PROGRAMME, unit=Decimal(14), provider_id=7)
OWN = replace(PROGRAMME, unit=Decimal(15), period=None, municipality_id=1)
OWN_EXACT = replace(OWN, unit=Decimal(16), recipient=Recipient.FAMILY_MEMBER)
LADDER = [PROGRAMME, LATER, FAMILY, ACTIVITY, PROVIDER, OWN, OWN_EXACT]
"""Each before all that stand before it."""


@pytest.mark.parametrize("most", range(1, len(LADDER) + 1))
def test_the_last_of_the_ladder_holds_in_whatever_order(most: int) -> None:
    rows = LADDER[:most]
    for order in permutations(rows) if most < 5 else (rows, rows[::-1]):
        assert price_of(HOUR, order) == rows[-1].unit


@pytest.mark.parametrize(
    "other",
    [
        replace(HOUR, day=date(2024, 12, 31)),
        replace(HOUR, period="kov"),
        replace(HOUR, activity="leisure_support", billed="support_leisure"),
        replace(HOUR, activity=None, billed=None),
    ],
)
def test_where_no_row_holds_there_is_no_price(other: Hour) -> None:
    assert price_of(other, [PROGRAMME]) is None


@pytest.mark.parametrize(
    ("price", "hour"),
    [
        (FAMILY, replace(HOUR, recipient=Recipient.GROUP)),
        (PROVIDER, replace(HOUR, provider_id=None)),
        (OWN, replace(HOUR, municipality_id=2)),
    ],
)
def test_a_row_of_others_is_not_ours(price: Price, hour: Hour) -> None:
    assert price_of(hour, [price]) is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 10, 9), 10), (date(2026, 10, 10), 11), (date(2026, 10, 20), 11), (date(2026, 10, 21), 10)],
)
def test_both_days_of_a_price_belong_to_it(day: date, expected: int) -> None:
    rows = [PROGRAMME, replace(LATER, last=date(2026, 10, 20))]

    assert price_of(replace(HOUR, day=day), rows) == expected


@pytest.mark.parametrize(
    ("minutes", "unit", "expected"),
    [
        (30, "0.01", "0.01"),
        (20, "0.01", "0.00"),
        (1, "17.35", "0.29"),
        (90, "17.35", "26.03"),
        (7, "10.0714", "1.17"),
    ],
)
def test_a_cost_is_rounded_half_up(minutes: int, unit: str, expected: str) -> None:
    assert cost(minutes, Decimal(unit)) == Decimal(expected)


def test_overlaps() -> None:
    closed = replace(PROGRAMME, last=date(2025, 6, 30))
    assert overlap(PROGRAMME, LATER)
    assert overlap(closed, replace(closed, first=date(2025, 6, 30)))
    assert not overlap(closed, replace(closed, first=date(2025, 7, 1), last=None))
    assert not overlap(PROGRAMME, FAMILY)
    assert collisions([closed, FAMILY, LATER, OWN, PROGRAMME]) == [(0, 4), (2, 4)]
