"""Periods listed and checked, files from outside, told with the line of what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.admin.rules.asked import OWN, data, rules
from tests.admin.shell import Shell

FOUR = ("2019-2021", "2022", "2023-2024", "2025-2026")


def test_periods_are_listed_and_shown(shell: Shell) -> None:
    out = rules(shell, "periods").out.splitlines()
    assert [line.split(":")[0] for line in out] == [*FOUR, "kov"]
    shown = rules(shell, "periods", "2025-2026").out
    assert "Programmi maht: 8694799,12 €. 004 2.6 (dokumendis kirjas)" in shown
    assert "30.04.2025, 31.10.2025, 30.04.2026, 31.10.2026" in shown
    assert "4 kuud, edaspidi iga 1 aasta järel" in rules(shell, "periods", "2019-2021").out
    assert "päevi ei ole nimetatud" in rules(shell, "periods", "kov").out


def test_a_file_is_checked_and_what_it_holds_is_shown(shell: Shell) -> None:
    out = rules(shell, "check-period", "oma.toml").out
    assert out.startswith("Fail on korras: oma.toml\nPeriood: oma\nTeenused: alates 01.01.2025.")
    assert "assessment: Toetusvajaduse hindamine: 10 tööpäeva. määrus § 2 (dokumendis kirjas)" in out
    assert "Selles perioodis ei ole reeglit: bto_link, plan" in out


def test_a_files_ten_working_days_step_over_easter(shell: Shell) -> None:
    out = rules(shell, "deadlines", "--period-file", "oma.toml", "--entered", "2025-04-10").out
    assert "Arvutus: sisenemine 10.04.2025 + 10 tööpäeva = 25.04.2025\n  Vahele jäid pühad: 18.04.2025\n" in out


def test_a_file_may_stand_in_for_one_of_ours(shell: Shell) -> None:
    Path("oma.toml").write_text(OWN.replace('"oma"', '"2022"'), "utf-8")
    assert "Sama nimega periood on programmis juba olemas: 2022." in rules(shell, "check-period", "oma.toml").out
    assert data(shell, "deadlines", "--period", "2022", "--period-file", "oma.toml", "--entered", "2025-04-10")[
        "due"
    ] == {"assessment": "2025-04-25"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "working_days = 10",
            "working_days = 1.5",
            "rida 5. duties.assessment.working_days: siin peab olema täisarv",
        ),
        (
            'status = "example" }\nreport',
            'status = "sure" }\nreport',
            "rida 6. duties.review.status: siin peab olema",
        ),
        ("[duties]", "[duties", "rida 4. faili ei saa lugeda"),
        ("2025-01-01", '"2025"', "rida 2. services.from: siin peab olema päev"),
    ],
)
def test_a_wrong_file_is_told_with_its_line_in_our_words(shell: Shell, old: str, new: str, told: str) -> None:
    Path("oma.toml").write_text(OWN.replace(old, new, 1), "utf-8")

    for arguments in (
        ("check-period", "oma.toml"),
        ("deadlines", "--period-file", "oma.toml", "--entered", "2025-01-01"),
    ):
        said = shell.refused("rules", *arguments)
        assert said.startswith("Perioodi failis on viga: oma.toml, ")
        assert told in said


def test_a_wrong_file_is_told_in_russian(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    Path("oma.toml").write_text("name = 5", "utf-8")
    assert "строка 1. name: здесь должен быть текст" in shell.refused("rules", "check-period", "oma.toml")
