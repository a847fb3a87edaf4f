"""Rows as both databases give them, in one form: what SQLite and PostgreSQL hold alike looks alike, byte for byte.

In JSON: numbers, words and yes/no as they are; a moment as ISO 8601 in UTC; a day as ISO 8601; money as its digits;
JSON as the text that is stored; bytes in base64; nothing as null.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    Numeric,
    String,
    Table,
    Text,
    cast,
)
from sqlalchemy.types import TypeEngine

from storage.backup_file import json_line
from storage.secrets import SEALED

Row = list[Any]
_ROUND = 2**256
_SHORTEST = 44
"""A sealed value of nothing, in base64."""


class _Kind(NamedTuple):
    name: str
    type: type[TypeEngine[Any]]
    out: Callable[[Any], Any]
    back: Callable[[Any], Any]


def _same(value: Any) -> Any:  # noqa: ANN401 (any value)
    return value


def _moment(value: datetime) -> str:
    """SQLite keeps moments without a zone; they are UTC."""
    return (value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)).isoformat()


_KINDS = (
    _Kind("yes", Boolean, bool, bool),
    _Kind("json", JSON, _same, _same),
    _Kind("moment", DateTime, _moment, datetime.fromisoformat),
    _Kind("day", Date, date.isoformat, date.fromisoformat),
    _Kind("whole", Integer, int, int),
    _Kind("money", Numeric, str, Decimal),
    _Kind("bytes", LargeBinary, lambda value: base64.b64encode(value).decode(), base64.b64decode),
    _Kind("text", String, _same, _same),
)
_BY_NAME = {kind.name: kind for kind in _KINDS}


class UnknownKind(Exception):
    """A column of a type that no table of ours has: the backup would not be whole."""


def kind_of(column: Column[Any]) -> str:
    for kind in _KINDS:
        if isinstance(column.type, kind.type):
            return kind.name
    raise UnknownKind(f"{column.table.name}.{column.name}: {column.type!r}")


def read_as(column: Column[Any]) -> ColumnElement[Any]:
    """JSON is read as the text that stands there: it need not be understood."""
    return cast(column, Text).label(column.name) if kind_of(column) == "json" else column


class Shape:
    """The columns of a table in the order of their names (databases grew in different orders), and their kinds."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.read = sorted(table.columns, key=lambda column: column.name)
        self.columns = [[column.name, kind_of(column)] for column in self.read]
        self._kinds = [_BY_NAME[kind] for _, kind in self.columns]

    def out(self, row: Sequence[Any]) -> Row:
        return [None if value is None else kind.out(value) for kind, value in zip(self._kinds, row, strict=True)]

    def back(self, row: Row) -> dict[str, Any]:
        return {
            name: None if value is None else kind.back(value)
            for (name, _), kind, value in zip(self.columns, self._kinds, row, strict=True)
        }


@dataclass(slots=True)
class Sum:
    """How many rows, and a digest that does not ask for their order: two databases sort words differently."""

    rows: int = 0
    _total: int = field(default=0)

    def add(self, row: Row) -> None:
        self.rows += 1
        self._total = (self._total + int.from_bytes(hashlib.sha256(json_line(row)).digest(), "big")) % _ROUND

    @property
    def digest(self) -> str:
        return f"{self._total:064x}"

    def plain(self) -> dict[str, Any]:
        return {"rows": self.rows, "digest": self.digest}


def key_of(stored: str) -> str:
    """The id of the key that sealed a value (in base64); empty where it was not sealed."""
    first = base64.b64decode(stored[:8])
    return first[1:5].hex() if first[:1] == SEALED and len(stored) >= _SHORTEST else ""
