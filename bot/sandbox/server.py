"""The HTTP side: Bot API, file downloads, and the page."""

import json
from typing import TYPE_CHECKING, cast

from aiohttp import web
from aiohttp.web_request import FileField

from bot.sandbox.calls import Call, Upload
from bot.sandbox.dispatch import dispatch
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.files import LARGEST_UPLOAD
from bot.sandbox.misbehaving import misbehave, reply
from bot.sandbox.page_routes import PageRoutes
from bot.sandbox.shapes import Fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

SPARE_BYTES = 1024 * 1024


class Server:
    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._runner: web.AppRunner | None = None
        self.base_url = ""

    async def start(self, host: str, port: int) -> None:
        app = web.Application(client_max_size=LARGEST_UPLOAD + SPARE_BYTES)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._answer)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._download)
        app.add_routes(PageRoutes(self._sandbox).routes())
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.base_url = f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _answer(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
            call = await read_call(request)
        except ApiError as refusal:
            return reply(refusal.as_api())
        strike = self._sandbox.faults.strike(call)
        if strike is not None:
            return await misbehave(self._sandbox, request, call, strike)
        return reply(await dispatch(self._sandbox, call))

    async def _download(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
        except ApiError as refusal:
            return reply(refusal.as_api())
        file = self._sandbox.files.by_path(request.match_info["path"])
        if file is None:
            return reply(ApiError(404, "Not Found").as_api())
        return web.Response(body=file.content, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self._sandbox.token:
            raise ApiError(401, "Unauthorized")


async def read_call(request: web.Request) -> Call:
    params: Fields = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        params.update(await read_json(request))
    elif request.can_read_body:
        await read_form(request, params, uploads)
    return Call(request.match_info["method"], params, uploads)


async def read_json(request: web.Request) -> Fields:
    text = await request.text()
    try:
        body = json.loads(text) if text else {}
    except ValueError as error:
        raise bad_request("can't parse request JSON object") from error
    return cast("Fields", body) if isinstance(body, dict) else {}


async def read_form(request: web.Request, params: Fields, uploads: dict[str, Upload]) -> None:
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge as error:
        raise ApiError(413, "Request Entity Too Large") from error
    for name, value in form.items():
        if isinstance(value, FileField):
            uploads[name] = Upload(value.filename, value.file.read(), value.content_type)
        elif isinstance(value, str):
            params[name] = value
