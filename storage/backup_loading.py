"""Rows into tables that are empty, and the proof that what stands there is what was meant to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import Insert, Text, bindparam, cast, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import migrate
from storage.backup_reading import End, Line, end_of, lines, sequence_of, tables
from storage.backup_values import Row, Shape

AT_ONCE = 200
_POINTERS = (
    "SELECT conrelid::regclass::text, quote_ident(conname) FROM pg_constraint"
    " WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace"
)


class Differs(Exception):
    """What was written is not what was read; `where` is a table, or what does not hold there."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


async def load(connection: AsyncConnection, source: AsyncIterator[Line]) -> End:
    """Puts all lines into tables that have the same columns, then compares. Raises `Differs`."""
    pointers = await _point_later(connection)
    end = await _put_all(connection, source)
    await _point_now(connection, pointers)
    await _set_sequences(connection, end["sequences"])
    await prove(connection, end)
    return end


async def prove(connection: AsyncConnection, end: End) -> None:
    """Reads everything back: the same tables, as many rows, the same digests, and no row points nowhere."""
    found = (await end_of(lines(connection)))["tables"]
    for name in sorted({*found, *end["tables"]}):
        if found.get(name) != end["tables"].get(name):
            raise Differs(name)
    try:
        await connection.run_sync(migrate.must_point_somewhere)
    except RuntimeError as lost:
        raise Differs("foreign keys") from lost


async def _put_all(connection: AsyncConnection, source: AsyncIterator[Line]) -> End:
    known = {table.name: table for table in await tables(connection)}
    shape: Shape | None = None
    waiting: list[Row] = []
    async for what, *rest in source:
        if what == "row":
            waiting.append(rest[0])
        if shape is not None and waiting and (what != "row" or len(waiting) == AT_ONCE):
            await connection.execute(_insert(shape, connection.dialect.name), list(map(shape.back, waiting)))
            waiting = []
        if what == "table":
            name, columns = rest
            shape = Shape(known[name]) if name in known else None
            if shape is None or shape.columns != columns:
                raise Differs(name)
        elif what == "end":
            end: End = rest[0]
            return end
    raise Differs("end")


def _insert(shape: Shape, dialect: str) -> Insert:
    """JSON comes as the text that stood there."""
    values: dict[str, Any] = {}
    for column, (name, kind) in zip(shape.read, shape.columns, strict=True):
        value = bindparam(name, type_=Text() if kind == "json" else column.type)
        values[name] = cast(value, column.type) if kind == "json" and dialect == "postgresql" else value
    if dialect == "sqlite":
        for column, (_, kind) in zip(shape.read, shape.columns, strict=True):
            column.type = Text() if kind == "json" else column.type
    return insert(shape.table).values(values)


# ── PostgreSQL: rows that point to each other, and numbers that were given ───


async def _point_later(connection: AsyncConnection) -> list[tuple[str, str]]:
    """Until all rows are there nobody asks where they point; SQLite was told so before (`pointing_freely`)."""
    if connection.dialect.name != "postgresql":
        return []
    pointers = [(table, name) for table, name in await connection.execute(text(_POINTERS))]
    for table, name in pointers:
        await connection.execute(text(f"ALTER TABLE {table} ALTER CONSTRAINT {name} DEFERRABLE INITIALLY DEFERRED"))
    return pointers


async def _point_now(connection: AsyncConnection, pointers: list[tuple[str, str]]) -> None:
    """The driver's error when a row points nowhere."""
    if pointers:
        await connection.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
    for table, name in pointers:
        await connection.execute(text(f"ALTER TABLE {table} ALTER CONSTRAINT {name} NOT DEFERRABLE"))


async def _set_sequences(connection: AsyncConnection, given: dict[str, int]) -> None:
    """The next number follows the last one that was ever given."""
    if connection.dialect.name != "postgresql":
        return
    for table in await tables(connection):
        if (name := await sequence_of(connection, table)) is None:
            continue
        (key,) = table.primary_key.columns
        highest = (await connection.execute(select(func.max(key)))).scalar_one() or 0
        last = max(highest, given.get(table.name, 0))
        await connection.execute(
            text("SELECT setval(CAST(:name AS regclass), :last, :given)"),
            {"name": name, "last": max(last, 1), "given": last > 0},
        )
