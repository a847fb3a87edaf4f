"""An operator in tests: a phone that asks for the link, and a browser's part played over a real connection."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from aiohttp import ClientResponse, ClientSession, CookieJar

from admin.panel.server import Running, application
from admin.settings import AdminSettings
from bot.sandbox import Phone
from casework.people import Role
from locales import all_texts
from tests.cast import House

SENT_FROM_HERE = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Page:
    status: int
    text: str
    headers: dict[str, str]

    @property
    def csrf(self) -> str:
        return self.hidden("csrf")

    def hidden(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.text)
        return unescape(found[1]) if found else ""

    @property
    def words(self) -> str:
        """What is read on it, without markup."""
        bare = re.sub(r"<(script|style|head)\b.*?</\1>", " ", self.text, flags=re.DOTALL)
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", bare)).split())


@dataclass
class Desktop:
    """One browser: its cookies, and what it was shown last."""

    url: str
    session: ClientSession
    last: Page = field(default_factory=lambda: Page(0, "", {}))

    async def get(self, path: str, **headers: str) -> Page:
        async with self.session.get(self.url + path, headers=headers, allow_redirects=True) as response:
            return await self._seen(response)

    async def post(
        self,
        path: str,
        fields: dict[str, str] | None = None,
        *,
        csrf: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Page:
        """With the proof of the page that was seen last, unless another is given."""
        data = {**(fields or {}), "csrf": self.last.csrf if csrf is None else csrf}
        sent = SENT_FROM_HERE if headers is None else headers
        async with self.session.post(self.url + path, data=data, headers=sent) as response:
            return await self._seen(response)

    async def raw(self, method: str, path: str, **options: Any) -> Page:  # noqa: ANN401 (aiohttp's)
        async with self.session.request(method, self.url + path, allow_redirects=False, **options) as response:
            return await self._seen(response)

    async def _seen(self, response: ClientResponse) -> Page:
        body = await response.read()
        text = body.decode("utf-8", "replace")
        self.last = Page(response.status, text, dict(response.headers))
        return self.last

    async def enter(self, address: str) -> Page:
        """As somebody does: opens the link, presses the button."""
        token = address.partition("token=")[2]
        await self.get(f"/enter?token={token}")
        return await self.post("/enter", {"token": token}, csrf="")


@dataclass
class Office:
    """The house with its panel."""

    house: House
    url: str
    desktops: list[Desktop] = field(default_factory=list)

    def desktop(self) -> Desktop:
        made = Desktop(self.url, ClientSession(cookie_jar=CookieJar(unsafe=True)))
        self.desktops.append(made)
        return made

    async def operator(self, name: str = "Kaja", shown_as: str = "Kaja T.", language: str = "et") -> Phone:
        phone = self.house.phone(name, language)
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            token = await desk.invitations.invite(Role.OPERATOR, shown_as=shown_as)
        await phone.start(token)
        await phone.tap("Eesti keel" if language == "et" else "Русский")
        return phone

    async def link(self, phone: Phone) -> str:
        await phone.send("/panel")
        found = re.findall(r"http\S+/enter\?token=[\w-]+", phone.transcript())
        return str(found[-1])

    async def seated(self, language: str = "et") -> Desktop:
        """An operator's browser, inside."""
        desktop = self.desktop()
        await desktop.enter(await self.link(await self.operator(language=language)))
        return desktop


async def opened(house: House, panel_url: str = "", bot_username: str = "") -> tuple[Office, Running]:
    read = AdminSettings(database_url=house.url, panel_url=panel_url, bot_username=bot_username)
    running = Running(application(house.app.desks, read, all_texts(strict=True), house.sandbox.now))
    await running.start("127.0.0.1", 0)
    return Office(house, running.url), running
