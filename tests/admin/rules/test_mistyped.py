"""What was mistyped, help in both languages, and what the commands do not wait for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from admin.__main__ import run
from tests.admin.rules.asked import rules
from tests.admin.shell import Shell

COMMANDS = ("deadlines", "report-due", "target-group", "places", "components", "periods", "check-period")


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
