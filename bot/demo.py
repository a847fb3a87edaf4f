"""The demo: a fictional municipality, the sandbox in place of Telegram, and the bot, in one process."""

from __future__ import annotations

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from bot import demo_panel, demo_scene, running
from bot.app import build, make_bot
from bot.clock import system_clock
from bot.sandbox import Sandbox
from bot.settings import BotSettings
from casework.office_hours import OfficeHours
from locales import LANGUAGES, all_texts, days
from storage.database import opened
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key

TOKEN = "42:SANDBOX"  # noqa: S105 (of the stand-in; it opens nothing)
USERNAME = "MarkajaNaidisBot"


async def demo(settings: BotSettings, at: datetime | None = None) -> None:
    """Until Ctrl-C. Everything is made anew at each start; nothing of it is kept. The panel is a process beside.

    `at`: the moment in UTC when the play begins; without it, now or at the next working hours.
    """
    languages = all_texts()
    sandbox = Sandbox(token=TOKEN, username=USERNAME, now=system_clock)
    sandbox.limits.on = True
    with tempfile.TemporaryDirectory(prefix="markaja-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.db'}"
        await sandbox.start(host=settings.sandbox_host, port=settings.sandbox_port)
        bot = make_bot(TOKEN, sandbox.base_url)
        key, address = new_key(), demo_panel.address_of(settings)
        async with opened(url, KeyRing(key)) as sessions, bot.session:
            await prepare(url)
            app = build(bot, sessions, languages, sandbox.now, panel_url=address)
            moved = begin(sandbox, at)
            await demo_scene.furnish(app.desks, sandbox, languages)
            ahead = Path(folder) / "ahead"

            def clock_moved() -> None:
                demo_panel.tell_time(ahead, sandbox.now())
                app.delivery.wake()

            clock_moved()
            sandbox.clock_moved = clock_moved
            stop = running.stop_on_signals()
            words = languages[settings.language if settings.language in languages else LANGUAGES[0]]
            _say(words.plain("demo-ready", address=sandbox.base_url))
            if moved:
                _say(words.plain(moved, at=days.stamp(words, sandbox.now())))
            environment = {
                "MARKAJA_DATABASE_URL": url,
                "MARKAJA_SECRET_KEY": key,
                "MARKAJA_BOT_TOKEN": TOKEN,
                "MARKAJA_BOT_USERNAME": USERNAME,
                "MARKAJA_BOT_API_BASE": sandbox.base_url,
                "MARKAJA_CLOCK_AHEAD": str(ahead),
            }
            async with demo_panel.panel(address, environment):
                await running.run(app, stop)
        await sandbox.stop()


def begin(sandbox: Sandbox, at: datetime | None) -> str:
    """Sets the clock; the id of the sentence about it, empty where it was left alone.

    At night the municipality sleeps: unless a moment was asked for, the play begins in its working time.
    """
    hours, now = OfficeHours(), sandbox.now()
    if at is not None:
        sandbox.move_clock(at - now)
        return "demo-clock-set"
    if hours.is_open(now):
        return ""
    sandbox.move_clock(hours.next_opening(now) + timedelta(hours=2) - now)
    return "demo-clock-moved"


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201
