"""`python -m tests.storage.ring_posts URL KEY`: a process that rings the weekly posts, and takes what is due, when told.

A moment on each line that it reads; it answers with the ids of the outbox rows that it took. A clock that fails ends it.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from functools import partial

from structlog.testing import capture_logs

from bot.ringing import Ringing
from storage.database import opened
from storage.desk import Desks
from storage.secrets import KeyRing
from storage.tables import OutboxState


async def main(url: str, key: str) -> None:
    async with opened(url, KeyRing(key)) as sessions:
        desks = Desks(sessions)
        async with desks.open(datetime.fromisoformat("2026-11-23T08:00+00:00")) as desk:
            await desk.municipalities.all()
        print("ready", flush=True)  # noqa: T201 (the answer)
        while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
            now = datetime.fromisoformat(line)
            with capture_logs() as said:
                await Ringing(desks, partial(datetime.fromisoformat, line)).ring()
            if said:
                sys.exit(f"a clock failed: {said}")
            async with desks.open(now) as desk:
                taken = [row.id or 0 for row in await desk.outbox.claim()]
            async with desks.open(now) as desk:
                for row_id in taken:
                    await desk.outbox.settle(row_id, OutboxState.SENT)
            print(*taken, flush=True)  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))
