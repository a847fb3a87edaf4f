"""`markaja hours parse --stdin`: a line in, a line out, whatever the line is."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.admin.shell import Shell

CASE = {
    "id": "own-1",
    "lang": "et",
    "today": "2026-11-20",
    "text": "eile Kaarliga 2h IET",
    "caseload": [{"code": "L-01", "first_name": "Kaarel", "last_name": "Lepp"}],
    "components": "default",
}
ENTRY = {
    "persons": ["L-01"],
    "date": "2026-11-19",
    "minutes": 120,
    "component": "everyday_life_support",
    "mode": "individual",
}


def parsed(shell: Shell, monkeypatch: pytest.MonkeyPatch, *lines: str) -> list[dict[str, object]]:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines)))
    return [json.loads(line) for line in shell.done("hours", "parse", "--stdin").out.splitlines()]


def test_each_case_is_answered_in_the_corpus_format(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    question = {**CASE, "text": "Mitu tundi mul on?"}
    lacking = {**CASE, "text": "Kaarel eile"}

    answers = parsed(shell, monkeypatch, *(json.dumps(case) for case in (CASE, question, lacking)))

    assert answers == [
        {"status": "ok", "entries": [ENTRY]},
        {"status": "reject", "reason": "not_hours"},
        {"status": "ask", "about": ["duration"]},
    ]


@pytest.mark.parametrize(
    "broken",
    [
        "{",
        "[]",
        "7",
        "null",
        '"text"',
        "[" * 100_000,
        json.dumps({**CASE, "text": None}),
        json.dumps({**CASE, "today": "yesterday"}),
        json.dumps({**CASE, "today": 7}),
        json.dumps({**CASE, "caseload": {}}),
        json.dumps({**CASE, "caseload": [{"code": "L-01"}]}),
        json.dumps({**CASE, "components": "other"}),
        json.dumps({"text": "Kaarel 2h"}),
    ],
)
def test_a_broken_line_is_answered_and_the_rest_goes_on(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    answers = parsed(shell, monkeypatch, json.dumps(CASE), broken, json.dumps(CASE))

    assert answers[0] == answers[2] == {"status": "ok", "entries": [ENTRY]}
    assert list(answers[1]) == ["error"]
    assert answers[1]["error"]


def test_lone_surrogates_and_strange_texts_are_answered(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["\ud800 Kaarel 2h", "", "\x00", "2h" * 3000, "Kaarel 2h\u2028"]

    answers = parsed(shell, monkeypatch, *(json.dumps({**CASE, "text": text}) for text in texts))

    assert len(answers) == len(texts)
    assert all("status" in answer for answer in answers)


def test_without_stdin_it_says_what_is_missing(shell: Shell) -> None:
    assert "--stdin" in shell.refused("hours", "parse")


def test_as_a_process_it_speaks_utf_8_and_never_imports_telegram(tmp_path: Path) -> None:
    lines = json.dumps({**CASE, "text": "с Каарелем 1 час"}, ensure_ascii=False) + "\n\n\xff\n"
    code = (
        "import sys; from admin.__main__ import run; code = run(['hours', 'parse', '--stdin']);"
        "print([name for name in ('aiogram', 'sqlalchemy', 'sqlmodel') if name in sys.modules]); sys.exit(code)"
    )
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "PYTHONPATH": str(Path(__file__).parents[2])}

    said = subprocess.run(
        [sys.executable, "-c", code], input=lines.encode(), capture_output=True, check=True, env=environment
    )

    first, second, modules = said.stdout.decode().splitlines()
    assert json.loads(first)["entries"][0]["minutes"] == 60
    assert "error" in json.loads(second)
    assert modules == "[]"
