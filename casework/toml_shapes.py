"""Rows of a data file with their place in it, so that an error says where to look. Everything raises ValueError."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Where:
    """A row of a file, as an error names it."""

    name: str

    def wrong(self, problem: str) -> ValueError:
        return ValueError(f"{self.name}: {problem}")

    def only(self, row: Mapping[str, Any], known: Collection[str]) -> None:
        if unknown := sorted(row.keys() - set(known)):
            raise self.wrong(f"unknown {', '.join(unknown)}")

    def text(self, row: Mapping[str, Any], name: str, default: str | None = None) -> str:
        """Without a default it must be there and say something."""
        value = row.get(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(f"{name} must be text")
        return value

    def count(self, row: Mapping[str, Any], name: str, default: int) -> int:
        value = row.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(f"{name} must be a whole number above nothing")
        return value

    def texts(self, row: Mapping[str, Any], name: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = row.get(name, None if default is None else list(default))
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            raise self.wrong(f"{name} must be a list of texts")
        return tuple(value)


def table(file: str, text: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file}: {error}") from error


def rows(file: str, text: str, name: str, *, only: Collection[str] = ()) -> Iterator[tuple[Where, Mapping[str, Any]]]:
    """The tables of a list; `only` are the lists and values that the file may have, if that is to be held to."""
    read = table(file, text)
    if only:
        Where(file).only(read, only)
    found = read.get(name)
    if not isinstance(found, list) or not found:
        raise ValueError(f"{file}: no list '{name}'")
    for place, row in enumerate(found, start=1):
        where = Where(f"{file}: {name} row {place}")
        if not isinstance(row, Mapping):
            raise where.wrong("not a table")
        yield Where(f"{where.name} ({row.get('key', 'no key')})"), row
