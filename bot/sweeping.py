"""What the house erases by itself, once an hour; one chore that is broken holds up none of the others.

What is old goes even where no key opens it any more: erasing by age reads nobody's words.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from storage import complaint_lists, corrections, data_purging, referral_lists
from storage.desk import Desks
from storage.secrets import unread

log = structlog.get_logger()
SWEEP_EVERY = timedelta(hours=1)


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
        for chore in (self._lapse, self._referrals, self._complaints, self._letters, self._tidy):
            try:
                with unread():
                    await chore(now)
            except Exception:
                log.exception("sweep failed", chore=chore.__name__)

    async def _lapse(self, now: datetime) -> None:
        async with self._desks.open(now) as desk:
            await complaint_lists.lapse_due(desk)

    async def _referrals(self, now: datetime) -> None:
        async with self._desks.open(now) as desk:
            erased = await referral_lists.erase_due(desk)
        if erased:
            log.info("swept", referrals=erased)

    async def _complaints(self, now: datetime) -> None:
        async with self._desks.open(now) as desk:
            erased = await complaint_lists.erase_due(desk)
        if erased:
            log.info("swept", complaints=erased)

    async def _letters(self, now: datetime) -> None:
        async with self._desks.open(now) as desk:
            await desk.family.erase_due()

    async def _tidy(self, now: datetime) -> None:
        async with self._desks.open(now) as desk:
            drafts = await desk.conversations.sweep()
            await desk.updates.sweep()
            await desk.hours_cards.sweep()
            await desk.duties.sweep()
            await desk.groups.sweep()
            await data_purging.forget_traces(desk)
            await corrections.forget(desk)
        if drafts:
            log.info("swept", drafts=drafts)
