"""Every clock rung by two desks before either has kept anything: none fails, and nothing is said twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from bot.ringing import CLOCKS
from storage import example
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import Outbox, PeriodWatch
from tests.conftest import fresh_postgres

NEW_HOUSE = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize("name", list(CLOCKS))
async def test_two_ring_a_new_house_together(postgres_url: str, name: str) -> None:
    url = await fresh_postgres(postgres_url)
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NEW_HOUSE) as desk:
            await example.municipality(desk)
        both_there = asyncio.Barrier(2)

        async def ring() -> None:
            async with desks.open(NEW_HOUSE) as desk:
                await desk.municipalities.all()
                await both_there.wait()
                await CLOCKS[name](desk).ring_due()

        async with asyncio.timeout(60):
            await asyncio.gather(ring(), ring())
        async with desks.open(NEW_HOUSE) as desk:
            said = Counter(row.key for row in (await desk.session.exec(select(Outbox))).all())
            watched = Counter(row.municipality_id for row in (await desk.session.exec(select(PeriodWatch))).all())
            places = {row.id for row in await desk.municipalities.all()}
    assert set(said.values()) <= {1}
    assert set(watched) == (places if name == "periods" else set())
