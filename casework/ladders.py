"""Ladders as data: how long before and how often after a due day, when the next one above hears, the quiet hours."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from importlib.resources import files
from typing import Any

FILE = "ladders.toml"


@dataclass(frozen=True, slots=True)
class Ladder:
    """`before` in calendar days; the rest in working days late."""

    before: tuple[int, ...] = (7, 3, 1)
    late_every: int = 3
    deputy_after: int = 3
    lead_after: int = 7

    def __post_init__(self) -> None:
        if min((self.late_every, self.deputy_after, self.lead_after, *self.before)) < 1:
            raise ValueError("every number of a ladder must be 1 or more")


@cache
def ladders() -> Mapping[str, Ladder]:
    """By name, from `data/ladders.toml`; "default" is among them."""
    return {name: _ladder(row) for name, row in _table().items() if name != "quiet"}


@cache
def quiet() -> tuple[time, time]:
    """From when in the evening until when in the morning nothing is said, by the Tallinn clock."""
    row = _table()["quiet"]
    return time(row["from_hour"]), time(row["until_hour"])


def _ladder(row: Mapping[str, Any]) -> Ladder:
    return Ladder(tuple(row["before"]), row["late_every"], row["deputy_after"], row["lead_after"])


def _table() -> dict[str, Any]:
    return tomllib.loads(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))
