"""Where the letters come from: DejaVu, which matplotlib keeps for its charts. Nothing else knows a font's file.

Latin with õ, š and ž and Cyrillic stand in one design; the file is found without importing matplotlib.
"""

from __future__ import annotations

from enum import StrEnum
from importlib.metadata import distribution
from pathlib import Path

_FOLDER = "matplotlib/mpl-data/fonts/ttf"


class Face(StrEnum):
    """The value is the name of the file."""

    REGULAR = "DejaVuSans"
    BOLD = "DejaVuSans-Bold"
    MONO = "DejaVuSansMono"
    """For what is typed letter by letter: its 0 and O, its 1, l and I differ."""


def path(face: Face) -> Path:
    """The font's file; FileNotFoundError when matplotlib no longer keeps it there."""
    found = Path(str(distribution("matplotlib").locate_file(f"{_FOLDER}/{face}.ttf")))
    if not found.is_file():
        raise FileNotFoundError(f"no font {face}: the installed matplotlib keeps no {_FOLDER}/{face}.ttf")
    return found
