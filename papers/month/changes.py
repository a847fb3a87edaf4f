"""The page of a corrected month: what stood in the version before, and what stands in this one."""

from __future__ import annotations

from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind
from papers.month.frame import Frame
from papers.month.page import Page

_WIDTHS = (44, 44, 44)


def page(book: Book, frame: Frame, version: int) -> None:
    """Only in a version after the first, or where changes are known."""
    if version == 1 and not frame.changes:
        return
    words = book.words
    sheet = Page(book, words("papers-changes"), widths=_WIDTHS, landscape=True)
    sheet.heading(words("papers-changes-title", version=str(version)), [words.version(version, frame)])
    columns = [
        Column(words("papers-changed-what"), Kind.TEXT, _WIDTHS[0]),
        Column(words("papers-changed-before"), Kind.TEXT, _WIDTHS[1]),
        Column(words("papers-changed-after"), Kind.TEXT, _WIDTHS[2]),
    ]
    rows: list[list[Cell]] = [
        [what, before or words("papers-changed-nothing"), after or words("papers-changed-nothing")]
        for _, what, before, after in frame.changes
    ]
    sheet.table(columns, rows, empty=words("papers-no-changes"), first=True)
