"""`markaja erase` over a house in which somebody left a mark in every table; the same after a restore."""

from __future__ import annotations

import asyncio
import io
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlmodel import select

from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import Account, Erasure
from tests.admin.data_house import CODE, WHY, Furnished, at, audited, erased_lines, found, furnish, raw
from tests.admin.shell import Shell, at_the_desk, sql
from tests.storage.marked import NAME, NEEDLES

# ── erasing ──────────────────────────────────────────────────────────────────


def test_papers_of_the_programme_stay_until_somebody_says_why_not(full: Furnished) -> None:
    told = full.shell("erase", CODE, "--yes")
    assert told.code == 2
    assert "Programmi dokumente hoitakse" in told.err
    assert "P-002" in told.out
    assert "kirjutage põhjus" in full.shell("erase", CODE, "--yes", "--even-so").err.lower()
    assert len(found(full, *NEEDLES)) == 19

    full.shell.done("erase", CODE, "--yes", *WHY)

    async def row(desk: Desk) -> tuple[bool, str | None]:
        one = (await desk.session.exec(select(Erasure))).one()
        return one.even_so, one.reason

    assert at_the_desk(row) == (True, WHY[-1])
    assert audited("erasure:even_so") == 1


def test_after_an_erasure_no_search_finds_anything(full: Furnished) -> None:
    """Neither the house's own, over what it opens, nor one over the bytes of the file."""
    assert NAME.encode() in raw(full.url), "the plain arguments of the outbox held it"
    said = full.shell.done("erase", CODE, "--yes", *WHY).out

    assert found(full, *NEEDLES) == set()
    assert not [needle for needle in (*NEEDLES, NAME) if needle.encode() in raw(full.url)]
    assert not [needle for needle in NEEDLES if needle in said], "what is printed has no name in it"
    assert [line["id"] for line in erased_lines(full)] == [full.one.person_id]


def test_an_open_case_is_refused_by_name(full: Furnished) -> None:
    sql(f"UPDATE case_file SET state = 'open' WHERE id = {full.one.case_id}")
    assert "Juhtum või teade on avatud." in full.shell("erase", CODE, "--yes").err


def test_a_hold_is_refused_and_can_be_lifted(full: Furnished) -> None:
    full.shell.done("data", "keep", "--contract", "1-2/34", "--until", "2020-01-31", "--clause", "7.1", "--yes")
    full.shell.done("data", "hold", CODE, "--reason", "kohus küsib")
    assert "põhjus on kirjas" in full.shell("erase", CODE, "--yes").err
    assert "purge" not in full.shell.done("data", "purge", "--only", "programme", "--dry-run").err
    assert "ei ole kustutada" in full.shell.done("data", "purge", "--only", "programme", "--dry-run").out
    full.shell.done("data", "hold", CODE, "--lift")
    full.shell.done("erase", CODE, "--yes")
    assert found(full, *NEEDLES) == set()


def test_the_code_is_typed_to_confirm(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("P-001\n"))
    assert "Midagi ei muudetud" in full.shell("erase", CODE, *WHY).err
    assert len(found(full, *NEEDLES)) == 19
    monkeypatch.setattr("sys.stdin", io.StringIO("p-002\n"))
    full.shell.done("erase", CODE, *WHY)
    assert found(full, *NEEDLES) == set()


def test_looking_alone_changes_nothing(full: Furnished) -> None:
    said = full.shell.done("erase", CODE, "--dry-run").out
    assert "  Märgitud sündmused (case_fact): 2, 1" in said
    assert "Programmi dokumente" in said
    assert len(found(full, *NEEDLES)) == 19
    assert not full.ledger.exists()


@pytest.mark.parametrize("typed", ["Vilhelmine", "P-404", "17"])
def test_who_is_not_there_is_one_sentence(shell: Shell, typed: str) -> None:
    shell.done("db", "upgrade")
    assert "Traceback" not in shell.refused("erase", typed, "--yes")


# ── after a restore ──────────────────────────────────────────────────────────


