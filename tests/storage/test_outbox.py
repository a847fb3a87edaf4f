"""The outbox: once per cause, by turns, over crashes; on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from casework.notices import Notice
from storage.database import opened
from storage.desk import Desks
from storage.outbox import LEASE, MOST_FAULTS
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


async def test_a_row_that_breaks_us_again_and_again_gives_up_and_says_so(desks: Desks) -> None:
    await put(desks, "a")
    states: list[OutboxState] = []
    for turn in range(MOST_FAULTS):
        async with desks.open(NOW + turn * LEASE) as desk:
            (row,) = await desk.outbox.claim()
            states.append(await desk.outbox.broke(row.id or 0, NOW + turn * LEASE, "ValueError"))

    assert states == [OutboxState.PENDING] * (MOST_FAULTS - 1) + [OutboxState.FAILED]
    assert await claimed(desks, NOW + timedelta(days=1)) == []


async def test_while_telegram_is_away_nothing_is_ever_given_up(desks: Desks) -> None:
    await put(desks, "a")
    for turn in range(3 * MOST_FAULTS):
        async with desks.open(NOW + turn * LEASE) as desk:
            (row,) = await desk.outbox.claim()
            await desk.outbox.later(row.id or 0, NOW + turn * LEASE, "502")

    assert await claimed(desks, NOW + timedelta(days=1)) == ["a"]


async def test_a_claim_that_was_slow_lets_go_what_another_has_taken(desks: Desks) -> None:
    await put(desks, "a")
    async with desks.open(NOW) as desk:
        (slow,) = await desk.outbox.claim()
        slow_id, slow_lease = slow.id or 0, slow.lease
    async with desks.open(NOW + LEASE) as desk:
        (quick,) = await desk.outbox.claim()
        quick_lease = quick.lease
    async with desks.open(NOW + LEASE) as desk:
        assert not await desk.outbox.hold(slow_id, slow_lease)
        assert await desk.outbox.hold(slow_id, quick_lease)
        await desk.outbox.settle(slow_id, OutboxState.SENT)
    async with desks.open(NOW + LEASE) as desk:
        assert not await desk.outbox.hold(slow_id, quick_lease)


async def test_holding_a_row_makes_the_lease_longer(desks: Desks) -> None:
    await put(desks, "a")
    async with desks.open(NOW) as desk:
        (row,) = await desk.outbox.claim()
        row_id, lease = row.id or 0, row.lease
    late = NOW + LEASE - timedelta(seconds=1)
    async with desks.open(late) as desk:
        assert await desk.outbox.hold(row_id, lease)

    assert await claimed(desks, NOW + LEASE) == []
    assert await claimed(desks, late + LEASE) == ["a"]


async def test_nothing_is_put_when_its_cause_is_undone(desks: Desks) -> None:
    async def put_and_fail() -> None:
        async with desks.open(NOW) as desk:
            await desk.outbox.put(Notice.COMMANDS, 1, key="a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await put_and_fail()

    assert await claimed(desks) == []
