"""A shell without a database and without a key, beside a period of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.admin.rules.asked import OWN
from tests.admin.shell import Shell


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Without a database and without a key: rules need neither."""
    monkeypatch.chdir(tmp_path)
    for name in ("MARKAJA_DATABASE_URL", "MARKAJA_SECRET_KEY", "MARKAJA_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    Path("oma.toml").write_text(OWN, "utf-8")
    return Shell(capsys)
