from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from bot.sandbox import Sandbox
from tests.bot.sandbox.conformance.bots import Bot
from tests.bot.sandbox.conformance.with_aiogram import aiogram_bot
from tests.bot.sandbox.conformance.with_ptb import telegram_bot

Library = Callable[[str, float], AbstractAsyncContextManager[Bot]]
LIBRARIES: dict[str, Library] = {"aiogram": aiogram_bot, "python-telegram-bot": telegram_bot}


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The same scenario through one library and through the other."""
    # how python-telegram-bot is asked for its coming kind of durations, without a warning at each 429
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    return LIBRARIES[request.param]


@pytest.fixture
async def bot(library: Library, sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with library(sandbox.base_url, 20) as opened:
        yield opened


@pytest.fixture
async def hasty(library: Library, sandbox: Sandbox) -> AsyncIterator[Bot]:
    """The same bot, but it waits a second for an answer and no longer."""
    async with library(sandbox.base_url, 1) as opened:
        yield opened
