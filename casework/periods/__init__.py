"""Programme periods as data: ours in `data/periods/`, and any other from a file of the same shape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

from casework.periods.model import (
    FROM_PLAN,
    ITSELF,
    Billed,
    DutyRule,
    Number,
    Offset,
    Period,
    Source,
    Span,
    Unit,
)
from casework.periods.problems import PeriodProblem, Wrong
from casework.periods.reading import BILLING_DOMAINS, read_period

__all__ = [
    "BILLING_DOMAINS",
    "FROM_PLAN",
    "ITSELF",
    "OWN",
    "Billed",
    "DutyRule",
    "Number",
    "Offset",
    "Period",
    "PeriodProblem",
    "Source",
    "Span",
    "Unit",
    "Wrong",
    "load",
    "named",
    "of_month",
    "on",
    "periods",
    "read_period",
    "state_services",
]

OWN = "kov"
"""The open-ended period that a municipality fills with its own numbers."""
_FILES = ("2019-2021", "2022", "2023-2024", "2025-2026", OWN)


@cache
def periods() -> tuple[Period, ...]:
    """Ours, in order of time; the municipality's own, still empty, comes last."""
    return tuple(_ours(f"periods/{name}.toml") for name in _FILES)


@cache
def state_services() -> Period:
    """Rules of the state's special-care services [003]: they hold beside every period and have no end."""
    return _ours("state_services.toml")


def load(path: Path) -> Period:
    """A period from a file outside; OSError when it cannot be read, PeriodProblem when it is wrong."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PeriodProblem(Wrong.NOT_TOML, file=path.name, line=1, detail="not UTF-8") from error
    return read_period(path.name, text)


def named(name: str, among: Sequence[Period] | None = None) -> Period | None:
    """By its name; a dash or an en dash between years."""
    wanted = name.strip().replace("–", "-")
    return next((period for period in (periods() if among is None else among) if period.name == wanted), None)


def on(day: date, among: Sequence[Period] | None = None) -> Period | None:
    """The period in which people are served on this day."""
    return next((one for one in _dated(among) if day in one.services), None)


def of_month(year: int, month: int, among: Sequence[Period] | None = None) -> Period | None:
    """The period whose contract runs on the first day of this month."""
    first = date(year, month, 1)
    return next((one for one in _dated(among) if first in one.contract), None)


def _dated(among: Sequence[Period] | None) -> list[Period]:
    """Without those that have no first day: an empty one of a municipality would hold on every day."""
    return [one for one in (periods() if among is None else among) if one.services.start is not None]


def _ours(name: str) -> Period:
    return read_period(name, files("casework").joinpath("data", *name.split("/")).read_text(encoding="utf-8"))
