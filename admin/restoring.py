"""`markaja restore` and `markaja move`: a backup, or a living database, into an empty place, with proof."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from admin import backup as making
from admin import clock, health, house, ledger, restore_report, settings
from admin.problems import Problem
from admin.settings import AdminSettings
from casework.data_subjects import LedgerLine
from casework.ledger_notes import covers
from locales import Texts
from storage import at_work, backup, backup_restoring, erasures, ledger_file, ledger_notes, secrets
from storage.backup_key import BackupKey, Damaged, OtherKey
from storage.backup_loading import Differs
from storage.backup_places import Taken
from storage.backup_reading import Line, lines, revision_of, snapshot
from storage.backup_restoring import MOVED, RESTORED, How, Restored
from storage.database import opened
from storage.desk import Desks
from storage.secrets import KeyRing


@dataclass(frozen=True, slots=True)
class Wish:
    """`into`: an address; empty: the one in the settings. `release`: what was due is said by itself.

    `without_data_key`: the key that opens names is lost, and all else is wanted. `erasures`: the ledger's file; None:
    the one in the settings. `without_erasures`: what was erased since the backup may come back: there is no list, or
    no key to erase it again.
    """

    file: Path
    into: str = ""
    release: bool = False
    without_data_key: bool = False
    erasures: Path | None = None
    without_erasures: bool = False


def check(words: Texts, file: Path, *, as_json: bool) -> None:
    """Reads the whole file, no database. Raises `Problem`."""
    kept = _checked(words, file, _key(settings.read(), file))
    if as_json:
        print(json.dumps({"ok": True, "file": str(file), "bytes": kept.size, **making.plain(kept)}))
        return
    print(making.told(words, kept))
    print(words.plain("backup-whole", file=str(file)))


def restore(words: Texts, wish: Wish) -> int:
    """The exit code: 1 when it was put back, and something that was erased or ended may be back as well.

    Raises `Problem`; then the place is as empty as it was.
    """
    read = settings.read()
    url = wish.into or read.database_url
    key = _key(read, wish.file)
    kept = _checked(words, wish.file, key)
    print(making.told(words, kept), flush=True)
    if backup.is_newer(kept.header):
        raise Problem("backup-problem-newer", revision=kept.header.revision, program=kept.header.program)
    ring = _ring(read, kept.end["keys"], lost=wish.without_data_key)
    now = clock.now()
    known, file = _ledger(read, wish), _ledger_file(read, wish)
    notes, torn = ledger_notes.read(file), ledger_file.is_torn(file)
    if not (known or notes or wish.without_erasures):
        raise Problem("backup-problem-no-ledger", file=str(file or "MARKAJA_ERASURES_FILE"))
    covered = covers(notes, kept.header.made_at) and ledger_notes.can_be_proven(notes)
    blind = ring is None or not covered
    if torn:
        print(words.plain("backup-ledger-torn", file=str(file)), flush=True)
    if ring is None:
        restore_report.warn(words, [line for line in known if line.at >= kept.header.made_at], wish.without_erasures)
    how = How(kept.header.revision, now, ring, not wish.release, RESTORED, known, notes, blind)
    with making.progress(words, "backup-progress-restoring") as tell, _refusals(url):
        source = backup.content(wish.file, key, tell)
        done, written = asyncio.run(_restored(url, source, how))
    print(words.plain("backup-restored", address=house.address(url), rows=kept.rows))
    restore_report.tell_list(words, [*known, *notes], file, covered=covered)
    restore_report.tell(words, done, kept.header.made_at)
    if not written:
        print(words.plain("backup-ledger-unwritten", file=str(_ledger_of(url))))
    lacking = not wish.without_erasures and (torn or not covered or done.unrepeated > 0)
    return 1 if lacking or not written else 0


def _ledger_of(url: str) -> Path | None:
    return settings.read().model_copy(update={"database_url": url}).erasures_path()


async def _restored(url: str, source: AsyncIterator[Line], how: How) -> tuple[Restored, bool]:
    """The ledger of the new place has what was erased, also outside of the database."""
    done = await backup_restoring.restore(url, source, how)
    async with opened(url, secrets.installed()) as sessions, Desks(sessions).open(how.now) as desk:
        return done, await ledger.kept_up(desk, _ledger_of(url), notes=how.ring is not None)


def _ledger_file(read: AdminSettings, wish: Wish) -> Path | None:
    return wish.erasures or read.erasures_path()


def _ledger(read: AdminSettings, wish: Wish) -> list[LedgerLine]:
    """What was erased by now, from the file that outlives the database."""
    path = _ledger_file(read, wish)
    if wish.erasures is not None and not wish.erasures.is_file():
        raise Problem("backup-problem-no-file", file=str(wish.erasures))
    try:
        ledger_notes.read(path)
        return ledger_file.read(path)
    except ledger_file.LedgerProblem as error:
        raise Problem("backup-problem-ledger", file=str(path), line=error.number) from error


def move(words: Texts, to: str) -> None:
    """Everything of the settings' database into another one. The bot stands still meanwhile. Raises `Problem`."""
    read = settings.read()
    here = read.database_url
    if house.address(here) == house.address(to):
        raise Problem("backup-problem-same-place", address=house.address(to))
    with house.refusals(here):
        if house.missing_file(here):
            raise Problem("admin-problem-no-database", address=house.address(here))
        if asyncio.run(at_work.anybody(here)):
            raise Problem("backup-problem-running")
    if read.watch_port and health.told(health.address_of(read)) is not None:
        raise Problem("backup-problem-running")
    ring = settings.key_ring(read)
    secrets.install(ring)
    with making.progress(words, "backup-progress-moving") as tell, _refusals(to):
        done = asyncio.run(_moved(here, to, ring, tell))
    rows = sum(int(one["rows"]) for one in done.end["tables"].values())
    print(words.plain("backup-moved", before=house.address(here), after=house.address(to), rows=rows))
    print(words.plain("backup-moved-then", address=house.address(to)))


