"""Rows as a file that a spreadsheet opens: XLSX, or CSV with semicolons where the name ends so."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_range_abs

from admin.imports.shapes import RISKY

_WIDEST = 60
_ROWS_OF_CHOICES = 1000


def written(file: Path, rows: Sequence[Sequence[str]], name: str) -> bytes:
    if file.suffix.casefold() == ".csv":
        return _csv(rows)
    return workbook(rows, name)


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    """With a mark at its head, so that Excel reads the letters."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([[_harmless(cell) for cell in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A number is, and a sign alone: nothing stands behind it that could be calculated."""
    rest = cell[1:].replace(" ", "")
    return f"'{cell}" if cell.startswith(RISKY) and rest and not rest.isdigit() else cell


def workbook(
    rows: Sequence[Sequence[str]],
    name: str,
    choices: Mapping[int, Sequence[str]] | None = None,
    explained: tuple[str, Sequence[Sequence[str]]] | None = None,
) -> bytes:
    """Everything as text. `choices`: drop-downs by column; `explained`: name and rows of a second sheet."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(name[:31])
        _fill(sheet, rows, bold)
        sheet.freeze_panes(1, 0)
        for column in range(len(rows[0])):
            widest = max((len(row[column]) for row in rows if column < len(row)), default=0)
            sheet.set_column(column, column, min(_WIDEST, max(10, widest + 2)), text)
        if explained is not None:
            more = book.add_worksheet(explained[0][:31])
            _fill(more, explained[1], bold)
            more.set_column(0, 0, 24)
            more.set_column(1, 3, _WIDEST)
        _offer(book, sheet, choices or {})
    return out.getvalue()


def _offer(
    book: xlsxwriter.Workbook, sheet: xlsxwriter.workbook.Worksheet, choices: Mapping[int, Sequence[str]]
) -> None:
    """Drop-downs; other words are let in with a warning. Lists stand on a hidden sheet: a cell holds 255 letters."""
    if not choices:
        return
    lists = book.add_worksheet("_")
    lists.hide()
    for place, (column, known) in enumerate(choices.items()):
        for number, one in enumerate(known):
            lists.write_string(number, place, one)
        source = f"=_!{xl_range_abs(0, place, len(known) - 1, place)}"
        sheet.data_validation(
            1, column, _ROWS_OF_CHOICES, column, {"validate": "list", "source": source, "error_type": "warning"}
        )


def _fill(sheet: xlsxwriter.workbook.Worksheet, rows: Sequence[Sequence[str]], bold: object) -> None:
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell, *((bold,) if number == 0 else ()))
