"""A whole database at one moment, row by row, while others go on writing to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, MetaData, Table, event, func, inspect, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.backup_values import Row, Shape, Sum, key_of, read_as
from storage.database import async_url, create_engine

PAGE = 200
"""Rows that are held at once; some of them are files."""
REVISION = "alembic_version"
Line = list[Any]
Tell = Callable[[int, int], None]
End = dict[str, Any]
"""`tables`: rows and digest, by table; `sequences`: the last number given, by table; `keys`: ids of what sealed."""


def _silent(_done: int, _of: int) -> None:
    """Nobody waits to see how far it is."""


@asynccontextmanager
async def snapshot(url: str, *, alone: bool = False) -> AsyncIterator[AsyncConnection]:
    """A transaction that sees one moment. `alone`: nobody else writes until it ends."""
    engine = _engine(url, alone)
    try:
        async with engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=not alone)
            async with connection.begin():
                # SQLite chooses its moment with the first thing that is read.
                reflected = await tables(connection)
                if alone and connection.dialect.name == "postgresql":
                    await _lock(connection, reflected)
                yield connection
    finally:
        await engine.dispose()


def _engine(url: str, alone: bool) -> AsyncEngine:
    full = async_url(url)
    if alone or not full.startswith("sqlite"):
        return create_engine(url)
    engine = create_async_engine(full, pool_size=1, max_overflow=0, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _no_transactions_of_its_own)
    event.listen(engine.sync_engine, "begin", _begin_reading)
    return engine


def _no_transactions_of_its_own(connection: Any, _record: object) -> None:  # noqa: ANN401 (DBAPI)
    connection.isolation_level = None
    connection.execute("PRAGMA busy_timeout=10000")


def _begin_reading(connection: Connection) -> None:
    """Readers of SQLite never wait for the one who writes, nor does it for them."""
    connection.exec_driver_sql("BEGIN")


async def _lock(connection: AsyncConnection, found: list[Table]) -> None:
    names = ", ".join(f'"{table.name}"' for table in found)
    await connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))


async def tables(connection: AsyncConnection) -> list[Table]:
    """As they are in the database, in the order of their names; without the one that names the revision."""
    metadata = MetaData()
    await connection.run_sync(metadata.reflect)
    return [table for name, table in sorted(metadata.tables.items()) if name != REVISION]


async def counted(connection: AsyncConnection, found: list[Table]) -> int:
    """All rows there are, for whoever waits to see how far it is."""
    counts = [(await connection.execute(select(func.count()).select_from(table))).scalar_one() for table in found]
    return sum(counts)


async def rows(connection: AsyncConnection, shape: Shape) -> AsyncIterator[Row]:
    """In the order of the primary key, a page at a time."""
    table = shape.table
    keys = list(table.primary_key.columns)
    places = [shape.read.index(key) for key in keys]
    page = select(*map(read_as, shape.read)).order_by(*keys).limit(PAGE)
    after = None
    while True:
        query = page if after is None else page.where(tuple_(*keys) > tuple_(*after))
        found = (await connection.execute(query)).all()
        for row in found:
            yield shape.out(row)
        if len(found) < PAGE:
            return
        after = [found[-1][place] for place in places]


async def lines(connection: AsyncConnection, tell: Tell = _silent) -> AsyncIterator[Line]:
    """For each table `["table", name, columns]`, then `["row", values]` for each row; at last `["end", End]`.

    `tell` hears how many rows are done, and of how many.
    """
    found = await tables(connection)
    expected, done = await counted(connection, found), 0
    sums: dict[str, Sum] = {}
    keys: set[str] = set()
    for table in found:
        shape, one = Shape(table), sums.setdefault(table.name, Sum())
        yield ["table", table.name, shape.columns]
        sealed = [place for place, (_, kind) in enumerate(shape.columns) if kind == "bytes"]
        async for row in rows(connection, shape):
            yield ["row", row]
            one.add(row)
            keys.update(key_of(row[place]) for place in sealed if row[place] is not None)
            done += 1
            if done % PAGE == 0:
                tell(done, expected)
    tell(expected, expected)
    yield [
        "end",
        {
            "tables": {name: one.plain() for name, one in sums.items()},
            "sequences": await _sequences(connection, found),
            "keys": sorted(keys - {""}),
        },
    ]


async def end_of(source: AsyncIterator[Line]) -> End:
    """What it comes to, when nothing else is wanted of it."""
    last: Line = []
    async for last in source:  # noqa: B007 (the last one)
        pass
    end: End = last[1]
    return end


async def _sequences(connection: AsyncConnection, found: list[Table]) -> dict[str, int]:
    """PostgreSQL never gives a number twice, even when its row is gone."""
    if connection.dialect.name != "postgresql":
        return {}
    last = {}
    for table in found:
        if (name := await sequence_of(connection, table)) is not None:
            value = await connection.execute(
                text(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {name}")  # noqa: S608 (quoted by PostgreSQL)
            )
            last[table.name] = int(value.scalar_one())
    return last


async def sequence_of(connection: AsyncConnection, table: Table) -> str | None:
    """The counter behind a table's only key column, quoted as it is to be written."""
    keys = list(table.primary_key.columns)
    if len(keys) != 1:
        return None
    asked = await connection.execute(
        text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": f'"{table.name}"', "column": keys[0].name}
    )
    found: str | None = asked.scalar_one()
    return found


async def revision_of(connection: AsyncConnection) -> str:
    """At which the schema stands; empty when it was never prepared."""
    there = await connection.run_sync(lambda sync: inspect(sync).has_table(REVISION))
    if not there:
        return ""
    found = await connection.execute(text(f"SELECT version_num FROM {REVISION}"))  # noqa: S608 (a name of ours)
    return str(found.scalar_one_or_none() or "")
