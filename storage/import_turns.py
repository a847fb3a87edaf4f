"""Tables are brought one after the other: what was looked at stays true until it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from storage.desk import Desk

_TURN = 7_301_001
"""Of PostgreSQL's advisory locks: nobody else in this database takes that number."""


async def take_turn(desk: Desk) -> None:
    """Held until the transaction's end, before its first look; SQLite lets one transaction write at a time anyway."""
    connection = await desk.connection()
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
