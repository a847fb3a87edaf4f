"""Headings as people write them: case, blanks, signs and the order of words are theirs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from admin.imports.shapes import Columns

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_SIGNS = re.compile(r"[\W_]+")


def keys(headings: Sequence[str], columns: Columns) -> list[str]:
    """Each heading's column, empty where there is none."""
    known = {_form(name): key for key, names in columns.items() for name in (key, *names)}
    return [known.get(_form(one)) or known.get(_form(_ASIDE.sub(" ", one)), "") for one in headings]


def _form(heading: str) -> str:
    plain = unicodedata.normalize("NFC", heading).casefold().replace("ё", "е")
    return " ".join(sorted(_SIGNS.sub(" ", plain).split()))
