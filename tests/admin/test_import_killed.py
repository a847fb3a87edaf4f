"""`kill -9` of an import: nothing of it is there, and the same command then brings all of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.tables import Invitation
from tests.admin.importing import HEAD, every, file, ready, state
from tests.admin.shell import Shell

ROOT = Path(__file__).parents[2]
MANY = 40
__all__ = ["ready"]


def started(*arguments: str) -> subprocess.Popen[str]:
    """In the folder of the test, with the program's rooms in sight."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.admin.troubled", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def killed(point: str, *arguments: str) -> None:
    process = started(point, *arguments)
    try:
        assert process.stdout is not None
        reached = process.stdout.readline()
    finally:
        process.send_signal(signal.SIGKILL)
        _, told = process.communicate(timeout=60)
    assert reached == "here\n", told
    assert process.returncode == -signal.SIGKILL


@pytest.mark.process
@pytest.mark.parametrize("point", ["half", "written"])
def test_killed_in_the_middle_it_has_changed_nothing(ready: Shell, point: str) -> None:
    rows = [
        f"naidisvald;Test{chr(97 + n % 26)}{chr(97 + n // 26)};Inimene;{1950 + n};;;;02.01.2025;" for n in range(MANY)
    ]
    brought = ["import", "people", file(HEAD + "\n".join(rows)), "--yes", "--result", "koodid.csv"]
    before = state()
    killed(point, *brought)
    assert state() == before
    assert not Path("koodid.csv").exists()

    ready.done(*brought)
    after = state()
    assert (after["Person"] - before["Person"], after["CaseFile"] - before["CaseFile"]) == (MANY, MANY)
    assert len(Path("koodid.csv").read_text("utf-8").splitlines()) == MANY + 1


WORKERS = "roll;nimi;asutus;kov\ntugitöötaja;Proov P.;Näidistugi;Näidisvald\n"


@pytest.mark.process
def test_killed_after_its_commit_the_links_are_handed_over_by_the_next_one(ready: Shell) -> None:
    brought = ["import", "workers", file(WORKERS), "--yes", "--bot", "naidis_bot", "--result"]
    killed("kept", *brought, "lingid.csv")
    assert not Path("lingid.csv").exists()
    assert len(every(Invitation)) == 1

    more = ["import", "workers", file(WORKERS + "tugitöötaja;Teine T.;Näidistugi;Näidisvald\n"), *brought[3:]]
    told = ready.refused(*more, "muud.csv")
    assert "Nüüd on see siin" in told
    assert "lingid.csv" in told
    assert "Proov P.;Näidistugi" in Path("lingid.csv").read_text("utf-8-sig")
    assert (len(every(Invitation)), Path("muud.csv").exists()) == (1, False)
    before = Path("lingid.csv").read_bytes()
    ready.done(*more, "muud.csv")

    assert "Teine T." in Path("muud.csv").read_text("utf-8-sig")
    assert Path("lingid.csv").read_bytes() == before
    assert not list(Path().glob(".*.new"))


@pytest.mark.parametrize(("name", "known"), [(".lingid.csv.new", False), (".lingid.csv.0123456789abcdef.new", True)])
def test_what_nobody_knows_is_named_and_stays(ready: Shell, name: str, known: bool) -> None:
    Path(name).write_text("link", "utf-8")
    brought = ["import", "workers", file(WORKERS), "--yes", "--bot", "naidis_bot", "--result", "lingid.csv"]
    said = ready(*brought)

    assert name in said.out + said.err
    assert (said.code, Path("lingid.csv").exists()) == ((0, True) if known else (2, False))
    assert Path(name).read_text("utf-8") == "link"
