"""Everything that leaves the process for others than the people in the talk: outputs, logs, figures, health."""

from __future__ import annotations

import io
import re
import socket
from dataclasses import dataclass, field

import aiohttp
import pytest

from bot.watching_server import served
from locales import all_texts
from tests.cast import TOKEN, House

SHORTEST = 4
"""Letters of a typed answer that is looked for: "44" may stand anywhere."""
LINK = re.compile(r"(?:\?start=|token=)([\w-]{12,})")


@dataclass
class Told:
    capfd: pytest.CaptureFixture[str]
    stream: io.StringIO
    figures: str = ""
    _seen: list[str] = field(default_factory=list)

    def log(self) -> str:
        """Both outputs, and our lines and those of libraries, so far."""
        self._seen.extend(self.capfd.readouterr())
        return "".join(self._seen) + self.stream.getvalue()

    async def everywhere(self, house: House) -> str:
        """With the pages that a machine asks for."""
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            port = int(one.getsockname()[1])
        pages = []
        async with (
            served(house.app, house.url, "127.0.0.1", port, all_texts()["et"]) as address,
            aiohttp.ClientSession() as session,
        ):
            for path in ("/health", "/metrics"):
                async with session.get(f"{address}{path}") as answer:
                    pages.append(await answer.text())
        self.figures = "\n".join(pages)
        assert "markaja_updates_received" in self.figures
        return f"{self.log()}\n{self.figures}"


def typed_by(house: House) -> set[str]:
    """What people wrote, commands and buttons left out; the tokens of all links that were made or opened."""
    found: set[str] = set()
    for phone in house.phones.values():
        transcript = phone.transcript()
        found.update(LINK.findall(transcript))
        found.update(re.findall(r"/start (\S+)", transcript))
        for event in phone.events:
            if event.mark in {">", "~>"}:
                found.update(line for line in event.lines if len(line) >= SHORTEST and not line.startswith("/"))
    return found


def leaks(secrets: set[str], where: str) -> list[str]:
    """Those that begin a word there, in whatever case: "Mari" is not in "primary", and is in "Marile"."""
    told = where.casefold()
    return sorted(one for one in secrets if re.search(rf"(?<!\w){re.escape(one.casefold())}", told))


async def nothing_is_told(house: House, told: Told, *known: str, trouble: bool = False) -> None:
    """Neither `known` words nor anything typed nor any token; `trouble`: something was logged at all."""
    everything = await told.everywhere(house)
    secrets = {*known, *typed_by(house), TOKEN}
    assert not trouble or '"error"' in everything, "there was trouble, and it was told"
    found = leaks(secrets, everything)
    assert not found, f"told: {found}"
