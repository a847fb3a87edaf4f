"""The list of erasures beside the database, as the running bot keeps it: each minute, whole, and never in the way."""

from __future__ import annotations

import asyncio
import errno
import json
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select
from structlog.testing import capture_logs

from bot.app import build
from casework.ledger_notes import LedgerNote, NoteKind
from storage import ledger_file, ledger_notes
from storage.tables import Conversation, MunicipalityRow, SettingChange
from tests.cast import KEY, House

NOT_WRITTEN = "list of erasures not written"
DIES = """
import asyncio, resource, signal, sys
from datetime import datetime
from pathlib import Path
from bot.sweeping import Sweeping
from storage import ledger_file
from storage.database import opened
from storage.desk import Desks
from storage.secrets import KeyRing

url, key, now, file, room = sys.argv[1:]
write = ledger_file._write_all

def until_it_dies(file, content):
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
    write(file, content)

ledger_file._write_all = until_it_dies

async def sweep():
    async with opened(url, KeyRing(key)) as sessions:
        await Sweeping(Desks(sessions), lambda: datetime.fromisoformat(now), Path(file)).sweep()

asyncio.run(sweep())
"""
"""A bot whose process the machine ends in the middle of writing: so many bytes of the file are on the disk."""


@pytest.fixture
def ledger(house: House, tmp_path: Path) -> Path:
    """Where the bot of the house keeps its list from now on."""
    return at(house, tmp_path / "kept" / "erasures.jsonl")


def at(house: House, file: Path) -> Path:
    app = house.app
    house.app = build(app.bot, house.sessions, app.languages, house.sandbox.now, paced=False, ledger=file)
    return file


