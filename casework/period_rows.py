"""A period as one list of numbers and rules, each with its source; and what differs between two periods. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from casework.duties import kinds
from casework.periods import Billed, DutyRule, Number, Period, Source, Span


class Group(StrEnum):
    """Parts of a period, in the order in which they are shown."""

    DAYS = "days"
    TARGET = "target"
    DUTIES = "duties"
    NUMBERS = "numbers"
    BILLING = "billing"


Value = Span | DutyRule | Number | Billed | int | None


@dataclass(frozen=True, slots=True)
class Row:
    """`value` as the period holds it; `missing`: the documents name it and have no number."""

    group: Group
    key: str
    value: Value
    source: Source

    @property
    def missing(self) -> bool:
        match self.value:
            case DutyRule():
                return self.value.offset is None
            case Number():
                return self.value.value is None
            case Billed():
                return not self.value.component
            case Span():
                return self.value.start is None and self.value.end is None
            case _:
                return self.value is None


@dataclass(frozen=True, slots=True)
class Difference:
    """None: that period has nothing of the kind."""

    group: Group
    key: str
    before: Row | None
    after: Row | None

    @property
    def only_source(self) -> bool:
        """The number is the same; where it stands, or how sure it is, is not."""
        return self.before is not None and self.after is not None and _bare(self.before) == _bare(self.after)


def rows(period: Period) -> tuple[Row, ...]:
    """Everything the period says, in a fixed order."""
    return tuple(_rows(period))


def differences(before: Period, after: Period) -> tuple[Difference, ...]:
    """What is otherwise, new or gone, in the order of `rows`."""
    first = {(row.group, row.key): row for row in rows(before)}
    second = {(row.group, row.key): row for row in rows(after)}
    keys = sorted({*first, *second}, key=lambda each: (list(Group).index(each[0]), _place(each, first, second)))
    found = (Difference(group, key, first.get((group, key)), second.get((group, key))) for group, key in keys)
    return tuple(one for one in found if one.before is None or one.after is None or _differ(one.before, one.after))


def _rows(period: Period) -> Iterator[Row]:
    for key, span in (
        ("services", period.services),
        ("contract", period.contract),
        ("intake", period.intake),
        ("retention", period.retention),
    ):
        if span is not None:
            yield Row(Group.DAYS, key, span, span.source)
    if period.target_group is not None:
        rule = period.target_group.min_age_rule
        yield Row(Group.TARGET, "min_age", period.target_group.min_age, Source(rule.status, rule.clause))
    for key in kinds():
        if key in period.duties:
            yield Row(Group.DUTIES, key, period.duties[key], period.duties[key].source)
    for key, number in period.numbers.items():
        yield Row(Group.NUMBERS, key, number, number.source)
    for key, billed in period.billing.items():
        yield Row(Group.BILLING, key, billed, billed.source)


def _place(
    key: tuple[Group, str], first: dict[tuple[Group, str], Row], second: dict[tuple[Group, str], Row]
) -> tuple[int, str]:
    """Where it stands in the period that has it."""
    among = list(first) if key in first else list(second)
    return among.index(key), key[1]


def _differ(before: Row, after: Row) -> bool:
    return _bare(before) != _bare(after) or before.source != after.source


def _bare(row: Row) -> object:
    """The value without its source."""
    match row.value:
        case Span():
            return (row.value.start, row.value.end)
        case Number():
            return (row.value.value, row.value.unit)
        case Billed():
            return row.value.component
        case DutyRule():
            one = row.value
            return (one.offset, one.owner, one.base, one.only_if, one.base_from, one.base_until)
        case _:
            return row.value
