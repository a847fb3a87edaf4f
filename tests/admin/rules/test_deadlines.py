"""`markaja rules deadlines` and `report-due`: days, sums, sources in both languages."""

from __future__ import annotations

import pytest

from tests.admin.rules.asked import data, rules
from tests.admin.shell import Shell

FOUR = ("2019-2021", "2022", "2023-2024", "2025-2026")


def test_a_deadline_is_told_with_weekday_sum_clause_and_status(shell: Shell) -> None:
    out = rules(shell, "deadlines", "--period", "2025-2026", "--entered", "2025-03-03", "--today", "2025-04-02").out

    assert out.startswith("Periood 2025-2026. Täna on kolmapäev, 02.04.2025.\n")
    assert (
        "Toetusvajaduse hindamine (vald või linn)\n"
        "  Tähtaeg: kolmapäev, 02.04.2025. Seis: ootab\n"
        "  Arvutus: sisenemine 03.03.2025 + 30 kalendripäeva = 02.04.2025\n"
        "  Allikas: 002 §3.1 7, 8 (üle võetud varasemast kirjeldusest)\n"
    ) in out
    assert "002: teenusmudeli kirjeldus 2019–2021" in out
    assert "päeva dokumentides ei ole" in out


def test_the_day_after_it_is_late_and_a_met_one_says_when(shell: Shell) -> None:
    common = ("deadlines", "--period", "2023-2024", "--entered", "2024-03-01", "--today", "2024-04-01")
    assert "Seis: tähtaeg on möödas" in rules(shell, *common).out
    assert "Seis: tehtud 31.03.2024\n" in rules(shell, *common, "--assessed", "2024-03-31").out
    assert "Seis: tehtud 01.04.2024, pärast tähtaega" in rules(shell, *common, "--assessed", "2024-04-01").out


def test_everything_is_said_in_russian_too(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    out = rules(shell, "deadlines", "--period", "2022", "--entered", "2022-03-03", "--assessed", "2022-03-20").out

    assert "Расчёт: вход 03.03.2022 + 30 календарных дней = 02.04.2022" in out
    assert "Источник: 002 §3.1 9 (взято из прежнего описания)" in out
    assert not {"Tähtaeg", "Allikas", "Seis"} & set(out.replace(":", " ").split())
    assert "Срок: суббота, 31.12.2022" in out


@pytest.mark.parametrize("period", FOUR)
def test_the_three_of_each_period_as_data(shell: Shell, period: str) -> None:
    start = ("deadlines", "--period", period, "--entered", "2024-01-31")

    assert data(shell, *start)["due"] == {"assessment": "2024-03-01"}
    assert data(shell, *start, "--assessed", "2024-01-31")["due"] == {"plan": "2024-03-01"}
    reviewed = data(shell, *start, "--assessed", "2024-02-05", "--plan", "2024-02-29")
    assert reviewed["due"] == {"review": "2025-02-28"}
    found = {duty["key"]: duty for duty in reviewed["duties"]}
    assert found["review"]["arithmetic"] == {
        "base": "2024-02-29",
        "unit": "years",
        "amount": 1,
        "skipped": [],
        "due": "2025-02-28",
    }
    assert found["plan"]["state"] == "met"
    assert found["review"]["status"] == ("documented" if period == "2019-2021" else "carried_over")


def test_entry_after_the_window_is_noticed(shell: Shell) -> None:
    arguments = ("deadlines", "--period", "2025-2026", "--entered", "2025-05-01")
    assert "Uusi inimesi sai kaasata kuni 30.04.2025." in rules(shell, *arguments).out
    assert data(shell, *arguments)["outside_intake"] is True


def test_a_deadline_after_the_last_day_is_shown_as_it_is(shell: Shell) -> None:
    arguments = ("deadlines", "--period", "2025-2026", "--entered", "2026-12-15")
    out = rules(shell, *arguments).out
    assert "Tähtaeg: neljapäev, 14.01.2027. Seis: pärast perioodi lõppu" in out
    assert "Teenused lõpevad sel perioodil 31.12.2026." in out
    assert data(shell, *arguments)["after_end"] is True


@pytest.mark.parametrize(
    ("month", "due"),
    [
        ("2025-03", "2025-04-09"),
        ("2025-12", "2026-01-12"),
        ("2026-11", "2026-12-09"),
        ("2021-12", "2022-01-11"),
        ("2022-04", "2022-05-10"),
        ("2024-05", "2024-06-11"),
        ("2027-01", "2027-02-09"),
    ],
)
def test_the_report_day_alone_is_printed(shell: Shell, month: str, due: str) -> None:
    assert rules(shell, "report-due", month).out == f"{due}\n"


def test_the_report_day_of_a_file(shell: Shell) -> None:
    assert rules(shell, "report-due", "2027-12", "--period-file", "oma.toml").out == "2028-01-05\n"


def test_a_month_without_a_rule_is_refused(shell: Shell) -> None:
    assert "2027-03" in shell.refused("rules", "report-due", "2027-03")
    assert "2027-03" in shell.refused("rules", "report-due", "2027-03", "--period", "kov")
    assert "„märts“" in shell.refused("rules", "report-due", "märts")
    assert "„2025-13“" in shell.refused("rules", "report-due", "2025-13")
