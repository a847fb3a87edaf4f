"""What the process knows of itself: when it last turned, when Telegram last answered, what failed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Update

from bot.metrics import Metrics

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
LAG_EVERY = 1.0
"""Seconds."""


class Watch:
    """Moments are of the monotonic clock: nobody moves it. None: not yet."""

    def __init__(self) -> None:
        self.metrics = Metrics()
        self.telegram_at: float | None = None
        self.turned_at: float | None = None
        self.listening = False
        """Whether this process asks Telegram all the time; one that only sends may be silent for long."""

    # ── updates ──────────────────────────────────────────────────────────────

    @contextmanager
    def update(self, update: Update) -> Iterator[None]:
        kind = next((name for name in KINDS if getattr(update, name) is not None), "other")
        self.metrics.received.labels(kind).inc()
        with self.metrics.handling.labels(kind).time():
            yield
        self.metrics.handled.labels(kind).inc()

    def refused(self, error: Exception, *, unexpected: bool) -> None:
        """What kept an update from taking effect."""
        if unexpected:
            self.failed("update", error)
        else:
            self.metrics.refused.labels(type(error).__name__).inc()

    def failed(self, where: str, error: BaseException) -> None:
        self.metrics.errors.labels(where, type(error).__name__).inc()

    # ── the due loop ─────────────────────────────────────────────────────────

    @contextmanager
    def turn(self) -> Iterator[None]:
        with self.metrics.tick.time():
            yield
        self.turned()
        self.metrics.ticked.set_to_current_time()

    def turned(self) -> None:
        """The due loop lives, be it in the middle of much work."""
        self.turned_at = time.monotonic()

    def settled(self, state: str, late: float | None = None) -> None:
        """`late`: seconds after its moment, for what was sent."""
        self.turned()
        self.metrics.settled.labels(state).inc()
        if late is not None:
            self.metrics.late.observe(max(late, 0.0))

    # ── the process ──────────────────────────────────────────────────────────

    async def feel(self, stop: asyncio.Event) -> None:
        """How late the loop wakes, until `stop` is set."""
        while not stop.is_set():
            before = time.monotonic()
            with suppress(TimeoutError):
                async with asyncio.timeout(LAG_EVERY):
                    await stop.wait()
                    return
            self.metrics.lag.set(max(time.monotonic() - before - LAG_EVERY, 0.0))


class Calls(BaseRequestMiddleware):
    """Around every call of the Bot API: its outcome, and that Telegram was there."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        name, calls = type(method).__name__, self._watch.metrics.calls
        try:
            done: Any = await make_request(bot, method)
        except Exception as error:
            calls.labels(name, type(error).__name__).inc()
            if _was_there(error):
                self._watch.telegram_at = time.monotonic()
            raise
        calls.labels(name, "ok").inc()
        self._watch.telegram_at = time.monotonic()
        return done  # type: ignore[no-any-return]


def _was_there(error: Exception) -> bool:
    """A refusal is an answer; a token that Telegram does not know is none for us."""
    away = TelegramNetworkError | TelegramServerError | TelegramUnauthorizedError | ClientDecodeError
    return isinstance(error, TelegramAPIError) and not isinstance(error, away)
