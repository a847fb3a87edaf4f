"""CSV as Estonian Excel opens it rightly, or plain for a program; cells cannot act as formulas in either."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from io import StringIO

from papers.month.frame import one_line
from papers.month.words import Words, day

Value = str | int | date | Decimal | None
_ACTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""With any of these in front a spreadsheet counts in place of reading."""


class Style(StrEnum):
    """How a table of rows is written."""

    EXCEL = "excel"
    """UTF-8 with a mark in front, semicolons, decimal comma, days as 30.11.2026, heads in words."""
    PLAIN = "plain"
    """UTF-8, commas, decimal point, days as 2026-11-30, heads that are keys and do not change with the language."""


def written(words: Words, style: Style, heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """`heads`: keys; each is a word of ours too."""
    file = StringIO(newline="")
    out = csv.writer(file, delimiter=";" if style is Style.EXCEL else ",", lineterminator="\r\n")
    out.writerow([words.head(head) if style is Style.EXCEL else head.replace("-", "_") for head in heads])
    for row in rows:
        out.writerow([_cell(value, style) for value in row])
    return file.getvalue().encode("utf-8-sig" if style is Style.EXCEL else "utf-8")


def hours(minutes: int) -> Decimal:
    """Two decimals for reading; the column of minutes is exact."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"), "ROUND_HALF_UP")


def _cell(value: Value, style: Style) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return day(value) if style is Style.EXCEL else value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}".replace(".", ",") if style is Style.EXCEL else f"{value:f}"
    return str(value) if isinstance(value, int) else harmless(value)


def harmless(text: str) -> str:
    said = one_line(text)
    return f"'{said}" if said.startswith(_ACTS) else said
