"""The bot is a process of its own: this one becomes it, so that signals reach it and nothing is imported across."""

from __future__ import annotations

import os
import sys


def become(what: str, *arguments: str) -> None:
    """`run`, `send`, `demo` or `bench`; does not return."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "bot", what, *arguments])  # noqa: S606 (our own program)
