"""A restore goes into an empty place only, leaves it empty where it fails, and walks an older schema up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage import backup, migrate
from storage.backup_key import Damaged
from storage.backup_loading import Differs
from storage.backup_places import Taken
from storage.backup_reading import Line
from storage.backup_restoring import restore
from storage.database import create_engine
from tests.cast import House, open_house
from tests.storage.backup_steps import BACKUP_KEY, everything, how, kept, put_back, reported, silent
from tests.storage.test_migrations import BEFORE_CASES


async def test_a_place_with_something_in_it_is_refused_and_left_alone(house: House, tmp_path: Path) -> None:
    await reported(house)
    await kept(house, tmp_path / "x.backup")
    before = await everything(house.url)

    with pytest.raises(Taken) as taken:
        await put_back(house, tmp_path / "x.backup", house.url)

    assert taken.value.rows > 10
    assert await everything(house.url) == before


async def test_prepared_tables_without_rows_are_an_empty_place(house: House, any_url: str, tmp_path: Path) -> None:
    engine = create_engine(any_url)
    await migrate.upgrade(engine)
    await engine.dispose()
    await kept(house, tmp_path / "x.backup")
    await put_back(house, tmp_path / "x.backup", any_url)

    assert await everything(any_url, ("audit",)) == await everything(house.url, ("audit",))


@pytest.mark.parametrize("fault", ["row", "end", "lost", "break"])
async def test_what_goes_wrong_midway_leaves_the_place_empty(
    house: House, elsewhere: str, tmp_path: Path, fault: str
) -> None:
    """A row that differs, an end that never comes, a row that points nowhere, a crash of the reader."""
    await reported(house)
    made = await kept(house, tmp_path / "x.backup")

    async def source() -> AsyncIterator[Line]:
        table = ""
        async for line in backup.content(tmp_path / "x.backup", BACKUP_KEY, silent):
            table = line[1] if line[0] == "table" else table
            if table == "membership" and line[0] == "row" and fault != "end":
                if fault == "break":
                    raise Damaged
                if fault == "row":
                    line[1][-1] = "changed" if isinstance(line[1][-1], str) else line[1][-1]
                    continue
                continue
            if table == "account" and line[0] == "row" and fault == "lost":
                continue
            if line[0] != "end" or fault != "end":
                yield line

    with pytest.raises((Differs, Damaged, DBAPIError)):
        await restore(elsewhere, source(), how(house, made))
    if elsewhere.startswith("sqlite"):
        assert list((tmp_path / "elsewhere").iterdir()) == []
    await put_back(house, tmp_path / "x.backup", elsewhere)

    assert await everything(elsewhere, ("audit",)) == await everything(house.url, ("audit",))


async def test_an_older_schema_is_put_back_and_walked_up(any_url: str, elsewhere: str, tmp_path: Path) -> None:
    engine = create_engine(any_url)
    await migrate.upgrade(engine, "0002")
    async with engine.begin() as connection:
        for statement in BEFORE_CASES:
            await connection.execute(text(statement))
    await engine.dispose()
    async with open_house(f"sqlite:///{tmp_path / 'clock.db'}") as house:
        made = await backup.write(any_url, tmp_path / "x.backup", BACKUP_KEY, house.sandbox.now(), silent)
        await put_back(house, tmp_path / "x.backup", elsewhere)

    assert made.header.revision == "0002"
    engine = create_engine(elsewhere)
    try:
        assert await migrate.current(engine) == migrate.head()
        async with engine.connect() as connection:
            rows = await connection.execute(text("SELECT id, person_id, twin_id FROM referral ORDER BY id"))
            assert [tuple(row) for row in rows] == [(3, 3, None), (7, 7, 3)]
    finally:
        await engine.dispose()
