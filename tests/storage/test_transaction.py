"""One transaction with or without SQLAlchemy's session over it: nothing is lost, nothing stands half."""

from __future__ import annotations

from contextlib import suppress

import pytest
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlmodel import select

from bot.clock import system_clock
from storage.desk import Desks
from storage.tables import Account, Audit

NOW = system_clock()
SOMEBODY = 501


async def test_what_is_changed_without_a_session_is_written(desks: Desks) -> None:
    async with desks.open(NOW) as desk:
        await desk.accounts.arrive(SOMEBODY)
    async with desks.open(NOW) as desk:
        (await desk.accounts.arrive(SOMEBODY)).privacy_version = 7
        assert not desk.has_session
    async with desks.open(NOW) as desk:
        account = await desk.accounts.arrive(SOMEBODY)
        assert account.privacy_version == 7
        assert await desk.accounts.arrive(SOMEBODY) is account
        assert await desk.accounts.get(account.id or 0) is account, "also for the session"


async def test_a_failure_that_was_passed_over_undoes_everything(desks: Desks) -> None:
    async with desks.open(NOW) as desk:
        await desk.accounts.arrive(SOMEBODY)
    with pytest.raises(PendingRollbackError):
        await _passed_over(desks)
    async with desks.open(NOW) as desk:
        assert list(await desk.session.exec(select(Audit.action))) == []


async def _passed_over(desks: Desks) -> None:
    async with desks.open(NOW) as desk:
        desk.audit("before", "account:1")
        await desk.write_down()
        desk.session.add(Account(telegram_id=SOMEBODY, created_at=NOW))
        with suppress(IntegrityError):
            await desk.session.flush()
        desk.audit("after", "account:1")
