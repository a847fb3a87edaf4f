"""What happens, and when: acts of the whole year, carried out one after another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from admin.simulating.town import Town, at
from casework.calendar import next_working_day, working_day_before

Do = Callable[[Town, datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Act:
    """`do` gets the town and the moment, and opens the desks that it needs."""

    moment: datetime
    do: Do


def on_working_day(day: date, hour: int, minute: int = 0) -> datetime:
    """That day, or the next working day after it."""
    return at(next_working_day(working_day_before(day)), hour, minute)


async def play(town: Town, acts: Iterable[Act], tell: Callable[[], None] = lambda: None) -> None:
    """In the order of time; acts of one moment in the order given. `tell` hears of each that is done."""
    for act in sorted(acts, key=lambda one: one.moment):
        await act.do(town, act.moment)
        tell()
