"""A house is not moved while somebody works in it, whatever the settings of watching say; a killed one is gone."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storage import at_work
from tests.admin.shell import Shell

pytestmark = pytest.mark.process
PATIENCE = 60
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("what", [("admin", "panel"), ("bot", "run")], ids=["panel", "bot"])
def test_a_house_is_not_moved_while_somebody_works_in_it(
    any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch, what: tuple[str, str]
) -> None:
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    shell.done("db", "upgrade")
    surroundings = {
        "MARKAJA_BOT_TOKEN": "42:SANDBOX",
        "MARKAJA_BOT_API_BASE": "http://127.0.0.1:9",
        "MARKAJA_PANEL_PORT": "0",
        "MARKAJA_WATCH_PORT": "0",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", *what],
        cwd=ROOT,
        env={**os.environ, **surroundings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + PATIENCE
        while not asyncio.run(at_work.anybody(any_url)):
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.3)
        assert "Robot või haldus töötab" in shell.refused("move", "--to", "sqlite:///new.db")
    finally:
        process.kill()
        process.wait()
    time.sleep(1)

    assert "Viidud" in shell.done("move", "--to", "sqlite:///new.db").out
