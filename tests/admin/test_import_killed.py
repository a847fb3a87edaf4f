"""`kill -9` of an import: nothing of it is there, and the same command then brings all of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.admin.shell import Shell
from tests.admin.test_import_people import HEAD, file, ready, state

ROOT = Path(__file__).parents[2]
MANY = 40
__all__ = ["ready"]


def started(*arguments: str) -> subprocess.Popen[str]:
    """In the folder of the test, with the program's rooms in sight."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.admin.troubled", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.process
@pytest.mark.parametrize("point", ["half", "written"])
def test_killed_in_the_middle_it_has_changed_nothing(ready: Shell, point: str) -> None:
    rows = [
        f"naidisvald;Test{chr(97 + n % 26)}{chr(97 + n // 26)};Inimene;{1950 + n};;;;02.01.2025;" for n in range(MANY)
    ]
    brought = ["import", "people", file(HEAD + "\n".join(rows)), "--yes", "--result", "koodid.csv"]
    before = state()
    process = started(point, *brought)
    try:
        assert process.stdout is not None
        reached = process.stdout.readline()
    finally:
        process.send_signal(signal.SIGKILL)
        _, told = process.communicate(timeout=60)
    assert reached == "here\n", told
    assert process.returncode == -signal.SIGKILL
    assert state() == before
    assert not Path("koodid.csv").exists()

    ready.done(*brought)
    after = state()
    assert (after["Person"] - before["Person"], after["CaseFile"] - before["CaseFile"]) == (MANY, MANY)
    assert len(Path("koodid.csv").read_text("utf-8").splitlines()) == MANY + 1
