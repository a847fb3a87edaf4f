"""Two sending processes over one PostgreSQL outbox: each row is said once."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest
from sqlmodel import select

from bot.clock import system_clock
from bot.sandbox import Phone, Sandbox
from casework.notices import Notice
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing
from storage.tables import Outbox, OutboxState
from tests.cast import KEY, TOKEN
from tests.conftest import fresh_postgres

PEOPLE, EACH = 15, 8
PATIENCE = 90
"""Seconds; two processes have to start."""


async def sender(url: str, base: str) -> asyncio.subprocess.Process:
    settings = {
        "MARKAJA_BOT_TOKEN": TOKEN,
        "MARKAJA_BOT_API_BASE": base,
        "MARKAJA_DATABASE_URL": url,
        "MARKAJA_SECRET_KEY": KEY,
        "MARKAJA_PACED": "false",
    }
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "send", env=os.environ | settings, stderr=asyncio.subprocess.DEVNULL
    )


@pytest.mark.process
async def test_two_processes_say_everything_once_between_them(postgres_url: str) -> None:
    url = await fresh_postgres(postgres_url)
    await prepare(url)
    sandbox = Sandbox(token=TOKEN, username="MarkajaTestBot", now=system_clock)
    await sandbox.start()
    phones = [sandbox.add_phone(f"Inimene {number}") for number in range(PEOPLE)]
    for phone in phones:
        phone.started = True
    async with opened(url, KeyRing(KEY)) as sessions:
        desks = Desks(sessions)
        processes = [await sender(url, sandbox.base_url), await sender(url, sandbox.base_url)]
        try:
            for number in range(EACH):
                await put_for_each(desks, phones, number)
            async with asyncio.timeout(PATIENCE):
                while any(len(phone.visible) < EACH for phone in phones):  # noqa: ASYNC110 (of other processes)
                    await asyncio.sleep(0.1)
            await asyncio.sleep(1)
        finally:
            for process in processes:
                process.send_signal(signal.SIGTERM)
            codes = [await process.wait() for process in processes]
        async with desks.open(system_clock()) as desk:
            states = (await desk.session.exec(select(Outbox.state))).all()

    assert codes == [0, 0]
    assert [len(phone.visible) for phone in phones] == [EACH] * PEOPLE
    assert list(states) == [OutboxState.SENT] * (PEOPLE * EACH)
    await sandbox.stop()


async def put_for_each(desks: Desks, phones: list[Phone], number: int) -> None:
    """A notice for everybody at once, so that the two have something to share."""
    async with desks.open(system_clock()) as desk:
        for phone in phones:
            account = await desk.accounts.arrive(phone.user_id)
            await desk.outbox.put(Notice.DRAFT_ERASED, account.id or 0, key=f"{phone.user_id}:{number}")
