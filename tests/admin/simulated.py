"""Simulated months for tests: played once, with what stood in the folder when each month was first closed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from admin.simulate import period_of, played
from admin.simulating.press import Press
from admin.simulating.wish import Outcome, Reported, Wish
from locales import one_language
from papers.month.words import TEXT_FILES
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from tests.papers.month_books import added
from tests.papers.opened import Opened, euros

ET = one_language("et", *TEXT_FILES, "admin_simulate")


@dataclass
class Played:
    outcome: Outcome
    folder: Path
    at_first: dict[str, str]
    """SHA-256 of each file when it was seen for the first time, by name."""

    def now(self) -> dict[str, str]:
        return {path.name: sha256(path) for path in sorted(self.folder.glob("*/*"))}


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def play(wish: Wish, url: str, folder: Path) -> Played:
    seen: dict[str, str] = {}

    def look(_done: int, _of: int) -> None:
        for path in folder.glob("*/*"):
            if path.name not in seen:
                seen[path.name] = sha256(path)

    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        press = Press(ET, folder, wish.printed)
        outcome = await played(Desks(sessions), wish, period_of(wish), press, look)
    return Played(outcome, folder, seen)


# ── read back by another library than wrote it ───────────────────────────────


def book(one: Reported, kind: str, place: str = "") -> list[Opened]:
    """Workbooks of that kind among the files of one closing."""
    names = [path for path in one.files if path.name.startswith(f"{kind}_{place}") and path.suffix == ".xlsx"]
    return [Opened(path.read_bytes()) for path in names]


def of_sheets(one: Reported, place: str) -> Decimal:
    """Each line of each sheet that was made with it, added once more from its cells."""
    total = Decimal(0)
    for opened_sheet in book(one, "osalemise-leht", place):
        rows, summed = opened_sheet.table("Teenuseosutaja")
        assert added(rows) == euros(summed["Maksumus"])
        total += added(rows)
    return total


def of_dataset(one: Reported, place: str) -> Decimal:
    (workbook,) = book(one, "andmekogu", place)
    people, total = workbook.table("Kood")
    summary, summed = workbook.table("Teenuskomponent", page=1)
    assert added(people) == added(summary) == euros(total["Maksumus"]) == euros(summed["Maksumus"])
    return added(people)


def of_invoice(one: Reported) -> tuple[Decimal, Decimal, Decimal]:
    """Fee, components and what is to be paid."""
    (workbook,) = book(one, "koondarve")
    rows, to_pay = workbook.table("Rida")
    people, _ = workbook.table("Vald või linn", page=1)
    assert added(rows) == euros(to_pay["Maksumus"])
    fee = euros(rows[0]["Maksumus"])
    assert added(people) == added(rows) - fee
    return fee, added(people), euros(to_pay["Maksumus"])
