"""A clock that can be moved while the bot runs in another process: the real one, ahead by what a small file says."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock, system_clock
from casework.calendar import TALLINN

MONDAY_MORNING = datetime(2026, 11, 23, 8, 5, tzinfo=TALLINN)
STEPS = ((9, 15), (11, 40), (13, 55), (16, 10))
"""Moments of a working day that the play moves to, by the Tallinn clock: in between an urgent clock rings once."""


def reading(path: Path) -> Clock:
    """The clock of a bot process: the file is read anew each time."""

    def now() -> datetime:
        return system_clock() + timedelta(seconds=float(path.read_text()))

    return now


class MovedClock:
    """The play's end of it: writes the file, and remembers each jump as (before, after)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.jumps: list[tuple[datetime, datetime]] = []
        self._write(MONDAY_MORNING.astimezone(UTC) - system_clock())

    @property
    def path(self) -> Path:
        return self._path

    def now(self) -> datetime:
        return system_clock() + self._ahead

    def next_step(self) -> datetime:
        """The first moment of `STEPS` that lies ahead, on a working day of the week."""
        day = self.now().astimezone(TALLINN).replace(second=0, microsecond=0)
        while True:
            for hour, minute in STEPS:
                moment = day.replace(hour=hour, minute=minute)
                if moment > self.now() and moment.weekday() < 5:
                    return moment.astimezone(UTC)
            day += timedelta(days=1)

    def move_to(self, moment: datetime) -> None:
        before = self.now()
        self._write(moment - system_clock())
        self.jumps.append((before, self.now()))

    def _write(self, ahead: timedelta) -> None:
        """At once or not at all: a reader never finds half a number."""
        self._ahead = ahead
        new = self._path.with_suffix(".new")
        new.write_text(str(ahead.total_seconds()))
        os.replace(new, self._path)  # noqa: PTH105 (Path.replace is the same)
