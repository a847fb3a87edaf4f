"""Restoring and moving as the operator types them: a whole file into an empty place, or nothing."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from admin import health
from casework.notices import Notice
from storage import migrate
from storage.backup_key import BackupKey
from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import Conversation, OutboxState
from tests.admin.backups import SECRET, draft, made
from tests.admin.shell import Shell, at_the_desk, somebody


def test_there_and_back(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_desk(draft)
    file = made(keyed)
    checked = keyed.done("restore", str(file), "--check").out
    said = keyed.done("restore", str(file), "--into", "sqlite:///new.db").out

    assert "Fail on terve ja muutmata" in checked
    assert "Taastatud ja võrreldud: sqlite:///new.db" in said
    assert "Tähelepanu" not in said, "the list beside the database knows of this backup"
    assert stat.S_IMODE(Path("new.db").stat().st_mode) == 0o600
    monkeypatch.setenv("MARKAJA_DATABASE_URL", "sqlite:///new.db")
    assert json.loads(keyed.done("doctor", "--json").out)["ok"]

    async def name(desk: Desk) -> str:
        return str((await desk.session.get_one(Conversation, "1:1")).data["name"])

    assert at_the_desk(name) == SECRET


@pytest.mark.parametrize("left", ["nothing", "empty", "unset"])
def test_without_the_list_nothing_is_restored_unless_it_is_said(
    keyed: Shell, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    file, into = made(keyed), ("--into", "sqlite:///new.db")
    ledger = Path("var/house.erasures.jsonl")
    ledger.unlink()
    if left == "empty":
        ledger.touch()
    if left == "unset":
        monkeypatch.setenv("MARKAJA_ERASURES_FILE", "elsewhere.jsonl")

    said = keyed("restore", str(file), *into)
    assert (said.code, Path("new.db").exists()) == (2, False)
    assert "Kustutamiste faili ei ole või see on tühi" in said.err
    assert "--without-erasures" in said.err
    told = keyed.done("restore", str(file), *into, "--without-erasures").out
    assert "Tähelepanu: kustutamiste faili ei ole või see on tühi" in told


def test_the_last_day_of_the_list_is_told(keyed: Shell) -> None:
    file = made(keyed)
    Path("var/house.erasures.jsonl").write_text(
        '{"note": "backup", "id": 0, "key": "", "at": "2025-03-02T07:30:00+00:00"}\n'
    )

    said = keyed("restore", str(file), "--into", "sqlite:///new.db")
    assert said.code == 1, "put back, but something that was erased may be back too"
    assert "ei tunne seda varukoopiat" in said.out
    assert "Kustutamiste faili viimane kirje: 02.03.2025 kell 9.30" in said.out


def test_it_speaks_russian(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    file = made(keyed)
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")

    said = keyed.done("restore", str(file), "--into", "sqlite:///new.db")
    assert "Восстановлено и сверено" in said.out
    assert "text missing" not in said.out + said.err


def test_a_place_that_is_not_empty_is_refused(keyed: Shell) -> None:
    file = made(keyed)

    said = keyed("restore", str(file))
    assert said.code == 2
    assert "Siin on juba midagi" in said.err
    assert "--into" in said.err
    assert "Tähelepanu" not in said.out + said.err, "nothing came back"


@pytest.mark.parametrize("harm", ["cut", "turned", "none", "empty", "missing"])
def test_a_file_that_is_not_whole_is_refused(keyed: Shell, harm: str) -> None:
    file = made(keyed)
    content = file.read_bytes()
    match harm:
        case "cut":
            file.write_bytes(content[:-20])
        case "turned":
            file.write_bytes(content[:-9] + bytes([content[-9] ^ 4]) + content[-8:])
        case "none":
            file.write_text("hello")
        case "empty":
            file.write_bytes(b"")
        case "missing":
            file.unlink()

    for arguments in (("--check",), ("--into", "sqlite:///new.db")):
        said = keyed.refused("restore", str(file), *arguments)
        assert ("Sellist faili ei ole" if harm == "missing" else "ei ole terve") in said
    assert not Path("new.db").exists()


def test_another_key_is_named_and_an_older_one_still_opens(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    file = made(keyed)
    old = os.environ["MARKAJA_BACKUP_KEY"]
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    assert BackupKey(old).id in keyed.refused("restore", str(file), "--check")

    monkeypatch.setenv("MARKAJA_OLDER_BACKUP_KEYS", json.dumps([old]))
    keyed.done("restore", str(file), "--check")


def test_a_lost_key_of_the_names_is_named_before_anything_is_done(
    keyed: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_desk(draft)
    file = made(keyed)
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())

    said = keyed("restore", str(file), "--into", "sqlite:///new.db")
    assert said.code == 2
    assert "--without-data-key" in said.err
    assert not Path("new.db").exists()
    keyed.done("restore", str(file), "--into", "sqlite:///new.db", "--without-data-key")


def test_a_newer_backup_is_refused(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    file = made(keyed)
    known = migrate.revisions()
    monkeypatch.setattr(migrate, "revisions", lambda: known[:-1])

    said = keyed("restore", str(file), "--into", "sqlite:///new.db")
    assert (said.code, Path("new.db").exists()) == (2, False)
    assert "uuema programmiga" in said.err


def test_a_broken_list_of_erasures_stops_it(keyed: Shell) -> None:
    file = made(keyed)
    Path("erased.jsonl").write_text("{}\n")

    said = keyed("restore", str(file), "--into", "sqlite:///new.db", "--erasures", "erased.jsonl")
    assert "rida 1 ei saa lugeda" in said.err
    assert not Path("new.db").exists()
    refused = keyed("restore", str(file), "--into", "sqlite:///new.db", "--erasures", "no")
    assert "Sellist faili ei ole: no" in refused.err


def test_a_file_that_is_not_there_is_told_in_the_operators_language(
    keyed: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Sellist faili ei ole: nofile" in keyed("restore", "nofile", "--check").err
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    assert "Такого файла нет: nofile" in keyed("restore", "nofile", "--check").err


def test_what_was_due_waits_for_the_operator(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    async def due(desk: Desk) -> None:
        await desk.outbox.put(Notice.QUESTION_SILENT, await somebody(desk), key="due")

    at_the_desk(due)
    file = made(keyed)
    said = keyed.done("restore", str(file), "--into", "sqlite:///new.db").out
    assert "mida robot ise ei saada: 1" in said
    monkeypatch.setenv("MARKAJA_DATABASE_URL", "sqlite:///new.db")

    assert "outbox --release-held" in keyed.done("outbox").out
    assert "Teataja ei ole vastanud" in keyed.done("outbox", "--state", "held").out
    assert keyed.done("outbox", "--release-held").out == "Kinni peetud sõnumeid saatmisele: 1\n"
    counted = {one["state"]: one["rows"] for one in json.loads(keyed.done("outbox", "--json").out)}
    assert counted == {OutboxState.PENDING: 1}


# ── moving ────────────────────────────────────────────────────────────────────


def test_moving_to_another_kind_and_back(keyed: Shell, any_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_desk(draft)
    said = keyed.done("move", "--to", any_url).out
    assert "Viidud ja võrreldud" in said
    here = os.environ["MARKAJA_DATABASE_URL"]
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    assert json.loads(keyed.done("doctor", "--json").out)["ok"]
    keyed.done("move", "--to", "sqlite:///back.db")

    assert "on juba midagi" in keyed.refused("move", "--to", here)
    assert "sama andmebaas" in keyed.refused("move", "--to", any_url)


def test_a_house_is_not_moved_while_its_bot_runs(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_WATCH_PORT", "8092")
    monkeypatch.setattr(health, "told", lambda _: {"ok": True, "checks": {}})

    assert "Robot või haldus töötab" in keyed.refused("move", "--to", "sqlite:///new.db")
    assert not Path("new.db").exists()
