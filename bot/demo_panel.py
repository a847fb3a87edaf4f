"""The operator's panel beside the demo: a process of its own on the demo's database, in the demo's time."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from bot.clock import system_clock
from bot.settings import BotSettings

_PATIENCE = 5.0
"""Seconds to end by itself."""


def address_of(settings: BotSettings) -> str:
    """Where it will listen; port 0 takes one that is free now."""
    host, port = settings.panel_host, settings.panel_port
    if port == 0:
        with socket.socket() as probe:
            probe.bind((host, 0))
            port = probe.getsockname()[1]
    return f"http://{host}:{port}"


@asynccontextmanager
async def panel(address: str, environment: Mapping[str, str]) -> AsyncIterator[None]:
    """`environment`: the demo's settings. It prints its own address, or why it cannot."""
    host, _, port = address.removeprefix("http://").rpartition(":")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "admin",
        "panel",
        env={
            **os.environ,
            **environment,
            "MARKAJA_PANEL_HOST": host,
            "MARKAJA_PANEL_PORT": port,
            "MARKAJA_PANEL_URL": "",
        },
    )
    try:
        yield
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                async with asyncio.timeout(_PATIENCE):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()


def tell_time(ahead: Path, now: datetime) -> None:
    """Whole at once: the panel may be reading."""
    new = ahead.with_suffix(".new")
    new.write_text(str((now - system_clock()).total_seconds()), "ascii")
    new.replace(ahead)
