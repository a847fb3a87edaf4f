from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from bot.sandbox import Phone, Sandbox
from tests.bot.sandbox.client import TOKEN, Client

A_MONDAY = datetime(2026, 11, 16, 8, 30, tzinfo=UTC)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(token=TOKEN, username="MarkajaDemoBot", now=lambda: A_MONDAY)
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as http:
        yield Client(sandbox.base_url, http)


@pytest.fixture
async def kersti(sandbox: Sandbox) -> Phone:
    """A nurse who has started the bot."""
    phone = sandbox.add_phone("Kersti", language_code="et", note="haigla õde")
    await phone.start()
    return phone
