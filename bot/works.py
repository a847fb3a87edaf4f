"""Work that goes on beside the loops: each piece once at a time, and its end can be waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from storage.tables import Outbox


class Works:
    def __init__(self) -> None:
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def begin(self, row: Outbox, work: Coroutine[Any, Any, None]) -> None:
        """A row whose work still goes on here is not begun twice."""
        number = row.id or 0
        if number in self._tasks:
            work.close()
            return
        # Its failure is written down by itself, and its end is waited for.
        task = asyncio.create_task(work)  # noqa: TID251
        self._tasks[number] = task
        task.add_done_callback(lambda _task: self._tasks.pop(number, None))

    async def ended(self) -> bool:
        """Waits for all of it; whether there was any."""
        found = list(self._tasks.values())
        await asyncio.gather(*found, return_exceptions=True)
        return bool(found)

    def cut_off(self) -> None:
        for task in list(self._tasks.values()):
            task.cancel()
