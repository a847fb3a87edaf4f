"""The command line answers at once [budget: 0.5 s], best of several: the rest is what the machine did meanwhile."""

from __future__ import annotations

import asyncio
import sys
import time

from bot.bench.figures import Figure, Wish
from bot.bench.processes import ROOT

COMMANDS = {"markaja --help": ("--help",), "markaja rules report-due 2025-03": ("rules", "report-due", "2025-03")}


async def measure(wish: Wish) -> list[Figure]:
    return [
        Figure(f"{name}, the fastest of {wish.of(7, 3)}", await _fastest(words, wish.of(7, 3)), "s", most=0.5)
        for name, words in COMMANDS.items()
    ]


async def _fastest(words: tuple[str, ...], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        started = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "admin", *words, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL
        )
        if await started.wait():
            raise RuntimeError(" ".join(words))
        taken.append(time.perf_counter() - began)
    return min(taken)
