"""kill -9 between commit and answer, restart, redelivery: one referral, one card, every answer said."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import pytest
from sqlmodel import select

import bot.sandbox.dispatch as sandbox_dispatch
from bot.clock import system_clock
from bot.sandbox import Phone, Sandbox
from bot.sandbox.calls import Call
from casework.people import Role
from storage import example
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing
from storage.tables import Referral
from tests.cast import KEY, REPORTED_NAME, TOKEN

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


class Process:
    """The bot as a process of its own."""

    def __init__(self, url: str, base: str) -> None:
        self._env = {
            **os.environ,
            "MARKAJA_DATABASE_URL": url,
            "MARKAJA_SECRET_KEY": KEY,
            "MARKAJA_BOT_TOKEN": TOKEN,
            "MARKAJA_BOT_API_BASE": base,
            "MARKAJA_PACED": "false",
        }
        self._process: asyncio.subprocess.Process | None = None
        self.log = b""

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=self._env, cwd=ROOT, stderr=asyncio.subprocess.PIPE
        )

    async def kill(self, how: signal.Signals = signal.SIGKILL) -> int:
        assert self._process is not None
        self._process.send_signal(how)
        _, log = await self._process.communicate()
        self.log += log
        return self._process.returncode or 0

    async def end(self) -> None:
        """After a test that failed in the middle: no process is left behind."""
        if self._process is not None and self._process.returncode is None:
            await self.kill()


NOTED = 0.5
"""Seconds."""


class Stall:
    """Holds the first API call that matches, as if Telegram did not answer, until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._matches: Callable[[Call], bool] = lambda _call: False
        self.reached = asyncio.Event()
        self._go = asyncio.Event()
        real = sandbox_dispatch.run

        async def run(sandbox: Sandbox, call: Call) -> object:
            if self._matches(call):
                self.reached.set()
                await self._go.wait()
                raise ConnectionResetError
            return await real(sandbox, call)

        monkeypatch.setattr(sandbox_dispatch, "run", run)

    def on(self, matches: Callable[[Call], bool]) -> None:
        self._matches, self.reached, self._go = matches, asyncio.Event(), asyncio.Event()

    def off(self) -> None:
        self._matches = lambda _call: False
        self._go.set()


async def until(true: Callable[[], bool], what: str) -> None:
    for _ in range(int(PATIENCE / 0.05)):
        if true():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"waited in vain for: {what}")


async def tap(phone: Phone, label: str) -> None:
    def offered() -> bool:
        return any(label in row for message in phone.visible for row in message.buttons)

    await until(offered, f"{phone.name}: [{label}]")
    await phone.tap(label)


async def say(phone: Phone, text: str, after: str) -> None:
    await until(lambda: any(after in m.text for m in phone.visible), f"{phone.name}: {after}")
    await phone.send(text)


@asynccontextmanager
async def town(tmp_path: Path) -> AsyncIterator[tuple[Sandbox, Process, str, str, str]]:
    url = f"sqlite:///{tmp_path / 'crash.db'}"
    sandbox = Sandbox(token=TOKEN, username="MarkajaTestBot", now=system_clock)
    await sandbox.start()
    await prepare(url)
    async with opened(url, KeyRing(KEY)) as sessions:
        async with Desks(sessions).open(system_clock()) as desk:
            place = await example.municipality(desk)
            house = await example.hospital(desk, place)
            poster = await desk.invitations.poster(house.id or 0)
            role = await desk.invitations.invite(Role.CASE_MANAGER, municipality_id=place.id, shown_as="Anu K.")
        process = Process(url, sandbox.base_url)
        try:
            yield sandbox, process, poster, role, url
        finally:
            await process.end()
            await sandbox.stop()


def says(words: str) -> Callable[[Call], bool]:
    return lambda call: words in str(call.params.get("text", ""))


POINTS = {
    "before the first answer": says("Kas kellegi elu on ohus?"),
    "after the name was kept": says("Kui vana inimene on?"),
    "after it was sent, before the sender knows": says("Teade on saadetud"),
    "before the card": says("Uus teade T-"),
}


@pytest.mark.process
@pytest.mark.parametrize("point", POINTS)
async def test_killed_between_commit_and_answer_it_says_everything_once(
    point: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch)
    async with town(tmp_path) as (sandbox, process, poster, role, url):
        nurse, anu = sandbox.add_phone("Kersti"), sandbox.add_phone("Anu")
        await process.start()
        await anu.start(role)
        await tap(anu, "Eesti keel")
        await nurse.start(poster)
        await tap(nurse, "Eesti keel")
        stall.on(POINTS[point])

        async def crash_when_reached() -> None:
            async with asyncio.timeout(PATIENCE):
                await stall.reached.wait()
            # What Telegram has taken meanwhile is noted; a kill within that blink would say it twice.
            await asyncio.sleep(NOTED)
            await process.kill()
            stall.off()
            await process.start()

        crash = asyncio.ensure_future(crash_when_reached())
        await play(nurse)
        await until(lambda: "Teade on saadetud" in nurse.transcript(), "sent")
        await until(lambda: "Uus teade T-" in anu.transcript(), "card")
        await crash
        await tap(anu, "Võta vastu")
        await until(lambda: "on vastu võetud" in nurse.transcript(), "taken")
        for update in list(sandbox.updates):
            await sandbox.redeliver(cast("int", update["update_id"]))
        await asyncio.sleep(1.5)

        assert await process.kill(signal.SIGTERM) == 0
        assert nurse.transcript().count("Teade on saadetud. Number: T-0001") == 1
        assert anu.transcript().count("Uus teade T-0001") == 1
        async with opened(url, KeyRing(KEY)) as sessions, Desks(sessions).open(system_clock()) as desk:
            rows = (await desk.session.exec(select(Referral))).all()
        assert [row.name for row in rows] == [REPORTED_NAME]
        assert REPORTED_NAME.encode() not in process.log


async def play(nurse: Phone) -> None:
    await tap(nurse, "Alusta")
    await tap(nurse, "Ei ole")
    await tap(nurse, "Selge, edasi")
    await tap(nurse, "Töötan asutuses")
    await tap(nurse, "Näidisvald")
    await say(nurse, REPORTED_NAME, "Mis on inimese nimi?")
    await say(nurse, "44", "Kui vana inimene on?")
    await say(nurse, "5550 1234", "Kuidas saab sotsiaaltöötaja inimesega")
    await tap(nurse, "Eesti")
    await until(lambda: "eestkostja" in nurse.last.text, "guardian")
    await tap(nurse, "Ei")
    await until(lambda: "teab sellest teatest" in nurse.last.text, "agreement")
    await tap(nurse, "Jah")
    await until(lambda: "Milles vajab" in nurse.last.text, "domains")
    await tap(nurse, "Edasi")
    await until(lambda: "Mida Te märkasite" in nurse.last.text, "note")
    await tap(nurse, "Jäta vahele")
    await tap(nurse, "Täna")
    await until(lambda: "Teilt midagi juurde" in nurse.last.text, "sender contact")
    await tap(nurse, "Jäta vahele")
    await tap(nurse, "Jah, edasi")
    await tap(nurse, "Saada")
