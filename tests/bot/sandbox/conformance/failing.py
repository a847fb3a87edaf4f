"""How a scenario says that a call must fail."""

from collections.abc import Awaitable

import pytest

from tests.bot.sandbox.conformance.bots import Failed


async def failure(call: Awaitable[object]) -> Failed:
    with pytest.raises(Failed) as failed:
        await call
    return failed.value
