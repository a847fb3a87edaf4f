"""Cells of a workbook: what they hold, how it is written, how a column looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from casework.hours import HOUR
from papers.colours import LINE, Colour


class Kind(StrEnum):
    """How the cells of a column are written: the reader's own Excel chooses comma and space."""

    TEXT = "@"
    DAY = "dd.mm.yyyy"
    HOURS = "0.00"
    """From minutes."""
    EUROS = '#,##0.00\\ "€"'
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
    looks: dict[str, object] = {"bottom": 1, "bottom_color": shade(LINE)}
    if column.kind is Kind.TEXT:
        looks["text_wrap"] = True
    if column.centred:
        looks["align"] = "center"
    return looks


def number(value: Cell, kind: Kind) -> float:
    if isinstance(value, int) and kind is Kind.HOURS:
        return value / HOUR
    assert isinstance(value, int | Decimal)  # noqa: S101 (the kinds of a number)
    return float(value)
