"""`markaja demo --at`: the play begins on the day one wants to look at; and a day that cannot be is told."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from admin.problems import Problem
from admin.processes import moment_of
from tests.admin.shell import Shell


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-12-30", datetime(2026, 12, 30, 8, 0, tzinfo=UTC)),
        ("2026-07-01", datetime(2026, 7, 1, 7, 0, tzinfo=UTC)),
        ("2026-12-31 23:58", datetime(2026, 12, 31, 21, 58, tzinfo=UTC)),
        ("2026-12-31T23:58", datetime(2026, 12, 31, 21, 58, tzinfo=UTC)),
    ],
)
def test_a_day_begins_at_ten_and_a_moment_when_it_says(typed: str, moment: datetime) -> None:
    assert moment_of(typed) == moment


@pytest.mark.parametrize("typed", ["homme", "2026-13-01", "1999-12-31", "2100-01-01", "2026-12-30T10:00+02:00"])
@pytest.mark.parametrize(("language", "told"), [("et", "Näidis ei saa alata"), ("ru", "Пример не может начаться")])
def test_a_day_that_cannot_be_is_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, typed: str, language: str, told: str
) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", language)

    said = shell.refused("demo", "--at", typed)

    assert said.startswith(told)
    assert typed in said
    assert "2026-12-30" in said
    with pytest.raises(Problem):
        moment_of(typed)


@pytest.mark.process
@pytest.mark.parametrize(
    ("at", "shown"), [("2026-12-31 23:58", "31.12.2026 kell 23.58"), ("2024-01-01", "01.01.2024 kell 10.00")]
)
def test_the_demo_says_which_time_it_has(at: str, shown: str) -> None:
    ports = {"MARKAJA_SANDBOX_PORT": "0", "MARKAJA_PANEL_PORT": "0"}
    with subprocess.Popen(
        [sys.executable, "-m", "admin", "demo", "--at", at],
        env={**os.environ, **ports},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0

    assert re.search(r"http://127\.0\.0\.1:\d+", lines[0])
    assert shown in lines[2]
