"""A Bot API server that costs next to nothing, in its own process: hands out made-up updates, counts answers.

Not the sandbox: that one is strict, and its strictness would be measured along.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections import deque
from typing import Any

from aiohttp import web

_FIELD = re.compile(rb"(?:^|&)(chat_id|offset|limit)=(-?\d+)")
_ANSWERS = frozenset({"sendMessage", "editMessageText"})
NOW = 1_795_000_000
"""Unix time that updates carry."""


class Server:
    """One load at a time; `load` begins a new one."""

    def __init__(self) -> None:
        self._stir = asyncio.Event()
        self._reset()

    def _reset(self) -> None:
        self.updates: deque[dict[str, Any]] = deque()
        self.released: dict[int, float] = {}
        """Chat → when its update was there to be fetched."""
        self.delays: list[float] = []
        self.answered: dict[int, int] = {}
        self.began = self.ended = 0.0
        self.calls = 0
        self.left = 0

    def app(self) -> web.Application:
        app = web.Application(client_max_size=2**24)
        app.router.add_post("/load", self.load)
        app.router.add_get("/report", self.report)
        app.router.add_route("*", "/bot{token}/{method}", self.call)
        return app

    async def load(self, request: web.Request) -> web.Response:
        """`texts`, `users` (Telegram ids, one message a turn), `count`, `rate` a second (0: all at once)."""
        wanted = await request.json()
        self._reset()
        self.left = wanted["count"]
        rows = [self._update(number, wanted) for number in range(wanted["count"])]
        if wanted["rate"]:
            request.app["feeding"] = asyncio.ensure_future(self._feed(rows, wanted["rate"]))
        else:
            self.updates.extend(rows)
            self._stir.set()
        return web.json_response({"ok": True})

    async def _feed(self, rows: list[dict[str, Any]], rate: float) -> None:
        start = time.perf_counter()
        for number, row in enumerate(rows):
            await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
            self.released[row["message"]["chat"]["id"]] = time.perf_counter()
            self.updates.append(row)
            self._stir.set()

    @staticmethod
    def _update(number: int, wanted: dict[str, Any]) -> dict[str, Any]:
        user = wanted["users"][number % len(wanted["users"])]
        person = {"id": user, "is_bot": False, "first_name": "Test", "language_code": "et"}
        text = wanted["texts"][number % len(wanted["texts"])]
        message = {"message_id": 1000 + number, "date": wanted.get("date", NOW), "text": text, "from": person}
        return {
            "update_id": wanted.get("first", 1) + number,
            "message": {**message, "chat": {"id": user, "type": "private", "first_name": "Test"}},
        }

    async def report(self, _request: web.Request) -> web.Response:
        return web.json_response(
            {
                "left": self.left,
                "seconds": self.ended - self.began if self.ended else 0,
                "delays": self.delays,
                "calls": self.calls,
                "answered": self.answered,
            }
        )

    async def call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        fields = {name.decode(): int(value) for name, value in _FIELD.findall(await request.read())}
        if method == "getUpdates":
            return await self._get_updates(fields)
        self.calls += 1
        if method in _ANSWERS:
            return self._answered(fields.get("chat_id", 0))
        return web.json_response({"ok": True, "result": _ME if method == "getMe" else True})

    async def _get_updates(self, fields: dict[str, int]) -> web.Response:
        offset = fields.get("offset", 0)
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()
        if not self.updates:
            self._stir.clear()
            try:
                await asyncio.wait_for(self._stir.wait(), 5)
            except TimeoutError:
                return web.json_response({"ok": True, "result": []})
        self.began = self.began or time.perf_counter()
        return web.json_response({"ok": True, "result": [row for row, _ in zip(self.updates, range(100))]})  # noqa: B905

    def _answered(self, chat_id: int) -> web.Response:
        self.left -= 1
        self.ended = time.perf_counter()
        self.answered[chat_id] = self.answered.get(chat_id, 0) + 1
        if chat_id in self.released:
            self.delays.append(self.ended - self.released.pop(chat_id))
        chat = {"id": chat_id, "type": "private", "first_name": "Test"}
        return web.json_response(
            {"ok": True, "result": {"message_id": self.calls + 100_000, "date": NOW, "chat": chat, "text": "."}}
        )


_ME = {"id": 42, "is_bot": True, "first_name": "Bench", "username": "BenchBot"}


async def serve() -> None:
    runner = web.AppRunner(Server().app(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve())
