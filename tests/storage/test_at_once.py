"""SQLite in the loop's own thread: who waits for another process keeps nobody else waiting."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from bot.clock import system_clock
from storage import database
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key


@pytest.fixture
async def url(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path}/x.db"
    await prepare(made)
    return made


def _writer(url: str) -> sqlite3.Connection:
    """Another process, in the middle of writing."""
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


async def _arrives(desks: Desks) -> int:
    async with desks.open(system_clock()) as desk:
        return (await desk.accounts.arrive(7)).telegram_id


async def test_the_loop_is_free_while_another_process_writes(url: str) -> None:
    other = _writer(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        waiting = asyncio.ensure_future(_arrives(Desks(sessions)))
        for _ in range(10):
            await asyncio.sleep(0.01)
            assert not waiting.done()
        other.execute("COMMIT")
        assert await asyncio.wait_for(waiting, 5) == 7
    other.close()


async def test_patience_ends(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    other = _writer(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        with pytest.raises(OperationalError, match="locked"):
            await _arrives(desks)
        other.execute("ROLLBACK")
        assert await _arrives(desks) == 7, "the connection is as good as before"
    other.close()


async def test_who_is_called_off_while_waiting_leaves_no_transaction_open(url: str) -> None:
    other = _writer(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        waiting = asyncio.ensure_future(_arrives(desks))
        await asyncio.sleep(0.05)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        other.execute("COMMIT")
        assert await _arrives(desks) == 7
    other.close()
