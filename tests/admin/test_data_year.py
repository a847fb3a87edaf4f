"""The report about one person's data, held against a raw search through a simulated year: both say the same.

Whatever one of them finds and the other does not is named here, with the reason why it stays.
"""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from storage.database import async_url, opened
from storage.desk import Desks
from storage.secrets import KeyRing, new_key
from storage.tables import Contract
from tests.admin import raw_search
from tests.admin.lived import BROUGHT, NOW, PHONE, Lived, live
from tests.admin.raw_search import Raw, Rows
from tests.admin.shell import Shell
from tests.admin.year_compare import about, left_open, left_sealed, looks, messages, sha256, table, untrue

WHY = ("--even-so", "--reason", "inimene palus")
UP = ("case_file.referral_id", "hours_person.version_id", "hours_version.entry_id", "hours_entry.card_id")
"""What belongs to a person although it is the person's row that points there."""

NOT_COPIED = {
    "hours_card": "a worker's own words, often about several people; the entries that came of them are copied",
    "hours_entry": "whose entry it is: the worker's; day, time and kind stand in its versions, which are copied",
    "hours_person": "which hours are whose: two numbers, and the hours are copied",
}
"""Tables with rows of the person that a copy leaves out."""
NOT_TOLD = {
    "case_fact.note": "somebody else's record names the person: it is theirs",
    "complaint.name": "how the sender wants to be called is the sender's",
    "complaint.text": "what somebody else wrote is theirs",
    "complaint_event.text": "what somebody else wrote is theirs",
    "conversation.data": "a draft that nobody sent",
    "data_request.note": "the operator's own words about a request",
    "family_letter.text": "what passed between a close person and the specialist is theirs",
    "family_link.shown_as": "how a close person is called is theirs",
    "month_file.content": "the person's own files are copied as they are; the others are of a whole month",
    "panel_reveal.reason": "the operator's own words",
    "processed_update.replies": "an answer on its way, forgotten once it was said",
}
"""Places where the person's words stand, and the copy's tables do not have them (or not all of them)."""
STAYS = {
    "case_fact.note": "of somebody else: the code stands where the name was",
    "data_request.note": "that a request was answered: the code stands where the name was",
    "month_file.content": "bookkeeping of a whole month by codes: it has no names",
    "month_version.gaps": "a closed month, by codes",
    "month_version.lines": "a closed month, by codes",
}
"""Where the code may stand after an erasure."""


@dataclass
class Year:
    shell: Shell
    one: Lived
    url: str
    key: str
    out: Path
    """Exports that were kept as files."""

    def raw(self) -> Raw:
        return asyncio.run(raw_search.read(async_url(self.url), self.key))

    def below(self, raw: Raw) -> Rows:
        return raw.below("person", self.one.person, UP)

    def found(self, *more: str) -> dict[str, Any]:
        said = self.shell("data", "find", *self.one.needles, *more, "--json")
        assert said.code in {0, 1}, said
        return {one["place"]: one for one in json.loads(said.out)}

    def sums(self) -> list[Any]:
        return asyncio.run(_sums(self.url, self.key, self.one))


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, Lived]:
    """Played once, copied for each test."""
    folder, key = tmp_path_factory.mktemp("lived"), new_key()
    return folder, key, asyncio.run(live(f"sqlite:///{folder}/year.db", key, folder / "out"))


