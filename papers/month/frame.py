"""What a file of the month shows besides the month's values: when it was made, what was corrected, who pays."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

_TURNS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Marks that turn the direction of writing: a name that holds one would show another name."""


class Changed(NamedTuple):
    """Whose line was changed and which, what stood there before, what stands there now; empty: nothing."""

    code: str
    what: str
    before: str
    after: str


class Logo(NamedTuple):
    """A picture of so many dots; `kind` is the ending of its file."""

    file: bytes
    width: int
    height: int
    kind: str


@dataclass(frozen=True, slots=True)
class Frame:
    """`made_on`: the day the file was made, or corrected; without one no day is shown.

    `changes`: since the version before. `period`: the programme's, in its own words. `is_funded`: the European Union
    pays, so the line and the `logo` stand on every file [002 §3.1 SKA 14]. The logo is a PNG or JPEG of the emblem as
    the programme hands it out, or where that lies; we draw none ourselves: without it the line stands alone.
    """

    made_on: date | None = None
    changes: tuple[Changed, ...] = ()
    period: str = ""
    is_funded: bool = True
    logo: bytes | Path | None = None

    def of(self, code: str) -> Frame:
        """For the sheet of one person: nothing of anybody else's stands in it."""
        return replace(self, changes=tuple(one for one in self.changes if one.code == code))

    def emblem(self) -> Logo | None:
        """ValueError: no picture that both a spreadsheet and a printed sheet can hold. OSError: it cannot be read."""
        if self.logo is None or not self.is_funded:
            return None
        from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 (see the room's own words)

        file = self.logo.read_bytes() if isinstance(self.logo, Path) else self.logo
        try:
            with Image.open(BytesIO(file)) as picture:
                if picture.format in {"PNG", "JPEG"}:
                    return Logo(file, picture.width, picture.height, picture.format.lower())
        except UnidentifiedImageError:
            pass
        raise ValueError("the logo of the co-funding has to be a PNG or a JPEG picture")


def logo_from(path: Path | None) -> bytes | None:
    """The picture of the setting, None without one; OSError and ValueError as `Frame.emblem`."""
    if path is None or path == Path():
        return None
    file = path.read_bytes()
    Frame(logo=file).emblem()
    return file


def one_line(text: str) -> str:
    """As people wrote it, without line breaks and what cannot be seen: every cell and name goes through here."""
    seen = "".join(" " if unicodedata.category(sign) in {"Cc", "Cs"} else sign for sign in text if sign not in _TURNS)
    return " ".join(seen.split())
