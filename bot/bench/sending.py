"""5 000 due notices leave at the configured pace, none is lost, none is said twice [budget: ± 2 %, no 429]."""

from __future__ import annotations

import asyncio
import time

from bot.app import App, build, make_bot
from bot.bench.figures import Figure, Wish
from bot.bench.house import BenchHouse, house, people
from bot.bench.processes import Bench, bench
from bot.clock import system_clock
from bot.pace import EVERYWHERE_A_SECOND
from casework.notices import Notice
from casework.people import Role
from locales import all_texts
from storage.tables import Account

PEOPLE = 1000
"""Each gets several, so that nobody's chat is the limit."""


async def measure(wish: Wish) -> list[Figure]:
    count = wish.of(5000, 300)
    async with bench() as server, house() as place:
        accounts = await _fill(place, count)
        async with make_bot("42:BENCH", server.base) as bot:
            app = build(bot, place.sessions, all_texts(), system_clock)
            await server.load([], [], 0)
            seconds = await _send(app)
        return await _figures(server, count, seconds, accounts)


async def _fill(place: BenchHouse, count: int) -> list[Account]:
    """Notices whose words stand ready and depend on nothing: what is measured is the way out."""
    async with place.desks.open(system_clock()) as desk:
        accounts = await people(desk, Role.CASE_MANAGER, min(PEOPLE, count), place.place_id)
        for number in range(count):
            account = accounts[number % len(accounts)]
            await desk.outbox.put(Notice.DRAFT_ERASED, account.id or 0, key=f"bench:{number}")
    return accounts


async def _send(app: App) -> float:
    began = time.perf_counter()
    async with asyncio.timeout(1800):
        await app.delivery.deliver_due()
    return time.perf_counter() - began


async def _figures(server: Bench, count: int, seconds: float, accounts: list[Account]) -> list[Figure]:
    report = await server.report()
    share = {str(row.telegram_id): 0 for row in accounts}
    for number in range(count):
        share[str(accounts[number % len(accounts)].telegram_id)] += 1
    got = report["answered"]
    # A second's worth leaves at once, the rest at the pace.
    wanted = (count - EVERYWHERE_A_SECOND) / EVERYWHERE_A_SECOND
    return [
        Figure(f"sending {count} notices, time against the pace", seconds / wanted, "", least=0.98, most=1.02),
        Figure("… seconds", seconds, "s"),
        Figure("… lost", sum(max(0, want - got.get(chat, 0)) for chat, want in share.items()), "", most=0),
        Figure("… said twice", sum(max(0, had - share.get(chat, 0)) for chat, had in got.items()), "", most=0),
    ]
