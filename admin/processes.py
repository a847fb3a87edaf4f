"""The bot is a process of its own: this one becomes it, so that signals reach it and nothing is imported across."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime, time

from admin.problems import Problem
from casework.calendar import tallinn_moment

_MORNING = time(10)
_FIRST, _LAST = date(2024, 1, 1), date(2099, 12, 31)
"""Between them the product's calendar knows the holidays."""


def become(what: str, *arguments: str) -> None:
    """`run`, `send`, `demo` or `bench`; does not return."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "bot", what, *arguments])  # noqa: S606 (our own program)


def moment_of(typed: str) -> datetime:
    """In UTC, of `2026-12-30` (at ten) or `2026-12-30 15:45`, both as the clock shows in Tallinn; else `Problem`."""
    try:
        shown = datetime.fromisoformat(typed)
    except ValueError as error:
        raise Problem("admin-problem-demo-at", typed=typed) from error
    if shown.tzinfo is not None or not _FIRST <= shown.date() <= _LAST:
        raise Problem("admin-problem-demo-at", typed=typed)
    only_day = len(typed) <= len("2026-12-30")
    return tallinn_moment(shown.date(), _MORNING if only_day else shown.time())
