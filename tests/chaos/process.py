"""`python -m tests.chaos.process --clock FILE`: the bot as it runs in production, by a clock that can be moved.

`--only-sending`: a second process that shares the outbox (PostgreSQL) and receives nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import timedelta
from pathlib import Path

import structlog

from bot import logs, running
from bot.app import App, build, make_bot
from bot.settings import BotSettings
from locales import all_texts
from storage.database import opened
from storage.prepare import free_leases, prepare
from tests.chaos.clock import reading

log = structlog.get_logger()


LOOKS_EVERY = 0.3
"""Seconds."""
MOVED = timedelta(minutes=1)


async def run(settings: BotSettings, file: Path, *, only_sending: bool) -> None:
    """As `bot.__main__.run`; and whoever moves the clock wakes the due loop, as in the demo."""
    clock = reading(file)
    bot = make_bot(settings.bot_token.get_secret_value(), settings.bot_api_base)
    async with opened(settings.database_url, settings.key_ring()) as sessions, bot.session:
        await prepare(settings.database_url)
        await free_leases(sessions)
        app = build(bot, sessions, all_texts(), clock, paced=settings.paced)
        stop = running.stop_on_signals()
        async with asyncio.TaskGroup() as group:
            waking = group.create_task(_wake(app))
            await _run(app, stop, only_sending=only_sending)
            waking.cancel()


async def _run(app: App, stop: asyncio.Event, *, only_sending: bool) -> None:
    log.info("running", sending=only_sending)
    await (running.send if only_sending else running.run)(app, stop)


async def _wake(app: App) -> None:
    """Until cancelled."""
    before = app.clock()
    while True:
        await asyncio.sleep(LOOKS_EVERY)
        now = app.clock()
        if now - before > MOVED:
            app.delivery.wake()
        before = now


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos.process")
    parser.add_argument("--clock", type=Path, required=True)
    parser.add_argument("--only-sending", action="store_true")
    wanted = parser.parse_args()
    settings = BotSettings()
    logs.configure(settings.log_level)
    asyncio.run(run(settings, wanted.clock, only_sending=wanted.only_sending))
    return 0


if __name__ == "__main__":
    sys.exit(main())
