"""`python -m bot.sandbox`: says where it is, answers, and goes when asked."""

import asyncio
import signal
import sys

import aiohttp
import pytest

from tests.bot.sandbox.client import Client

pytestmark = pytest.mark.process


async def test_an_empty_sandbox_starts_by_itself() -> None:
    command = (sys.executable, "-m", "bot.sandbox", "--port", "0")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    async with asyncio.timeout(60), aiohttp.ClientSession() as http:
        address = (await process.stdout.readline()).decode().split()[-1]
        token = (await process.stdout.readline()).decode().split()[-1]
        me = await Client(address, http, token).message("getMe")
        async with http.get(address) as page:
            assert 'id="phones"' in await page.text()
        process.send_signal(signal.SIGINT)
        code = await process.wait()

    assert me["username"] == "MarkajaDemoBot"
    assert code == 0
