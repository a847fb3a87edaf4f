"""Where some words stand: every sealed column opened, every plain text, every kept file. The independent check.

A PDF or a workbook that cannot be read whole is counted as unread, never as empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Column, String, Table, select
from sqlalchemy import Enum as WordColumn
from sqlmodel import AutoString, SQLModel

from casework.name_forms import doubtful_name, forms_of, number_pattern, numbers_in, sure_name
from storage import data_files
from storage.data_files import Unread
from storage.data_scope import fetched
from storage.secrets import Sealed, SealedBytes, SealedJSON

if TYPE_CHECKING:
    from storage.desk import Desk

_BATCH = 500
Skipped = dict[str, Unread]
"""Files that could not be read whole, by name, and why."""
_SEALED = (Sealed, SealedJSON, SealedBytes)


@dataclass(frozen=True, slots=True)
class Hit:
    """`key`: of the row, as its primary key has it. `count`: how often in that value. `file`: a kept file's name."""

    table: str
    column: str
    key: tuple[Any, ...]
    count: int
    value: Any
    file: str = ""


class Words:
    """Words to look for: case, the width of a space, and what stands between the digits of a number do not matter.

    `patterns`: regular expressions beside them (`casework.name_forms`).
    """

    def __init__(self, words: Iterable[str], patterns: Iterable[str] = ()) -> None:
        said = sorted({" ".join(word.split()) for word in words if word.strip()}, key=len, reverse=True)
        every = [*patterns, *(_loose(word) for word in said)]
        self._said = tuple(every)
        self._pattern = re.compile("|".join(every), re.IGNORECASE) if every else None

    def with_word(self, word: str) -> Words:
        return Words((word,), self._said)

    @classmethod
    def in_any_form(cls, words: Iterable[str]) -> Words:
        """As somebody looks for them by hand: declined too, a whole name also with an initial."""
        said = [" ".join(word.split()) for word in words if word.strip()]
        return cls(said, [pattern for word in said if not numbers_in(word) for pattern in _forms(word)])

    def __bool__(self) -> bool:
        return self._pattern is not None

    def count(self, text: str) -> int:
        return len(self._pattern.findall(text)) if self._pattern else 0

    def replaced(self, value: Any, by: str) -> Any:  # noqa: ANN401 (any JSON)
        """The same value with the words gone, however deep they stand in it."""
        match value:
            case str():
                return self._pattern.sub(by, value) if self._pattern else value
            case dict():
                return {self.replaced(key, by): self.replaced(one, by) for key, one in value.items()}
            case list():
                return [self.replaced(one, by) for one in value]
            case _:
                return value


def _forms(word: str) -> list[str]:
    if "@" in word or any(sign.isdigit() for sign in word):
        return []
    whole = [sure_name(word), doubtful_name(word, alone=False)]
    found = [pattern for pattern in whole if pattern]
    return found or [rf"(?<!\w){forms_of(word)}(?!\w)"]


def _loose(word: str) -> str:
    """A number by its digits, a text word by word."""
    numbers = numbers_in(word)
    if numbers and not any(sign.isalpha() for sign in word):
        return number_pattern(numbers[0])
    return r"(?<!\w)" + r"\s+".join(re.escape(part) for part in word.split()) + r"(?!\w)"


async def hits(
    desk: Desk, words: Words, tables: Sequence[str] | None = None, unread: Skipped | None = None
) -> list[Hit]:
    """Of all tables, or of those named. `unread` gets the names of kept files that could not be read whole."""
    found: list[Hit] = []
    for name in sorted(SQLModel.metadata.tables) if tables is None else tables:
        found += await _in_table(desk, SQLModel.metadata.tables[name], words, {} if unread is None else unread)
    return found


async def _in_table(desk: Desk, table: Table, words: Words, unread: Skipped) -> list[Hit]:
    """Batch by batch: a table of kept files does not come into memory whole."""
    searched = [column for column in table.columns if is_text(column)]
    keys = list(table.primary_key.columns)
    found: list[Hit] = []
    batch = 20 if any(isinstance(column.type, SealedBytes) for column in searched) else _BATCH
    start = 0
    while searched:
        query = select(*keys, *searched).order_by(*keys).offset(start).limit(batch)
        rows = await fetched(desk, query)
        for row in rows:
            key = tuple(row[: len(keys)])
            for column, value in zip(searched, row[len(keys) :], strict=True):
                file = str(row.name) if isinstance(value, bytes) else ""
                text, why = data_files.read(value) if isinstance(value, bytes) else (as_text(value), None)
                if count := words.count(text):
                    found.append(Hit(table.name, column.name, key, count, value, file))
                if why is not None:
                    unread[file] = why
        if len(rows) < batch:
            break
        start += batch
    return found


def is_text(column: Column[Any]) -> bool:
    """Whatever can hold words: sealed, plain or JSON; not those of our own lists of words."""
    kind = column.type
    # SQLModel's own type around a text is no `String` of SQLAlchemy's.
    return isinstance(kind, (*_SEALED, AutoString, String, JSON)) and not isinstance(kind, WordColumn)


def is_sealed(column: Column[Any]) -> bool:
    return isinstance(column.type, _SEALED)


def as_text(value: Any) -> str:  # noqa: ANN401 (any column's)
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bytes):
        return data_files.read(value).text
    return "\n".join(_strings(value))


def _strings(value: Any) -> Iterator[str]:  # noqa: ANN401 (any JSON)
    """Each text as it is: in JSON's own writing a new line would be a letter before the word."""
    match value:
        case dict():
            for key, one in value.items():
                yield from (key, *_strings(one))
        case list():
            for one in value:
                yield from _strings(one)
        case _:
            yield str(value)
