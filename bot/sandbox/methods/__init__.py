"""The Bot API methods, by lower-case name: Telegram does not mind the case."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.methods import about, editing, membership, polling, sending, tapping, webhooks, whereabouts

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

Method = Callable[["Sandbox", Call], Awaitable[object]]

METHODS: dict[str, Method] = {
    name.lower(): method
    for names in (
        about.METHODS,
        editing.METHODS,
        membership.METHODS,
        polling.METHODS,
        sending.METHODS,
        tapping.METHODS,
        webhooks.METHODS,
        whereabouts.METHODS,
    )
    for name, method in names.items()
}
