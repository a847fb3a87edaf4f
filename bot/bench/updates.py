"""Hours messages handled end to end (read, kept, answered) beside a bare aiogram echo bot on the same server.

Budget: 0.35 of its updates/s; 95 of 100 answered within 150 ms at 20 messages a second.
"""

from __future__ import annotations

import statistics

from bot.bench.figures import Figure, Wish
from bot.bench.house import FIRST_USER, caseloads, house, people
from bot.bench.processes import Bench, bench, process
from bot.bench.reading import MESSAGES
from bot.clock import system_clock
from casework.people import Role

USERS = 200
LEAST_OF_ECHO = 0.35
SLOWEST = 0.150
"""Seconds until the answer, 95 of 100 at `RATE`."""
RATE = 20.0
TEXTS = tuple(text for text in MESSAGES if not text.endswith("?"))
WARM = 100


async def measure(wish: Wish) -> list[Figure]:
    count = wish.of(6000, 400)
    async with bench() as server, house() as place:
        async with place.desks.open(system_clock()) as desk:
            workers = await people(desk, Role.SUPPORT_WORKER, USERS, place.place_id)
            await caseloads(desk, workers, place.place_id)
        echo, ours = [], []
        delays: list[float] = []
        for _ in range(wish.of(3, 1)):
            async with process("bot.bench.echo", server.base):
                echo.append(await _rate(server, count))
        async with process("bot", "run", environment=place.environment(server.base)):
            first = 1
            for _ in range(wish.of(3, 1)):
                ours.append(await _rate(server, count, first=first))
                first += count + WARM
            delays = await _delays(server, wish.of(600, 100), first)
    return _figures(echo, ours, delays)


async def _rate(server: Bench, count: int, first: int = 1) -> float:
    """Updates a second, after some that warm it up."""
    users = range(FIRST_USER, FIRST_USER + USERS)
    await _answered(server, users, WARM, first)
    report = await _answered(server, users, count, first + WARM)
    return float(count / report["seconds"])


async def _answered(server: Bench, users: range, count: int, first: int, rate: float = 0) -> dict[str, float]:
    await server.load(TEXTS, users, count, first=first, rate=rate)
    report = await server.done(600)
    if report["left"] > 0:
        raise RuntimeError(f"{report['left']} messages were not answered")
    return report


async def _delays(server: Bench, count: int, first: int) -> list[float]:
    users = range(FIRST_USER, FIRST_USER + USERS)
    report = await _answered(server, users, count, first, RATE)
    return sorted(report["delays"])  # type: ignore[call-overload, no-any-return]


def _figures(echo: list[float], ours: list[float], delays: list[float]) -> list[Figure]:
    bare, full = statistics.median(echo), statistics.median(ours)
    return [
        Figure("a bare aiogram echo bot", bare, "updates/s"),
        Figure("Märkaja: an hours message read, kept, answered", full, "updates/s"),
        Figure("… as a share of the echo bot", full / bare, "", least=LEAST_OF_ECHO),
        Figure("95 of 100 answered, at 20 messages a second", delays[int(len(delays) * 0.95)], "s", most=SLOWEST),
    ]
