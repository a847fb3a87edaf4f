"""A workbook in our look, made in memory: no names in temporary files, and the same values give the same bytes.

Nothing that people wrote becomes a formula, a link or a number.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from papers.colours import INK
from papers.month.cells import shade
from papers.month.frame import Frame, Logo
from papers.month.words import Words

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)


class Book:
    def __init__(self, words: Words, frame: Frame, *, title: str, foot: str) -> None:
        """`foot` stands below every printed page: which file of which month and version this is."""
        import xlsxwriter  # noqa: PLC0415 (see the room's own words)

        self.words = words
        self.frame = frame
        self.foot = foot
        self.emblem: Logo | None = frame.emblem()
        self._bytes = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book: Any = xlsxwriter.Workbook(self._bytes, options)
        made = datetime.combine(frame.made_on, datetime.min.time(), UTC) if frame.made_on else _NO_TIME
        self._book.set_properties({"title": title, "author": "Märkaja", "created": made.replace(tzinfo=None)})
        self._book.set_calc_mode("auto")
        self._formats: dict[str, Any] = {}

    def worksheet(self, name: str) -> Worksheet:
        return self._book.add_worksheet(name)

    def format(self, **looks: object) -> Format:
        """The same looks are one format of the file."""
        key = repr(sorted(looks.items()))
        if key not in self._formats:
            usual = {"font_name": "Calibri", "font_size": 11, "font_color": shade(INK), "valign": "top"}
            self._formats[key] = self._book.add_format({**usual, **looks})
        return self._formats[key]

    def file(self) -> bytes:
        self._book.close()
        return self._bytes.getvalue()
