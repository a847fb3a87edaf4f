"""`/health`, `/health/live` and `/metrics` for this machine: counts and states, nothing of anybody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiohttp import web

from bot.app import App
from bot.watching_health import Health
from locales import Texts

log = structlog.get_logger()
FRESH = 5.0
"""Seconds: whoever asks more often gets the same answer, and the database is not asked again."""


class Endpoint:
    def __init__(self, app: App, health: Health, words: Texts) -> None:
        self._app = app
        self._health = health
        self._words = words
        self._asking = asyncio.Lock()
        self._answer: tuple[float, web.Response] | None = None
        self._counting = asyncio.Lock()
        self._counted = float("-inf")

    def routes(self) -> web.Application:
        served = web.Application()
        served.router.add_get("/health", self.ready)
        served.router.add_get("/health/live", self.live)
        served.router.add_get("/metrics", self.metrics)
        return served

    async def live(self, _request: web.Request) -> web.Response:
        """It turns, or nobody would answer."""
        return web.json_response({"ok": True})

    async def ready(self, _request: web.Request) -> web.Response:
        """200 when it can do its work, 503 when not; each check with a sentence."""
        async with self._asking:
            loop = asyncio.get_running_loop()
            if self._answer is None or loop.time() - self._answer[0] > FRESH:
                self._answer = (loop.time(), await self._ready())
            made = self._answer[1]
        return web.Response(text=made.text, status=made.status, content_type="application/json")

    async def _ready(self) -> web.Response:
        checks = await self._health.ready()
        well = all(check.ok for check in checks)
        told = {"ok": well, "checks": {check.name: check.plain(self._words) for check in checks}}
        return web.Response(text=json.dumps(told, ensure_ascii=False), status=200 if well else 503)

    async def metrics(self, _request: web.Request) -> web.Response:
        async with self._counting:
            loop = asyncio.get_running_loop()
            if loop.time() - self._counted > FRESH:
                figures = await self._health.figures()
                if figures is not None:
                    self._app.watch.metrics.take(figures)
                self._counted = loop.time()
        text = self._app.watch.metrics.text()
        return web.Response(body=text, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})


@asynccontextmanager
async def served(app: App, url: str, host: str, port: int, words: Texts) -> AsyncIterator[str]:
    """The address, while the block runs; nothing and an empty address for port 0."""
    if not port:
        yield ""
        return
    runner = web.AppRunner(Endpoint(app, Health(app, url), words).routes(), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        log.info("watched", host=host, port=port)
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()
