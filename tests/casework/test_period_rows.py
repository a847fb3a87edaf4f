"""A period as a list, and two of them side by side."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from casework.period_rows import Group, differences, rows
from casework.periods import Number, Period, named, periods


def of(name: str) -> Period:
    found = named(name)
    assert found is not None
    return found


@pytest.mark.parametrize("period", periods(), ids=lambda period: period.name)
def test_nothing_that_a_period_says_is_left_out(period: Period) -> None:
    found = rows(period)

    assert {row.key for row in found if row.group is Group.DUTIES} == set(period.duties)
    assert {row.key for row in found if row.group is Group.NUMBERS} == set(period.numbers)
    assert {row.key for row in found if row.group is Group.BILLING} == set(period.billing)
    assert all(row.source.status or row.missing or row.group is Group.DAYS for row in found)


@pytest.mark.parametrize("period", periods(), ids=lambda period: period.name)
def test_a_period_does_not_differ_from_itself(period: Period) -> None:
    assert differences(period, period) == ()


def test_the_fee_of_2025_is_otherwise_and_both_are_shown_with_their_clauses() -> None:
    found = {(one.group, one.key): one for one in differences(of("2023-2024"), of("2025-2026"))}

    days = found[Group.DAYS, "services"]
    assert days.before is not None
    assert days.after is not None
    assert days.before.value != days.after.value
    assert not days.only_source


def test_one_number_more_is_one_difference() -> None:
    period = of("2025-2026")
    key = next(key for key, number in period.numbers.items() if number.value is not None)
    number = period.numbers[key]
    other = replace(period, numbers={**period.numbers, key: replace(number, value=(number.value or Decimal(0)) + 1)})
    without = replace(period, numbers={name: one for name, one in period.numbers.items() if name != key})

    (raised,) = differences(period, other)
    (gone,) = differences(period, without)

    assert raised.key == gone.key == key
    assert isinstance(raised.after.value if raised.after else None, Number)
    assert gone.after is None
    assert not raised.only_source


def test_a_clause_alone_is_a_difference_of_the_source() -> None:
    period = of("2025-2026")
    key, number = next(iter(period.numbers.items()))
    other = replace(
        period, numbers={**period.numbers, key: replace(number, source=replace(number.source, clause="x"))}
    )

    (found,) = differences(period, other)

    assert found.only_source
