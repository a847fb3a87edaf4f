"""Blocks of a printed sheet: paragraphs, tables with heads and totals, lines to sign. Millimetres and points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from papers.colours import DEEP, INK, LACKING, LINE, PALE, PAPER, QUIET, Colour
from papers.fonts import Face
from papers.month.flow import Block
from papers.sheets import POINT, Align, Sheet
from papers.typesetting import Measure, wrapped

_LEADING = 1.25
_PAD = 1.3
"""Above and below the words of a row; twice between two columns."""
_ASCENT = 0.78
"""From the top of a line to its baseline, as a part of the size."""
_MOST_LINES = 6
"""In one cell: nobody's name or address gets a page of its own."""


FACES = (Face.REGULAR, Face.BOLD)


@dataclass(frozen=True)
class Style:
    size: float = 9
    face: Face = Face.REGULAR
    colour: Colour = INK

    @property
    def line(self) -> float:
        return self.size * POINT * _LEADING


BODY = Style(8.5)
SMALL = Style(7, colour=QUIET)
HEAD = Style(8, Face.BOLD, PAPER)
SUM = Style(9, Face.BOLD)
TITLE = Style(12, Face.BOLD, DEEP)


@dataclass(frozen=True)
class Printed:
    """A cell: `text`, below it `more` in small print; `lacks` tints what somebody has to fill in."""

    text: str
    more: str = ""
    lacks: bool = False


@dataclass(frozen=True)
class Place:
    """A column of a table: its head, its width in millimetres, and the side its words stand on."""

    heading: str
    width: float
    align: Align = "left"


