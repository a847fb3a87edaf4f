"""Statements that every update passes, made once: on SQLite run by the driver itself, elsewhere by SQLAlchemy.

SQLAlchemy writes the SQL and says how each value is stored (sealed, as a word, as a moment); what it does beside that
for each execution costs twenty times what SQLite itself takes. Rows come as the database has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.compiler import SQLCompiler

from storage import at_once

Values = Mapping[str, Any]
_Store = Callable[[Any], Any]


class Done(NamedTuple):
    """What came of a statement."""

    rowcount: int
    key: int | None = None
    """Of the row that was put in, where it was one."""
    rows: Sequence[Sequence[Any]] = ()


class Prepared:
    """`statement` on tables, with a `bindparam` for each value, or an insert of the columns in `columns`."""

    def __init__(self, statement: Executable, *columns: str) -> None:
        self._statement = statement
        self._columns = columns
        self._sql = ""
        self._constants: dict[str, Any] = {}
        """Values that stand in the statement itself."""
        self._stored: list[tuple[str, _Store | None]] = []

    async def run(self, connection: AsyncConnection, values: Values) -> Done:
        driver = driver_of(connection)
        if driver is None:
            done = await connection.execute(self._statement, values)
            if done.is_insert:  # asked first: what PostgreSQL gives back of an insert is its key, and no row
                return Done(done.rowcount, (done.inserted_primary_key or (None,))[0])
            return Done(done.rowcount, rows=done.all() if done.returns_rows else ())
        cursor = driver.execute(self._compiled(connection), self._arguments(values))
        return Done(cursor.rowcount, cursor.lastrowid, cursor.fetchall())

    async def run_many(self, connection: AsyncConnection, rows: Sequence[Values]) -> None:
        driver = driver_of(connection)
        if driver is None:
            await connection.execute(self._statement, rows)
        else:
            driver.executemany(self._compiled(connection), [self._arguments(values) for values in rows])

    def _arguments(self, values: Values) -> list[Any]:
        given = {**self._constants, **values}
        return [given[name] if store is None else store(given[name]) for name, store in self._stored]

    def _compiled(self, connection: AsyncConnection) -> str:
        if not self._sql:
            dialect = connection.dialect
            made = self._statement.compile(dialect=dialect, column_keys=self._columns or None)  # type: ignore[attr-defined]
            assert isinstance(made, SQLCompiler)  # noqa: S101 (a statement on tables)
            self._stored = [
                (name, made.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
                for name in made.positiontup or ()
            ]
            constants = {name: bind.value for name, bind in made.binds.items() if not bind.required}
            self._constants = {name: value for name, value in constants.items() if name not in self._columns}
            self._sql = made.string
        return self._sql


def driver_of(connection: AsyncConnection) -> at_once.Connection | None:
    """SQLite's own connection; None where another database is behind it."""
    sync: Connection | None = connection.sync_connection
    driver: object = sync.connection.dbapi_connection if sync is not None else None
    return driver if isinstance(driver, at_once.Connection) else None
