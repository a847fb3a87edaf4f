"""A contract's money to the cent: tables 1 and 2 and footnote 2 of the call [004], and where a pace leads."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from casework import periods, places
from casework.budget import (
    METHOD,
    METHOD_NONE,
    Budget,
    NoNumber,
    Terms,
    after_evaluation,
    budget,
    component_ceiling,
    coordination_month,
    coordination_total,
    money,
)

(PERIOD,) = (one for one in periods.periods() if one.name == "2025-2026")
TABLE_1 = {
    "Antsla vald": 15,
    "Elva vald": 13,
    "Haapsalu linn, Lääne-Nigula vald": 24,
    "Harku vald": 10,
    "Hiiumaa vald": 5,
    "Jõelähtme vald": 25,
    "Jõhvi vald": 5,
    "Järva vald": 15,
    "Kehtna vald": 15,
    "Keila linn": 5,
    "Kiili vald": 5,
    "Kohila vald": 25,
    "Kohtla-Järve linn": 27,
    "Kose vald": 15,
    "Lüganuse vald": 8,
    "Narva linn": 19,
    "Otepää vald": 10,
    "Paide linn": 12,
    "Põhja-Pärnumaa vald": 12,
    "Põltsamaa vald": 5,
    "Pärnu linn": 55,
    "Raasiku vald": 10,
    "Rakvere linn": 15,
    "Rapla vald": 60,
    "Rõuge vald": 7,
    "Tallinn": 130,
    "Tapa vald": 7,
    "Tartu linn": 46,
    "Tori vald": 38,
    "Tõrva vald": 25,
    "Türi vald": 30,
    "Valga vald": 50,
    "Viljandi linn": 55,
    "Väike-Maarja vald": 10,
}
TABLE_2 = {
    5: "48073.20",
    10: "96146.40",
    20: "192292.80",
    25: "240366.00",
    30: "288439.20",
    40: "384585.60",
    50: "480732.00",
}


@pytest.mark.parametrize(("count", "expected"), TABLE_2.items())
def test_table_2(count: int, expected: str) -> None:
    assert str(component_ceiling(count, PERIOD)) == expected


@pytest.mark.parametrize(("name", "count"), TABLE_1.items())
def test_table_1(name: str, count: int) -> None:
    row = next(one for one in places.table() if ", ".join(one.names) == name)

    assert row.places == count
    assert component_ceiling(count, PERIOD) == count * Decimal("400.61") * 24


def test_table_1_adds_up_to_the_whole_programme() -> None:
    rows = places.table()

    assert (len(rows), sum(TABLE_1.values()), places.total()) == (34, 808, 808)
    assert sum(component_ceiling(row.places, PERIOD) for row in rows) == Decimal("7768629.12")
    assert sum(coordination_total(row.places, PERIOD) for row in rows) == Decimal("926170.00")
    whole = money(808, PERIOD)
    assert whole.component_ceiling + whole.coordination_total == Decimal("8694799.12")


def test_footnote_2() -> None:
    ten = money(10, PERIOD)

    assert (ten.coordination_month, ten.coordination_total) == (Decimal("458.50"), Decimal("11462.50"))
    assert ten.side_costs == Decimal("1146.25")


def test_a_period_without_such_numbers_says_which() -> None:
    other = periods.named("kov")
    assert other is not None
    with pytest.raises(NoNumber) as refused:
        coordination_month(5, other)

    assert refused.value.key == "fee_month"


@pytest.mark.parametrize(
    ("after", "expected"), [(10, "96146.40"), (8, "76917.12"), (1, "9614.64"), (0, "0.00"), (3, "28843.92")]
)
def test_the_ceiling_shrinks_with_the_places(after: int, expected: str) -> None:
    assert after_evaluation(Decimal("96146.40"), 10, after) == Decimal(expected)


@pytest.mark.parametrize(("before", "after"), [(10, 11), (10, -1), (0, 0)])
def test_places_do_not_grow_by_an_evaluation(before: int, after: int) -> None:
    with pytest.raises(ValueError, match="places"):
        after_evaluation(Decimal(1), before, after)


# ── used, forecast, warnings ─────────────────────────────────────────────────

TERMS = Terms(1, "L-1", 5, Decimal(24000), Decimal("229.25"), date(2025, 1, 1), date(2026, 12, 31))
TODAY = date(2026, 11, 10)


def months(*costs: int, last: date = date(2026, 11, 1)) -> dict[date, Decimal]:
    """Of the months up to `last`, oldest first."""
    found = {}
    for back, cost in enumerate(reversed(costs)):
        number = last.year * 12 + last.month - 1 - back
        found[date(number // 12, number % 12 + 1, 1)] = Decimal(cost)
    return found


def told(*costs: int, ceiling: int = 24000, today: date = TODAY) -> Budget:
    terms = Terms(1, "L-1", 5, Decimal(ceiling), Decimal("229.25"), date(2025, 1, 1), date(2026, 12, 31))
    return budget(terms, months(*costs), today)


def test_the_forecast_is_the_average_of_three_full_months() -> None:
    found = told(5000, 900, 1000, 1100, 200)  # July … October, and ten days of November

    assert (found.used, found.pace, found.method) == (Decimal(8200), Decimal(1000), METHOD)
    assert found.forecast == Decimal(8200) + Decimal(800) + Decimal(1000)
    assert found.left == Decimal(15800)


def test_a_month_that_costs_more_than_the_pace_counts_as_it_is() -> None:
    found = told(1000, 1000, 1000, 1500)

    assert found.forecast == Decimal(4500 + 1000)


def test_an_empty_month_counts_in_the_pace() -> None:
    costs = {date(2026, 8, 1): Decimal(900), date(2026, 10, 1): Decimal(900)}
    found = budget(TERMS, costs, TODAY)

    assert found.pace == Decimal(600)


def test_without_a_full_month_nothing_is_foretold() -> None:
    found = told(700)

    assert (found.pace, found.forecast, found.reached_on, found.method) == (None, None, None, METHOD_NONE)


def test_after_the_last_day_the_forecast_is_what_was_used() -> None:
    found = told(1000, 1000, today=date(2027, 1, 15))

    assert found.forecast == found.used == Decimal(2000)


@pytest.mark.parametrize(
    ("used", "warning"), [(7999, None), (8000, 80), (8999, 80), (9000, 90), (9499, 90), (9500, 95), (10001, 95)]
)
def test_the_warnings_are_exact(used: int, warning: int | None) -> None:
    assert told(used, ceiling=10000).warning == warning


@pytest.mark.parametrize(
    ("ceiling", "reached"),
    [
        (3000, TODAY),  # used up already
        (3500, date(2026, 11, 20)),  # half of what is left of November's pace, in the second half of its days
        (4000, date(2026, 11, 30)),
        (4500, date(2026, 12, 16)),
        (5000, date(2026, 12, 31)),
        (5001, None),  # services end first
    ],
)
def test_the_day_on_which_this_pace_reaches_the_ceiling(ceiling: int, reached: date | None) -> None:
    assert told(1000, 1000, 1000, 0, ceiling=ceiling).reached_on == reached


def test_what_was_invoiced_before_the_house_is_counted_once() -> None:
    terms = Terms(
        1,
        "L-1",
        5,
        Decimal(24000),
        Decimal(0),
        date(2025, 1, 1),
        date(2026, 12, 31),
        Decimal(18000),
        date(2026, 9, 30),
    )
    found = budget(terms, months(800, 900, 1000, 100), TODAY, closed=frozenset({date(2026, 10, 1)}))

    assert found.used == Decimal(18000 + 1000 + 100)
    assert found.checked == Decimal(19000)
    assert found.share == Decimal("79.6")


def test_without_a_ceiling_only_sums_are_said() -> None:
    terms = Terms(1, "L-1", 5, None, Decimal(0), date(2025, 1, 1), date(2026, 12, 31))
    people = {date(2026, 9, 1): 2, date(2026, 10, 1): 3, date(2026, 11, 1): 3}
    found = budget(terms, months(1000, 1000, 70), TODAY, people=people, average_allowed=Decimal("400.61"))

    assert (found.left, found.share, found.warning, found.reached_on) == (None, None, None, None)
    assert (found.average, found.average_allowed) == (Decimal("400.00"), Decimal("400.61"))
