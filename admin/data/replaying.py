"""`markaja data replay`: after an older backup was put back, what had been erased is erased again."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NamedTuple

from admin import clock, ledger, settings
from admin.data import talking
from admin.problems import Problem
from casework.data_subjects import LedgerLine, Whose
from casework.ledger_notes import LedgerNote
from locales import Texts
from storage import erasures, ledger_file, ledger_notes
from storage.data_pages import settle

_MOST_CODES = 12


class _Replayed(NamedTuple):
    """`unfit`: codes of lines of which nobody can tell whose they are by now; they stay to be done."""

    erased: int
    unfit: list[str]
    written: bool
    noted: int


def replay(words: Texts, file: Path | None, *, without: bool = False) -> int:
    """The exit code: 1 when lines stay to be done. `without`: there is no list, one is begun. Raises `Problem`."""
    read = settings.read()
    path = file or read.erasures_path()
    if path is None:
        raise Problem("admin-problem-data-no-ledger")
    if file is not None and not file.exists():
        raise Problem("admin-problem-data-no-file", file=str(file))
    if file is None and not path.exists():
        if not without:
            raise Problem("admin-problem-data-no-list", file=str(path))
        ledger.begin(path)
    try:
        lines, notes = ledger_file.read(path), ledger_notes.read(path)
    except ledger_file.LedgerProblem as error:
        raise Problem("admin-problem-data-ledger-line", file=str(path), number=error.number) from error
    try:
        done = asyncio.run(_replayed(lines, notes, read.erasures_path()))
    except erasures.OtherOrder as error:
        raise Problem("admin-problem-data-keys-order", key=error.key_id) from error
    settle(read.database_url)
    print(words.plain("admin-data-replayed", lines=len(lines), done=done.erased))
    if done.noted:
        print(words.plain("backup-noted-again", count=done.noted))
    if done.unfit:
        print(words.plain("admin-data-unfit", count=len(done.unfit), codes=", ".join(done.unfit[:_MOST_CODES])))
    if not done.written:
        raise Problem("admin-problem-data-ledger-unwritten", file=str(read.erasures_path()))
    return 1 if done.unfit else 0


async def _replayed(lines: list[LedgerLine], notes: list[LedgerNote], own: Path | None) -> _Replayed:
    async with talking.desks() as desks:
        async with desks.open(clock.now()) as desk:
            noted = (await ledger_notes.replay(desk, notes)).total()
            done = await erasures.replay(desk, lines)
            left = await erasures.missing(desk, lines)
        async with desks.open(clock.now()) as desk:
            written = await ledger.kept_up(desk, own)
    return _Replayed(done, [Whose(one.kind, one.subject_id).code for one in left], written, noted)
