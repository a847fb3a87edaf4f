"""A sheet of paper: millimetres, our fonts and colours, text that stays text, and no trace of when it was made."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Literal

from fpdf import FPDF
from fpdf.output import OutputProducer, PDFInfo
from fpdf.prefs import ViewerPreferences

from papers import fonts, qr
from papers.colours import BLACK, Colour
from papers.fonts import Face
from papers.typesetting import Measure

A4 = (210.0, 297.0)
POINT = 25.4 / 72
"""In millimetres."""
Align = Literal["left", "centre", "right"]
logging.getLogger("fpdf.output").setLevel(logging.ERROR)  # it would name letters of a person's name in the log
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class Sheet(FPDF):
    """One A4 page. Sizes are in points, places in millimetres from the upper left; a line stands on its baseline."""

    def __init__(
        self, *, language: str, title: str, made_at: datetime | None = None, faces: Iterable[Face] = tuple(Face)
    ) -> None:
        """`faces`: those that the sheet is written in; each one costs its reading."""
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self.made_at = made_at
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        self.set_title(title)
        self.set_lang(language)
        self.set_creator("Märkaja")
        self.set_creation_date(made_at or _NO_TIME)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        for face in faces:
            self.add_font(face, fname=fonts.path(face))
        self.add_page()

    def measure(self, face: Face) -> Measure:
        """Widths in millimetres of a text of one point, remembered: shrinking asks for the same words many times."""

        @cache
        def width(text: str) -> float:
            self.set_font(face, size=100)
            return float(self.get_string_width(text)) / 100

        return width

    def write_line(
        self, text: str, x: float, y: float, *, face: Face, size: float, colour: Colour, align: Align
    ) -> None:
        """Around `x`, on the baseline `y`."""
        self.set_font(face, size=size)
        self.set_text_color(*colour)
        width = float(self.get_string_width(text))
        self.text(x - {"left": 0.0, "centre": width / 2, "right": width}[align], y, text)

    @contextmanager
    def spoken(self, language: str) -> Iterator[None]:
        """What is written inside is read aloud in this language (PDF 32000-1, 14.9.2.3)."""
        if language:
            self._out(f"/Span <</Lang ({language})>> BDC")
        yield
        if language:
            self._out("EMC")

    def qr_code(self, code: qr.Modules, x: float, y: float, size: float) -> None:
        """As one shape: no hairlines between its bars on any screen. The caller leaves the quiet zone."""
        module = size / len(code)
        with self.new_path() as path:
            path.style.fill_color = "#{:02x}{:02x}{:02x}".format(*BLACK)
            path.style.stroke_color = None
            for row, column, length in qr.dark_runs(code):
                path.rectangle(x + column * module, y + row * module, length * module, module)

    def file(self) -> bytes:
        return bytes(self.output(output_producer_class=_WithoutTime))


class _WithoutTime(OutputProducer):
    """The same values make the same bytes: the moment stands in the file only when it was passed in."""

    def _add_info(self) -> PDFInfo:
        info = super()._add_info()
        if isinstance(self.fpdf, Sheet) and self.fpdf.made_at is None:
            info.creation_date = None  # type: ignore[assignment]
        return info
