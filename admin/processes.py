"""The bot is a process of its own: this one becomes it, so that signals reach it and nothing is imported across."""

from __future__ import annotations

import os
import sys


def become(what: str) -> None:
    """`run`, `send` or `demo`; does not return."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "bot", what])  # noqa: S606 (our own program)
