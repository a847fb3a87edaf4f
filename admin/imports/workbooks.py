"""A look at a workbook before it is read: whatever reads it makes room for the whole rectangle up to the last cell.

One cell at the foot of an empty sheet is enough to take more memory than the machine has.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from admin.problems import Problem
from storage.torn import TORN

MOST_COLUMNS = 200
_MOST_UNPACKED = 48 * 2**20
"""Bytes of all its parts: a table of 5 MB that people have typed unpacks to less."""
_CHUNK = 2**16
_BOOK = "xl/workbook.xml"
_OTHERS = frozenset({"mimetype", "xl/workbook.bin"})
"""Marks of other kinds of workbooks, which are read in another way."""
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_HOLDS = frozenset({"v", "is", "f"})


def must_be_small(file: str, brought: bytes, most_rows: int) -> None:
    """`Problem` when it is no XLSX workbook, or has a cell beyond the rows and columns that are read."""
    try:
        with zipfile.ZipFile(io.BytesIO(brought)) as book:
            parts = book.infolist()
            names = {part.filename for part in parts}
            if _BOOK not in names or names & _OTHERS:
                raise Problem("admin-problem-table-not-text", file=file)
            if sum(part.file_size for part in parts) > _MOST_UNPACKED:
                raise Problem("admin-problem-table-big", file=file)
            for part in parts:
                _look(file, part.filename, _unpacked(book, part), most_rows)
    except TORN as error:
        raise Problem("admin-problem-table-not-text", file=file) from error


def _unpacked(book: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Never more than the part says it has; a part that says too little is broken."""
    with book.open(part) as opened:
        while chunk := opened.read(_CHUNK):
            yield chunk


def _look(file: str, part: str, chunks: Iterator[bytes], most_rows: int) -> None:
    """Every part may be the sheet, whatever its name."""
    sheet = _Sheet(file, most_rows)
    try:
        for chunk in chunks:
            sheet.read(chunk)
    except expat.ExpatError as error:
        if sheet.in_table or part.endswith(".xml"):
            raise Problem("admin-problem-table-not-text", file=file) from error
        for _ in chunks:  # a picture; to its end, for only there it is known to be whole
            pass


class _Sheet:
    """Where its last cell with anything in it stands; empty cells, coloured or framed, count for nothing."""

    def __init__(self, file: str, most_rows: int) -> None:
        self.file, self.most_rows = file, most_rows
        self.in_table = self._in_cell = False
        self._row = self._column = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._begun
        self._parser.EndElementHandler = self._ended

    def read(self, chunk: bytes) -> None:
        self._parser.Parse(chunk)

    def _begun(self, element: str, attributes: dict[str, str]) -> None:
        name = element.rpartition(" ")[2]
        if name == "sheetData":
            self.in_table = True
        elif not self.in_table:
            return
        elif name == "row":
            self._row = _number(attributes.get("r", "")) or self._row + 1
            self._column = 0
        elif name == "c":
            self._in_cell = True
            self._place(attributes.get("r", ""))
        elif self._in_cell and name in _HOLDS:
            self._must_be_near()

    def _ended(self, element: str) -> None:
        if element.rpartition(" ")[2] == "c":
            self._in_cell = False

    def _place(self, named: str) -> None:
        """By its own name, or after the one before it."""
        found = _CELL.fullmatch(named)
        if found is None:
            self._row, self._column = max(self._row, 1), self._column + 1
            return
        self._row, self._column = int(found[2]), _column(found[1])

    def _must_be_near(self) -> None:
        if self._row > self.most_rows + 1 or self._column > MOST_COLUMNS:
            cell = f"{_letters(self._column)}{self._row}"
            raise Problem(
                "admin-problem-table-far", file=self.file, cell=cell, rows=self.most_rows, columns=MOST_COLUMNS
            )


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= len("1048576") else 0


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
