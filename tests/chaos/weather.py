"""The trouble of one play: rain on every call, and answers that come later than the client waits."""

from __future__ import annotations

import asyncio
import random

from bot.app import PATIENCE
from bot.sandbox import Sandbox
from bot.sandbox.faults import Fault

RAIN = {
    "429": 0.01,
    "500": 0.004,
    "502": 0.004,
    "timeout": 0.0005,
    "dropped_before": 0.006,
    "dropped_after": 0.01,
    "slow": 0.01,
}
"""Share of all calls."""
SECONDS = 1.0
"""To wait after a 429, and how late a slow answer is."""
LATE_EVERY = 60.0


class Weather:
    def __init__(self, sandbox: Sandbox, seed: int, rain: float) -> None:
        self._faults = sandbox.faults
        self._luck = random.Random(seed)
        self._rates = {name: min(rate * rain, 0.12) for name, rate in RAIN.items()}
        self._seed = seed
        self.ordered_late = 0

    def begin(self) -> None:
        self._faults.rain(self._seed, self._rates, seconds=SECONDS)

    async def late_answers(self) -> None:
        """Until cancelled: now and then Telegram takes a message, and says so after the client has gone."""
        if not any(self._rates.values()):
            return
        while True:
            await asyncio.sleep(self._luck.uniform(0.2, 2 * LATE_EVERY))
            method = self._luck.choice(("sendMessage", "editMessageText"))
            self._faults.order(Fault.SLOW, method=method, seconds=PATIENCE + 2)
            self.ordered_late += 1

    def end(self) -> None:
        self._faults.clear()

    @property
    def late(self) -> int:
        """Late answers that came about."""
        return self.ordered_late - sum(order.fault is Fault.SLOW for order in self._faults.orders)

    def may_repeat(self) -> int:
        """Faults after the effect: the bot cannot know that its call was performed."""
        return self._faults.fired["dropped_after"] + self.late
