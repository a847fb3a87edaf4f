"""Which deadlines hold for a case: those of its period, and the state services' beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.calendar import tallinn_day
from casework.cases import CaseKind
from casework.facts import Fact, Facts, Trait
from casework.period_days import closing, going_on
from casework.periods import Period, state_services
from storage import period_spans

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from storage.desk import Desk
    from storage.tables import CaseFile


async def rules_of(desk: Desk, row: CaseFile, day: date | None = None) -> tuple[Period, ...]:
    """Now, or on that day; a period that is no longer known counts as the municipality's own."""
    period = await desk.periods.of_case(row, day)
    own = (await asked_of(desk, row, period),) if period else ()
    return (*own, *await ending(desk, row, period), state_services())


async def asked_of(desk: Desk, row: CaseFile, period: Period) -> Period:
    """Whose move into the next period is decided is asked nothing about leaving any more."""
    return going_on(period) if (row.id or 0) in await desk.periods.going_on() else period


async def ending(desk: Desk, row: CaseFile, period: Period | None) -> tuple[Period, ...]:
    """What the period before this one still asks of who went on. Nobody is asked about who came in this one."""
    start = period.services.start if period else None
    if period is None or row.kind is not CaseKind.ISTE or (start and tallinn_day(row.opened_at) >= start):
        return ()
    spans = (await period_spans.of_cases(desk, {row.id or 0})).get(row.id or 0, [])
    newest = next((one for one in reversed(spans) if one.done and one.after == period.name), None)
    before = await desk.periods.named(newest.before) if newest else None
    found = closing(before, period) if before else None
    return (found,) if found else ()


def facts_of(row: CaseFile, noted: Iterable[Fact], closed: frozenset[date] = frozenset()) -> Facts:
    """As the rules read them; `noted` are those that were not taken back, `closed` the office's closing days."""
    return Facts(frozenset(noted), frozenset(map(Trait, row.traits)), row.review_on, closed)
