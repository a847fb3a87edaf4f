"""Which deadlines hold for a case: those of its period, and the state services' beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.facts import Fact, Facts, Trait
from casework.periods import Period, state_services

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from storage.desk import Desk
    from storage.tables import CaseFile


async def rules_of(desk: Desk, row: CaseFile, day: date | None = None) -> tuple[Period, ...]:
    """Now, or on that day; a period that is no longer known counts as the municipality's own."""
    period = await desk.periods.of_case(row, day)
    return (period, state_services()) if period else (state_services(),)


def facts_of(row: CaseFile, noted: Iterable[Fact]) -> Facts:
    """As the rules read them; `noted` are those that were not taken back."""
    return Facts(frozenset(noted), frozenset(map(Trait, row.traits)), row.review_on)
