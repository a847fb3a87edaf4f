"""Whoever does not answer, Telegram's server or the bot, holds no page up; what was heard is remembered for a minute."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from pydantic import SecretStr

from admin.checks import upkeep
from admin.panel.server import Running, application
from admin.settings import AdminSettings
from locales import all_texts
from tests.admin.panel.operator import Office
from tests.cast import House

LONG = 20.0
"""Seconds until somebody who does not answer is given up."""


@pytest.fixture
async def beside(house: House, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    """A panel that has a token, and so asks Telegram's server for the time: its clock was not moved on purpose."""
    monkeypatch.delenv("MARKAJA_CLOCK_AHEAD")
    read = AdminSettings(database_url=house.url, bot_token=SecretStr("42:SANDBOX"), bot_api_base="http://127.0.0.1:9")
    running = Running(application(house.app.desks, read, all_texts(strict=True), house.sandbox.now))
    await running.start("127.0.0.1", 0)
    office = Office(house, running.url)
    yield office
    for desktop in office.desktops:
        await desktop.session.close()
    await running.stop()


async def test_nobody_waits_for_who_does_not_answer(beside: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = threading.Event()
    asked: list[threading.Thread] = []

    def silent(_api_base: str) -> None:
        asked.append(threading.current_thread())
        answers.wait(LONG)

    monkeypatch.setattr(upkeep, "date_of", silent)
    try:
        desktop = await beside.seated()
        assert "ei ole veel vastanud" in (await desktop.get("/")).words
        assert (await desktop.get("/sessions")).status == 200
        assert len(asked) == 1
        assert asked[0] is not threading.main_thread()
    finally:
        answers.set()


async def test_what_was_heard_is_shown_for_a_minute(beside: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def told(api_base: str) -> datetime:
        asked.append(api_base)
        return beside.house.sandbox.now()

    monkeypatch.setattr(upkeep, "date_of", told)
    desktop = await beside.seated()
    for _ in range(3):
        assert "ei ole veel vastanud" not in (await desktop.get("/")).words
    assert len(asked) == 1

    answers = threading.Event()
    monkeypatch.setattr(upkeep, "date_of", lambda _: answers.wait(LONG) and None)
    beside.house.sandbox.move_clock(timedelta(minutes=2))
    try:
        assert "Siin on viimane vastus: " in (await desktop.get("/")).words
    finally:
        answers.set()
