"""The time of a command, read once at its start: the operator's counterpart of `bot/clock.py`."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path


def now() -> datetime:
    """The present moment in UTC; beside the demo, whose clock can be moved, that of the demo."""
    moment = datetime.now(UTC)  # noqa: TID251 (this is the place)
    return moment + ahead()


def ahead() -> timedelta:
    """How far the demo beside us moved its clock on purpose; nothing anywhere else."""
    file = os.environ.get("MARKAJA_CLOCK_AHEAD", "")
    return timedelta(seconds=float(Path(file).read_text("ascii"))) if file else timedelta()
