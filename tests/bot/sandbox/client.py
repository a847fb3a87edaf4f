"""A bot's side of the sandbox over real HTTP, without any bot library."""

from dataclasses import dataclass

import aiohttp

from bot.sandbox.shapes import Fields

TOKEN = "42:SANDBOX"


@dataclass
class Refused(Exception):
    code: int
    description: str


@dataclass
class Client:
    base_url: str
    http: aiohttp.ClientSession
    token: str = TOKEN

    async def call(self, method: str, **params: object) -> object:
        """The result of a call with a JSON body; Refused when it is refused."""
        async with self.http.post(f"{self.base_url}/bot{self.token}/{method}", json=params) as response:
            return opened(await response.json(), response.status)

    async def form(self, method: str, form: aiohttp.FormData) -> object:
        async with self.http.post(f"{self.base_url}/bot{self.token}/{method}", data=form) as response:
            return opened(await response.json(), response.status)

    async def message(self, method: str, **params: object) -> Fields:
        answer = await self.call(method, **params)
        assert isinstance(answer, dict)
        return answer

    async def updates(self, **params: object) -> list[Fields]:
        answer = await self.call("getUpdates", **params)
        assert isinstance(answer, list)
        return answer

    async def download(self, path: str) -> bytes:
        async with self.http.get(f"{self.base_url}/file/bot{self.token}/{path}") as response:
            assert response.status == 200
            return await response.read()


def opened(answer: Fields, status: int) -> object:
    if answer["ok"]:
        assert status == 200
        return answer["result"]
    assert answer["error_code"] == status
    raise Refused(status, str(answer["description"]))


def inline(*rows: list[tuple[str, str]]) -> Fields:
    keyboard = [[{"text": text, "callback_data": data} for text, data in row] for row in rows]
    return {"inline_keyboard": keyboard}
