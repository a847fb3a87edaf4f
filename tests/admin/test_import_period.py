"""A period of the municipality's own into the database: checked first, whole or not at all, never over another."""

from __future__ import annotations

from pathlib import Path

from storage.desk import Desk
from storage.tables import PeriodFile
from tests.admin.shell import Shell, at_the_desk

FILE = """
name = "{name}"
services = {{ from = 2027-01-01, status = "documented", clause = "Näidisvalla määrus nr 1 § 4" }}
[duties]
assessment = {{ working_days = {days}, status = "documented", clause = "Näidisvalla määrus nr 1 § 5" }}
"""


def written(name: str = "Näidisvald 2027", days: str = "10") -> str:
    Path("own.toml").write_text(FILE.format(name=name, days=days), "utf-8")
    return "own.toml"


def kept() -> PeriodFile | None:
    async def find(desk: Desk) -> PeriodFile | None:
        return await desk.session.get(PeriodFile, 1)

    return at_the_desk(find)


def test_an_imported_period_is_seen_by_the_rules(ready: Shell) -> None:
    said = ready.done("import", "period", written())
    assert "Periood on andmebaasis: Näidisvald 2027. Fail: own.toml" in said.out

    assert "Näidisvald 2027" in ready.done("rules", "periods").out
    told = ready.done("rules", "deadlines", "--period", "Näidisvald 2027", "--entered", "2027-03-22")
    assert "06.04.2027" in told.out


def test_a_second_one_of_the_name_only_when_asked(ready: Shell) -> None:
    ready.done("import", "period", written())
    refused = ready.refused("import", "period", written(days="20"))
    assert "juba toodud: Näidisvald 2027" in refused
    row = kept()
    assert row is not None
    assert "working_days = 10" in row.text
    ready.done("import", "period", written(days="20"), "--replace")

    row = kept()
    assert row is not None
    assert (row.version, "working_days = 20" in row.text) == (2, True)


def test_a_period_is_tried_before_it_is_kept(ready: Shell) -> None:
    said = ready.done("import", "period", written(), "--dry-run").out
    assert "See oli proov: midagi ei salvestatud." in said
    assert kept() is None
    assert "own.toml, rida 5" in ready.refused("import", "period", written(days='"ten"'), "--dry-run")


def test_a_wrong_file_names_its_line_and_changes_nothing(ready: Shell) -> None:
    refused = ready.refused("import", "period", written(days='"ten"'))

    assert "own.toml, rida 5" in refused
    assert kept() is None


def test_ours_of_the_same_name_stands_behind_it(ready: Shell) -> None:
    ready.done("import", "period", written(name="kov", days="5"))

    told = ready.done("rules", "deadlines", "--period", "kov", "--entered", "2027-03-01")
    assert "08.03.2027" in told.out
    assert ready.done("rules", "periods").out.count("kov:") == 1


def test_without_a_database_the_rules_answer_as_before(shell: Shell) -> None:
    assert "2025-2026" in shell.done("rules", "periods").out
    assert "own.toml" not in shell.done("rules", "periods").out
