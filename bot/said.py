"""Notes what was said: of several updates that are answered at about the same time in one transaction.

Nobody waits for company: what comes while one transaction is being written goes together into the next.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from dialogs.reply import Word
from storage.updates import Answered


@dataclass(slots=True)
class Said:
    """An update that was answered, and with what."""

    answered: Answered
    chat_id: int
    words: Sequence[tuple[Word, int | None]]
    """What was said, each with the number of its message."""


class Notes:
    """`write` keeps several in one transaction."""

    def __init__(self, write: Callable[[Sequence[Said]], Awaitable[None]]) -> None:
        self._write = write
        self._waiting: list[tuple[Said, asyncio.Future[None]]] = []
        self._writing = asyncio.Lock()

    async def note(self, said: Said) -> None:
        """Returns when it is kept; raises what spoke against keeping it."""
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((said, kept))
        async with self._writing:
            if not kept.done():
                await self._write_all()
        await kept

    async def _write_all(self) -> None:
        """Whoever comes first writes for all who wait by then; when that fails, each alone."""
        together, self._waiting = self._waiting, []
        try:
            await self._write([said for said, _ in together])
        except Exception:  # noqa: BLE001 (one that cannot be kept must not take the others along)
            for said, kept in together:
                await self._write_one(said, kept)
        except BaseException:
            # Called off midway: the others come to it by themselves.
            self._waiting = [*together, *self._waiting]
            raise
        else:
            for _, kept in together:
                _done(kept)

    async def _write_one(self, said: Said, kept: asyncio.Future[None]) -> None:
        try:
            await self._write([said])
        except Exception as error:  # noqa: BLE001 (raised where it is waited for)
            if not kept.done():
                kept.set_exception(error)
        else:
            _done(kept)


def _done(kept: asyncio.Future[None]) -> None:
    if not kept.done():
        kept.set_result(None)
