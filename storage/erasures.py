"""The ledger of erasures, and doing them again after an older backup was put back; its file: `storage.ledger_file`.

Interface for whoever restores: `lines = ledger_file.read(path)` before, `await replay(desk, lines)` after; then
`catch_up`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select as chosen
from sqlmodel import col

from casework.data_subjects import LedgerLine, Whose
from storage import ledger_file
from storage.data_erasing import erase
from storage.data_scope import fetched, scope_of
from storage.errors import NotHere
from storage.once import insert_once
from storage.secrets import installed
from storage.tables import Erasure

if TYPE_CHECKING:
    from storage.desk import Desk


class OtherOrder(Exception):
    """The key of that id, the earliest of the list, is in the settings but does not stand last. Nothing was done."""

    def __init__(self, key_id: str) -> None:
        super().__init__(key_id)
        self.key_id = key_id


class _Whose(Enum):
    """Whose the number of a line is by now."""

    THEIRS = auto()
    ANOTHERS = auto()
    NOBODYS = auto()
    UNKNOWN = auto()


# ── in the database ──────────────────────────────────────────────────────────


async def lines(desk: Desk) -> list[LedgerLine]:
    """All of them, oldest first. Read without the reason, which is sealed: the key of the names may be lost."""
    row = Erasure
    columns = (row.key, row.kind, row.subject_id, row.at, row.by, row.request, row.even_so)
    query = chosen(*map(col, columns)).order_by(col(Erasure.at), col(Erasure.id))
    return [LedgerLine(*one) for one in await fetched(desk, query)]


async def missing(desk: Desk, known: Iterable[LedgerLine]) -> list[LedgerLine]:
    """Lines that this database has not: an older backup was put back, and their erasures are not in the data."""
    here = {one.key for one in await lines(desk)}
    return sorted({one.key: one for one in known if one.key not in here}.values(), key=lambda one: one.at)


async def replay(desk: Desk, known: Iterable[LedgerLine]) -> int:
    """Erases again whatever an older backup brought back; how many subjects were there. Doing it twice is harmless.

    A number that is somebody else's by now, or nobody's, is left alone; its line is kept all the same. Where that
    cannot be told, it stays `missing`: with the right keys it is still to be done. Raises `OtherOrder`.
    """
    known = list(known)
    must_be_in_order(known)
    lacking = await missing(desk, known)
    done = 0
    for line in lacking:
        match await _whose(desk, line):
            case _Whose.THEIRS:
                entry = {"key": line.key, "at": line.at, "request": line.request, "even_so": line.even_so}
                await erase(desk, Whose(line.kind, line.subject_id), by=line.by, entry=entry)
                desk.audit("erasure:replay", f"{line.kind}:{line.subject_id}")
                done += 1
            case _Whose.ANOTHERS | _Whose.NOBODYS:
                await insert_once(desk.session, Erasure, _row(line))
            case _Whose.UNKNOWN:
                desk.audit("erasure:unfit", f"{line.kind}:{line.subject_id}")
    return done


def must_be_in_order(known: Iterable[LedgerLine]) -> None:
    """`OtherOrder` where the earliest key of the list that is at hand does not stand last.

    Later lines may name another one: made while the first was lost, or stood in a wrong place. Each is proven by the
    key that it names.
    """
    ring = installed()
    first = next((line.hashed_by for line in sorted(known, key=_moment) if line.hashed_by in ring.key_ids), "")
    if first and first != ring.first_id:
        raise OtherOrder(first)


def _moment(line: LedgerLine) -> datetime:
    return line.at


async def _whose(desk: Desk, line: LedgerLine) -> _Whose:
    try:
        scope = await scope_of(desk, Whose(line.kind, line.subject_id))
    except NotHere:
        return _Whose.NOBODYS
    at_hand = line.hashed_by in installed().key_ids
    if line.fits(scope.key(line.at, line.hashed_by if at_hand else "")):
        return _Whose.THEIRS
    return _Whose.ANOTHERS if at_hand else _Whose.UNKNOWN


def _row(line: LedgerLine) -> Erasure:
    return Erasure(
        key=line.key,
        kind=line.kind,
        subject_id=line.subject_id,
        at=line.at,
        by=line.by,
        request=line.request,
        even_so=line.even_so,
    )


# ── in the file ──────────────────────────────────────────────────────────────


async def catch_up(desk: Desk, path: Path | None) -> int:
    """Adds to the file what it lacks; how many. Called after each erasure was committed, and harmless at any time."""
    if path is None:
        return 0
    written = {one.key for one in ledger_file.read(path)}
    new = [one for one in await lines(desk) if one.key not in written]
    ledger_file.append(path, new)
    return len(new)
