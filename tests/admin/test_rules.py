"""`markaja rules …` through the real command: days, sums, sources, many people at once, files from outside."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from admin.__main__ import run
from tests.admin.shell import Said, Shell

COMMANDS = ("deadlines", "report-due", "target-group", "places", "components", "periods", "check-period")
FOUR = ("2019-2021", "2022", "2023-2024", "2025-2026")
OWN = """name = "oma"
services = { from = 2025-01-01, status = "documented", clause = "määrus § 1" }

[duties]
assessment = { working_days = 10, status = "documented", clause = "määrus § 2" }
review = { months = 6, status = "example" }
report = { working_day_of_next_month = 3, status = "example" }
"""


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Without a database and without a key: rules need neither."""
    monkeypatch.chdir(tmp_path)
    for name in ("MARKAJA_DATABASE_URL", "MARKAJA_SECRET_KEY", "MARKAJA_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    Path("oma.toml").write_text(OWN, "utf-8")
    return Shell(capsys)


def rules(shell: Shell, *arguments: str) -> Said:
    return shell.done("rules", *arguments)


def data(shell: Shell, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(rules(shell, *arguments, "--json").out)
    return found


# ── one person ──────────────────────────────────────────────────────────────


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


# ── many people ─────────────────────────────────────────────────────────────


def lines(monkeypatch: pytest.MonkeyPatch, shell: Shell, text: str | bytes, *more: str) -> list[dict[str, Any]]:
    raw = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw), "utf-8"))
    return [json.loads(line) for line in rules(shell, "deadlines", "--stdin", *more).out.splitlines()]


def test_lines_are_answered_in_order(monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    asked = [
        {"id": "a", "period": "2025-2026", "entered_on": "2025-03-03"},
        {"id": 2, "period": "2019-2021", "entered_on": "2020-02-01", "assessed_on": "2020-02-10", "plan_on": None},
        {
            "id": "c",
            "period": "2023-2024",
            "entered_on": "2023-02-01",
            "assessed_on": "2023-02-10",
            "plan_on": "2024-02-29",
        },
        {
            "id": "d",
            "period": "2022",
            "entered_on": "2022-02-01",
            "plan_on": "2022-03-01",
            "reviewed_on": "2022-06-01",
        },
        {"id": "e", "period": "2025-2026", "entered_on": "2026-12-15", "linked_on": "2026-12-16"},
        {"id": "f", "period": "kov", "entered_on": "2027-02-01"},
    ]
    found = lines(monkeypatch, shell, "\n".join(map(json.dumps, asked)) + "\n")

    assert [row["id"] for row in found] == ["a", 2, "c", "d", "e", "f"]
    assert [row["due"] for row in found] == [
        {"assessment": "2025-04-02"},
        {"plan": "2020-03-11"},
        {"review": "2025-02-28"},
        {"assessment": "2022-03-03", "review": "2023-06-01"},
        {"assessment": "2027-01-14"},
        {},
    ]
    assert [row.get("after_end", False) for row in found] == [False, False, True, True, True, False]
    assert found[0]["bto_link"] == "2025-04-02"
    assert "bto_link" not in found[4]
    assert found[5]["without_day"] == ["assessment", "bto_link"]
    assert "without_day" not in found[0]


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "not json",
        "[1, 2]",
        "{",
        "null",
        '{"period": "2022", "entered_on": "2022-02-01"}',
        '{"id": null, "period": "2022", "entered_on": "2022-02-01"}',
        '{"id": 1, "entered_on": "2022-02-01"}',
        '{"id": 1, "period": "2030", "entered_on": "2022-02-01"}',
        '{"id": 1, "period": "", "entered_on": "2022-02-01"}',
        '{"id": 1, "period": 2022, "entered_on": "2022-02-01"}',
        '{"id": 1, "period": "2022"}',
        '{"id": 1, "period": "2022", "entered_on": null}',
        '{"id": 1, "period": "2022", "entered_on": 20220201}',
        '{"id": 1, "period": "2022", "entered_on": "01.02.2022"}',
        '{"id": 1, "period": "2022", "entered_on": "20220201"}',
        '{"id": 1, "period": "2022", "entered_on": "2022-02-30"}',
        '{"id": 1, "period": "2022", "entered_on": "2022-02-01T10:00"}',
        '{"id": 1, "period": "2022", "entered_on": "2022-02-01", "plan_on": "soon"}',
        '{"id": 1, "period": "2022", "entered_on": "2022-02-01", "plan_on": ""}',
        '{"id": 1, "period": "2022", "entered_on": "9999-12-31"}',
        "[" * 5000,
    ],
)
def test_a_broken_line_stops_nothing(monkeypatch: pytest.MonkeyPatch, shell: Shell, broken: str) -> None:
    good = '{"id": "good", "period": "2025-2026", "entered_on": "2025-03-03"}'

    first, wrong, last = lines(monkeypatch, shell, f"{good}\n{broken}\n{good}")

    assert wrong.keys() <= {"id", "error"}
    assert wrong["error"]
    assert wrong.get("id", 1) == 1
    assert first == last
    assert first["due"] == {"assessment": "2025-04-02"}


