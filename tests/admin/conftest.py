"""Settings for the commands: a database of its own, a key, nothing from this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.secrets import new_key
from tests.admin.shell import Shell


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Before the database was made."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MARKAJA_DATABASE_URL", f"sqlite:///{tmp_path / 'var' / 'house.db'}")
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    return Shell(capsys)


@pytest.fixture
def ready(shell: Shell) -> Shell:
    """With the database and all municipalities."""
    shell.done("db", "upgrade")
    shell.done("import", "municipalities")
    return shell
