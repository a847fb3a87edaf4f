"""`markaja rules money`: sums of a number of places, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.admin.shell import Shell


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Without a database and without a key."""
    monkeypatch.chdir(tmp_path)
    return Shell(capsys)


def test_the_answer_for_programs_is_exactly_this(shell: Shell) -> None:
    said = shell.done("rules", "money", "--period", "2025-2026", "--places", "10", "--json")

    assert said.err == ""
    assert json.loads(said.out) == {
        "places": 10,
        "component_ceiling": "96146.40",
        "coordination_month": "458.50",
        "coordination_total": "11462.50",
    }


@pytest.mark.parametrize(
    ("places", "ceiling", "total"), [("1", "9614.64", "1146.25"), ("808", "7768629.12", "926170.00")]
)
def test_from_one_place_to_the_whole_programme(shell: Shell, places: str, ceiling: str, total: str) -> None:
    data = json.loads(shell.done("rules", "money", "--period", "2025–2026", "--places", places, "--json").out)

    assert (data["component_ceiling"], data["coordination_total"]) == (ceiling, total)


def test_people_see_a_table_with_sources_and_the_preview(shell: Shell) -> None:
    out = shell.done("rules", "money", "--period", "2025-2026", "--places", "10", "--places-after", "8").out

    assert "Teenuskomponentide maksimaalmäär  96\u00a0146,40\u00a0€  004 2.6.2 (dokumendis kirjas)\n" in out
    assert "Sellest punktid b–e kokku kuni     1\u00a0146,25\u00a0€  004 2.6.1" in out
    assert "(10 → 8 kohta): maksimaalmäär 76\u00a0917,12\u00a0€ [004 2.4.2]" in out
    assert "Koordineerimise tasu vahehindamine ei muuda" in out


def test_in_russian(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")

    assert (
        "Предельная сумма компонентов" in shell.done("rules", "money", "--period", "2025-2026", "--places", "5").out
    )


@pytest.mark.parametrize("places", ["0", "-1", "809", "5,5", "viis", "", "٣", "1e3"])
def test_a_count_out_of_sense_is_refused(shell: Shell, places: str) -> None:
    said = shell.refused("rules", "money", "--period", "2025-2026", "--places", places, "--json")

    assert f"--places: „{places}“ ei sobi. Kirjutage täisarv 1 kuni 808." in said


def test_an_evaluation_takes_places_away_only(shell: Shell) -> None:
    said = shell.refused("rules", "money", "--period", "2025-2026", "--places", "10", "--places-after", "11")

    assert "--places-after: „11“ ei sobi. Kirjutage täisarv 0 kuni 10." in said


@pytest.mark.parametrize(
    ("period", "told"),
    [("1999", "Sellist perioodi ei ole"), ("2022", "2022, fee_month"), ("kov", "kov, fee_month")],
)
def test_a_period_that_is_unknown_or_knows_no_money_is_refused(shell: Shell, period: str, told: str) -> None:
    assert told in shell.refused("rules", "money", "--period", period, "--places", "5")


def test_a_period_of_ones_own_brings_its_own_numbers(shell: Shell) -> None:
    Path("oma.toml").write_text(
        'name = "oma"\nservices = { from = 2027-01-01, status = "example" }\n[numbers]\n'
        'components_month = { value = 300.105, unit = "eur", status = "example" }\n'
        'components_months = { value = 12, unit = "months", status = "example" }\n'
        'fee_month = { value = 40, unit = "eur", status = "example" }\n'
        'fee_months = { value = 13, unit = "months", status = "example" }\n',
        "utf-8",
    )
    data = json.loads(shell.done("rules", "money", "--period-file", "oma.toml", "--places", "3", "--json").out)

    assert (data["component_ceiling"], data["coordination_total"]) == ("10803.78", "1560.00")
