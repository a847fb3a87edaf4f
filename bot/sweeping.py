"""What the house erases by itself, once an hour; one chore that is broken holds up none of the others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from storage import complaint_lists, data_purging, referral_lists
from storage.desk import Desk, Desks

log = structlog.get_logger()
SWEEP_EVERY = timedelta(hours=1)
CHORES: dict[str, Callable[[Desk], Awaitable[object]]] = {
    "complaints_lapse": complaint_lists.lapse_due,
    "referrals": referral_lists.erase_due,
    "complaints": complaint_lists.erase_due,
    "drafts": lambda desk: desk.conversations.sweep(),
    "updates": lambda desk: desk.updates.sweep(),
    "hours_cards": lambda desk: desk.hours_cards.sweep(),
    "duties": lambda desk: desk.duties.sweep(),
    "groups": lambda desk: desk.groups.sweep(),
    "traces": data_purging.forget_traces,
    "letters": lambda desk: desk.family.erase_due(),
}
"""By the name in the log; each has a transaction of its own."""


class Sweeping:
    def __init__(self, desks: Desks, clock: Clock) -> None:
        self._desks = desks
        self._clock = clock
        self._swept_at: datetime | None = None

    async def sweep(self) -> None:
        """Old drafts, old update ids, referrals past their time; at most once in `SWEEP_EVERY`."""
        now = self._clock()
        if self._swept_at is not None and timedelta() <= now - self._swept_at < SWEEP_EVERY:
            return
        self._swept_at = now
        for name, chore in CHORES.items():
            try:
                async with self._desks.open(now) as desk:
                    done = await chore(desk)
            except Exception:
                log.exception("sweep failed", chore=name)
            else:
                if done:
                    log.info("swept", chore=name, number=done)
