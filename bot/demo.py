"""The demo: a fictional municipality, the sandbox in place of Telegram, and the bot, in one process."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from bot import demo_scene, running
from bot.app import build, make_bot
from bot.clock import system_clock
from bot.sandbox import Sandbox
from bot.settings import BotSettings
from casework.office_hours import OfficeHours
from locales import LANGUAGES, all_texts
from storage.database import opened
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key

TOKEN = "42:SANDBOX"  # noqa: S105 (of the stand-in; it opens nothing)


async def demo(settings: BotSettings) -> None:
    """Until Ctrl-C. Everything is made anew at each start; nothing of it is kept."""
    languages = all_texts()
    sandbox = Sandbox(token=TOKEN, username="MarkajaNaidisBot", now=system_clock)
    sandbox.limits.on = True
    with tempfile.TemporaryDirectory(prefix="markaja-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.db'}"
        await sandbox.start(host=settings.sandbox_host, port=settings.sandbox_port)
        bot = make_bot(TOKEN, sandbox.base_url)
        async with opened(url, KeyRing(new_key())) as sessions, bot.session:
            await prepare(url)
            app = build(bot, sessions, languages, sandbox.now)
            open_in_working_hours(sandbox)
            await demo_scene.furnish(app.desks, sandbox, languages)
            sandbox.clock_moved = app.delivery.wake
            stop = running.stop_on_signals()
            words = languages[settings.language if settings.language in languages else LANGUAGES[0]]
            print(words.plain("demo-ready", address=sandbox.base_url), flush=True)  # noqa: T201
            await running.run(app, stop)
        await sandbox.stop()


def open_in_working_hours(sandbox: Sandbox) -> None:
    """At night the municipality sleeps; the play begins in its working time."""
    hours, now = OfficeHours(), sandbox.now()
    if not hours.is_open(now):
        sandbox.move_clock(hours.next_opening(now) + timedelta(hours=2) - now)