def test_a_restored_backup_is_found_by_the_doctor_and_erased_again(full: Furnished) -> None:
    file = Path(full.url.removeprefix("sqlite:///"))
    older = file.read_bytes()
    full.shell.done("erase", CODE, "--yes", *WHY)
    for path in file.parent.glob(f"{file.name}*"):
        path.unlink()
    file.write_bytes(older)

    said = full.shell("doctor")
    assert said.code == 1
    assert "on tagasi inimesi, kelle andmed olid kustutatud: 1" in said.out
    assert "Uuesti kustutatud: 1" in full.shell.done("data", "replay").out
    assert found(full, *NEEDLES) == set()
    assert "Uuesti kustutatud: 0" in full.shell.done("data", "replay").out
    assert "klapivad (1)" in full.shell("doctor").out


def test_keys_in_a_wrong_order_are_told_and_repair_themselves_when_put_right(
    full: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(full.url.removeprefix("sqlite:///"))
    older = file.read_bytes()
    full.shell.done("erase", CODE, "--yes", *WHY)
    for path in file.parent.glob(f"{file.name}*"):
        path.unlink()
    file.write_bytes(older)
    first, second, third = os.environ["MARKAJA_SECRET_KEY"], new_key(), new_key()
    monkeypatch.setenv("MARKAJA_SECRET_KEY", third)
    monkeypatch.setenv("MARKAJA_OLDER_KEYS", json.dumps([first, second]))

    assert "viimasena seisma" in full.shell.refused("data", "replay")
    assert "järjekord on vale" in full.shell("doctor").out
    monkeypatch.setenv("MARKAJA_OLDER_KEYS", json.dumps([second, first]))
    assert "Uuesti kustutatud: 1" in full.shell.done("data", "replay").out
    assert found(full, *NEEDLES) == set()


def test_another_first_key_is_told_before_a_line_is_written_by_it(
    full: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new key behind the old one by mistake: everything opens, and the next line would be hashed by it."""
    one, other = (f"A-{at_the_desk(somebody_of(number))}" for number in (9001, 9002))
    full.shell.done("erase", one, "--yes")
    first, second = os.environ["MARKAJA_SECRET_KEY"], new_key()
    monkeypatch.setenv("MARKAJA_OLDER_KEYS", json.dumps([second]))

    said = full.shell("erase", other, "--yes")
    assert (said.code, "viimasena seisma" in said.err) == (2, True), said
    assert "järjekord on vale" in full.shell("doctor").out
    assert len(erased_lines(full)) == 1
    monkeypatch.setenv("MARKAJA_SECRET_KEY", second)
    monkeypatch.setenv("MARKAJA_OLDER_KEYS", json.dumps([first]))
    full.shell.done("erase", other, "--yes")


def somebody_of(number: int) -> Callable[[Desk], Awaitable[int]]:
    async def put(desk: Desk) -> int:
        account = Account(telegram_id=number, created_at=desk.now)
        desk.session.add(account)
        await desk.session.flush()
        return account.id or 0

    return put


def test_a_list_that_cannot_be_written_hides_no_erasure(full: Furnished) -> None:
    full.ledger.parent.mkdir()
    full.ledger.write_text("{}\n")
    said = full.shell.done("erase", CODE, "--yes", *WHY)

    assert "Andmed on kustutatud, aga faili" in said.err
    assert "Kustutamine on kirjas" not in said.out
    assert found(full, *NEEDLES) == set()
    full.ledger.unlink()
    full.shell.done("data", "replay", "--without-erasures")
    assert len(erased_lines(full)) == 1


def test_the_whole_way_on_either_database(
    house_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    key = new_key()
    full = at(house_url, key, asyncio.run(furnish(house_url, key)), shell, monkeypatch, tmp_path)
    full.shell.done("data", "request", "new", "--kind", "copy", "--person", CODE)
    full.shell.done("data", "request", "answer", "1", "--to", str(tmp_path / "copy"))
    assert len(found(full, *NEEDLES)) == 19
    full.shell.done("data", "keep", "--contract", "1-2/34", "--until", "2020-01-31", "--yes")
    full.shell.done("data", "purge", "--only", "month_file", "--yes")
    full.shell.done("erase", CODE, "--yes")
    assert found(full, *NEEDLES) == set()
    assert "klapivad (1)" in full.shell("doctor").out
