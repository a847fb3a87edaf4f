"""What the doctor finds, and that it changes nothing and shows no name."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from admin import clock
from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import Conversation, Processed
from tests.admin.shell import Shell, at_the_desk, sql

SECRET = "Vilhelmine Testmann"


def marks(shell: Shell) -> dict[str, str]:
    """Mark by check, from the JSON; the exit code agrees with it."""
    said = shell("doctor", "--json")
    found = json.loads(said.out)
    assert found["ok"] is (said.code == 0) is all(one["mark"] != "broken" for one in found["findings"])
    assert SECRET not in said.out
    return {one["check"]: one["mark"] for one in found["findings"]}


async def draft(desk: Desk) -> None:
    desk.session.add(Conversation(key="1:1", state="x", data={"name": SECRET}, touched_at=desk.now))


def test_a_prepared_house_has_nothing_broken(ready: Shell) -> None:
    said = ready.done("doctor")

    assert "✗" not in said.out
    assert all(line[:2] in {"✓ ", "! "} for line in said.out.splitlines()[:-2])
    assert said.out.splitlines()[-1] == "Midagi katki ei ole. Üle vaadata: 4"
    assert marks(ready) == {
        "settings": "ok",
        "token": "warning",
        "logo": "ok",
        "api_base": "ok",
        "key": "ok",
        "words": "ok",
        "help_numbers": "warning",
        "help_pages": "ok",
        "database": "ok",
        "migrations": "ok",
        "writing": "ok",
        "audit": "ok",
        "months": "ok",
        "erased": "ok",
        "sealed": "ok",
        "municipalities": "ok",
        "receiving": "warning",
        "keeping": "ok",
        "erasures": "ok",
        "clock": "ok",
        "requests": "ok",
        "outbox": "ok",
        "outbox_failed": "ok",
        "updates": "ok",
        "backup": "warning",
        "outbox_held": "ok",
        "files": "ok",
        "leftovers": "ok",
        "disk": "ok",
        "wal": "ok",
        "watch": "ok",
    }


def test_a_logo_that_is_no_picture_is_broken(ready: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert marks(ready)["logo"] == "ok"
    monkeypatch.setenv("MARKAJA_LOGO", str(tmp_path / "logo.png"))
    assert marks(ready)["logo"] == "broken"
    (tmp_path / "logo.png").write_bytes(b"no picture")
    assert marks(ready)["logo"] == "broken"
    Image.new("RGB", (46, 12), (0, 51, 153)).save(tmp_path / "logo.png")
    assert marks(ready)["logo"] == "ok"


def test_it_speaks_russian(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")

    assert "✓ В базу данных можно писать." in ready.done("doctor").out


def test_no_key_is_broken_and_the_rest_is_still_looked_at(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MARKAJA_SECRET_KEY")

    said = ready("doctor")

    assert said.code == 1
    assert "✗ Võtit ei ole." in said.out
    assert "✓ Andmebaas on programmi versioonil" in said.out


def test_a_malformed_key_is_broken(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_SECRET_KEY", "c2hvcnQ=")

    assert marks(ready)["key"] == "broken"


def test_another_key_does_not_open_what_is_stored_until_the_old_one_stands_beside_it(
    ready: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_desk(draft)
    assert marks(ready)["sealed"] == "ok"

    old = os.environ["MARKAJA_SECRET_KEY"]
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    assert marks(ready)["sealed"] == "broken"
    assert "conversation.data" in ready("doctor").out

    monkeypatch.setenv("MARKAJA_OLDER_KEYS", json.dumps([old]))
    assert marks(ready)["sealed"] == "ok"


def test_a_lost_older_key_is_found_behind_newer_values(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_desk(draft)
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())

    async def newer(desk: Desk) -> None:
        desk.session.add(Processed(update_id=7, at=desk.now, replies=[{"text": "x"}]))
        desk.session.add(Conversation(key="0:0", state="x", data={"name": "y"}, touched_at=desk.now))

    at_the_desk(newer)

    assert marks(ready)["sealed"] == "broken"


def test_no_database_is_broken_and_none_is_made(shell: Shell) -> None:
    found = marks(shell)

    assert found["database"] == "broken"
    assert "migrations" not in found
    assert not Path("var").exists()


def test_an_unmigrated_database_is_broken(shell: Shell) -> None:
    Path("var").mkdir()
    Path("var/house.db").touch()

    found = marks(shell)

    assert (found["database"], found["migrations"]) == ("ok", "broken")
    assert "audit" not in found
    assert "markaja db upgrade" in shell("doctor").out


def test_an_audit_log_without_its_guard_is_broken(ready: Shell) -> None:
    sql("DROP TRIGGER audit_is_append_only_delete")

    assert marks(ready)["audit"] == "broken"
    assert "audit_is_append_only_delete" in ready("doctor").out


def test_a_database_that_refuses_writing_is_broken(ready: Shell) -> None:
    sql("ALTER TABLE account RENAME COLUMN language TO tongue")  # a driver's refusal, which root gets too

    assert marks(ready)["writing"] == "broken"


@pytest.mark.parametrize(
    ("name", "value", "check", "mark"),
    [
        ("MARKAJA_BOT_TOKEN", "42:SANDBOX", "token", "ok"),
        ("MARKAJA_BOT_TOKEN", "hello", "token", "broken"),
        ("MARKAJA_BOT_API_BASE", "api.telegram.org", "api_base", "broken"),
        ("MARKAJA_CONFIG", "nowhere.toml", "settings", "warning"),
        ("MARKAJA_OLDER_KEYS", "not json", "settings", "broken"),
        ("MARKAJA_DATABASE_URL", "postgresql://a:b@127.0.0.1:1/x", "database", "broken"),
    ],
)
def test_each_setting_is_looked_at(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, name: str, value: str, check: str, mark: str
) -> None:
    monkeypatch.setenv(name, value)

    assert marks(ready)[check] == mark


def test_the_token_is_never_shown(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_BOT_TOKEN", "42:SALAJANE")

    for arguments in (("doctor",), ("doctor", "--json")):
        assert "SALAJANE" not in ready(*arguments).out


def test_before_the_import_it_says_what_to_do(shell: Shell) -> None:
    shell.done("db", "upgrade")

    assert "! Andmebaasis ei ole Eesti valdu ega linnu." in shell.done("doctor").out


def test_a_page_about_help_that_nobody_looked_at_for_a_year_is_named(
    ready: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2028, 1, 1, tzinfo=UTC))

    assert marks(ready)["help_pages"] == "warning"
    assert "iet_day_week" in ready.done("doctor").out
    assert "112" in ready.done("doctor").out
