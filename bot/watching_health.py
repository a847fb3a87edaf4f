"""Whether the bot can do its work just now: each thing it needs, in plain words."""

from __future__ import annotations

import asyncio
import shutil
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from aiogram.exceptions import AiogramError
from sqlalchemy.engine import make_url

from bot.app import App
from locales import Texts
from storage import health_counts
from storage.health_counts import Figures

log = structlog.get_logger()
PATIENCE = 3.0
"""Seconds for the database and for Telegram."""
TELEGRAM_SILENT = 90.0
"""A long poll is answered within 35 seconds; two of them may fail."""
LOOP_SILENT = 60.0
"""The due loop sleeps 15 seconds at most."""
LEAST_FREE = 200 * 2**20
"""Bytes: less than this, and the next writes may fail."""
BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""This program was not there before: an earlier clock is wrong."""
JUMP = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Check:
    """`text_id` is said with `values`."""

    name: str
    ok: bool
    text_id: str
    values: dict[str, str | int]

    def plain(self, words: Texts) -> dict[str, object]:
        return {"ok": self.ok, "text": words.plain(self.text_id, **self.values)}


class Health:
    def __init__(self, app: App, url: str) -> None:
        self._app = app
        self._folder = _folder(url)
        self._began = (app.clock(), time.monotonic())

    async def figures(self) -> Figures | None:
        """None when the database does not answer."""
        try:
            async with asyncio.timeout(PATIENCE), self._app.desks.open(self._app.clock()) as desk:
                return await health_counts.figures(desk.session)
        except Exception as error:  # noqa: BLE001 (whatever it is: the database is not there)
            self._app.watch.failed("watch", error)
            return None

    async def ready(self) -> list[Check]:
        found = await self.figures()
        checks = [
            Check("database", found is not None, "watch-database" if found else "watch-database-silent", {}),
            await self._telegram(),
            self._due_loop(),
            self._clock(),
        ]
        if self._folder is not None:
            checks.append(_disk(self._folder))
        return checks

    async def _telegram(self) -> Check:
        watch = self._app.watch
        if not watch.listening and _age(watch.telegram_at, TELEGRAM_SILENT) > TELEGRAM_SILENT / 2:
            await self._ask_telegram()
        age = _age(watch.telegram_at, TELEGRAM_SILENT * 2)
        there = age <= TELEGRAM_SILENT
        return Check("telegram", there, "watch-telegram" if there else "watch-telegram-silent", {"seconds": int(age)})

    async def _ask_telegram(self) -> None:
        """A process that only sends has nobody to tell it otherwise."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._app.bot.get_me()
        except (AiogramError, TimeoutError) as error:
            log.warning("telegram does not answer", error=type(error).__name__)

    def _due_loop(self) -> Check:
        age = _age(self._app.watch.turned_at, LOOP_SILENT * 2)
        turns = age <= LOOP_SILENT
        return Check("due_loop", turns, "watch-loop" if turns else "watch-loop-silent", {"seconds": int(age)})

    def _clock(self) -> Check:
        """Since the start both clocks have gone on alike; one that was set by hand or by nobody has not."""
        now = self._app.clock()
        drift = (now - self._began[0]) - timedelta(seconds=time.monotonic() - self._began[1])
        sane = now >= BUILT and abs(drift) < JUMP
        if not sane:
            self._began = (now, time.monotonic())
        return Check("clock", sane, "watch-clock" if sane else "watch-clock-jumped", {})


def _age(moment: float | None, never: float) -> float:
    return never if moment is None else time.monotonic() - moment


def _folder(url: str) -> Path | None:
    parsed = make_url(url)
    return Path(parsed.database or ".").parent if parsed.drivername.startswith("sqlite") else None


def _disk(folder: Path) -> Check:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        free = 0
    roomy = free >= LEAST_FREE
    return Check("disk", roomy, "watch-disk" if roomy else "watch-disk-full", {"free": free // 2**20})
