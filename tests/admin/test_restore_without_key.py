"""A backup whose key of the names is lost, and a list of what was erased since: nobody comes back unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.data_subjects import SubjectKind, Whose
from storage import ledger_file
from storage.data_erasing import erase
from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import Person
from tests.admin.backups import made
from tests.admin.shell import Shell, at_the_desk

INTO = ("--into", "sqlite:///new.db", "--without-data-key")
WHOSE = Whose(SubjectKind.PERSON, 1)


async def somebody(desk: Desk) -> None:
    desk.session.add(Person(first_name="Vilhelmine", last_name="Testmann", birth_year=1971))
    await desk.session.flush()
    await erase(desk, WHOSE, by="operator", entry={"even_so": True, "reason": "kohus"})
    desk.session.add(Person(first_name="Mari", last_name="Näidis", birth_year=1980))


@pytest.fixture
def lost(keyed: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[Shell, Path]:
    """A backup with one person erased before it and one after it; then the key went."""
    ledger = tmp_path / "erasures.jsonl"
    monkeypatch.setenv("MARKAJA_ERASURES_FILE", str(ledger))
    at_the_desk(somebody)
    file = made(keyed)

    keyed.done("erase", "P-002", "--yes")
    assert len(ledger_file.read(ledger)) == 2
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    return keyed, file


def test_what_cannot_be_erased_again_is_named_and_nothing_is_restored(lost: tuple[Shell, Path]) -> None:
    shell, file = lost
    said = shell("restore", str(file), *INTO)
    assert said.code == 2
    assert "1 (P-002)" in said.err
    assert "--without-erasures" in said.err
    assert not Path("new.db").exists()


def test_it_is_restored_when_somebody_says_so_and_the_rest_stays_told(
    lost: tuple[Shell, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, file = lost
    said = shell.done("restore", str(file), *INTO, "--without-erasures").out
    assert "1 (P-002)" in said
    assert "jäid kordamata: 1" in said
    monkeypatch.setenv("MARKAJA_DATABASE_URL", "sqlite:///new.db")
    assert "kelle andmed olid kustutatud: 1" in shell("doctor").out
    again = shell("data", "replay")
    assert (again.code, "võtit" in again.err) == (2, True)
