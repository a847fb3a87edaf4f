"""Backups as the operator makes them: one sentence for whatever stands in the way, nothing lost."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path

import pytest

from storage import backup_file, backup_key
from storage.backup_key import BackupKey
from storage.secrets import new_key
from tests.admin.backups import SECRET, draft, made
from tests.admin.shell import Shell, at_the_desk


def test_a_key_of_its_own_comes_from_the_command(shell: Shell) -> None:
    line = shell.done("key", "--backup").out

    assert line.startswith("MARKAJA_BACKUP_KEY=")
    assert BackupKey(line.partition("=")[2].strip()).id


def test_a_backup_is_its_owners_alone_and_holds_no_name(keyed: Shell) -> None:
    at_the_desk(draft)
    said = keyed.done("backup")
    (file,) = Path("var/backups").iterdir()

    assert str(file) in said.out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    content = file.read_bytes()
    assert SECRET.encode() not in content
    for key in (os.environ["MARKAJA_SECRET_KEY"], os.environ["MARKAJA_BACKUP_KEY"]):
        assert key.encode() not in content


def test_it_leaves_a_line_in_the_log(keyed: Shell) -> None:
    keyed.done("backup")

    assert json.loads(keyed.done("doctor", "--json").out)["ok"]


@pytest.mark.parametrize("to", ["copies", "copies/", "deep/copies"])
def test_a_path_without_an_ending_is_a_folder(keyed: Shell, to: str) -> None:
    assert made(keyed, "--to", to).parent == Path(to)


def test_a_file_is_never_written_over(keyed: Shell) -> None:
    assert made(keyed, "--to", "one.backup") == Path("one.backup")
    before = Path("one.backup").read_bytes()

    assert "on juba olemas" in keyed.refused("backup", "--to", "one.backup")
    assert Path("one.backup").read_bytes() == before


def test_the_newest_stay(keyed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path("var/backups")
    folder.mkdir(parents=True)
    old = [f"markaja-2026110{day}T000000Z.backup" for day in range(1, 6)]
    for name in (*old, "notes.txt"):
        (folder / name).write_bytes(b"")
    new = made(keyed, "--keep", "3")

    assert sorted(path.name for path in folder.iterdir()) == sorted([*old[-2:], "notes.txt", new.name])
    assert "käib kausta" in keyed.refused("backup", "--to", "x.backup", "--keep", "3")


@pytest.mark.parametrize(("number", "said"), [(errno.ENOSPC, "Ketas on täis"), (errno.EIO, "ei saa kirjutada")])
def test_what_the_disk_refuses_leaves_the_old_ones(
    keyed: Shell, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    old = made(keyed)

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)

    assert said in keyed.refused("backup", "--keep", "1")
    assert list(Path("var/backups").iterdir()) == [old]


def test_without_a_key_nothing_is_made(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "markaja key --backup" in ready.refused("backup")
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", "c2hvcnQ=")
    assert "vigane" in ready.refused("backup")
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", os.environ["MARKAJA_SECRET_KEY"])
    assert "teine kui nimede võti" in ready.refused("backup")
    assert not Path("var/backups").exists()


def test_without_a_database_nothing_is_made(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    shell.refused("backup")

    assert not Path("var").exists()


def test_the_format_is_named_by_its_first_line(keyed: Shell) -> None:
    """What a later version changes gets another line: this program then says that it is none of its files."""
    file = made(keyed)

    assert file.read_bytes().startswith(b"MARKAJA-BACKUP 1\n")
    assert isinstance(backup_file.header_of(file), backup_key.Header)
