"""Wakes the open pages when something changed."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Feed:
    def __init__(self) -> None:
        self._bells: set[asyncio.Event] = set()
        self.closed = False

    @contextmanager
    def bell(self) -> Iterator[asyncio.Event]:
        """An event that is set now and after every change."""
        bell = asyncio.Event()
        bell.set()
        self._bells.add(bell)
        try:
            yield bell
        finally:
            self._bells.discard(bell)

    def stir(self) -> None:
        for bell in self._bells:
            bell.set()

    def close(self) -> None:
        self.closed = True
        self.stir()
