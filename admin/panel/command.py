"""`markaja panel`: serves until it is stopped."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

from admin import clock, house, settings
from admin.panel.server import Running, application, until_stopped
from admin.problems import Problem
from locales import Texts, all_texts
from storage.at_work import at_work

PATIENCE = 5.0
"""Seconds, until a database that was not ready is looked at again."""
_NOT_YET = {"admin-problem-no-database", "admin-problem-not-upgraded", "admin-problem-database"}
"""The bot makes and upgrades it when it starts, and PostgreSQL may come after us."""


def serve(words: Texts, *, wait: bool = False) -> None:
    """Raises `Problem` when it cannot start; with `wait` a database that is not ready yet is waited for."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_once_ready(words, settings.read(), wait=wait))


async def _once_ready(words: Texts, read: settings.AdminSettings, *, wait: bool) -> None:
    told = ""
    while True:
        try:
            await _serve(words, read)
        except Problem as problem:
            if not wait or problem.text_id not in _NOT_YET:
                raise
            if problem.text_id != told:
                print(words.plain(problem.text_id, **problem.values), file=sys.stderr)
                print(words.plain("admin-panel-waiting"), file=sys.stderr, flush=True)
            told = problem.text_id
            await asyncio.sleep(PATIENCE)
        else:
            return


async def _serve(words: Texts, read: settings.AdminSettings) -> None:
    async with house.entered(read) as desks, at_work(read.database_url):
        running = Running(application(desks, read, all_texts(), clock.now))
        try:
            await running.start(read.panel_host, read.panel_port)
        except OSError as error:
            raise Problem("admin-problem-panel-port", host=read.panel_host, port=str(read.panel_port)) from error
        print(words.plain("admin-panel-ready", address=read.panel_address), flush=True)
        try:
            await until_stopped()
        finally:
            await running.stop()
