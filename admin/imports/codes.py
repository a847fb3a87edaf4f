"""Links as codes to scan: four rows of two on a page, cut apart and handed over."""

from __future__ import annotations

from admin.imports.shapes import Sheet
from locales import Texts
from papers import qr
from papers.colours import INK, QUIET
from papers.fonts import Face
from papers.sheets import Sheet as Page

_ACROSS, _DOWN = 2, 4
_WIDE, _HIGH, _MARGIN = 95.0, 68.0, 12.0
_CODE = 42.0
_LONGEST = 44
"""Letters of a name on one line beside the code's width."""


def page(sheet: Sheet, words: Texts) -> bytes:
    """As many pages as it takes; each code has its name, role and last day."""
    title = words.plain("imports-page-title")
    paper = Page(language=words.language, title=title, faces=(Face.REGULAR, Face.BOLD))
    for number, row in enumerate(sheet.rows):
        place = number % (_ACROSS * _DOWN)
        if number and not place:
            paper.add_page()
        x = _MARGIN + (place % _ACROSS) * _WIDE
        y = _MARGIN + (place // _ACROSS) * _HIGH
        paper.qr_code(qr.modules(row[sheet.link_at or 0]), x, y, _CODE)
        _write(paper, x, y + _CODE + 6, row[2], Face.BOLD, 11)
        _write(paper, x, y + _CODE + 11, row[1], Face.REGULAR, 9)
        _write(
            paper, x, y + _CODE + 15.5, words.plain("imports-page-until", until=row[-1]), Face.REGULAR, 8, quiet=True
        )
    return paper.file()


def _write(paper: Page, x: float, y: float, text: str, face: Face, size: float, *, quiet: bool = False) -> None:
    paper.write_line(text[:_LONGEST], x, y, face=face, size=size, colour=QUIET if quiet else INK, align="left")