async def shortened(house: House, days: int) -> datetime:
    """How long the municipality keeps what was closed; the moment of the change."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        place = await desk.session.get_one(MunicipalityRow, house.place.id)
        change: dict[str, Any] = {"field": "retention_days", "old": str(place.retention_days), "new": str(days)}
        desk.session.add(SettingChange(municipality_id=place.id or 0, at=desk.now, **change))
        place.retention_days = days
        return desk.now


async def drafted(house: House) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.session.add(Conversation(key="1:1", state="x", data={"a": 1}, touched_at=desk.now - timedelta(days=9)))


async def drafts(house: House) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return len([one for one in (await desk.session.exec(select(Conversation))).all() if one.data])


async def swept(house: House, **by: float) -> list[str]:
    """What was logged by a sweep so much later."""
    house.sandbox.move_clock(timedelta(**by))
    with capture_logs() as said:
        await house.app.delivery.sweep()
    return [one["event"] for one in said]


def state(file: Path) -> tuple[int, int, int, bytes]:
    """Its number on the disk, when it was written last, who may read it, what is in it."""
    about = file.stat()
    return about.st_ino, about.st_mtime_ns, about.st_mode & 0o777, file.read_bytes()


def spoilt(file: Path, content: str) -> bytes:
    file.parent.mkdir(exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return file.read_bytes()


def removed(file: Path) -> None:
    file.unlink()


def notes(file: Path) -> list[tuple[NoteKind, str]]:
    return [(one.kind, one.value) for one in ledger_notes.read(file)]


async def test_what_ended_stands_in_the_list_a_minute_later(house: House, ledger: Path) -> None:
    await shortened(house, 80)
    await swept(house)
    assert notes(ledger) == [(NoteKind.PLACE, "80")]
    assert state(ledger)[2] == 0o600

    await shortened(house, 70)
    await swept(house, seconds=50)  # compared after the sweep of the hour
    await shortened(house, 60)
    await swept(house, seconds=30)
    assert (NoteKind.PLACE, "60") not in notes(ledger), "not at each turn of the loop"
    await swept(house, seconds=31)
    assert notes(ledger) == [(NoteKind.PLACE, days) for days in ("80", "70", "60")]


async def test_a_list_that_lacks_nothing_is_left_as_it_is(house: House, ledger: Path) -> None:
    await shortened(house, 80)
    await swept(house)
    before = state(ledger)
    for seconds in (61, 61, 3601, 61):
        await swept(house, seconds=seconds)

    assert state(ledger) == before


async def test_without_anything_that_ended_there_is_no_file(house: House, ledger: Path) -> None:
    await swept(house)
    with pytest.raises(FileNotFoundError):
        state(ledger)


@pytest.mark.parametrize("whole_lines", [0, 1])
async def test_a_process_that_dies_while_writing_loses_nothing(house: House, ledger: Path, whole_lines: int) -> None:
    moments = []
    for days in (80, 70):
        async with house.app.desks.open(house.sandbox.now()) as desk:
            place = house.place if days == 80 else house.town
            row = SettingChange(municipality_id=place.id or 0, field="retention_days", new=str(days), at=desk.now)
            desk.session.add(row)
            moments.append(desk.now)
    line = len(ledger_notes.to_json(LedgerNote(NoteKind.PLACE, 1, "0" * 73, moments[0], value="90"))) + 1
    room = str(whole_lines * line + 40)
    command = [sys.executable, "-c", DIES, house.url, KEY, house.sandbox.now().isoformat(), str(ledger), room]
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    _, told = await process.communicate()

    assert process.returncode == -signal.SIGXFSZ, told.decode()
    assert ledger_file.is_torn(ledger)
    assert len(ledger_notes.read(ledger)) == whole_lines, "half a line is no line"
    await swept(house)
    assert not ledger_file.is_torn(ledger)
    assert len([json.loads(one) for one in state(ledger)[3].splitlines()]) == 2
    assert {one.at for one in ledger_notes.read(ledger)} == set(moments)


async def test_a_full_disk_is_logged_and_the_other_chores_go_on(
    house: House, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = ledger_file._write_all

    def full(file: Any, content: bytes) -> None:  # noqa: ANN401 (a file)
        write(file, content[:20])
        raise OSError(errno.ENOSPC, "No space left on device")

    await shortened(house, 80)
    await swept(house)
    content = state(ledger)[3]
    await drafted(house)
    await shortened(house, 70)
    monkeypatch.setattr(ledger_file, "_write_all", full)

    assert NOT_WRITTEN in await swept(house, hours=2)
    assert (await drafts(house), state(ledger)[3]) == (0, content)
    monkeypatch.undo()
    await swept(house, seconds=61)
    assert notes(ledger) == [(NoteKind.PLACE, "80"), (NoteKind.PLACE, "70")]


async def test_what_cannot_be_written_is_tried_once_a_minute(house: House, tmp_path: Path) -> None:
    """The folder is a file: nobody can write into it, whoever they are."""
    spoilt(tmp_path / "kept", "")
    ledger = at(house, tmp_path / "kept" / "erasures.jsonl")
    await shortened(house, 80)
    await drafted(house)

    assert NOT_WRITTEN in await swept(house)
    assert await drafts(house) == 0
    await swept(house, seconds=1)  # compared after the sweep of the hour
    assert await swept(house, seconds=1) == await swept(house, seconds=1) == []
    assert await swept(house, seconds=60) == [NOT_WRITTEN]
    removed(tmp_path / "kept")
    assert await swept(house, seconds=61) == []
    assert notes(ledger) == [(NoteKind.PLACE, "80")]


@pytest.mark.parametrize("line", ['{"note": []}', '{"note": "hold"}'])
async def test_a_list_with_a_broken_line_holds_up_no_chore(house: House, ledger: Path, line: str) -> None:
    before = spoilt(ledger, f"{line}\n")
    await shortened(house, 80)
    await drafted(house)

    assert NOT_WRITTEN in await swept(house)
    assert await drafts(house) == 0
    assert state(ledger)[3] == before, "somebody has to look at it"