@pytest.fixture
def year(
    any_url: str, lived: tuple[Path, str, Lived], shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Year:
    """On SQLite, and moved to PostgreSQL as an operator moves it."""
    folder, key, one = lived
    shutil.copyfile(folder / "year.db", tmp_path / "year.db")
    shutil.copytree(folder / "out", tmp_path / "out")
    url = f"sqlite:///{tmp_path / 'year.db'}"
    monkeypatch.setenv("MARKAJA_SECRET_KEY", key)
    monkeypatch.setenv("MARKAJA_ERASURES_FILE", str(tmp_path / "erasures.jsonl"))
    monkeypatch.setenv("MARKAJA_DATABASE_URL", url)
    if not any_url.startswith("sqlite"):
        shell.done("move", "--to", any_url)
        monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
        url = any_url
    return Year(shell, one, url, key, tmp_path / "out")


async def _sums(url: str, key: str, one: Lived) -> list[Any]:
    """Each month as it is drawn anew: minutes, euros and digests of every sheet, and the invoice."""
    found: list[Any] = []
    async with opened(url, KeyRing(key)) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            lead = await desk.accounts.actor(await desk.accounts.get(one.manager))
            contracts = await desk.session.exec(select(Contract.id).where(Contract.representative_id == one.place))
            contract = contracts.one() or 0
        for number in range(1, 13):
            month = date(2025, number, 1)
            async with desks.open(NOW, lead) as desk:
                dataset = await desk.months.dataset(one.place, month)
                invoice = await desk.months.invoice(contract, month)
            sheets = [(sheet.code, sheet.digest, sheet.minutes, sheet.total) for sheet in dataset.sheets]
            found.append((month, sheets, invoice.fee, invoice.components, invoice.total))
    return found


# ── the copy ─────────────────────────────────────────────────────────────────


def test_a_copy_and_the_raw_search_say_the_same_both_ways(year: Year, tmp_path: Path) -> None:
    raw = year.raw()
    below = year.below(raw)
    year.shell.done("export", "person", year.one.code, "--to", str(tmp_path / "copy"))
    said = json.loads((tmp_path / "copy" / f"{year.one.code}.json").read_text())

    assert raw.shut == set()
    assert {name: {row["id"] for row in rows} for name, rows in said["tables"].items()} == {
        name: keys for name, keys in below.items() if name not in NOT_COPIED
    }
    for name, rows in said["tables"].items():
        for row in rows:
            assert untrue(row, raw.tables[name][row["id"]], raw) == {}, name
    told = {
        f"{name}.{column}"
        for name, rows in said["tables"].items()
        for row in rows
        for column, value in row.items()
        if any(needle in str(value) for needle in year.one.needles)
    }
    assert told <= set(raw.find(*year.one.needles))
    assert set(raw.find(*year.one.needles)) - told == set(NOT_TOLD) - {"case_fact.note"}
    assert Counter((one["kind"], one["state"]) for one in said["messages"]) == messages(raw, below)
    assert Counter((one["action"], one["subject"]) for one in said["looks"]) == looks(raw, below)
    files = {path.name: path.read_bytes() for path in (tmp_path / "copy").iterdir()}
    kept = {raw.tables["month_file"][key]["name"]: raw.tables["month_file"][key] for key in below["month_file"]}
    assert set(kept) == {one["name"] for one in said["papers"]} == {n for n in files if "osalemise" in n}
    assert all(files[name] == row["content"] for name, row in kept.items())
    assert {one["sha256"] for one in said["papers"]} == {sha256(row["content"]) for row in kept.values()}


# ── searching ────────────────────────────────────────────────────────────────


def test_the_houses_search_finds_what_the_raw_one_finds_by_place_and_file(year: Year) -> None:
    raw = year.raw()
    places = raw.find(*year.one.needles)
    said = year.found("--in", str(year.out))
    outside = raw_search.in_folder(year.out, *year.one.needles)
    kept = raw.tables["month_file"]

    assert outside
    assert set(said) == {*places, *outside}
    assert set(said["month_file.content"]["files"]) == {kept[key]["name"] for key in places["month_file.content"]}
    assert any(name.endswith(".pdf") for name in said["month_file.content"]["files"])


# ── erasing ──────────────────────────────────────────────────────────────────


def test_after_an_erasure_the_raw_search_finds_what_the_report_said_would_stay(year: Year, tmp_path: Path) -> None:
    before, sums = year.raw(), year.sums()
    below, one = year.below(before), year.one
    dry = table(year.shell.done("erase", one.code, "--dry-run").out)
    assert {name: rows for name, (rows, _) in dry.items() if name != "panel_reveal"} == {
        name: len(keys) for name, keys in below.items() if name != "hours_entry"
    }
    outside = raw_search.in_folder(year.out, *one.needles)

    said = year.shell.done("erase", one.code, "--yes", *WHY).out
    after = year.raw()

    assert after.find(*one.needles) == {}
    assert year.found() == {}
    assert left_sealed(after, below) == {}
    assert left_open(after, below) == {}
    assert set(after.find(one.code)) <= set(STAYS)
    named = before.find(one.name, PHONE)
    replaced = re.findall(r"\((\w+\.\w+)\), (\d+)", said)
    assert replaced, "the name stood in records of others too"
    for place, count in replaced:
        assert place in named, place
        assert int(count) <= len(named[place]), place
    carried, told = about(after, below), about(before, below)
    assert {row: carried[row] for row in told} == {row: {} for row in told}
    closed = {row: args for row, args in carried.items() if row not in told}
    assert all(after.tables["outbox"][row]["notice"] == "complaint_erased" for row in closed)
    assert all(set(args) == {"complaint", "version"} for args in closed.values()), "a number, and nothing of anybody"
    kept = after.tables["audit"]
    assert all(kept[key] == row for key, row in before.tables["audit"].items())
    assert year.sums() == sums
    # Copies that somebody made are not the house's to erase: the operator is shown each by its name.
    assert raw_search.in_folder(year.out, *one.needles) == outside == set(year.found("--in", str(year.out)))
    assert asyncio.run(_letter(year)) is None, "a reply to a message of which nothing is known any more"
    if year.url.startswith("sqlite"):
        content = b"".join(path.read_bytes() for path in tmp_path.glob("year.db*"))
        assert not [needle for needle in one.needles if needle.encode() in content]


async def _letter(year: Year) -> object:
    async with opened(year.url, KeyRing(year.key)) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            lead = await desk.accounts.actor(await desk.accounts.get(year.one.manager))
        async with desks.open(NOW, lead) as desk:
            return await desk.family.of_message(BROUGHT)