class Printer:
    """Makes blocks for one sheet, from the left margin `left` over `width`."""

    def __init__(self, sheet: Sheet, *, left: float, width: float) -> None:
        self.sheet = sheet
        self.left = left
        self.width = width
        self._measures: dict[Face, Measure] = {face: sheet.measure(face) for face in FACES}

    def lines(self, text: str, width: float, style: Style) -> tuple[str, ...]:
        """Wrapped, and cut with an ellipsis where somebody wrote a novel."""
        measure, width = self._measures[style.face], width / style.size
        found = wrapped(text, width, measure)
        if len(found) <= _MOST_LINES:
            return found
        last = found[_MOST_LINES - 1]
        while measure(f"{last}…") > width:
            last = last[:-1]
        return (*found[: _MOST_LINES - 1], f"{last}…")

    def write(self, lines: Iterable[str], x: float, top: float, style: Style, align: Align = "left") -> float:
        """Gives the lower edge."""
        for line in lines:
            y = top + style.size * POINT * _ASCENT + (style.line - style.size * POINT) / 2
            self.sheet.write_line(line, x, y, face=style.face, size=style.size, colour=style.colour, align=align)
            top += style.line
        return top

    # ── words ────────────────────────────────────────────────────────────────

    def paragraph(self, text: str, style: Style = BODY, *, keeps: bool = False, below: float = 1.0) -> Block:
        lines = self.lines(text, self.width, style)
        return Block(
            len(lines) * style.line + below, lambda top: _drop(self.write(lines, self.left, top, style)), keeps=keeps
        )

    def heading(self, text: str) -> Block:
        return self.paragraph(text, TITLE, keeps=True, below=1.6)

    def fact(self, name: str, value: str, *, strong: bool = False) -> Block:
        """A label on the left, what it is beside it."""
        style = Style(10, Face.BOLD if strong else Face.REGULAR)
        aside = 38.0
        lines = self.lines(value, self.width - aside, style)

        def draw(top: float) -> None:
            self.write([name], self.left, top + 0.25, Style(8.5, colour=QUIET))
            self.write(lines, self.left + aside, top, style)

        return Block(len(lines) * style.line + 0.7, draw, keeps=True)

    # ── tables ───────────────────────────────────────────────────────────────

    def table(
        self,
        places: Sequence[Place],
        rows: Sequence[Sequence[Printed]],
        *,
        total: Sequence[Printed],
        empty: str,
    ) -> Iterator[Block]:
        """Head, rows and total; the total never stands alone on a page, the head never without a row."""
        head = self._head(places)
        yield replace(head, keeps=True)
        for number, row in enumerate(rows, start=1):
            yield replace(self._row(places, row), keeps=number == len(rows), head=head)
        if not rows:
            yield replace(self._row(places, [Printed(empty)]), keeps=True, head=head)
        yield replace(self._row(places, total, summed=True), head=head)

    def _head(self, places: Sequence[Place]) -> Block:
        cells = [self.lines(place.heading, place.width - 2 * _PAD, HEAD) for place in places]
        height = max(map(len, cells)) * HEAD.line + 2 * _PAD

        def draw(top: float) -> None:
            self._fill(DEEP, self.left, top, self.width, height)
            for x, place, lines in zip(self._edges(places), places, cells, strict=True):
                self.write(lines, _at(x, place), top + _PAD, HEAD, place.align)

        return Block(height, draw)

    def _row(self, places: Sequence[Place], row: Sequence[Printed], *, summed: bool = False) -> Block:
        """In a row of totals, or of one cell, the first may run over its neighbours; numbers always may."""
        style = SUM if summed else BODY
        places, wide = places[: len(row)], summed or len(row) == 1
        texts = [
            (cell.text,)
            if one.align == "right"
            else self.lines(cell.text, (self.width if wide and not number else one.width) - 2 * _PAD, style)
            for number, (cell, one) in enumerate(zip(row, places, strict=True))
        ]
        smalls = [self.lines(cell.more, one.width - 2 * _PAD, SMALL) for cell, one in zip(row, places, strict=True)]
        tall = max(
            len(text) * style.line + len(small) * SMALL.line for text, small in zip(texts, smalls, strict=True)
        )
        height = tall + 2 * _PAD

        def draw(top: float) -> None:
            if summed:
                self._fill(PALE, self.left, top, self.width, height)
            for x, place, cell, text, small in zip(self._edges(places), places, row, texts, smalls, strict=True):
                if cell.lacks:
                    self._fill(LACKING, x, top + 0.2, place.width, height - 0.4)
                below = self.write(text, _at(x, place), top + _PAD, style, place.align)
                self.write(small, _at(x, place), below, SMALL, place.align)
            self._line(self.left, self.left + self.width, top + height, LINE, 0.15)

        return Block(height, draw)

    def _edges(self, places: Sequence[Place]) -> list[float]:
        return [self.left + sum(place.width for place in places[:number]) for number in range(len(places))]

    # ── lines to sign ────────────────────────────────────────────────────────

    def signature(self, name: str, role: str, day: str, *, keeps: bool) -> Block:
        """Room for a hand, a line for the name and one for the day, and whose they are."""
        gap, days_width, room = 6.0, 38.0, 10.5
        wide = self.width - days_width - gap
        below = self.lines(", ".join(filter(None, [name, role])), wide, SMALL)

        def draw(top: float) -> None:
            y = top + room
            right = self.left + wide + gap
            self._line(self.left, self.left + wide, y, INK, 0.25)
            self._line(right, right + days_width, y, INK, 0.25)
            self.write(below, self.left, y + 0.6, SMALL)
            self.write([day], right, y + 0.6, SMALL)

        return Block(room + len(below) * SMALL.line + 1.6, draw, keeps=keeps)

    # ── ink ──────────────────────────────────────────────────────────────────

    def _fill(self, colour: Colour, x: float, y: float, width: float, height: float) -> None:
        self.sheet.set_fill_color(*colour)
        self.sheet.rect(x, y, width, height, style="F")

    def _line(self, x: float, to: float, y: float, colour: Colour, wide: float) -> None:
        self.sheet.set_draw_color(*colour)
        self.sheet.set_line_width(wide)
        self.sheet.line(x, y, to, y)


def _at(x: float, place: Place) -> float:
    return x + {"left": _PAD, "centre": place.width / 2, "right": place.width - _PAD}[place.align]


def _drop(_edge: float) -> None:
    return
