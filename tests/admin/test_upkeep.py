"""What the doctor says of backups, room, files, the clock and the running bot."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from admin import clock, health
from admin.checks import upkeep
from storage.secrets import new_key
from tests.admin.shell import Shell

DATE_OF = upkeep.date_of


def marks(shell: Shell) -> dict[str, str]:
    return {one["check"]: one["mark"] for one in json.loads(shell("doctor", "--json").out)["findings"]}


def test_backups_are_asked_for_until_there_is_a_young_one(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "key --backup" in ready.done("doctor").out
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    assert "Ühtegi varukoopiat ei ole tehtud" in ready.done("doctor").out
    ready.done("backup")
    assert marks(ready)["backup"] == "ok"

    later = clock.now() + timedelta(hours=37)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert marks(ready)["backup"] == "warning"
    assert "37\u00a0h tagasi" in ready.done("doctor").out


@pytest.mark.parametrize("setting", ["MARKAJA_BACKUP_KEY", "MARKAJA_OLDER_BACKUP_KEYS"])
def test_a_broken_backup_key_is_told_before_the_night(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    assert marks(ready)["backup_key"] == "ok"
    monkeypatch.setenv(setting, "foo" if setting == "MARKAJA_BACKUP_KEY" else '["foo"]')

    said = ready("doctor")
    assert said.code == 1
    assert "Varukoopiate võti on vigane" in said.out
    assert marks(ready)["backup_key"] == "broken"


def test_the_key_of_names_is_no_backup_key(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", os.environ["MARKAJA_SECRET_KEY"])

    assert marks(ready)["backup_key"] == "broken"


def test_files_that_others_may_read_are_named_with_what_to_do(ready: Shell) -> None:
    assert marks(ready)["files"] == "ok"
    Path("markaja.toml").write_text('language = "et"\n')
    Path("markaja.toml").chmod(0o640)
    Path("var/house.db").chmod(0o644)

    said = ready.done("doctor").out
    assert marks(ready)["files"] == "warning"
    assert "chmod 600 markaja.toml" in said
    assert "house.db" in said


def test_a_new_database_is_its_owners_alone(ready: Shell) -> None:
    assert Path("var/house.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("free", "mark"), [(10**12, "ok"), (2**29, "warning"), (2**26, "broken")])
def test_a_disk_that_fills_is_told_in_time(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, free: int, mark: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": free}))

    assert marks(ready)["disk"] == mark


def test_a_large_journal_is_told(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    assert marks(ready)["wal"] == "ok"
    monkeypatch.setattr(upkeep, "LARGE_WAL", -1)

    assert marks(ready)["wal"] == "warning"


@pytest.mark.parametrize(
    ("seconds", "mark"), [(0, "ok"), (-59, "ok"), (70, "broken"), (-3600, "broken"), (None, "warning")]
)
def test_the_clock_is_compared_with_telegrams(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, seconds: int | None, mark: str
) -> None:
    monkeypatch.delenv("MARKAJA_CLOCK_AHEAD")
    assert "clock" not in marks(ready), "without a token nobody is asked"
    monkeypatch.setenv("MARKAJA_BOT_TOKEN", "42:SANDBOX")
    told = None if seconds is None else datetime.now(UTC) + timedelta(seconds=seconds)  # noqa: TID251 (the machine's)
    monkeypatch.setattr(upkeep, "date_of", lambda _: told)

    assert marks(ready)["clock"] == mark


def test_a_clock_that_the_demo_moved_is_no_fault_of_the_machine(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MARKAJA_BOT_TOKEN", "42:SANDBOX")
    monkeypatch.setattr(upkeep, "date_of", lambda _: datetime.now(UTC))  # noqa: TID251 (the machine's)
    ahead = tmp_path / "ahead"
    ahead.write_text("30704", "ascii")
    monkeypatch.setenv("MARKAJA_CLOCK_AHEAD", str(ahead))

    assert marks(ready)["clock"] == "ok"
    assert "Näidise kell on meelega edasi nihutatud." in ready.done("doctor").out


class _Refusing(http.server.BaseHTTPRequestHandler):
    """Any answer names the moment; Telegram's own for no token is a 404."""

    def do_GET(self) -> None:
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (as the library calls it)
        del format, args


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), _Refusing) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}"
        served.shutdown()
        thread.join()


def test_the_moment_comes_from_any_answer(server: str) -> None:
    moment = DATE_OF(server)

    assert moment is not None
    assert abs(moment - datetime.now(UTC)) < timedelta(minutes=1)  # noqa: TID251 (the machine's)
    assert DATE_OF("http://127.0.0.1:1") is None
    assert DATE_OF("file:///etc/passwd") is None


@pytest.mark.parametrize(
    ("answer", "mark"),
    [
        ({"ok": True, "checks": {"database": {"ok": True}}}, "ok"),
        ({"ok": False, "checks": {"database": {"ok": True}, "telegram": {"ok": False}}}, "broken"),
        (None, "warning"),
    ],
)
def test_the_running_bot_is_asked(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, answer: dict[str, object] | None, mark: str
) -> None:
    assert marks(ready)["watch"] == "ok"
    monkeypatch.setenv("MARKAJA_WATCH_PORT", "8092")
    monkeypatch.setattr(health, "told", lambda _: answer)

    assert marks(ready)["watch"] == mark
    monkeypatch.setenv("MARKAJA_WATCH_HOST", "bot")  # another container, asked by its name
    assert marks(ready)["watch"] == mark
    if mark == "broken":
        assert "midagi puudu: telegram" in ready("doctor").out
    monkeypatch.setenv("MARKAJA_WATCH_HOST", "0.0.0.0")
    assert marks(ready)["watch"] == "warning"


def test_a_server_that_is_not_ours_is_nobody(server: str) -> None:
    assert health.told(f"{server}/health") is None
