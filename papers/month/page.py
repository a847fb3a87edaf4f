"""A worksheet: heading, tables with frozen heads, totals that are formulas, lines to sign, a set-up for a printer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO

from papers.colours import DEEP, INK, LACKING, PALE, PAPER, QUIET
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind, Lack, Placed, body, high, number, shade
from papers.month.frame import one_line

_FORMULA_STARTS = ("=", "+", "-", "@")
_A4 = 9
_LOGO_HEIGHT = 40
"""Of the co-funding's picture, in dots of 1/96 inch."""
_MARGINS = {"left": 0.5, "right": 0.5, "top": 0.5, "bottom": 0.75}
"""Inches."""
_SIGNED = {"top": 1, "top_color": shade(INK), "font_color": shade(QUIET), "font_size": 9, "text_wrap": True}


class Page:
    """A worksheet, filled from above; `row` is the next free one, counted from 0."""

    def __init__(self, book: Book, name: str, *, widths: Sequence[float], landscape: bool) -> None:
        self.book = book
        self.sheet = sheet = book.worksheet(name)
        self.row = 0
        self.columns = len(widths)
        for place, width in enumerate(widths):
            sheet.set_column(place, place, width)
        sheet.set_paper(_A4)
        sheet.set_landscape() if landscape else sheet.set_portrait()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(**_MARGINS)
        sheet.hide_gridlines(2)
        pages = book.words("papers-page", page="&P", pages="&N")
        sheet.set_footer(f"&L&8{_printed(book.foot)}&R&8{pages}")

    def heading(self, title: str, lines: Iterable[str]) -> None:
        """The file's title and what it is about, with the co-funding's line and picture on the right."""
        self.sheet.set_row(self.row, 30)
        self.text(title, bold=True, font_size=18, font_color=shade(DEEP), valign="vcenter")
        for line in lines:
            self.text(line, font_color=shade(QUIET))
        if self.book.frame.is_funded:
            self.text(self.book.words("papers-co-funded"), font_color=shade(QUIET), italic=True, font_size=9)
            self._logo()
        self.row += 1

    def _logo(self) -> None:
        emblem = self.book.emblem
        if emblem is None:
            return
        scale = _LOGO_HEIGHT / emblem.height
        options = {
            "image_data": BytesIO(emblem.file),
            "x_scale": scale,
            "y_scale": scale,
            "object_position": 3,
            "description": self.book.words("papers-co-funded"),
        }
        self.sheet.insert_image(0, max(self.columns - 2, 0), f"logo.{emblem.kind}", options)

    def text(self, words: str, **looks: object) -> None:
        """One row of words that may run over the cells beside it."""
        self.sheet.write_string(self.row, 0, one_line(words), self.book.format(**looks))
        self.row += 1

    def section(self, words: str) -> None:
        self.sheet.set_row(self.row, 24)
        self.text(words, bold=True, font_size=13, font_color=shade(DEEP), valign="vcenter")

    def paragraph(self, words: str, *, high: int = 1, **looks: object) -> None:
        """Words over the whole width, in `high` lines."""
        look = self.book.format(text_wrap=True, **looks)
        self.sheet.set_row(self.row, 15 * high)
        self.sheet.merge_range(self.row, 0, self.row, self.columns - 1, "", look)
        self.sheet.write_string(self.row, 0, one_line(words), look)
        self.row += 1

    def label(self, name: str, value: Cell, kind: Kind = Kind.TEXT, *, at: int = 1, bold: bool = False) -> None:
        """A name in the first column, its value in column `at`; words may run on, a number has its own cell."""
        self.sheet.write_string(self.row, 0, name, self.book.format(font_color=shade(QUIET)))
        looks = {"bold": True} if bold else {}
        self._write(self.row, at, value, kind, {**looks, "align": "left"} if kind is Kind.TEXT else looks)
        self.row += 1

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        *,
        totals: Mapping[int, Cell] | None = None,
        empty: str = "",
        first: bool = False,
    ) -> Placed:
        """Heads, rows, and a row of totals: `totals` has the sum of a column as it was counted, or a word for it.

        The `first` table of a page keeps its heads in sight and on every printed page, and can be filtered. `empty`
        is said where there are no rows.
        """
        head = self.row
        self._heads(columns)
        for row in rows:
            self.sheet.set_row(self.row, high(columns, row))
            for place, column, value in zip(_places(columns), columns, row, strict=True):
                self._put(place, column, value)
            self.row += 1
        if not rows:
            self.text(empty, italic=True, font_color=shade(QUIET))
        if first:
            self.sheet.freeze_panes(head + 1, 0)
            self.sheet.repeat_rows(head)
            if rows:
                self.sheet.autofilter(head, 0, self.row - 1, self.columns - 1)
        placed = Placed(head + 2, self.row, self.row + 1)
        if totals is not None:
            self._totals(columns, totals, placed)
        return placed

    def _put(self, place: int, column: Column, value: Cell) -> None:
        if column.span == 1:
            self._write(self.row, place, value, column.kind, body(column))
            return
        last = place + column.span - 1
        self.sheet.merge_range(self.row, place, self.row, last, "", self.book.format(**body(column)))
        self._write(self.row, place, value, Kind.TEXT, body(column))

    def _heads(self, columns: Sequence[Column]) -> None:
        self.sheet.set_row(self.row, max(32, high(columns, [column.heading for column in columns])))
        for place, column in zip(_places(columns), columns, strict=True):
            side = body(column)
            look = self.book.format(
                bold=True,
                font_color=shade(PAPER),
                bg_color=shade(DEEP),
                text_wrap=True,
                valign="vcenter",
                align=side.get("align", "left"),
                indent=side["indent"],
            )
            if column.span > 1:
                self.sheet.merge_range(self.row, place, self.row, place + column.span - 1, "", look)
            self.sheet.write_string(self.row, place, column.heading, look)
        self.row += 1

    def _totals(self, columns: Sequence[Column], totals: Mapping[int, Cell], placed: Placed) -> None:
        from xlsxwriter.utility import xl_col_to_name  # noqa: PLC0415 (see the room's own words)

        looks = {"bold": True, "bg_color": shade(PALE), "top": 1, "top_color": shade(DEEP)}
        right = {**looks, "align": "right", "indent": 1}
        for place in range(sum(column.span for column in columns)):
            self._write(self.row, place, "", Kind.TEXT, looks)
        for number_of, (place, column) in enumerate(zip(_places(columns), columns, strict=True)):
            value = totals.get(number_of)
            if isinstance(value, str):
                self._write(self.row, place, value, Kind.TEXT, {**looks, "align": "left", "indent": 1})
            elif value is not None:
                letter = xl_col_to_name(place)
                formula = f"=SUM({letter}{placed.first}:{letter}{placed.last})"
                self.formula(self.row, place, formula, number(value, column.kind), column.kind, right)
        self.row += 1

    def signature(self, name: str, role: str, day: str) -> None:
        """Room for a hand, a line for the name and one for the day, and below whose they are."""
        self.sheet.set_row(self.row, 30)
        self.row += 1
        look = self.book.format(**_SIGNED)
        days = self.columns * 2 // 3
        self.sheet.merge_range(self.row, 0, self.row, days - 1, "", look)
        self._string(self.row, 0, ", ".join(filter(None, [name, role])), _SIGNED)
        self.sheet.merge_range(self.row, days + 1, self.row, self.columns - 1, "", look)
        self._string(self.row, days + 1, day, _SIGNED)
        self.row += 1

    def formula(
        self, row: int, column: int, formula: str, value: float, kind: Kind, looks: Mapping[str, object]
    ) -> None:
        """`value`: what it comes to, for readers that do not count."""
        self.sheet.write_formula(row, column, formula, self.book.format(num_format=kind.value, **looks), value)

    def _write(self, row: int, column: int, value: Cell, kind: Kind, looks: Mapping[str, object]) -> None:
        if value is None:
            self.sheet.write_blank(row, column, None, self.book.format(**looks))
        elif isinstance(value, Lack):
            look = self.book.format(
                **{**looks, "italic": True, "bg_color": shade(LACKING), "align": "left", "text_wrap": True}
            )
            self.sheet.write_string(row, column, value.words, look)
        elif isinstance(value, str):
            self._string(row, column, one_line(value), looks)
        elif isinstance(value, date):
            look = self.book.format(num_format=Kind.DAY.value, **looks)
            self.sheet.write_datetime(row, column, datetime.combine(value, datetime.min.time()), look)
        else:
            self.sheet.write_number(
                row, column, number(value, kind), self.book.format(num_format=kind.value, **looks)
            )

    def _string(self, row: int, column: int, value: str, looks: Mapping[str, object]) -> None:
        """A text that begins like a formula stays a text also after somebody opens and leaves its cell."""
        quoted = {"quote_prefix": True} if value.startswith(_FORMULA_STARTS) else {}
        self.sheet.write_string(row, column, value, self.book.format(**looks, **quoted))


def _places(columns: Sequence[Column]) -> list[int]:
    """Where each begins."""
    return [sum(column.span for column in columns[:number_of]) for number_of in range(len(columns))]


def _printed(words: str) -> str:
    """In a header or footer an ampersand is a command."""
    return one_line(words).replace("&", "&&")
