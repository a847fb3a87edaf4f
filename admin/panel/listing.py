"""A list on a page: columns that sort, filters, pages of 50; what the table macro shows and a file holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from admin.panel import rendering
from locales import Texts


@dataclass(frozen=True, slots=True)
class Cell:
    """Words that lead somewhere: `href` a page, `post` a form with one button."""

    words: str
    href: str = ""
    post: str = ""
    more: Sequence[Cell] = ()
    """Further lines of the same cell, each under a head of `Head.more`."""


Value = str | int | float | date | datetime | Cell | None


@dataclass(frozen=True, slots=True)
class Line:
    """One row; `mark` is "late" or "warn" where the words say so as well."""

    cells: Sequence[Value]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """`text_id` is its head; `key` what it is sorted by, empty where it is not."""

    text_id: str
    key: str = ""
    number: bool = False
    in_file: bool = True
    """False for buttons."""
    on_page: bool = True
    """False for what only a file holds: codes beside their words."""
    beneath: bool = False
    """On the page a second line in the cell of the column before; in a file a column of its own."""


@dataclass(frozen=True, slots=True)
class Head:
    words: str
    number: bool = False
    href: str = ""
    sorted: str = ""
    """ascending, descending, or nothing."""
    more: Sequence[Head] = ()


Part = TypeVar("Part", Cell, Head)


@dataclass(frozen=True, slots=True)
class Row:
    cells: Sequence[Cell]
    mark: str = ""


@dataclass
class Listing:
    """For the macro `table`."""

    caption: str
    heads: Sequence[Head]
    rows: Sequence[Row]
    nothing: str
    before: str = ""
    after: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """One field above a list: a choice of `options`, or without them a field of `kind` (text, date, number)."""

    name: str
    words: str
    options: Sequence[tuple[str, str]] = ()
    kind: str = "text"
    value: str = ""
    error: str = ""
    """What is wrong with what was typed."""


def rows_of(texts: Texts, lines: Sequence[Line], columns: Sequence[Column] = ()) -> list[Row]:
    """Without `columns` every value has a cell of its own."""
    found = [([shown(texts, value) for value in line.cells], line.mark) for line in lines]
    return [Row(gathered(columns, cells) if columns else cells, mark) for cells, mark in found]


def gathered(columns: Sequence[Column], parts: Sequence[Part]) -> list[Part]:
    """What stands beneath goes into the part before it."""
    found: list[Part] = []
    for column, part in zip(columns, parts, strict=True):
        if column.beneath:
            found[-1] = replace(found[-1], more=(*found[-1].more, part))
        else:
            found.append(part)
    return found


def shown(texts: Texts, value: Value) -> Cell:
    if isinstance(value, Cell):
        return value
    if isinstance(value, datetime):
        return Cell(rendering.stamp(texts, value))
    if isinstance(value, date):
        return Cell(rendering.day_of(value))
    if isinstance(value, int | float):
        return Cell(rendering.number(value))
    return Cell(value or "–")
