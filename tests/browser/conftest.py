"""The demo as a process of its own, for the browser to look at."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 120
"""Seconds for the demo to be ready on a machine that is busy."""
BEGINS = "2026-11-24T08:00:00+00:00"
"""A Tuesday, ten o'clock in Tallinn: what a test types ('7–9 today') must not depend on when it is run."""


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The demo, started as `markaja demo` does; its page's address as it prints it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "demo",
        BEGINS,
        env={**os.environ, "MARKAJA_SANDBOX_PORT": "0", "MARKAJA_PANEL_PORT": "0"},
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            line = (await process.stdout.readline()).decode()
        found = re.search(r"http://\S+", line)
        assert found, line
        yield found[0]
    finally:
        process.send_signal(signal.SIGTERM)
        code = await process.wait()
    assert code == 0
