"""The collector, and the panel beside the house."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog

from bot import logs
from storage.logs import WithoutValues
from tests.admin.panel import operator
from tests.admin.panel.operator import Office
from tests.cast import House
from tests.secrecy.collector import Told


@pytest.fixture
def told(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """Logs as in production, kept where they can be read."""
    stream, before, hook = io.StringIO(), structlog.get_config(), sys.excepthook
    handler = logging.StreamHandler(stream)
    handler.setFormatter(WithoutValues())
    logging.getLogger().addHandler(handler)
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure("INFO")
    yield Told(capfd, stream)
    logging.getLogger().removeHandler(handler)
    structlog.configure(**before)
    sys.excepthook = hook


@pytest.fixture
async def office(house: House) -> AsyncIterator[Office]:
    made, running = await operator.opened(house)
    yield made
    for desktop in made.desktops:
        await desktop.session.close()
    await running.stop()
