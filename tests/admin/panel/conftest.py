"""The panel on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.admin.panel import operator
from tests.admin.panel.operator import Office
from tests.cast import House


@pytest.fixture
async def office(house: House) -> AsyncIterator[Office]:
    made, running = await operator.opened(house)
    yield made
    for desktop in made.desktops:
        await desktop.session.close()
    await running.stop()
