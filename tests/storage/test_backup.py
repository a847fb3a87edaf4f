"""The rehearsal on both databases: seeded, kept while somebody writes, put back, compared, and the talk goes on."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage import migrate
from storage.backup_reading import lines, snapshot
from storage.backup_restoring import MOVED, How, restore
from storage.database import create_engine, opened
from storage.desk import Desks
from storage.tables import Account
from tests.cast import REPORTED_NAME, House, report
from tests.storage.backup_steps import RING, everything, kept, put_back, reported


async def test_what_is_put_back_is_what_was_and_the_talk_goes_on(
    house: House, any_place: str, tmp_path: Path
) -> None:
    await reported(house)
    before = await everything(house.url, ("audit",))
    path = tmp_path / "x.backup"
    made = await kept(house, path)
    done = await put_back(house, path, any_place)

    assert REPORTED_NAME.encode() not in path.read_bytes()
    assert await everything(any_place, ("audit",)) == before
    assert done.end["tables"] == made.end["tables"]
    async with opened(any_place, RING) as sessions:
        house.sessions = sessions
        house.restart()
        anu, nurse = house.phone("Anu"), house.phone("Kersti")
        await anu.tap("Võta vastu")
        await nurse.tap("Teata veel")
        await report(nurse, name="Juhan Näidis", contact="5550 9999", kind="Töötan asutuses")

        assert any("T-0001 on Teie käes" in message.text for message in anu.messages)
        assert "Teade on saadetud. Number: T-0002" in nurse.last.text
        assert "T-0002" in anu.last.text


async def test_one_moment_is_kept_while_others_write(house: House, elsewhere: str, tmp_path: Path) -> None:
    """In each transaction an account and a line about it: without one moment there would be more of the later ones."""

    async def write_pairs(count: int) -> None:
        async with opened(house.url, RING) as sessions:
            for _ in range(count):
                async with Desks(sessions).open(house.sandbox.now()) as desk:
                    account = Account(telegram_id=next(numbers), created_at=desk.now)
                    desk.session.add(account)
                    await desk.session.flush()
                    desk.audit("test:pair", f"account:{account.id}")

    numbers = iter(range(10_000, 20_000))
    await write_pairs(450)
    wrote = 0

    def meanwhile(_done: int, _of: int) -> None:
        """Another thread, a loop and a connection of its own; the backup waits until it has committed."""
        nonlocal wrote
        thread = threading.Thread(target=lambda: asyncio.run(write_pairs(3)))
        thread.start()
        thread.join(30)
        assert not thread.is_alive(), "the one who writes had to wait for the backup"
        wrote += 3

    await kept(house, tmp_path / "x.backup", meanwhile)
    await put_back(house, tmp_path / "x.backup", elsewhere)

    assert wrote >= 6
    async with opened(elsewhere, RING) as sessions, sessions() as session:
        connection = await session.connection()
        accounts = await connection.execute(text("SELECT COUNT(*) FROM account WHERE telegram_id >= 10000"))
        lines_of = await connection.execute(text("SELECT COUNT(*) FROM audit WHERE action = 'test:pair'"))
        assert accounts.scalar_one() == lines_of.scalar_one() == 450


async def test_numbers_that_were_given_are_not_given_again(house: House, elsewhere: str, tmp_path: Path) -> None:
    await reported(house)
    await kept(house, tmp_path / "x.backup")
    await put_back(house, tmp_path / "x.backup", elsewhere)

    async with opened(elsewhere, RING) as sessions, Desks(sessions).open(house.sandbox.now()) as desk:
        known = set((await (await desk.session.connection()).execute(text("SELECT id FROM account"))).scalars())
        account = Account(telegram_id=77, created_at=desk.now)
        desk.session.add(account)
        await desk.session.flush()
        assert account.id not in known


async def test_the_guards_are_in_force_again(house: House, elsewhere: str, tmp_path: Path) -> None:
    await reported(house)
    await kept(house, tmp_path / "x.backup")
    await put_back(house, tmp_path / "x.backup", elsewhere)

    engine = create_engine(elsewhere)
    try:
        assert await migrate.differences(engine) == []
        for change in ("UPDATE audit SET action = 'x'", "DELETE FROM audit"):
            with pytest.raises(DBAPIError, match="append-only"):
                async with engine.begin() as connection:
                    await connection.execute(text(change))
        with pytest.raises(DBAPIError):
            async with engine.begin() as connection:
                await connection.execute(text("INSERT INTO membership (account_id, role) VALUES (404, 'partner')"))
    finally:
        await engine.dispose()


async def test_moving_there_and_back_changes_nothing_and_holds_nothing(
    house: House, elsewhere: str, tmp_path: Path
) -> None:
    await reported(house)
    before = await everything(house.url, ("audit",))
    back = f"sqlite:///{tmp_path / 'back.db'}"
    for here, there in ((house.url, elsewhere), (elsewhere, back)):
        async with snapshot(here, alone=True) as connection:
            done = await restore(
                there, lines(connection), How(migrate.head(), house.sandbox.now(), RING, hold=False, action=MOVED)
            )
        assert done.held == (0, 0)

    assert await everything(elsewhere, ("audit",)) == before == await everything(back, ("audit",))
