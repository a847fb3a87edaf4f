"""What the doctor says of the list of erasures beside the database: whether it would help after a restore."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.admin.data_house import CODE, Furnished
from tests.admin.shell import Shell, sql

LONG_AGO = "2026-01-02 00:00:00.000000"


def told(shell: Shell) -> tuple[str, str]:
    """The mark, and the words."""
    findings = json.loads(shell("doctor", "--json").out)["findings"]
    return next((one["mark"], one["text"]) for one in findings if one["check"] == "erasures")


def held_long_ago(full: Furnished) -> None:
    """Nothing of it is in the list: no bot runs."""
    full.shell.done("data", "hold", CODE, "--reason", "kohus küsib")
    sql(f"UPDATE data_hold SET made_at = '{LONG_AGO}' WHERE id = (SELECT max(id) FROM data_hold)")


def test_what_ended_long_ago_and_is_not_in_the_list_is_told(full: Furnished) -> None:
    full.shell.done("data", "replay", "--without-erasures")
    assert told(full.shell)[0] == "ok"

    held_long_ago(full)
    assert told(full.shell) == ("warning", "Kustutamiste failist puudub ridu: 1. Käivitage: markaja data replay")
    full.shell.done("data", "replay")
    assert told(full.shell)[0] == "ok"


def test_what_ended_just_now_is_the_running_bots_to_write(full: Furnished) -> None:
    full.shell.done("data", "replay", "--without-erasures")
    full.shell.done("data", "hold", CODE, "--reason", "kohus küsib")

    assert told(full.shell)[0] == "ok"


@pytest.mark.parametrize("place", ["kept", "kept/deeper"])
def test_a_place_where_nobody_can_write_is_broken(
    full: Furnished, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    """A file stands where the folder should be: whoever asks, it cannot be written."""
    (tmp_path / "kept").touch()
    monkeypatch.setenv("MARKAJA_ERASURES_FILE", str(tmp_path / place / "erasures.jsonl"))

    mark, words = told(full.shell)
    assert mark == "broken"
    assert "ei saa kirjutada" in words
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    assert "нельзя записать" in told(full.shell)[1]


def test_a_folder_that_is_not_there_yet_is_well(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_ERASURES_FILE", str(full.ledger.parent / "new" / "erasures.jsonl"))

    assert "ei saa kirjutada" not in told(full.shell)[1]
