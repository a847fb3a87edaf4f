"""Cells of a workbook: what they hold, how it is written, how a column looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from textwrap import wrap

from casework.hours import HOUR
from papers.colours import LINE, Colour


class Kind(StrEnum):
    """How the cells of a column are written: the reader's own Excel chooses comma and space."""

    TEXT = "@"
    DAY = "dd.mm.yyyy"
    HOURS = "0.00"
    """From minutes."""
    EUROS = "#,##0.00\\ [$€-425]"
    COUNT = "0"


@dataclass(frozen=True, slots=True)
class Lack:
    """Words in the place of a number that is not known: never a nought."""

    words: str


Cell = str | int | date | Decimal | Lack | None
"""An int is minutes in a column of hours; None leaves the cell empty."""


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    kind: Kind
    width: float
    """In letters."""
    centred: bool = False
    span: int = 1
    """Columns of the worksheet that it takes; only words may take more than one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a table stands: rows counted from 1, as in a formula."""

    first: int
    last: int
    total: int


def shade(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def body(column: Column) -> dict[str, object]:
    """Words on the left and wrapped, numbers on the right, a letter's width from the column's edge."""
    looks: dict[str, object] = {"bottom": 1, "bottom_color": shade(LINE), "indent": 1}
    if column.kind is Kind.TEXT:
        looks |= {"text_wrap": True, "align": "left"}
    else:
        looks["align"] = "right"
    return {**looks, "align": "center", "indent": 0} if column.centred else looks


def high(columns: Sequence[Column], row: Sequence[Cell]) -> float:
    """Points of a row's height: not every program lets a row grow with its words."""
    return 3.0 + 14.5 * max((_lines(column, value) for column, value in zip(columns, row, strict=True)), default=1)


def _lines(column: Column, value: Cell) -> int:
    said = value.words if isinstance(value, Lack) else value
    if not isinstance(said, str):
        return 1
    return max(len(wrap(said, max(int(column.width * 0.92) - 1, 4))), 1)


def number(value: Cell, kind: Kind) -> float:
    if isinstance(value, int) and kind is Kind.HOURS:
        return value / HOUR
    assert isinstance(value, int | Decimal)  # noqa: S101 (the kinds of a number)
    return float(value)
