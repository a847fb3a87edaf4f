"""What stands in a file: the cells of a workbook, the pages of a PDF, the words of a text; or why it was not read.

A few kilobytes of zip can hold gigabytes: only so much of it comes into memory.
"""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from storage.torn import TORN

MOST_UNPACKED = 20 * 2**20
"""Bytes of one zip's parts all together; as a tree of cells they take ten times as much memory."""
MOST = 200 * 2**20
"""Bytes of a file as it lies on the disk."""
_PDF, _ZIP = b"%PDF", (b"PK\x03\x04", b"PK\x05\x06")
_LOOKED_INTO = (".xml", ".txt", ".csv")


class Unread(StrEnum):
    """Why not all of its words were looked at."""

    TORN = "torn"
    """Damaged, shut by a password, or packed in a way that nothing here knows."""
    TOO_LARGE = "too_large"


class Content(NamedTuple):
    """What could be read, also where the rest could not."""

    text: str
    unread: Unread | None = None


def read_at(path: Path) -> Content:
    """OSError where it cannot be opened."""
    return Content("", Unread.TOO_LARGE) if path.stat().st_size > MOST else read(path.read_bytes())


def read(content: bytes) -> Content:
    if content.startswith(_ZIP):
        return _cells(content)
    if content[:4] == _PDF:
        return _pages(content)
    return Content(content.decode(errors="replace"))


def _cells(content: bytes) -> Content:
    found: list[str] = []
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            for name in book.namelist():
                if name.endswith(_LOOKED_INTO):
                    with book.open(name) as part:
                        page = part.read(left + 1)  # the size that the zip itself tells may be a lie
                    left -= len(page)
                    if left < 0:
                        return Content("\n".join(found), Unread.TOO_LARGE)
                    found.append(_words_of(page))
    except TORN:
        return Content("", Unread.TORN)
    return Content("\n".join(found))


def _pages(content: bytes) -> Content:
    import pypdfium2  # noqa: PLC0415 (slow to load, seldom needed)

    try:
        with pypdfium2.PdfDocument(content) as paper:
            return Content("\n".join(page.get_textpage().get_text_range() for page in paper))
    except pypdfium2.PdfiumError:
        return Content("", Unread.TORN)


def _words_of(page: bytes) -> str:
    try:
        return "\n".join(ET.fromstring(page).itertext())  # noqa: S314 (expat itself stops what grows without end)
    except ET.ParseError:
        return page.decode(errors="replace")
