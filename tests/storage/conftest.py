"""An empty store for tests that furnish it themselves, and empty places to restore into."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from tests.conftest import fresh_postgres


@pytest.fixture
async def desks(tmp_path: Path) -> AsyncIterator[Desks]:
    url = f"sqlite:///{tmp_path}/desk.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        yield Desks(sessions)


@pytest.fixture(params=["sqlite", "postgresql"])
async def any_place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty place of each kind: with `house` all four ways are gone."""
    return await _place(request, tmp_path, request.param)


@pytest.fixture
async def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty place of the other kind than the database of the test."""
    kind = request.node.callspec.params.get("house_url") or request.node.callspec.params["any_url"]
    return await _place(request, tmp_path, "postgresql" if kind == "sqlite" else "sqlite")


async def _place(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> str:
    if kind == "sqlite":
        return f"sqlite:///{tmp_path / 'elsewhere' / 'restored.db'}"
    return await fresh_postgres(request.getfixturevalue("postgres_url"))
