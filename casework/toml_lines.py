"""Lines of a TOML file by key: `tomllib` says what stands there, not where."""

from __future__ import annotations

import re
from collections import Counter

Path = tuple[str, ...]
_HEADER = re.compile(r"\s*\[(?P<array>\[)?\s*(?P<key>[^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*(?P<key>(?:[A-Za-z0-9_.-]|\"[^\"]*\"|'[^']*')+)\s*=")
_INLINE = re.compile(r"[{,]\s*(?P<key>[A-Za-z0-9_-]+|\"[^\"]*\")\s*=")


def line_of(text: str, *path: str) -> int:
    """The line (1 = the first) of a key, or of the nearest table above it; a row of an array is its number, "0".

    Keys are found at the beginning of a line and inside inline tables of one line.
    """
    lines = _lines(text)
    for length in range(len(path), 0, -1):
        if (found := lines.get(path[:length])) is not None:
            return found
    return 1


def _lines(text: str) -> dict[Path, int]:
    found: dict[Path, int] = {}
    rows: Counter[Path] = Counter()
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _parts(header["key"])
            if header["array"]:
                found.setdefault(table, number)
                rows[table] += 1
                table = (*table, str(rows[table] - 1))
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            own = (*table, *_parts(key["key"]))
            found.setdefault(own, number)
            for inner in _INLINE.finditer(line, key.end()):
                found.setdefault((*own, *_parts(inner["key"])), number)
    return found


def _parts(key: str) -> Path:
    quoted = re.findall(r"\"([^\"]*)\"|'([^']*)'|([^.\s\"']+)", key)
    return tuple(next(part for part in one if part) if any(one) else "" for one in quoted)
