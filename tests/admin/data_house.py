"""A house in which somebody left a mark in every table, for the commands that find, copy and erase."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from sqlmodel import select

from storage.database import opened
from storage.desk import Desk, Desks
from storage.prepare import prepare
from storage.secrets import KeyRing
from storage.tables import Audit
from tests.admin.shell import Shell, at_the_desk
from tests.storage.marked import Marked, close, marked
from tests.storage.month_house import HERE, month_house

CODE = "P-002"
WHY = ("--even-so", "--reason", "inimene palus, kohus otsustas")


@dataclass
class Furnished:
    shell: Shell
    one: Marked
    url: str
    ledger: Path


async def furnish(url: str, key: str) -> Marked:
    """Case closed; its programme's contract names no day yet."""
    await prepare(url)
    async with opened(url, KeyRing(key)) as sessions:
        house = await month_house(Desks(sessions))
        await house.contract(HERE)
        one = await marked(house)
        await close(one)
        return one


def at(url: str, key: str, one: Marked, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Furnished:
    ledger = tmp_path / "kept" / "erasures.jsonl"
    monkeypatch.setenv("MARKAJA_DATABASE_URL", url)
    monkeypatch.setenv("MARKAJA_SECRET_KEY", key)
    monkeypatch.setenv("MARKAJA_ERASURES_FILE", str(ledger))
    return Furnished(shell, one, url, ledger)


def erased_lines(full: Furnished) -> list[dict[str, Any]]:
    """Of the list of erasures: who was erased. Notes (days, withdrawals) stand in it too."""
    lines = map(json.loads, full.ledger.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if "kind" in line]


def raw(url: str) -> bytes:
    """Every byte of the embedded database, its log of pages included."""
    file = Path(url.removeprefix("sqlite:///"))
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


def found(full: Furnished, *words: str) -> set[str]:
    said = full.shell("data", "find", *words, "--json")
    assert said.code in {0, 1}, said
    places = {one["place"] for one in json.loads(said.out) if "unread" not in one}
    assert said.code == bool(places)
    return places


def words_of(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def audited(action: str) -> int:
    async def count(desk: Desk) -> int:
        return len((await desk.session.exec(select(Audit).where(Audit.action == action))).all())

    return at_the_desk(count)
