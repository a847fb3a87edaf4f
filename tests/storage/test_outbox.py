"""The outbox: once per cause, by turns, over crashes; on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from casework.notices import Notice
from storage.database import opened
from storage.desk import Desks
from storage.outbox import LEASE, MOST_TRIES
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import OutboxState

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture
async def desks(any_url: str) -> AsyncIterator[Desks]:
    await prepare(any_url)
    async with opened(any_url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            await desk.accounts.arrive(1)
        yield desks


async def put(desks: Desks, key: str, after: timedelta = timedelta()) -> None:
    async with desks.open(NOW) as desk:
        await desk.outbox.put(Notice.COMMANDS, 1, key=key, not_before=NOW + after)


async def claimed(desks: Desks, now: datetime = NOW) -> list[str]:
    async with desks.open(now) as desk:
        return [row.key for row in await desk.outbox.claim()]


async def test_the_same_cause_speaks_once(desks: Desks) -> None:
    await put(desks, "a")
    await put(desks, "a")

    assert await claimed(desks) == ["a"]


async def test_only_what_is_due_is_taken_the_earliest_first(desks: Desks) -> None:
    await put(desks, "later", timedelta(hours=1))
    await put(desks, "now")
    await put(desks, "before", timedelta(minutes=-5))

    assert await claimed(desks) == ["before", "now"]
    assert await claimed(desks, NOW + timedelta(hours=2)) == ["before", "now", "later"]


async def test_a_claimed_row_is_nobody_elses_until_its_lease_ends(desks: Desks) -> None:
    await put(desks, "a")

    assert await claimed(desks) == ["a"]
    assert await claimed(desks, NOW + LEASE - timedelta(seconds=1)) == []
    assert await claimed(desks, NOW + LEASE) == ["a"]


async def test_workers_side_by_side_take_every_row_once(desks: Desks) -> None:
    for number in range(120):
        await put(desks, f"k{number}")
    taken: list[str] = []

    async def worker() -> None:
        while keys := await claimed(desks):
            taken.extend(keys)

    await asyncio.gather(worker(), worker(), worker())

    assert sorted(taken) == sorted(f"k{number}" for number in range(120))


async def test_a_row_that_keeps_failing_gives_up_and_says_so(desks: Desks) -> None:
    await put(desks, "a")
    states = []
    for turn in range(MOST_TRIES):
        async with desks.open(NOW + turn * LEASE) as desk:
            (row,) = await desk.outbox.claim()
            states.append(await desk.outbox.later(row.id or 0, NOW + turn * LEASE, "later"))

    assert states == [OutboxState.PENDING] * (MOST_TRIES - 1) + [OutboxState.FAILED]
    assert await claimed(desks, NOW + timedelta(days=1)) == []


async def test_nothing_is_put_when_its_cause_is_undone(desks: Desks) -> None:
    async def put_and_fail() -> None:
        async with desks.open(NOW) as desk:
            await desk.outbox.put(Notice.COMMANDS, 1, key="a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await put_and_fail()

    assert await claimed(desks) == []
