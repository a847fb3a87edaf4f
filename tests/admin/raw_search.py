"""A search that knows nothing of the house: every column of every table as the database itself names them, and files.

Nothing of the registry, the tables or the searcher under test is used. What was sealed is opened with the key as it
stands in the settings; which row belongs to whom is read off the foreign keys.
"""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdfium2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from python_calamine import CalamineWorkbook
from sqlalchemy import MetaData, select
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

_SEALED, _SHORTEST = b"\x01", 33
Row = dict[str, Any]
Rows = dict[str, set[Any]]
"""Ids by table."""


@dataclass
class Raw:
    """`sealed`: columns in which a value had to be opened. `shut`: that did not open."""

    tables: dict[str, dict[Any, Row]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    """The primary key's column, where there is one alone."""
    pointers: list[tuple[str, str, str]] = field(default_factory=list)
    """Table, column, and the table to which it points."""
    sealed: set[str] = field(default_factory=set)
    shut: set[str] = field(default_factory=set)

    def cells(self) -> Iterator[tuple[str, str, Any, str]]:
        """Table, column, key of the row, text."""
        for table, rows in self.tables.items():
            for key, row in rows.items():
                for column, value in row.items():
                    if value is not None:
                        yield table, column, key, text_of(value)

    def find(self, *words: str) -> dict[str, set[Any]]:
        """Keys of rows by `table.column`."""
        wanted = _pattern(words)
        found: dict[str, set[Any]] = {}
        for table, column, key, text in self.cells():
            if wanted.search(text):
                found.setdefault(f"{table}.{column}", set()).add(key)
        return found

    def below(self, table: str, key: Any, up: Iterable[str]) -> Rows:  # noqa: ANN401 (any key)
        """The row, whatever points to it, whatever points to that; and by `up` ("table.column") what it points to.

        What is reached upwards may be shared: what else hangs on it is somebody else's.
        """
        own: Rows = {table: {key}}
        shared: Rows = {}
        while True:
            before = sum(map(len, (*own.values(), *shared.values())))
            for child, column, parent in self.pointers:
                mine = {one for one, row in self.tables[child].items() if row[column] in own.get(parent, ())}
                own.setdefault(child, set()).update(mine)
                if f"{child}.{column}" in up:
                    from_here = own[child] | shared.get(child, set())
                    there = {self.tables[child][one][column] for one in from_here} - {None}
                    shared.setdefault(parent, set()).update(there)
            if sum(map(len, (*own.values(), *shared.values()))) == before:
                found = {name: own.get(name, set()) | shared.get(name, set()) for name in {*own, *shared}}
                return {name: rows for name, rows in found.items() if rows}


async def read(url: str, key: str) -> Raw:
    """The whole database, opened."""
    engine = create_async_engine(url)
    try:
        async with engine.connect() as connection:
            return await _read(connection, AESGCM(base64.urlsafe_b64decode(key)))
    finally:
        await engine.dispose()


async def _read(connection: AsyncConnection, cipher: AESGCM) -> Raw:
    schema = MetaData()
    await connection.run_sync(schema.reflect)
    raw = Raw()
    for table in schema.sorted_tables:
        keys = [column.name for column in table.primary_key.columns]
        rows = raw.tables.setdefault(table.name, {})
        for number, found in enumerate((await connection.execute(select(table))).mappings()):
            row = {name: _opened(value, f"{table.name}.{name}", cipher, raw) for name, value in found.items()}
            rows[row[keys[0]] if len(keys) == 1 else number] = row
        if len(keys) == 1:
            raw.keys[table.name] = keys[0]
        for pointer in table.foreign_keys:
            raw.pointers.append((table.name, pointer.parent.name, pointer.column.table.name))
    return raw


def _opened(value: Any, place: str, cipher: AESGCM, raw: Raw) -> Any:  # noqa: ANN401 (any column's)
    """Version, key id, nonce, ciphertext with the column's name authenticated."""
    if not isinstance(value, (bytes, memoryview)):
        return value
    content = bytes(value)
    if content[:1] != _SEALED or len(content) < _SHORTEST:
        return content
    try:
        opened = cipher.decrypt(content[5:17], content[17:], place.encode())
    except InvalidTag:
        raw.shut.add(place)
        return content
    raw.sealed.add(place)
    return opened


# ── texts of values and of files ─────────────────────────────────────────────


def in_folder(folder: Path, *words: str) -> set[str]:
    """Names of files in which one of the words stands, or whose own name has it."""
    wanted = _pattern(words)
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {str(path) for path in files if wanted.search(text_of(path.read_bytes()))}


def text_of(value: Any) -> str:  # noqa: ANN401 (any column's)
    if isinstance(value, bytes):
        return _of_file(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else str(value)


def _of_file(content: bytes) -> str:
    if content[:2] == b"PK":
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        pages = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
        return "\n".join(str(cell) for page in pages for row in page for cell in row)
    if content[:4] == b"%PDF":
        with pypdfium2.PdfDocument(content) as paper:
            return "\n".join(page.get_textpage().get_text_range() for page in paper)
    text = content.decode(errors="replace")
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """As they stand, whatever the case and the width of spaces; no part of a longer word."""
    loose = (r"\s+".join(map(re.escape, word.split())) for word in words)
    return re.compile("|".join(rf"(?<!\w){one}(?!\w)" for one in loose), re.IGNORECASE)
