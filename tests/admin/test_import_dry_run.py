"""`--dry-run` changes no row, whatever is brought; the list of municipalities is asked about as tables are."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel

from admin import examples as shipped
from admin.imports import tree
from casework.municipalities import register
from storage import example
from storage.desk import Desk
from tests.admin.shell import Shell, at_the_desk

LIST = "municipalities (list)"
EXAMPLES = Path(shipped.__path__[0])
QUESTIONS = EXAMPLES.parents[1] / "casework" / "data" / "quality_of_life" / "example.toml"


@pytest.fixture
def house(any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """One municipality with a provider, nothing else."""
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    shell.done("db", "upgrade")

    async def town(desk: Desk) -> None:
        await example.provider(desk, await example.municipality(desk))

    at_the_desk(town)
    return shell


def stored() -> dict[str, list[str]]:
    """Every row of every table, as the database has it."""

    async def read(desk: Desk) -> dict[str, list[str]]:
        connection = await desk.session.connection()
        return {
            table.name: sorted(map(repr, (await connection.execute(text(f'SELECT * FROM "{table.name}"'))).all()))
            for table in SQLModel.metadata.sorted_tables
        }

    return at_the_desk(read)


def arguments(shell: Shell, kind: str) -> list[str]:
    """Something good to bring."""
    if kind == LIST:
        return ["municipalities"]
    if kind in {"period", "questionnaire"}:
        return [kind, str(EXAMPLES / "own-period.toml" if kind == "period" else QUESTIONS)]
    if kind == "plans":
        shell.done("import", "people", "people.csv", "--example")
        shell.done("import", "people", "people.csv", "--yes")
    shell.done("import", kind, f"{kind}.csv", "--example")
    return [kind, f"{kind}.csv", *(["--period", "2025-2026"] if kind == "prices" else [])]


@pytest.mark.parametrize("kind", [*tree._KINDS, LIST, "period", "questionnaire"])
def test_a_dry_run_changes_no_row(house: Shell, kind: str) -> None:
    brings = arguments(house, kind)
    before = stored()

    house("import", *brings, "--dry-run")
    assert stored() == before

    if kind not in {"workers", "municipalities"}:  # links need a file; the example's municipalities are here already
        house.done("import", *brings, *([] if kind in {"period", "questionnaire"} else ["--yes"]))
        assert stored() != before


def test_a_dry_run_of_the_list_says_what_it_would_do(house: Shell) -> None:
    said = house.done("import", "municipalities", "--dry-run").out

    assert f"Lisanduks: {len(register().municipalities)}, uueneks: 0" in said
    assert "midagi ei salvestatud" in said
    assert "Lisatud" not in said


@pytest.mark.parametrize("option", [("--replace",), ("--errors", "vead.csv")])
def test_what_does_nothing_with_the_list_is_refused(house: Shell, option: tuple[str, ...]) -> None:
    before = stored()

    assert option[0] in house.refused("import", "municipalities", *option)
    assert stored() == before


def test_at_a_terminal_the_list_is_shown_and_asked_about(house: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    answers = iter(["", "jah"])
    monkeypatch.setattr("builtins.input", lambda _="": next(answers))
    before = stored()

    said = house.done("import", "municipalities").out
    assert "Lisanduks" in said
    assert "Midagi ei muudetud." in said
    assert stored() == before

    assert "Lisatud" in house.done("import", "municipalities").out
    assert "Lisatud: 0" in house.done("import", "municipalities", "--yes").out
