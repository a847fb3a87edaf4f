"""From a base day and a period's offset to a due day, with the steps of the sum kept for "why this date?"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from casework.calendar import (
    NONE_CLOSED,
    add_months,
    add_working_days,
    holidays_skipped,
    last_of_month,
    nth_working_day,
)
from casework.periods.model import Offset, Unit


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`base` + `amount` of `unit` = `due`; `skipped` are days off on Monday to Friday that were stepped over."""

    base: date | None
    unit: Unit
    amount: int
    due: date
    skipped: tuple[date, ...] = ()


def counted(
    base: date | None, offset: Offset, until: date | None = None, closed: frozenset[date] = NONE_CLOSED
) -> tuple[Arithmetic, ...]:
    """The due days of an offset: one, or more where it names several days or repeats (up to and with `until`).

    A due day on a day off stays as it is. Without a base only named days are counted. `closed`: closing days of the
    municipality, which are no working days of its own; what is due to SKA by a working day of the month stays.
    """
    if offset.unit is Unit.ON:
        return tuple(Arithmetic(base, Unit.ON, 0, day) for day in offset.on)
    if base is None:
        return ()
    return tuple(_repeated(_once(base, offset, closed), offset, until))


def _repeated(first: Arithmetic, offset: Offset, until: date | None) -> Iterator[Arithmetic]:
    yield first
    if not offset.repeat_years or until is None:
        return
    before, years = first, offset.repeat_years
    while (due := add_months(first.due, 12 * years)) <= until:
        before = Arithmetic(before.due, Unit.YEARS, offset.repeat_years, due)
        yield before
        years += offset.repeat_years


def _once(base: date, offset: Offset, closed: frozenset[date]) -> Arithmetic:
    amount = offset.amount
    match offset.unit:
        case Unit.DAYS:
            due = base + timedelta(days=amount)
        case Unit.DAYS_BEFORE_END:
            due = base - timedelta(days=amount)
        case Unit.MONTHS:
            due = add_months(base, amount)
        case Unit.YEARS:
            due = add_months(base, 12 * amount)
        case Unit.MONTH_END:
            due = last_of_month(base.year, base.month)
        case Unit.WORKING_DAYS:
            due = add_working_days(base, amount, closed)
            return Arithmetic(base, offset.unit, amount, due, holidays_skipped(base, due, closed))
        case Unit.WORKING_DAY_OF_NEXT_MONTH:
            return _of_next_month(base, amount)
        case _:
            due = base
    return Arithmetic(base, offset.unit, amount, due)


def _of_next_month(base: date, nth: int) -> Arithmetic:
    end = last_of_month(base.year, base.month)
    following = end + timedelta(days=1)
    due = nth_working_day(following.year, following.month, nth)
    return Arithmetic(base, Unit.WORKING_DAY_OF_NEXT_MONTH, nth, due, holidays_skipped(end, due))