async def _moved(here: str, to: str, ring: KeyRing, tell: making.Tell) -> Restored:
    async with snapshot(here, alone=True) as connection:
        revision = await revision_of(connection)
        if not revision:
            raise Problem("admin-problem-not-upgraded", address=house.address(here))
        how = How(revision, clock.now(), ring, hold=False, action=MOVED)
        return await backup_restoring.restore(to, lines(connection, tell), how)


# ── keys and refusals ────────────────────────────────────────────────────────


def _key(read: AdminSettings, file: Path) -> BackupKey:
    with _of_file(file):
        return making.key_for(read, file)


def _checked(words: Texts, file: Path, key: BackupKey) -> backup.Kept:
    with making.progress(words, "backup-progress-checking") as tell, _of_file(file):
        return backup.check(file, key, tell)


def _ring(read: AdminSettings, needed: list[str], *, lost: bool) -> KeyRing | None:
    """All keys that sealed anything in it must be there, or it was said that they are lost."""
    ring = settings.key_ring(read)
    secrets.install(ring)
    missing = sorted(set(needed) - ring.key_ids)
    if missing and not lost:
        raise Problem("backup-problem-data-key", keys=", ".join(missing))
    return None if missing else ring


@contextmanager
def _of_file(file: Path) -> Iterator[None]:
    try:
        yield
    except OtherKey as error:
        raise Problem("backup-problem-other-key", key=error.key_id) from error
    except Damaged as error:
        raise Problem("backup-problem-damaged", file=str(file)) from error
    except FileNotFoundError as error:
        raise Problem("backup-problem-no-file", file=str(file)) from error
    except OSError as error:
        raise Problem(
            "backup-problem-read", file=str(file), problem=error.strerror or type(error).__name__
        ) from error


@contextmanager
def _refusals(url: str) -> Iterator[None]:
    address = house.address(url)
    try:
        with house.refusals(url):
            yield
    except erasures.OtherOrder as error:
        raise Problem("admin-problem-data-keys-order", key=error.key_id) from error
    except Taken as error:
        raise Problem("backup-problem-taken", address=address, rows=error.rows, tables=error.count) from error
    except Differs as error:
        raise Problem("backup-problem-differs", where=error.where) from error
    except Damaged as error:
        raise Problem("backup-problem-differs", where="file") from error
