"""SQLite with one trip to the driver's thread for a statement, where the usual adapter makes four.

Opening a cursor, executing, fetching and closing are done together. Rows are small here, so they are fetched whole,
as the usual adapter does too. An update of the bot is a dozen statements: the trips were most of its time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Self

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)

DRIVER = "sqlite+onehop"


class _Cursor:
    """What the adapter asks of aiosqlite's cursor, answered from what `execute` brought along."""

    arraysize = 1
    description: Any = None
    rowcount = -1
    lastrowid: int | None = None

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 (aiosqlite's connection)
        self._connection = connection
        self._rows: list[Any] = []

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] | None = None) -> Self:
        await self._connection._execute(self._whole, operation, parameters or ())  # noqa: SLF001 (the trip itself)
        return self

    async def executemany(self, operation: str, many: Sequence[Sequence[Any]]) -> Self:
        await self._connection._execute(self._many, operation, many)  # noqa: SLF001
        return self

    async def fetchall(self) -> list[Any]:
        return self._rows

    async def close(self) -> None:
        """The driver's cursor was closed in its thread already."""

    # ── in the driver's thread ───────────────────────────────────────────────

    def _whole(self, operation: str, parameters: Sequence[Any]) -> None:
        cursor = self._connection._conn.cursor()  # noqa: SLF001
        try:
            cursor.execute(operation, parameters)
            self._rows = cursor.fetchall() if cursor.description else []
            self._note(cursor)
        finally:
            cursor.close()

    def _many(self, operation: str, many: Sequence[Sequence[Any]]) -> None:
        cursor = self._connection._conn.cursor()  # noqa: SLF001
        try:
            cursor.executemany(operation, many)
            self._note(cursor)
        finally:
            cursor.close()

    def _note(self, cursor: sqlite3.Cursor) -> None:
        self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid


class _AdaptedCursor(AsyncAdapt_aiosqlite_cursor):
    __slots__ = ()

    def _make_new_cursor(self, connection: Any) -> Any:  # noqa: ANN401 (the adapter's protocol)
        return _Cursor(connection)


class _AdaptedConnection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ()
    _cursor_cls = _AdaptedCursor


class _Driver(AsyncAdapt_aiosqlite_dbapi):
    def connect(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 (DBAPI)
        adapted = super().connect(*arguments, **options)
        return _AdaptedConnection(self, adapted._connection)  # noqa: SLF001


class OneHopDialect(SQLiteDialect_aiosqlite):
    supports_statement_cache = True
    driver = "onehop"

    @classmethod
    def import_dbapi(cls) -> _Driver:
        return _Driver(__import__("aiosqlite"), __import__("sqlite3"))


registry.register("sqlite.onehop", __name__, OneHopDialect.__name__)
