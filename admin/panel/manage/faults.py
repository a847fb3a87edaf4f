"""What the rules of an import find wrong, beside the fields of a form."""

from __future__ import annotations

from admin.imports.cells import Faults
from admin.panel.forms import Sheet


def told(sheet: Sheet, faults: Faults) -> None:
    """The first of each field; where a heading is the field's name."""
    for one in faults.told:
        if one.column:
            sheet.errors.setdefault(one.column, _sentence(one.told))
        else:
            sheet.wrong.append(_sentence(one.told))


def _sentence(words: str) -> str:
    """A cell's fault begins small and ends without a full stop."""
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}"
