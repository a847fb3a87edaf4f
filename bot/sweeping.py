"""What the house erases by itself, once an hour; one chore that is broken holds up none of the others.

What is old goes even where no key opens it any more: erasing by age reads nobody's words.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.clock import Clock
from storage import complaint_lists, corrections, data_purging, erasures, ledger_notes, referral_lists
from storage.desk import Desk, Desks
from storage.secrets import unread

log = structlog.get_logger()
SWEEP_EVERY = timedelta(hours=1)
WRITE_EVERY = timedelta(minutes=1)
_OVERLAP = timedelta(minutes=5)
"""A transaction commits later than the moment that it bears."""
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
    "corrections": corrections.forget,
    "letters": lambda desk: desk.family.erase_due(),
}
"""By the name in the log; each has a transaction of its own."""


class Sweeping:
    """`ledger`: the list of erasures beside the database; None: there is none."""

    def __init__(self, desks: Desks, clock: Clock, ledger: Path | None = None) -> None:
        self._desks = desks
        self._clock = clock
        self._ledger = ledger
        self._swept_at: datetime | None = None
        self._tried_at: datetime | None = None
        self._written_at: datetime | None = None
        """When the list was last brought up; None: all of it is to be compared."""

    async def sweep(self) -> None:
        """Old drafts, old update ids, referrals past their time; at most once in `SWEEP_EVERY`."""
        now = self._clock()
        await self._write(now)
        if _is_recent(self._swept_at, now, SWEEP_EVERY):
            return
        self._swept_at = now
        for name, chore in CHORES.items():
            try:
                with unread():
                    async with self._desks.open(now) as desk:
                        done = await chore(desk)
            except Exception:
                log.exception("sweep failed", chore=name)
            else:
                if done:
                    log.info("swept", chore=name, number=done)
        self._tried_at = self._written_at = None

    async def _write(self, now: datetime) -> None:
        """What ended goes into the list of erasures at most a minute later: a backup that is put back may be older.

        Everything at the start, after each sweep and after a failure; else only what is new. What fails is tried
        again a minute later, and holds up no chore.
        """
        if self._ledger is None or _is_recent(self._tried_at, now, WRITE_EVERY):
            return
        last, self._tried_at, self._written_at = self._written_at, now, None
        try:
            async with self._desks.open(now) as desk:
                if last is None:
                    await erasures.catch_up(desk, self._ledger)
                await ledger_notes.catch_up(desk, self._ledger, last and last - _OVERLAP)
        except Exception:
            log.exception("list of erasures not written")
        else:
            self._written_at = now


def _is_recent(moment: datetime | None, now: datetime, within: timedelta) -> bool:
    """Not when the clock was set back meanwhile."""
    return moment is not None and timedelta() <= now - moment < within
