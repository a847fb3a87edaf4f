"""Months of a municipality, with every kind of row there is, go from SQLite to PostgreSQL and back."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from admin.simulating.wish import Wish
from bot.clock import system_clock
from storage import migrate
from storage.backup_reading import end_of, lines, snapshot
from storage.backup_restoring import MOVED, How, restore
from storage.secrets import installed
from tests.admin.simulated import play
from tests.conftest import fresh_postgres


async def test_two_simulated_months_go_there_and_back(postgres_url: str, tmp_path: Path) -> None:
    here, back = f"sqlite:///{tmp_path / 'here.db'}", f"sqlite:///{tmp_path / 'back.db'}"
    there = await fresh_postgres(postgres_url)
    await play(Wish(places=8, year=2025, seed=7, months=2, printed=False), here, tmp_path / "files")
    for source, target in ((here, there), (there, back)):
        async with snapshot(source, alone=True) as connection:
            how = How(migrate.head(), system_clock(), installed(), hold=False, action=MOVED)
            await restore(target, lines(connection), how)

    ends = []
    for url in (here, there, back):
        async with snapshot(url) as connection:
            ends.append((await end_of(lines(connection)))["tables"])
    moved = [{name: one for name, one in end.items() if name != "audit"} for end in ends]
    assert moved[0] == moved[1] == moved[2]
    filled = {name for name, one in moved[0].items() if one["rows"]}
    assert {"hours_version", "month_version", "month_file", "case_fact", "price", "outbox", "person"} <= filled
    assert [end["audit"]["rows"] - ends[0]["audit"]["rows"] for end in ends] == [0, 1, 2]
    async with snapshot(there) as connection:
        await connection.execute(text("SELECT 1 FROM month_file WHERE kind = 'dataset'"))
