"""The panel as a process: its roads, its start and its end."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from aiohttp import web

from admin.panel import doors, registry
from admin.panel.house import PANEL, ROADS, Panel
from admin.settings import AdminSettings
from locales import Texts
from storage.desk import Desks

STATIC = Path(__file__).parent / "static"


def application(
    desks: Desks, settings: AdminSettings, languages: dict[str, Texts], clock: Callable[[], datetime]
) -> web.Application:
    app = web.Application(middlewares=[doors.guarded], client_max_size=doors.LARGEST)
    app[PANEL] = Panel(desks, settings, languages, clock)
    app[ROADS] = {app.router.add_route(page.method, page.path, _beyond): page for page in registry.pages()}
    app.router.add_get("/static/{name}", _static)
    return app


class Running:
    """A server that answers; `url` is how this machine reaches it."""

    def __init__(self, app: web.Application) -> None:
        self._runner = web.AppRunner(app, access_log=None)
        self.url = ""

    async def start(self, host: str, port: int) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        await self._runner.cleanup()


async def until_stopped() -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    await stop.wait()


async def _beyond(_request: web.Request) -> web.StreamResponse:
    """Pages are answered by the doors, which know who asks."""
    raise web.HTTPNotFound


async def _static(request: web.Request) -> web.StreamResponse:
    path = STATIC / request.match_info["name"]
    if path.parent != STATIC or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path)
