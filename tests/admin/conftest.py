"""Settings for the commands: a database of its own, a key, nothing from this machine."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from admin.checks import upkeep
from bot.clock import system_clock
from storage.secrets import new_key
from tests.admin.data_house import Furnished, at, furnish
from tests.admin.shell import BEGINS, Shell
from tests.storage.marked import Marked


@pytest.fixture(autouse=True)
def clock(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command begins at `BEGINS`, in this process and in others: no test depends on the day it is run."""
    ahead = tmp_path_factory.mktemp("clock") / "ahead"
    ahead.write_text(str((BEGINS - system_clock()).total_seconds()), "ascii")
    monkeypatch.setenv("MARKAJA_CLOCK_AHEAD", str(ahead))


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Before the database was made."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MARKAJA_DATABASE_URL", f"sqlite:///{tmp_path / 'var' / 'house.db'}")
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    # Nobody asks Telegram's server for the time; a test of that says what it answers.
    monkeypatch.setattr(upkeep, "date_of", lambda _api_base: None)
    return Shell(capsys)


@pytest.fixture
def ready(shell: Shell) -> Shell:
    """With the database and all municipalities."""
    shell.done("db", "upgrade")
    shell.done("import", "municipalities")
    return shell


@pytest.fixture
def keyed(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    return ready


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, Marked]:
    """The embedded house, made once and copied for each test."""
    file, key = tmp_path_factory.mktemp("built") / "house.db", new_key()
    return file, key, asyncio.run(furnish(f"sqlite:///{file}", key))


@pytest.fixture
def full(built: tuple[Path, str, Marked], shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Furnished:
    file, key, one = built
    shutil.copyfile(file, tmp_path / "house.db")
    return at(f"sqlite:///{tmp_path / 'house.db'}", key, one, shell, monkeypatch, tmp_path)
