"""A CSV or XLSX file as rows of cells by the column's own name; what stands where is kept for the errors."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from python_calamine import CalamineError, load_workbook

from admin.problems import Problem

MOST_BYTES = 5 * 1024 * 1024
MOST_ROWS = 5000
_DELIMITERS = (";", ",", "\t")
_XLSX = b"PK"

Columns = Mapping[str, tuple[str, ...]]
"""A column's key → the headings by which people call it, in small letters."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` as a spreadsheet counts, the heading is 1; `cells` by key, `headings` as they were written."""

    number: int
    cells: Mapping[str, str]
    headings: Mapping[str, str]


def read(file: Path, columns: Columns, needed: Sequence[str]) -> list[Row]:
    """Rows that hold anything; `Problem` when the file or its headings are not what is wanted."""
    table = _table(file, _content(file))
    while table and not any(table[-1]):
        table.pop()
    if len(table) < 2:  # noqa: PLR2004 (a heading and a row)
        raise Problem("admin-problem-table-empty", file=str(file))
    if len(table) - 1 > MOST_ROWS:
        raise Problem("admin-problem-table-long", file=str(file), most=MOST_ROWS)
    keys = _keys(file, table[0], columns, needed)
    headings = {key: heading for key, heading in zip(keys, table[0], strict=True) if key}
    return [
        Row(number, _cells(file, number, keys, cells), headings)
        for number, cells in enumerate(table[1:], start=2)
        if any(cells)
    ]


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Problem("admin-problem-table-big", file=str(file))
        return file.read_bytes()
    except OSError as error:
        raise Problem("admin-problem-no-file", file=str(file)) from error


def _table(file: Path, content: bytes) -> list[list[str]]:
    if content.startswith(_XLSX):
        return _workbook(file, content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem("admin-problem-table-not-text", file=str(file)) from error
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        return [[cell.strip() for cell in row] for row in rows]
    except csv.Error as error:
        raise Problem("admin-problem-table-not-text", file=str(file)) from error


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(_DELIMITERS, key=head.count)


def _workbook(file: Path, content: bytes) -> list[list[str]]:
    """Its first sheet."""
    try:
        rows = load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, IndexError, ValueError) as error:
        raise Problem("admin-problem-table-not-text", file=str(file)) from error
    return [[_said(cell) for cell in row] for row in rows]


def _said(cell: object) -> str:
    """As it would stand in a CSV: 2026-01-31, 17.35, 25."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return f"{Decimal(repr(cell)).normalize():f}"
    return str(cell).strip()


def _keys(file: Path, headings: Sequence[str], columns: Columns, needed: Sequence[str]) -> list[str]:
    known = {name: key for key, names in columns.items() for name in (key, *names)}
    keys = [known.get(" ".join(heading.casefold().split()), "") if heading else "" for heading in headings]
    for heading, key in zip(headings, keys, strict=True):
        if heading and not key:
            names = ", ".join(names[0] for names in columns.values())
            raise Problem("admin-problem-table-heading", file=str(file), heading=heading, names=names)
        if key and keys.count(key) > 1:
            raise Problem("admin-problem-table-heading-twice", file=str(file), heading=heading)
    if missing := [columns[key][0] for key in needed if key not in keys]:
        raise Problem("admin-problem-table-missing", file=str(file), names=", ".join(missing))
    return keys


def _cells(file: Path, number: int, keys: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """A row may end early; what stands beyond the headings is nobody's."""
    if any(cells[len(keys) :]) or any(cell and not key for cell, key in zip(cells, keys, strict=False)):
        raise Problem("admin-problem-table-wide", file=str(file), row=number)
    return {key: cell for key, cell in zip(keys, cells, strict=False) if key}
