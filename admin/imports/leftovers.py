"""Files of an import that was killed between its commit and the moment when they take their place.

A file waits beside its place as `.NAME.MARK.new`. The mark is kept with the import itself, in the audit log: a file
whose mark is there may hold the only copy of links that open, one whose mark is not there holds links that were
never made.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_WAITING = re.compile(r"\.(?P<name>.+)\.(?P<mark>[0-9a-f]{16})\.new")


@dataclass(frozen=True, slots=True)
class Leftover:
    """`file` waits for the place `to`. `mark` is empty for one of which nobody can say whether it was kept."""

    file: Path
    to: Path
    mark: str = ""


def new_mark() -> str:
    return secrets.token_hex(8)


def beside(to: Path, mark: str) -> Path:
    return to.with_name(f".{to.name}.{mark}.new")


def left(places: Iterable[Path]) -> list[Leftover]:
    """In the folders of those files; what was left without a mark by an older version under their own names only."""
    found: dict[Path, Leftover] = {}
    for place in places:
        folder = place.absolute().parent
        for file in sorted(folder.glob(".*.new")) if folder.is_dir() else ():
            if parts := _WAITING.fullmatch(file.name):
                found[file] = Leftover(file, file.with_name(parts["name"]), parts["mark"])
        bare = folder / f".{place.name}.new"
        if bare.is_file():
            found[bare] = Leftover(bare, folder / place.name)
    return list(found.values())


def handed_over(one: Leftover) -> Path:
    """Where it is now: at its own name, or at the next one with a number when that is taken."""
    names = (one.to, *(one.to.with_name(f"{one.to.stem}-{number}{one.to.suffix}") for number in range(2, 1000)))
    to = next(name for name in names if not name.exists())
    one.file.replace(to)
    return to
