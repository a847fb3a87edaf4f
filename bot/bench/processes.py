"""The processes of a measurement: the server, and one bot at a time."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

ROOT = Path(__file__).parents[2]
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
POLLS_EVERY = 0.05
MIB = 2**20


@dataclass
class Bench:
    """The server as the measuring process sees it."""

    base: str
    http: aiohttp.ClientSession

    async def load(
        self,
        texts: Sequence[str],
        users: Sequence[int],
        count: int,
        *,
        rate: float = 0,
        first: int = 1,
        date: int | None = None,
    ) -> None:
        wanted = {"texts": list(texts), "users": list(users), "count": count, "rate": rate, "first": first}
        if date is not None:
            wanted["date"] = date
        async with self.http.post(f"{self.base}/load", json=wanted) as response:
            response.raise_for_status()

    async def report(self) -> dict[str, Any]:
        async with self.http.get(f"{self.base}/report") as response:
            found: dict[str, Any] = await response.json()
            return found

    async def done(self, within: float) -> dict[str, Any]:
        """When every update was answered; what is missing by then is in `left`."""
        try:
            async with asyncio.timeout(within):
                while (found := await self.report())["left"] > 0:  # noqa: ASYNC110 (another process has no event)
                    await asyncio.sleep(POLLS_EVERY)
                return found
        except TimeoutError:
            return await self.report()


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with process("bot.bench.server", output=True) as server, aiohttp.ClientSession() as http:
        port = int(await server.stdout.readline() if server.stdout else 0)
        yield Bench(f"http://127.0.0.1:{port}", http)


@asynccontextmanager
async def process(
    module: str, *arguments: str, environment: Mapping[str, str] | None = None, output: bool = False
) -> AsyncIterator[asyncio.subprocess.Process]:
    """`python -m module`, ended at the end."""
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=asyncio.subprocess.PIPE if output else asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.terminate()
        await started.wait()


def resident(pid: int) -> float:
    """MiB that the process has in memory now (Linux)."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * PAGE / MIB
