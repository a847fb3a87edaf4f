"""Trouble over HTTP: what the page and a test in another process may order, and what they are told of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox.page_actions import RefusedError
from bot.sandbox.shapes import Fields, fields, rows

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox


def trouble_view(sandbox: "Sandbox") -> Fields:
    """How things stand: what fired, what is still ordered, whether it rains, whether the limits apply."""
    faults, limits = sandbox.faults, sandbox.limits
    orders = [
        {"fault": order.fault.value, "times": order.times, "method": order.method, "chat": order.chat}
        for order in faults.orders
    ]
    rain = {fault.value: rate for fault, rate in faults.raining.rates.items()} if faults.raining else {}
    return {
        "fired": dict(faults.fired),
        "orders": orders,
        "rain": rain,
        "limits": limits.on,
        "refused": limits.refused,
    }


def make_trouble(sandbox: "Sandbox", wish: Fields) -> None:
    """One wish or several: `clear`, then `limits`, `order` and `rain`."""
    if not wish.keys() or not wish.keys() <= WISHES.keys():
        raise RefusedError("sandbox-error")
    for name, act in WISHES.items():
        if name in wish:
            try:
                act(sandbox, wish[name])
            except (TypeError, ValueError, KeyError) as error:
                raise RefusedError("sandbox-error") from error
    sandbox.changed()


def clear(sandbox: "Sandbox", _wanted: object) -> None:
    sandbox.faults.clear()


def limits(sandbox: "Sandbox", wanted: object) -> None:
    if not isinstance(wanted, bool):
        raise TypeError("yes or no")
    sandbox.limits.on = wanted


def order(sandbox: "Sandbox", wanted: object) -> None:
    asked = fields(wanted)
    sandbox.faults.order(
        str(asked["fault"]),
        int(str(asked.get("times", 1))),
        method=str(asked["method"]) if asked.get("method") else None,
        chat=int(str(asked["chat"])) if asked.get("chat") else None,
        chance=float(str(asked.get("chance", 1))),
        seconds=seconds(asked),
        seed=int(str(asked["seed"])) if "seed" in asked else None,
    )


def rain(sandbox: "Sandbox", wanted: object) -> None:
    asked = fields(wanted)
    rates = {name: float(str(rate)) for name, rate in fields(asked["rates"]).items()}
    methods = [str(method) for method in rows(asked.get("methods"))]
    sandbox.faults.rain(int(str(asked["seed"])), rates, methods=methods, seconds=seconds(asked))


def seconds(asked: Fields) -> float | None:
    return float(str(asked["seconds"])) if "seconds" in asked else None


WISHES: dict[str, Callable[["Sandbox", object], None]] = {
    "clear": clear,
    "limits": limits,
    "order": order,
    "rain": rain,
}
