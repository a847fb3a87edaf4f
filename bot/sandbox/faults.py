"""Trouble on order: what goes wrong between a bot and Telegram, for one call, for some, or at random."""

import random
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.sandbox.calls import Call

RETRY_AFTER = 3.0
SLOW = 2.0


class Fault(StrEnum):
    TOO_MANY_REQUESTS = "429"
    """Refused, with the number of seconds to wait."""
    INTERNAL_ERROR = "500"
    """Refused."""
    BAD_GATEWAY = "502"
    """Refused by a proxy on the way, in HTML."""
    TIMEOUT = "timeout"
    """Not performed, and never answered: until the client gives up."""
    DROPPED_BEFORE = "dropped_before"
    """The connection is closed; the call was not performed."""
    DROPPED_AFTER = "dropped_after"
    """The connection is closed; the call was performed, its answer is lost."""
    SLOW = "slow"
    """Performed at once, answered late. Later than the client waits: as lost as above."""


@dataclass
class Order:
    """The next `times` calls that fit go wrong; `seconds` is how long to wait, or how slow to be."""

    fault: Fault
    times: int = 1
    method: str | None = None
    chat: int | None = None
    chance: float = 1.0
    seconds: float = 0.0

    def fits(self, call: Call) -> bool:
        if self.method is not None and self.method.lower() != call.method.lower():
            return False
        return self.chat is None or self.chat == call.integer("chat_id")


@dataclass(frozen=True)
class Rain:
    """Every call may go wrong, each fault at its own rate."""

    rates: dict[Fault, float]
    methods: frozenset[str]
    seconds: float

    def falls_on(self, call: Call, luck: float) -> Fault | None:
        if self.methods and call.method.lower() not in self.methods:
            return None
        for fault, rate in self.rates.items():
            luck -= rate
            if luck < 0:
                return fault
        return None


@dataclass(frozen=True)
class Strike:
    """A fault that happens to a call now."""

    fault: Fault
    seconds: float


class Faults:
    """What is ordered comes first, in its order; then the rain falls."""

    def __init__(self) -> None:
        self.fired: Counter[str] = Counter()
        self.orders: list[Order] = []
        self.raining: Rain | None = None
        # one seed, one sequence of calls, one sequence of faults
        self._luck = random.Random(0)  # noqa: S311 - weather, not secrets

    def order(
        self,
        fault: Fault | str,
        times: int = 1,
        *,
        method: str | None = None,
        chat: int | None = None,
        chance: float = 1.0,
        seconds: float | None = None,
        seed: int | None = None,
    ) -> Order:
        """ValueError for a fault that there is not, and for numbers that make no sense."""
        if times < 1 or not 0 < chance <= 1:
            raise ValueError(f"once at least, with a chance between 0 and 1: {times}, {chance}")
        if seed is not None:
            self._luck.seed(seed)
        order = Order(Fault(fault), times, method, chat, chance, waits(Fault(fault), seconds))
        self.orders.append(order)
        return order

    def rain(
        self,
        seed: int,
        rates: Mapping[str, float],
        *,
        methods: Collection[str] = (),
        seconds: float | None = None,
    ) -> None:
        """Rates by the name of the fault, each between 0 and 1, 1 together at the most."""
        wanted = {Fault(name): float(rate) for name, rate in rates.items()}
        if any(rate < 0 for rate in wanted.values()) or sum(wanted.values()) > 1:
            raise ValueError(f"rates between 0 and 1, together too: {rates}")
        self._luck.seed(seed)
        lower = frozenset(method.lower() for method in methods)
        self.raining = Rain(wanted, lower, RETRY_AFTER if seconds is None else seconds)

    def clear(self) -> None:
        """Good weather again; what fired stays counted."""
        self.orders.clear()
        self.raining = None

    def strike(self, call: Call) -> Strike | None:
        """What happens to this call; counted as soon as it is asked for."""
        found = self._ordered(call) or self._rained(call)
        if found is not None:
            self.fired[found.fault.value] += 1
        return found

    def _ordered(self, call: Call) -> Strike | None:
        for order in self.orders:
            if not order.fits(call) or (order.chance < 1 and self._luck.random() >= order.chance):
                continue
            order.times -= 1
            if not order.times:
                self.orders.remove(order)
            return Strike(order.fault, order.seconds)
        return None

    def _rained(self, call: Call) -> Strike | None:
        if self.raining is None:
            return None
        fault = self.raining.falls_on(call, self._luck.random())
        return Strike(fault, self.raining.seconds) if fault else None


def waits(fault: Fault, seconds: float | None) -> float:
    if seconds is not None:
        return seconds
    return SLOW if fault is Fault.SLOW else RETRY_AFTER
