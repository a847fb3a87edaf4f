"""Memory of the running bot beside a bare aiogram bot [budget: + 80 MiB]."""

from __future__ import annotations

import asyncio
import asyncio.subprocess

from bot.bench.figures import Figure, Wish
from bot.bench.house import house, people, telegram_ids
from bot.bench.processes import Bench, bench, process, resident
from bot.clock import system_clock
from casework.people import Role

MOST_MORE = 80.0
"""MiB."""
TEXTS = ("tere", "Mari eile 2 tundi", "aitäh")


async def measure(wish: Wish) -> list[Figure]:
    count = wish.of(2000, 300)
    async with bench() as server, house() as place:
        async with place.desks.open(system_clock()) as desk:
            users = telegram_ids(await people(desk, Role.PARTNER, 50, place.place_id))
        async with process("bot.bench.echo", server.base) as echo:
            bare = await _after(server, echo, users, count)
        async with process("bot", "run", environment=place.environment(server.base)) as ours:
            full = await _after(server, ours, users, count)
    return [
        Figure("memory of a bare aiogram bot", bare, "MiB"),
        Figure(f"memory of Märkaja after {count} messages", full, "MiB"),
        Figure("… more than the bare bot", full - bare, "MiB", most=MOST_MORE),
    ]


async def _after(server: Bench, bot: asyncio.subprocess.Process, users: list[int], count: int) -> float:
    await server.load(TEXTS, users, count)
    report = await server.done(300)
    if report["left"] > 0:
        raise RuntimeError(f"{report['left']} messages were not answered")
    return resident(bot.pid)
