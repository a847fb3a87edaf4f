"""The time of a command, read once at its start: the operator's counterpart of `bot/clock.py`."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)  # noqa: TID251 (this is the place)
