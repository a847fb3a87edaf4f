"""Rows of a list as a file that a spreadsheet opens; cells cannot act as formulas in either kind."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO, StringIO

import xlsxwriter

from locales.days import TALLINN
from papers.month.rows_csv import harmless

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def table_file(kind: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> tuple[bytes, str]:
    """`kind`: csv or xlsx; returns the bytes and their type. Moments are Tallinn's."""
    if kind == "xlsx":
        return _xlsx(heads, rows), _XLSX
    file = StringIO(newline="")
    out = csv.writer(file, delimiter=";", lineterminator="\r\n")
    out.writerow(heads)
    for row in rows:
        out.writerow([_text(value) for value in row])
    return file.getvalue().encode("utf-8-sig"), "text/csv"


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value.astimezone(TALLINN):%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return "" if value is None else harmless(str(value))


def _xlsx(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    moment, day = book.add_format({"num_format": "dd.mm.yyyy hh:mm"}), book.add_format({"num_format": "dd.mm.yyyy"})
    for column, words in enumerate(heads):
        sheet.write_string(0, column, words, bold)
        sheet.set_column(column, column, max(12, len(words) + 2))
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, datetime):
                sheet.write_datetime(number, column, value.astimezone(TALLINN).replace(tzinfo=None), moment)
            elif isinstance(value, date):
                sheet.write_datetime(number, column, value, day)
            elif isinstance(value, int | float):
                sheet.write_number(number, column, value)
            elif value is not None:
                sheet.write_string(number, column, str(value))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(rows)), max(0, len(heads) - 1))
    book.close()
    return file.getvalue()
