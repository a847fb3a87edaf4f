"""Many people at once: a line each, answered in order; a broken one stops nothing."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.admin.rules.asked import rules
from tests.admin.shell import Shell


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
