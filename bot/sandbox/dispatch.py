"""The one way into every Bot API method, the limits in front of it."""

import logging
from typing import TYPE_CHECKING

from bot.sandbox.calls import ApiCall, Call, Described
from bot.sandbox.errors import ApiError
from bot.sandbox.methods import METHODS
from bot.sandbox.shapes import Fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

TOO_MANY = 429

log = logging.getLogger(__name__)


async def dispatch(sandbox: "Sandbox", call: Call) -> Fields:
    """The answer as Telegram would give it; every call but polling is remembered in `Sandbox.calls`."""
    try:
        sandbox.limits.check(call)
        result = await run(sandbox, call)
    except ApiError as refusal:
        log.info("%s refused: %s", call.method, refusal.description)
        remember(sandbox, call, ok=False)
        if refusal.code == TOO_MANY:
            sandbox.changed()
        return refusal.as_api()
    remember(sandbox, call, ok=True)
    if isinstance(result, Described):
        return {"ok": True, "result": result.result, "description": result.description}
    return {"ok": True, "result": result}


async def run(sandbox: "Sandbox", call: Call) -> object:
    method = METHODS.get(call.method.lower())
    if method is None:
        raise ApiError(404, "Not Found: method not found")
    return await method(sandbox, call)


def remember(sandbox: "Sandbox", call: Call, *, ok: bool) -> None:
    if call.method.lower() != "getupdates":
        sandbox.calls.append(ApiCall(call.method, call.params, ok))
