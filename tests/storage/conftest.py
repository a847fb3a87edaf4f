"""An empty store, for tests that furnish it themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key


@pytest.fixture
async def desks(tmp_path: Path) -> AsyncIterator[Desks]:
    url = f"sqlite:///{tmp_path}/desk.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        yield Desks(sessions)
