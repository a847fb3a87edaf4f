"""Two operating-system processes over one PostgreSQL ring the same Mondays: one post for each reader and week."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from casework.people import Role
from storage import example
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import Account, MembershipRow, Outbox, PostGroup
from tests.conftest import fresh_postgres

MONDAY = datetime(2026, 11, 30, 7, tzinfo=UTC)
"""9.00 in Tallinn."""
BEFORE, WEEKS = datetime(2026, 11, 23, 9, tzinfo=UTC), 3
POSTS = ("week_post", "week_post_group", "portfolio")


async def furnish(desks: Desks) -> None:
    """Three case managers in each of two municipalities, a group, and two advisers."""
    async with desks.open(BEFORE) as desk:
        await example.municipality(desk)
        places = [row.id or 0 for row in await desk.municipalities.all()][:2]
        for number in range(8):
            account = Account(telegram_id=100 + number, language="et", created_at=BEFORE)
            desk.session.add(account)
            await desk.session.flush()
            role = Role.SKA_COORDINATOR if number > 5 else Role.CASE_MANAGER
            desk.session.add(
                MembershipRow(
                    account_id=account.id or 0, role=role, municipality_id=places[number % 2], began_at=BEFORE
                )
            )
            if role is Role.SKA_COORDINATOR:
                await desk.adviser_posts.arrange(account.id or 0)
        for place in places:
            await desk.posts.arrange(place)
        desk.session.add(
            PostGroup(chat_id=-5, municipality_id=places[0], connected_by=1, connected_at=BEFORE, title="Rühm")
        )


async def process(url: str, key: str) -> Process:
    made = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.storage.ring_posts", url, key, stdin=PIPE, stdout=PIPE
    )
    assert made.stdout is not None
    assert (await made.stdout.readline()).strip() == b"ready"
    return made


async def rung(one: Process, now: datetime) -> list[int]:
    assert one.stdin is not None
    assert one.stdout is not None
    one.stdin.write(f"{now.isoformat()}\n".encode())
    return [int(part) for part in (await one.stdout.readline()).split()]


@pytest.mark.process
async def test_each_reader_hears_of_each_week_once(postgres_url: str) -> None:
    url, key = await fresh_postgres(postgres_url), new_key()
    await prepare(url)
    async with opened(url, KeyRing(key)) as sessions:
        desks = Desks(sessions)
        await furnish(desks)
        async with asyncio.timeout(120):
            two = await asyncio.gather(process(url, key), process(url, key))
            taken: Counter[int] = Counter()
            for number in range(WEEKS):
                now = MONDAY + timedelta(days=7 * number)
                for again in (now, now + timedelta(seconds=1)):
                    for found in await asyncio.gather(*(rung(one, again) for one in two)):
                        taken.update(found)
            for one in two:
                assert one.stdin is not None
                one.stdin.close()
            assert [await one.wait() for one in two] == [0, 0]
        async with desks.open(MONDAY) as desk:
            rows = (await desk.session.exec(select(Outbox).where(col(Outbox.notice).in_(POSTS)))).all()

    said = Counter((row.notice, row.account_id, row.group_id, row.args["span"]) for row in rows)
    assert set(said.values()) == {1}
    assert Counter(row.notice for row in rows) == {
        "week_post": 6 * WEEKS,
        "week_post_group": WEEKS,
        "portfolio": 2 * WEEKS,
    }
    assert {row.id for row in rows} <= taken.keys()
    assert all(taken[row.id or 0] == 1 for row in rows), "none was taken by both"
