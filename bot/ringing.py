"""The clocks of the house: each rings on its own, and one that is broken holds up none of the others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import structlog

from bot.clock import Clock
from storage.desk import Desk, Desks

log = structlog.get_logger()


class Rings(Protocol):
    """What waits for moments in the store."""

    async def ring_due(self) -> int:
        """How many moments had come; a part of them at a time."""

    async def next_moment(self) -> datetime | None:
        """The next one; None when nothing waits."""


CLOCKS: dict[str, Callable[[Desk], Rings]] = {
    "referrals": lambda desk: desk.referral_clock,
    "duties": lambda desk: desk.duties,
    "hours": lambda desk: desk.hours_gaps,
    "months": lambda desk: desk.month_clock,
    "periods": lambda desk: desk.period_clock,
    "posts": lambda desk: desk.post_clock,
    "advisers": lambda desk: desk.adviser_posts,
    "pauses": lambda desk: desk.pauses,
    "family": lambda desk: desk.family,
}


class Ringing:
    def __init__(self, desks: Desks, clock: Clock) -> None:
        self._desks = desks
        self._clock = clock
        self._broken: set[str] = set()

    async def ring(self) -> None:
        """Everything whose moment has come; what it says goes into the outbox."""
        for name in CLOCKS:
            try:
                await self._ring_out(name)
                self._broken.discard(name)
            except Exception:
                self._broken.add(name)
                log.exception("clock failed", clock=name)

    async def _ring_out(self, name: str) -> None:
        """Until nothing of this clock is due, each round in a desk of its own."""
        rang = True
        while rang:
            async with self._desks.open(self._clock()) as desk:
                rang = await CLOCKS[name](desk).ring_due() > 0

    async def next_moments(self, desk: Desk) -> list[datetime | None]:
        """Of the clocks that go: the moment of a broken one has passed already, and would leave no pause at all."""
        return [await clock_of(desk).next_moment() for name, clock_of in CLOCKS.items() if name not in self._broken]
