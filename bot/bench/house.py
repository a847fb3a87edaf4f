"""A database with people in it, written straight to the tables: how they came there is not measured."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.bench.reading import CASELOAD
from bot.clock import system_clock
from casework.cases import CaseKind
from casework.people import Role
from storage import example
from storage.database import Sessions, opened
from storage.desk import Desk, Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import Account, CaseFile, CaseloadRow, MembershipRow, Person

FIRST_USER = 1_000_000
PERIOD = "2025-2026"
FIRST_DAY = date(2025, 1, 1)


@dataclass
class BenchHouse:
    sessions: Sessions
    desks: Desks
    url: str
    key: str
    place_id: int

    def environment(self, base: str) -> dict[str, str]:
        """For a bot process over this database."""
        return {
            "MARKAJA_DATABASE_URL": self.url,
            "MARKAJA_SECRET_KEY": self.key,
            "MARKAJA_BOT_TOKEN": "42:BENCH",
            "MARKAJA_BOT_API_BASE": base,
            "MARKAJA_PACED": "false",
            "MARKAJA_LOG_LEVEL": "WARNING",
        }


@asynccontextmanager
async def house() -> AsyncIterator[BenchHouse]:
    """SQLite in a folder of its own, migrated, with the fictional municipality."""
    with tempfile.TemporaryDirectory(prefix="markaja-bench-") as folder:
        url, key = f"sqlite:///{Path(folder) / 'bench.db'}", new_key()
        await prepare(url)
        async with opened(url, KeyRing(key)) as sessions:
            desks = Desks(sessions)
            async with desks.open(system_clock()) as desk:
                place = await example.municipality(desk)
            yield BenchHouse(sessions, desks, url, key, place.id or 0)


async def people(desk: Desk, role: Role, count: int, place_id: int) -> list[Account]:
    """Accounts that chose a language and hold the role; Telegram ids from `FIRST_USER` on."""
    rows = [
        Account(telegram_id=FIRST_USER + number, language="et", language_chosen=True, created_at=desk.now)
        for number in range(count)
    ]
    desk.session.add_all(rows)
    await desk.session.flush()
    desk.session.add_all(
        MembershipRow(account_id=row.id or 0, role=role, municipality_id=place_id, began_at=desk.now) for row in rows
    )
    await desk.session.flush()
    return rows


async def caseloads(desk: Desk, workers: list[Account], place_id: int) -> None:
    """Every worker has the same 25 people, whose names the messages know."""
    for one in CASELOAD:
        person = Person(first_name=one.first_name, last_name=one.last_name)
        desk.session.add(person)
        await desk.session.flush()
        case = CaseFile(
            person_id=person.id or 0, municipality_id=place_id, kind=CaseKind.ISTE, period=PERIOD, opened_at=desk.now
        )
        desk.session.add(case)
        await desk.session.flush()
        desk.session.add_all(
            CaseloadRow(
                account_id=worker.id or 0,
                case_id=case.id or 0,
                first_day=FIRST_DAY,
                added_by=workers[0].id or 0,
                added_at=desk.now,
            )
            for worker in workers
        )
    await desk.session.flush()


def telegram_ids(rows: Iterable[Account]) -> list[int]:
    return [row.telegram_id for row in rows]
