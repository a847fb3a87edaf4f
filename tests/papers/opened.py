"""A workbook as others open it: a reader that is not ours gives the cells, the file itself gives its formulas."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO

from python_calamine import CalamineWorkbook

Cell = int | float | str | bool | time | date | datetime | timedelta
Row = dict[str, Cell]
CENT = Decimal("0.01")


class Opened:
    def __init__(self, file: bytes) -> None:
        self.file = file
        self.book = CalamineWorkbook.from_filelike(BytesIO(file))

    @property
    def pages(self) -> list[str]:
        return self.book.sheet_names

    def rows(self, page: int = 0) -> list[list[Cell]]:
        return self.book.get_sheet_by_index(page).to_python(skip_empty_area=False)

    def words(self, page: int = 0) -> list[str]:
        """Everything that is written on it, from the upper left."""
        return [str(cell) for row in self.rows(page) for cell in row if cell != ""]

    def tables(self, first_head: str, page: int = 0) -> Iterator[tuple[list[Row], Row]]:
        """Each table that begins with this head: its rows and its row of totals, by head."""
        rows = self.rows(page)
        for at, row in enumerate(rows):
            if row and row[0] == first_head and sum(cell != "" for cell in row) > 2:
                yield _table(rows[at:])

    def table(self, first_head: str, page: int = 0) -> tuple[list[Row], Row]:
        return next(self.tables(first_head, page))

    def part(self, name: str) -> str:
        """A file inside the file."""
        with zipfile.ZipFile(BytesIO(self.file)) as packed:
            return packed.read(name).decode()

    def inside(self) -> list[bytes]:
        """Every file inside the file, also what no page shows."""
        with zipfile.ZipFile(BytesIO(self.file)) as packed:
            return [packed.read(name) for name in packed.namelist()]

    def formulas(self, page: int = 0) -> list[str]:
        return re.findall(r"<f>(.*?)</f>", self.part(f"xl/worksheets/sheet{page + 1}.xml"))


def _table(rows: list[list[Cell]]) -> tuple[list[Row], Row]:
    heads = [(place, str(head)) for place, head in enumerate(rows[0]) if head != ""]
    body: list[Row] = []
    for row in rows[1:]:
        said = {head: row[place] for place, head in heads}
        if str(row[0]).startswith(("Kokku", "Всего")):
            return body, said
        if all(cell == "" for cell in row):
            break
        body.append(said)
    return body, {}


def euros(cell: Cell) -> Decimal:
    """A number as it is shown, in cents; words count as nothing."""
    return Decimal(repr(cell)).quantize(CENT, ROUND_HALF_UP) if isinstance(cell, int | float) else Decimal(0)


def minutes(cell: Cell) -> int:
    assert isinstance(cell, int | float)
    return round(cell * 60)
