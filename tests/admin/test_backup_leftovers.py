"""What a killed backup or restore left, and names of backups from a time when the clock was wrong."""

from __future__ import annotations

from pathlib import Path

from tests.admin.backups import made
from tests.admin.shell import Shell

DEAD = 2**22 + 1
"""More than any process has as its number."""


def test_the_one_just_made_stays_beside_names_from_the_future(keyed: Shell) -> None:
    folder = Path("var/backups")
    folder.mkdir(parents=True)
    ahead = folder / "markaja-20991101T000000Z.backup"
    ahead.write_bytes(b"")
    old = made(keyed)
    old = old.rename(folder / "markaja-20200101T000000Z.backup")

    said = keyed.done("backup", "--keep", "1")
    (new,) = set(folder.glob("*.backup")) - {ahead}
    assert str(new) in said.out
    assert (ahead.name in said.err, old.exists()) == (True, False)


def test_what_was_left_is_told_and_removed_by_the_next(keyed: Shell) -> None:
    file = made(keyed)
    partial = file.parent / f".markaja-20261101T000000Z.backup.{DEAD}.partial"
    database = Path("var") / f".house.db.{DEAD}.restoring"
    beside = Path(f".new.db.{DEAD}.restoring")
    living = Path(".new.db.1.restoring")
    for one in (partial, database, beside, living):
        one.write_bytes(b"x")

    told = keyed("doctor").out
    assert all(one.name in told for one in (partial, database))
    keyed.done("backup")
    keyed.done("restore", str(file), "--into", "sqlite:///new.db")
    assert [one.exists() for one in (partial, database, beside, living)] == [False, True, False, True]


def test_a_replay_without_its_file_says_so(keyed: Shell) -> None:
    said = keyed.refused("data", "replay")
    assert "Kustutamiste faili ei ole" in said
    assert "--without-erasures" in said
    assert "Kustutamisi failis: 0" in keyed.done("data", "replay", "--without-erasures").out
    keyed.done("data", "replay")
