"""One transaction: a connection at once, SQLAlchemy's session over it only for whoever asks for one.

Most updates are handled by statements that are made once; a session would cost them more than these do.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.database import Sessions
from storage.plain import Row


@asynccontextmanager
async def begun(sessions: Sessions) -> AsyncIterator[AsyncConnection]:
    """A connection in a transaction, which is undone unless it was committed."""
    async with sessions.kw["bind"].connect() as connection:
        await connection.begin()
        yield connection


class Transaction:
    def __init__(self, sessions: Sessions, connection: AsyncConnection) -> None:
        self._sessions = sessions
        self._connection = connection
        self._session: AsyncSession | None = None
        self._rows: dict[Any, Any] = {}
        """By their keys, objects that the session has yet to hear of."""

    @property
    def session(self) -> AsyncSession:
        """Undoes the whole transaction when something fails in it; never commits it."""
        if self._session is None:
            # As anything else than "rollback_only" it would act on the transaction by itself when it is closed.
            self._session = self._sessions(bind=self._connection, join_transaction_mode="rollback_only")
            self._session.add_all(self._rows.values())
        return self._session

    async def connection(self) -> AsyncConnection:
        if not self._connection.in_transaction():
            # The session has undone what was; whatever comes after it must not stand alone either.
            await self._connection.begin()
        return self._connection

    def known(self, made: Row) -> Row:
        """Takes an object for a row that was read or put in past the session; its changes are written as of any.

        The one that was taken before, where there is one: a row has one object in a transaction.
        """
        make_transient_to_detached(made)
        if self._session is None:
            known: Row = self._rows.setdefault(inspect(made).key, made)
            return known
        self._session.add(made)
        return made

    @property
    def has_session(self) -> bool:
        return self._session is not None

    async def flush(self) -> None:
        """Writes what objects have changed; a session that nobody needs is not made for it."""
        if self._session is None and not any(inspect(row).modified for row in self._rows.values()):
            return
        session = self.session
        if session.new or session.dirty or session.deleted:
            await session.flush()

    async def commit(self) -> None:
        await self.flush()
        if self._session is not None:
            # Says so when a failure inside was passed over; the transaction itself is ours to commit.
            await self._session.commit()
        await self._connection.commit()

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
