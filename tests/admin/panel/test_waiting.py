"""The panel as a service: a database that is not ready yet is waited for; what is not set is refused at once."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession

from storage import migrate
from storage.database import create_engine
from storage.prepare import prepare
from storage.secrets import new_key

pytestmark = pytest.mark.process
PATIENCE = 40


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@asynccontextmanager
async def panel(*options: str, **surroundings: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "admin", "panel", *options),
        env={**os.environ, "MARKAJA_SECRET_KEY": new_key(), "MARKAJA_LANGUAGE": "et", **surroundings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def said(stream: asyncio.StreamReader | None) -> str:
    assert stream is not None
    return (await stream.readline()).decode()


@pytest.mark.parametrize("before", ["nothing", "older"])
async def test_it_waits_for_the_bot_to_make_and_to_upgrade_the_database(tmp_path: Path, before: str) -> None:
    url, port = f"sqlite:///{tmp_path / 'house.db'}", free_port()
    if before == "older":
        await prepare(url)
        engine = create_engine(url)
        await migrate.downgrade(engine, migrate.revisions()[-2])
        await engine.dispose()
    async with panel("--wait", MARKAJA_DATABASE_URL=url, MARKAJA_PANEL_PORT=str(port)) as process:
        await said(process.stderr)
        assert "Haldus ootab" in await said(process.stderr)
        await prepare(url)

        assert "Haldus töötab" in await said(process.stdout)
        async with ClientSession() as session, session.get(f"http://127.0.0.1:{port}/") as answer:
            assert answer.status == 401


async def test_by_hand_it_refuses_at_once(tmp_path: Path) -> None:
    async with panel(MARKAJA_DATABASE_URL=f"sqlite:///{tmp_path / 'house.db'}") as process:
        assert await process.wait() == 2


async def test_waiting_would_not_bring_a_key(tmp_path: Path) -> None:
    nowhere = f"sqlite:///{tmp_path / 'house.db'}"
    async with panel("--wait", MARKAJA_DATABASE_URL=nowhere, MARKAJA_SECRET_KEY="") as process:
        assert await process.wait() == 2
