"""The operator's shell in tests: a settings' environment, one command after another, what was said."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from sqlalchemy import text

from admin import clock
from admin.__main__ import run
from storage.database import opened
from storage.desk import Desk, Desks
from storage.secrets import KeyRing
from storage.tables import Account

T = TypeVar("T")
BEGINS = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""When each test of a command begins: a Monday, ten o'clock in Tallinn."""


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Shell:
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> Said:
        self.capsys.readouterr()
        code = run(list(arguments))
        said = self.capsys.readouterr()
        return Said(code, said.out, said.err)

    def done(self, *arguments: str) -> Said:
        said = self(*arguments)
        assert said.code == 0, said
        return said

    def refused(self, *arguments: str) -> str:
        """The one sentence, after which nothing was printed to standard output."""
        said = self(*arguments)
        assert (said.code, said.out) == (2, ""), said
        assert "Traceback" not in said.err
        return said.err


def at_the_desk(what: Callable[[Desk], Awaitable[T]]) -> T:
    """Does something at the desk of the database in the settings."""

    async def at() -> T:
        ring = KeyRing(os.environ["MARKAJA_SECRET_KEY"])
        async with (
            opened(os.environ["MARKAJA_DATABASE_URL"], ring) as sessions,
            Desks(sessions).open(clock.now()) as desk,
        ):
            return await what(desk)

    return asyncio.run(at())


def sql(statement: str) -> None:
    """Something that the house itself never does."""

    async def execute(desk: Desk) -> None:
        await (await desk.session.connection()).execute(text(statement))

    at_the_desk(execute)


async def somebody(desk: Desk) -> int:
    """The id of a new account."""
    account = Account(telegram_id=1001, created_at=desk.now)
    desk.session.add(account)
    await desk.session.flush()
    return account.id or 0
