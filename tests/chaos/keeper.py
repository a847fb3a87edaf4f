"""Keeps a bot process alive, and kills it at random moments; each death is followed by a new start at once."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.clock import Clock

ROOT = Path(__file__).parents[2]
POLITELY = 6
"""One in so many ends is a SIGTERM; the others are SIGKILL."""
EARLY = 8
"""One in so many kills comes while the process is still starting."""
STOPS_WITHIN = 60.0
STARTS_WITHIN = 120.0
MOST_WRONG_ENDS = 3
"""Then the play is over: what cannot live by itself needs no chaos."""


@dataclass
class Death:
    at: datetime
    """By the moved clock."""
    how: signal.Signals


@dataclass
class Kills:
    """How many may still happen, and how far apart they are on average (seconds of running)."""

    left: int
    apart: float
    luck: random.Random


@dataclass
class Keeper:
    env: dict[str, str]
    arguments: Sequence[str]
    log: Path
    clock: Clock
    kills: Kills
    starts: int = 0
    deaths: list[Death] = field(default_factory=list)
    wrong_ends: list[str] = field(default_factory=list)
    """Ends that nobody asked for, and stops that did not come."""
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until `closing` is set; then it stops the process as an operator would."""
        while not self.closing.is_set():
            await self._live()
            assert len(self.wrong_ends) < MOST_WRONG_ENDS, f"{self.log}: {self.wrong_ends}"

    async def _live(self) -> None:
        self.starts += 1
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.chaos.process",
            *self.arguments,
            env={**os.environ, **self.env},
            cwd=ROOT,
            stderr=asyncio.subprocess.PIPE,
        )
        up = asyncio.Event()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._read(process, up))
                await self._until_the_end(process, up)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _read(self, process: asyncio.subprocess.Process, up: asyncio.Event) -> None:
        assert process.stderr is not None
        with self.log.open("ab") as log:
            while line := await process.stderr.readline():
                log.write(line)
                log.flush()
                if b'"running"' in line:
                    up.set()

    async def _until_the_end(self, process: asyncio.subprocess.Process, up: asyncio.Event) -> None:
        """Waits for the moment of the kill, the end of the play, or a death of its own."""
        early = self.kills.left > 0 and self.kills.luck.randrange(EARLY) == 0
        if not early:
            await self._first(process, up, STARTS_WITHIN)
        while not (self._ended(process) or self.closing.is_set()):
            await self._first(process, self.closing, self.kills.luck.uniform(0.2, 2 * self.kills.apart))
            if self.kills.left > 0 and not (self._ended(process) or self.closing.is_set()):
                self.kills.left -= 1
                await self._end(process, self._how())
                return
        if self._ended(process):
            self.wrong_ends.append(f"ended by itself with {process.returncode}")
        else:
            await self._end(process, signal.SIGTERM)

    @staticmethod
    def _ended(process: asyncio.subprocess.Process) -> bool:
        return process.returncode is not None

    def _how(self) -> signal.Signals:
        return signal.SIGTERM if self.kills.luck.randrange(POLITELY) == 0 else signal.SIGKILL

    async def _first(self, process: asyncio.subprocess.Process, event: asyncio.Event, seconds: float) -> None:
        """Whatever comes first: the event, the end of the process, or the time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), asyncio.TaskGroup() as group:
                ended = group.create_task(process.wait())
                rung = group.create_task(event.wait())
                await asyncio.wait({ended, rung}, return_when=asyncio.FIRST_COMPLETED)
                ended.cancel()
                rung.cancel()

    async def _end(self, process: asyncio.subprocess.Process, how: signal.Signals) -> None:
        process.send_signal(how)
        self.deaths.append(Death(self.clock(), how))
        try:
            async with asyncio.timeout(STOPS_WITHIN):
                code = await process.wait()
        except TimeoutError:
            self.wrong_ends.append(f"{how.name} was not heard for {STOPS_WITHIN:.0f} s")
            return
        # A signal that comes before the handlers stand ends the process in its own way.
        if how is signal.SIGTERM and code not in {0, -signal.SIGTERM}:
            self.wrong_ends.append(f"ended with {code} after SIGTERM")
