"""What is asked of others, Telegram's server and the running bot: beside the pages, and remembered for a minute."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from admin import doctor
from admin.checks.findings import Finding
from admin.settings import AdminSettings

REMEMBERED = timedelta(minutes=1)
PATIENCE = 1.0
"""Seconds that a page waits for an answer; later pages show it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """`at`: when it was asked, None when no answer ever came; `waits`: a newer answer is on its way."""

    findings: Sequence[Finding] = ()
    at: datetime | None = None
    waits: bool = False


class Outward:
    """One question at a time, however many pages are opened: who does not answer holds one thread and no page."""

    def __init__(self) -> None:
        self._heard = Heard()
        self._asked_at: datetime | None = None
        self._asking: asyncio.Future[list[Finding]] | None = None

    async def heard(self, settings: AdminSettings, now: datetime) -> Heard:
        """Never waits longer than `PATIENCE`."""
        if self._asking is None and (self._heard.at is None or abs(now - self._heard.at) > REMEMBERED):
            self._asked_at = now
            self._asking = asyncio.get_running_loop().run_in_executor(None, doctor.beyond, settings, now)
        if self._asking is not None:
            await asyncio.wait({self._asking}, timeout=PATIENCE)
        self._take()
        return Heard(self._heard.findings, self._heard.at, self._asking is not None)

    def _take(self) -> None:
        if self._asking is not None and self._asking.done():
            asked, self._asking = self._asking, None
            self._heard = Heard(asked.result(), self._asked_at)
