"""What a client sees of a fault: an answer that is none, a late one, or a closed line."""

import asyncio
import math
from contextlib import suppress
from typing import TYPE_CHECKING

from aiohttp import web

from bot.sandbox.calls import Call
from bot.sandbox.dispatch import dispatch, remember
from bot.sandbox.errors import ApiError, too_many_requests
from bot.sandbox.faults import Fault, Strike
from bot.sandbox.shapes import Fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

BAD_GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n"
    "<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)
PERFORMED = {Fault.SLOW, Fault.DROPPED_AFTER}
LOOK_AGAIN = 0.05


async def misbehave(sandbox: "Sandbox", request: web.Request, call: Call, strike: Strike) -> web.Response:
    sandbox.changed()
    if strike.fault in PERFORMED:
        response = reply(await dispatch(sandbox, call))
    else:
        remember(sandbox, call, ok=False)
        response = refused(strike)
    match strike.fault:
        case Fault.SLOW:
            await client_gone(sandbox, request, strike.seconds)
        case Fault.TIMEOUT:
            await client_gone(sandbox, request)
        case Fault.DROPPED_BEFORE | Fault.DROPPED_AFTER:
            hang_up(request)
    return response


def refused(strike: Strike) -> web.Response:
    if strike.fault is Fault.BAD_GATEWAY:
        return web.Response(text=BAD_GATEWAY, status=502, content_type="text/html")
    if strike.fault is Fault.TOO_MANY_REQUESTS:
        return reply(too_many_requests(max(1, math.ceil(strike.seconds))).as_api())
    return reply(ApiError(500, "Internal Server Error").as_api())


async def client_gone(sandbox: "Sandbox", request: web.Request, within: float | None = None) -> None:
    """Until the client has closed its side, the time is over, or the sandbox stops."""
    with suppress(TimeoutError):
        async with asyncio.timeout(within):
            while not sandbox.feed.closed and is_there(request):  # noqa: ASYNC110 - a closed line sets no event
                await asyncio.sleep(LOOK_AGAIN)


def is_there(request: web.Request) -> bool:
    return request.transport is not None and not request.transport.is_closing()


def hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


def reply(answer: Fields) -> web.Response:
    return web.json_response(answer, status=int(str(answer.get("error_code", 200))))
