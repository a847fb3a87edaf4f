"""How long an import keeps others from writing: SQLite lets one transaction write at a time, and the bot gives up."""

from __future__ import annotations

from math import ceil

from sqlalchemy.engine import make_url

from admin.imports.kinds import Kind
from admin.imports.shapes import Look, Outcome
from admin.problems import Problem
from storage import at_work
from storage.database import BUSY_SECONDS

LONGEST = BUSY_SECONDS / 2
"""Seconds: what others wait for without noticing much; after twice as many the bot gives up."""


def seconds(kind: Kind, look: Look) -> int:
    """About so many, rounded up; rows that stay as they are cost next to nothing."""
    return ceil(kind.seconds_a_row * sum(line.outcome is not Outcome.SAME for line in look.lines))


def is_long(kind: Kind, look: Look) -> bool:
    return seconds(kind, look) > LONGEST


async def must_not_hold_up(url: str, kind: Kind, look: Look) -> None:
    """Raises `Problem` when the bot or the panel works on that SQLite database and would wait too long."""
    if is_long(kind, look) and _alone(url) and await at_work.anybody(url):
        raise Problem("imports-problem-at-work", seconds=seconds(kind, look))


def must_be_short(url: str, kind: Kind, look: Look) -> None:
    """In the panel, which is at work itself; raises `Problem`."""
    if is_long(kind, look) and _alone(url):
        raise Problem("imports-problem-at-work-panel", seconds=seconds(kind, look))


def _alone(url: str) -> bool:
    """Whether whoever writes there is the only one who can."""
    return make_url(url).drivername.startswith("sqlite")
