"""Help and refusals in both languages; what help may not import."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.admin.shell import Shell

COMMANDS = ("key", "db upgrade", "import municipalities", "invite", "hours parse", "doctor", "run", "demo")


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_the_command_alone_shows_its_help(shell: Shell, arguments: tuple[str, ...]) -> None:
    said = shell.done(*arguments)

    assert said.out.startswith("Kasutus: markaja")
    for command in COMMANDS:
        assert command.split()[0] in said.out


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("language", "usage"), [("et", "Kasutus: "), ("ru", "Использование: ")])
def test_each_command_has_help_in_both_languages(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, command: str, language: str, usage: str
) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", language)

    said = shell.done(*command.split(), "--help")

    assert said.out.startswith(f"{usage}markaja {command}")
    for english in ("Usage", "Options", "Show this message", "required", "default"):
        assert english not in said.out


def test_the_language_may_stand_in_the_settings_file(shell: Shell) -> None:
    Path("markaja.toml").write_text('language = "ru"\n', "utf-8")

    assert shell.done().out.startswith("Использование")


def test_an_unknown_language_and_a_broken_file_speak_estonian(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("markaja.toml").write_text("language = ", "utf-8")
    assert shell.done().out.startswith("Kasutus")

    monkeypatch.setenv("MARKAJA_LANGUAGE", "xx")
    assert shell.done().out.startswith("Kasutus")


@pytest.mark.parametrize(
    ("typed", "told", "help_of"),
    [
        (("inviet",), "Sellist käsku ei ole: „inviet“", "markaja"),
        (("db", "down"), "Sellist käsku ei ole: „down“", "markaja db"),
        (("invite", "partner", "--blah"), "Sellist valikut ei ole: --blah", "markaja invite"),
        (("invite",), "Käsus on puudu: ROLE", "markaja invite"),
        (("invite", "partner", "--name"), "Valiku järel puudub väärtus: --name", "markaja"),
        (("key", "more"), "Käsust ei saanud aru.", "markaja key"),
    ],
)
def test_what_was_mistyped_is_said(shell: Shell, typed: tuple[str, ...], told: str, help_of: str) -> None:
    said = shell.refused(*typed)

    assert said.startswith(told)
    assert f"{help_of} --help" in said or f"{help_of} invite --help" in said


def test_help_imports_neither_telegram_nor_the_store() -> None:
    heavy = ("aiogram", "sqlmodel", "sqlalchemy", "pydantic", "alembic", "rich", "bot", "dialogs", "storage")

    said = python(
        "import sys; from admin.__main__ import run; code = run(['--help']);"
        f"print(code, [name for name in {heavy!r} if name in sys.modules])"
    )

    assert said.stdout.splitlines()[-1] == "0 []"


def test_no_command_imports_telegram(shell: Shell) -> None:
    said = python(
        "import sys; from admin.__main__ import run;"
        "codes = [run(['db', 'upgrade']), run(['import', 'municipalities']),"
        " run(['invite', 'case-manager', '--municipality', 'saku']), run(['doctor'])];"
        "print(codes, [name for name in ('aiogram', 'bot', 'dialogs') if name in sys.modules])"
    )

    assert said.stdout.splitlines()[-1] == "[0, 0, 0, 0] []"


def test_it_runs_as_a_module_and_as_a_script(tmp_path: Path) -> None:
    environment = os.environ | {"MARKAJA_LANGUAGE": "ru"}
    script = Path(sys.executable).with_name("markaja")
    commands = [[sys.executable, "-m", "admin"], *([[str(script)]] if script.exists() else [])]
    for command in commands:
        said = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        assert said.stdout.startswith("Использование: markaja")


@pytest.mark.parametrize("what", ["run", "demo"])
def test_run_and_demo_become_the_bot(shell: Shell, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    became: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(os, "execv", lambda path, arguments: became.append((path, arguments)))

    shell.done(what)

    assert became == [(sys.executable, [sys.executable, "-m", "bot", what])]