def test_bytes_that_are_no_text_and_a_mark_at_the_beginning(monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    good = b'{"id": "good", "period": "2025-2026", "entered_on": "2025-03-03"}'
    found = lines(monkeypatch, shell, b"\xef\xbb\xbf" + good + b"\r\n" + b'{"id": "\xff"}\n' + good)
    assert [("due" in row, "error" in row) for row in found] == [(True, False), (False, True), (True, False)]


def test_without_a_line_nothing_is_answered(monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    assert lines(monkeypatch, shell, "") == []


def test_a_period_of_a_file_may_stand_in_a_line(monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    row = {"id": 1, "period": "oma", "entered_on": "2025-04-17"}
    assert "error" in lines(monkeypatch, shell, json.dumps(row))[0]
    assert lines(monkeypatch, shell, json.dumps(row), "--period-file", "oma.toml") == [
        {"id": 1, "due": {"assessment": "2025-05-05"}}
    ]


def test_lines_come_back_while_others_are_still_asked(tmp_path: Path) -> None:
    """As a process of its own: a program may ask one by one."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "MARKAJA_LANGUAGE": "et"}
    command = [sys.executable, "-m", "admin", "rules", "deadlines", "--stdin"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=environment
    ) as asked:
        assert asked.stdin is not None
        assert asked.stdout is not None
        asked.stdin.write('{"id": 1, "period": "2022", "entered_on": "2022-02-01"}\n')
        asked.stdin.flush()
        assert json.loads(asked.stdout.readline())["due"] == {"assessment": "2022-03-03"}
        asked.stdin.close()
        assert asked.wait(20) == 0


# ── months ──────────────────────────────────────────────────────────────────


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


# ── target group, places, activities ────────────────────────────────────────


def test_the_target_group_as_data(shell: Shell) -> None:
    start = ("target-group", "--period", "2025-2026")
    young = data(shell, *start, "--age", "17")
    assert young["result"] == "does_not_fit"
    assert young["reasons"] == [{"rule": "min_age", "source": "004 2.5", "status": "documented", "answer": "not_met"}]
    assert data(shell, *start, "--age", "18")["result"] == "unclear"
    known = ("--condition", "yes", "--diagnosis", "other", "--state-service", "no", "--other-funding", "no")
    new = (*start, "--age", "18", "--entered", "2025-04-30", "--everyday-need", "yes", *known)
    assert data(shell, *new, "--queue", "TE")["result"] == "fits"
    assert [row["rule"] for row in data(shell, *new, "--queue", "iet-autism")["reasons"]] == [
        "in_queue_for_supporting_service"
    ]
    going_on = (*start, "--age", "17", "--continuing", "--judged", "yes", "--everyday-need", "yes", *known)
    assert data(shell, *going_on, "--assessed", "2024-05-05")["result"] == "fits"
    assert data(shell, *going_on, "--assessed", "2023-05-05")["result"] == "does_not_fit"


def test_the_target_group_in_words(shell: Shell) -> None:
    out = rules(shell, "target-group", "--period", "2023-2024", "--age", "15").out
    assert out.startswith("Ei vasta sihtrühmale.\n  Alampiir: vanus: ei ole täidetud. 000 (dokumendis kirjas)\n")
    assert "Alla 16-aastast aitab lastekaitse" in out
    assert out.endswith("Otsustab vald või linn ja aitab ka siis, kui inimene sihtrühmale ei vasta.\n")


def test_places_add_up(shell: Shell) -> None:
    out = rules(shell, "places").out.splitlines()
    assert out[0] == "Teenuskohad seisuga 30.04.2024. Allikas: 004 2.4.1"
    assert out[3].split() == ["3", "Haapsalu", "linn,", "Lääne-Nigula", "vald", "24"]
    assert out[35].split() == ["Kokku", "808"]
    table = data(shell, "places")
    assert (table["total"], sum(row["places"] for row in table["places"])) == (808, 808)


def test_activities_and_what_they_bill_as(shell: Shell) -> None:
    out = rules(shell, "components", "--period", "2025-2026").out
    assert "Vaba aeg ja huvitegevus: tugiteenus: vaba aeg ja huvitegevus. 002 §5, 004 2.6.2 (kinnitamata)" in out
    assert "  sheltered_work: " in out
    rows = json.loads(rules(shell, "components", "--period", "2022", "--json").out)
    assert len(rows) == 26
    assert all(row["billed"] == row["key"] for row in rows)
    assert "dokumentides midagi ei ole" in rules(shell, "components", "--period", "kov").out


# ── periods and files ───────────────────────────────────────────────────────


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


# ── what was mistyped ───────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("deadlines", "--period", "2022"), "Käsus on puudu: --entered DATE"),
        (("deadlines", "--entered", "2022-01-01"), "Sellist perioodi ei ole: „“. Perioodid: 2019-2021, 2022,"),
        (("deadlines", "--period", "2020", "--entered", "2022-01-01"), "Sellist perioodi ei ole: „2020“."),
        (("deadlines", "--period", "2022", "--entered", "01.02.2022"), "See ei ole päev: „01.02.2022“."),
        (("deadlines", "--period", "2022", "--entered", "2022-01-01", "--today", "eile"), "See ei ole päev: „eile“."),
        (("target-group", "--period", "2022", "--age", "x"), "See ei ole vanus: „x“."),
        (("target-group", "--period", "2022", "--age", "-1"), "See ei ole vanus: „-1“."),
        (("target-group", "--period", "2022", "--judged", "maybe"), "--judged: „maybe“ ei sobi. Võimalikud: yes, no"),
        (("target-group", "--period", "2022", "--queue", "xx"), "--queue: „xx“ ei sobi. Võimalikud: te, tt, iet,"),
        (("check-period", "none.toml"), "Faili ei saanud avada: none.toml."),
        (("check-period",), "Käsus on puudu: FILE"),
        (("periods", "1999"), "Sellist perioodi ei ole: „1999“."),
    ],
)
def test_what_was_mistyped_is_said(shell: Shell, typed: tuple[str, ...], told: str) -> None:
    assert shell.refused("rules", *typed).startswith(told)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("language", "usage"), [("et", "Kasutus: "), ("ru", "Использование: ")])
def test_each_command_has_help_in_both_languages(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, command: str, language: str, usage: str
) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", language)
    assert rules(shell, command, "--help").out.startswith(f"{usage}markaja rules {command}")


def test_help_of_rules_imports_no_rules() -> None:
    heavy = ("casework", "holidays", "storage", "sqlalchemy")
    code = (
        "import sys; from admin.__main__ import run; code = run(['rules', 'deadlines', '--help']);"
        f"print(code, [name for name in {heavy!r} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines()[-1] == "0 []"


def test_rules_wait_neither_for_the_store_nor_for_settings(shell: Shell) -> None:
    code = (
        "import sys; from admin.__main__ import run;"
        "run(['rules', 'deadlines', '--period', '2022', '--entered', '2022-01-01']);"
        "print([name for name in ('sqlalchemy', 'admin.settings', 'bot') if name in sys.modules]"
        " + sorted(name for name in sys.modules if name.startswith('storage.')))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    # Imported periods are read by a small reader of its own.
    assert said.stdout.splitlines()[-1] == "['storage.imported_periods']"
    assert run(["rules"]) == 0
