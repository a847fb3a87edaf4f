"""Insert unless it is there: one statement on either database, so that two who come together cannot collide."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession


async def insert_once(session: AsyncSession, table: type[SQLModel], row: SQLModel) -> bool:
    """True when the row was new. `row` is not added to the session; it only carries the values."""
    values: dict[str, Any] = {key: value for key, value in row if not (key == "id" and value is None)}
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    done = await session.exec(insert(table).values(**values).on_conflict_do_nothing())
    return bool(done.rowcount)
