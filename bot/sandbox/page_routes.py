"""The page over HTTP: its files and words, what happens (a stream), what people do (posts)."""

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web
from aiohttp.web_request import FileField

from bot.sandbox.calls import Upload
from bot.sandbox.files import JPEG
from bot.sandbox.page_actions import RefusedError, act, upload
from bot.sandbox.page_trouble import make_trouble, trouble_view
from bot.sandbox.page_view import news
from bot.sandbox.shapes import Fields, fields
from bot.sandbox.texts import LANGUAGES, page_texts

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

FOLDER = Path(__file__).parent / "page"
SIGN_OF_LIFE = 15
MOMENT = 0.02
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob:; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class PageRoutes:
    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._page),
            web.get("/page/events", self._events),
            web.get("/page/texts/{language}", self._texts),
            web.get("/page/files/{file_id}", self._file),
            web.post("/page/do", self._do),
            web.post("/page/upload", self._upload),
            web.get("/page/faults", self._faults),
            web.post("/page/faults", self._make_trouble),
            web.get("/page/{name}", self._page),
        ]

    async def _page(self, request: web.Request) -> web.StreamResponse:
        path = FOLDER / request.match_info.get("name", "index.html")
        if path.parent != FOLDER or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers=HEADERS)

    async def _texts(self, request: web.Request) -> web.Response:
        language = request.match_info["language"]
        if language not in LANGUAGES:
            raise web.HTTPNotFound
        return web.json_response(page_texts(language))

    async def _file(self, request: web.Request) -> web.Response:
        """Pictures are shown; anything else is only ever downloaded."""
        file = self._sandbox.files.by_id(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        shown = file.kind in {"photo", "sticker"}
        response = web.Response(body=file.content, headers=HEADERS)
        picture = "image/jpeg" if file.content.startswith(JPEG) else "image/png"
        response.content_type = picture if shown else "application/octet-stream"
        if not shown:
            response.headers["Content-Disposition"] = "attachment"
        return response

    # ── what happens ─────────────────────────────────────────────────────────

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        told: dict[str, object] = {}
        with self._sandbox.feed.bell() as bell:
            while not self._sandbox.feed.closed:
                bell.clear()
                try:
                    await response.write(self._news(told).encode())
                    await wait_for(bell)
                except ConnectionError:
                    break
        return response

    def _news(self, told: dict[str, object]) -> str:
        tidings = {"now": self._sandbox.now().timestamp(), "items": news(self._sandbox, told)}
        return f"data: {json.dumps(tidings, ensure_ascii=False)}\n\n"

    # ── what people do ───────────────────────────────────────────────────────

    async def _do(self, request: web.Request) -> web.Response:
        check_origin(request)
        try:
            await act(self._sandbox, fields(await request.json()))
        except RefusedError as refused:
            return web.json_response({"error": str(refused)}, status=409)
        return web.json_response({})

    async def _upload(self, request: web.Request) -> web.Response:
        check_origin(request)
        form = await request.post()
        wish: Fields = {name: int(str(form[name])) for name in ("phone", "chat") if name in form}
        wish["caption"] = str(form.get("caption", ""))
        part = form.get("file")
        if not isinstance(part, FileField):
            raise web.HTTPBadRequest
        try:
            await upload(self._sandbox, wish, Upload(part.filename, part.file.read(), part.content_type))
        except RefusedError as refused:
            return web.json_response({"error": str(refused)}, status=409)
        return web.json_response({})

    # ── what goes wrong ──────────────────────────────────────────────────────

    async def _faults(self, _request: web.Request) -> web.Response:
        return web.json_response(trouble_view(self._sandbox))

    async def _make_trouble(self, request: web.Request) -> web.Response:
        check_origin(request)
        try:
            make_trouble(self._sandbox, fields(await request.json()))
        except RefusedError as refused:
            return web.json_response({"error": str(refused)}, status=409)
        return web.json_response(trouble_view(self._sandbox))


async def wait_for(bell: asyncio.Event) -> None:
    """Until something happens, but not so long that a broken line goes unnoticed."""
    try:
        async with asyncio.timeout(SIGN_OF_LIFE):
            await bell.wait()
            # several changes of one moment travel together
            await asyncio.sleep(MOMENT)
    except TimeoutError:
        return


def check_origin(request: web.Request) -> None:
    """No other site may act here through somebody's browser."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        raise web.HTTPForbidden
