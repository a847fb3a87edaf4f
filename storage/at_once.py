"""SQLite without a thread of its own: a statement runs where it is asked for, in the event loop's thread.

The usual adapter sends every statement to a thread and waits. Rows are small here and a statement takes some tens of
microseconds: handing it over and taking the interpreter back cost many times that. What may really wait, another
process that is writing, is waited for with the loop free (`begin`).
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from itertools import islice
from typing import Any, Self

from sqlalchemy import Connection as SyncConnection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool
from sqlalchemy.util import await_only

from storage.freshness import Memory, matters

DRIVER = "sqlite+atonce"
LOOKS_AGAIN = 0.005
"""Seconds, at first; longer each time."""
LONGEST_LOOK = 0.05
_BEGIN = "BEGIN IMMEDIATE"
_KIND = 0xFF
"""The low byte of SQLite's error codes."""


class _Cursor(sqlite3.Cursor):
    """Rows are fetched with their statement, as other asynchronous drivers do: nothing stays open behind it."""

    _rows: Iterator[Any] = iter(())

    def execute(self, sql: str, parameters: Any = (), /) -> Self:  # noqa: ANN401 (as sqlite3 has it)
        _count(self, sql)
        super().execute(sql, parameters)
        self._rows = iter(super().fetchall() if self.description else ())
        return self

    def executemany(self, sql: str, parameters: Any, /) -> Self:  # noqa: ANN401
        _count(self, sql)
        super().executemany(sql, parameters)
        return self

    def fetchone(self) -> Any:  # noqa: ANN401
        return next(self._rows, None)

    def fetchmany(self, size: int | None = None) -> list[Any]:
        return list(islice(self._rows, size or self.arraysize))

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    async def _async_soft_close(self) -> None:
        """SQLAlchemy asks for it once a statement is done: the rows stay to be read."""


def _count(cursor: Any, sql: str) -> None:  # noqa: ANN401 (its connection is one of ours)
    if matters(sql):
        cursor.connection.changes += 1


class Connection(sqlite3.Connection):
    changes = 0
    """Grows with what this connection writes, and when that is undone."""
    begun = False

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 (as sqlite3 has it)
        super().__init__(*arguments, **options)
        self._memory = Memory()

    def fresh(self) -> dict[object, Any]:
        """Answers that hold just now, to be used and added to."""
        (others,) = self.execute("PRAGMA data_version").fetchone()
        return self._memory.at((others, self.changes))

    def commit(self) -> None:
        super().commit()
        self.begun = False

    def rollback(self) -> None:
        """SQLite may have undone everything by itself already, when a disk is full: that counts as well."""
        self.changes += self.begun
        self.begun = False
        super().rollback()

    def cursor(self, factory: type[sqlite3.Cursor] = _Cursor) -> Any:  # type: ignore[override]  # noqa: ANN401
        return super().cursor(factory)


class AtOnceDialect(SQLiteDialect_pysqlite):
    """The driver of the standard library as it is; asynchronous only in that it never waits."""

    supports_statement_cache = True
    driver = "atonce"
    is_async = True

    def create_connect_args(self, url: Any) -> Any:  # noqa: ANN401 (SQLAlchemy's URL)
        arguments, options = super().create_connect_args(url)
        return arguments, {**options, "factory": Connection, "check_same_thread": False}

    @classmethod
    def get_pool_class(cls, url: Any) -> type[Pool]:  # noqa: ANN401 (SQLAlchemy's URL)
        del url
        return AsyncAdaptedQueuePool

    def do_execute(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:  # noqa: ANN401, ARG002
        cursor.execute(statement, parameters)
        await_only(_nothing())

    def do_executemany(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:  # noqa: ANN401, ARG002
        cursor.executemany(statement, parameters)
        await_only(_nothing())

    def get_driver_connection(self, connection: Any) -> Any:  # noqa: ANN401 (DBAPI)
        return connection


async def _nothing() -> None:
    """SQLAlchemy refuses a driver that never awaits."""


def begin(connection: SyncConnection, patience: float) -> None:
    """Takes the write lock. Whoever else has it is waited for, `patience` seconds at most, with the loop free."""
    driver: Any = connection.connection.dbapi_connection
    until, pause = time.monotonic() + patience, LOOKS_AGAIN
    driver.begun = True
    while time.monotonic() < until:
        try:
            driver.execute(_BEGIN)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _KIND != sqlite3.SQLITE_BUSY:
                break
            await_only(asyncio.sleep(pause))
            pause = min(pause * 1.5, LONGEST_LOOK)
        else:
            return
    # Once more in SQLAlchemy's way: what the driver says against it becomes an error as all others are.
    connection.exec_driver_sql(_BEGIN)


registry.register("sqlite.atonce", __name__, AtOnceDialect.__name__)
