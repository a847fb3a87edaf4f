"""A CSV or XLSX file as rows of cells by the column's own name; what stands where is kept for the errors."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from python_calamine import CalamineError, load_workbook

from admin.imports import headings as named
from admin.imports.encodings import NAMED, decoded, letters
from admin.imports.shapes import RISKY, Columns, Row, Table
from admin.imports.workbooks import must_be_small
from admin.problems import Problem

MOST_BYTES = 5 * 1024 * 1024
MOST_ROWS = 5000
_DELIMITERS = (";", ",", "\t")
_TOLD = re.compile(r"sep=([;,\t|])", re.IGNORECASE)
_XLSX = b"PK"


def content(file: Path) -> bytes:
    """Raises `Problem` when it cannot be opened or is too big."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Problem("admin-problem-table-big", file=str(file))
        return file.read_bytes()
    except OSError as error:
        raise Problem("admin-problem-no-file", file=str(file)) from error


def read(file: str, brought: bytes, columns: Columns, needed: Sequence[str], encoding: str = "") -> Table:
    """Rows that hold anything; `Problem` when the file or its headings are not what is wanted. `file`: its name.

    `encoding`: one of `NAMED`; empty to find it out. A workbook has none.
    """
    if len(brought) > MOST_BYTES:
        raise Problem("admin-problem-table-big", file=file)
    if encoding and encoding not in NAMED:
        raise Problem("imports-problem-encoding", names=", ".join(NAMED))
    raw, found = _raw(file, brought, encoding)
    while raw and not any(raw[-1]):
        raw.pop()
    if len(raw) < 2:  # noqa: PLR2004 (a heading and a row)
        raise Problem("admin-problem-table-empty", file=file)
    if len(raw) - 1 > MOST_ROWS:
        raise Problem("admin-problem-table-long", file=file, most=MOST_ROWS)
    keys, unknown = _keys(file, raw[0], columns, needed)
    headings = {key: heading for key, heading in zip(keys, raw[0], strict=True) if key}
    rows = [
        Row(number, _cells(file, number, keys, raw[0], cells), headings)
        for number, cells in enumerate(raw[1:], start=2)
        if any(cells)
    ]
    said = letters(" ".join(cell for row in raw for cell in row)) if found else ""
    return Table(rows, unknown, raw, found, said)


def _raw(file: str, brought: bytes, wanted: str) -> tuple[list[list[str]], str]:
    if brought.startswith(_XLSX):
        return _workbook(file, brought), ""
    try:
        text, encoding = decoded(brought, wanted)
        return _lines(file, text), encoding
    except (UnicodeDecodeError, csv.Error) as error:
        raise Problem("admin-problem-table-not-text", file=file) from error


def _lines(file: str, text: str) -> list[list[str]]:
    """Without what is empty at the end; a file that is too long is not read to its end."""
    found: list[list[str]] = []
    text, delimiter = _parted(text)
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)):
        cells = [_bare(cell.strip()) for cell in row]
        if not any(cells):
            continue
        if number > MOST_ROWS:
            raise Problem("admin-problem-table-long", file=file, most=MOST_ROWS)
        found.extend([[] for _ in range(number - len(found))])
        found.append(cells)
    return found


def _parted(text: str) -> tuple[str, str]:
    """Without the line "sep=;" for Excel, which a spreadsheet does not count either; and what parts the cells."""
    head, _, rest = text.partition("\n")
    if told := _TOLD.fullmatch(head.strip('\r\n "')):
        return rest, told[1]
    return text, max(_DELIMITERS, key=head.count)


def _bare(cell: str) -> str:
    """The apostrophe is a spreadsheet's sign for text, and ours in the files that we give."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(RISKY) else cell


def _workbook(file: str, brought: bytes) -> list[list[str]]:
    """Its first sheet."""
    must_be_small(file, brought, MOST_ROWS)
    try:
        rows = load_workbook(io.BytesIO(brought)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, IndexError, ValueError) as error:
        raise Problem("admin-problem-table-not-text", file=file) from error
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


def _keys(
    file: str, headings: Sequence[str], columns: Columns, needed: Sequence[str]
) -> tuple[list[str], tuple[str, ...]]:
    """The key of each heading, empty where nobody knows it; and those."""
    keys = named.keys(headings, columns)
    for heading, key in zip(headings, keys, strict=True):
        if key and keys.count(key) > 1:
            raise Problem("admin-problem-table-heading-twice", file=file, heading=heading)
    if missing := [columns[key][0] for key in needed if key not in keys]:
        raise Problem("admin-problem-table-missing", file=file, names=", ".join(missing))
    return keys, tuple(heading for heading, key in zip(headings, keys, strict=True) if heading and not key)


def _cells(
    file: str, number: int, keys: Sequence[str], headings: Sequence[str], cells: Sequence[str]
) -> dict[str, str]:
    """A row may end early; what stands beyond the headings is nobody's."""
    astray = any(cell and not heading for cell, heading in zip(cells, headings, strict=False))
    if any(cells[len(keys) :]) or astray:
        raise Problem("admin-problem-table-wide", file=file, row=number)
    return {key: cell for key, cell in zip(keys, cells, strict=False) if key}
