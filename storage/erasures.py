"""The ledger of erasures, its copy in a file, and doing them again after an older backup was put back.

Interface for whoever restores: `lines = read(path)` before, `await replay(desk, lines)` after; then `catch_up`.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select as chosen
from sqlmodel import col

from casework.data_subjects import LedgerLine, SubjectKind, Whose
from storage.data_erasing import erase
from storage.data_scope import fetched, scope_of
from storage.errors import NotHere
from storage.once import insert_once
from storage.secrets import installed
from storage.tables import Erasure

if TYPE_CHECKING:
    from storage.desk import Desk


class LedgerProblem(Exception):
    """The file's line of that number (from 1) cannot be read: nothing was replayed."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


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


def read(path: Path | None) -> list[LedgerLine]:
    """In the order in which they were written; none where there is no file. `LedgerProblem` for a broken line.

    Half a line at the end is no line: a machine or a disk stopped while it was written. `catch_up` writes it anew.
    """
    found = []
    for number, said in said_in(path):
        if "note" not in said:
            try:
                found.append(from_plain(said))
            except (ValueError, KeyError, TypeError) as error:
                raise LedgerProblem(number) from error
    return found


def said_in(path: Path | None) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line with its number, erasures and notes (see `storage.ledger_notes`). `LedgerProblem`."""
    if path is None or not path.exists():
        return
    whole, end = _parts(path.read_bytes())
    for number, text in enumerate([*whole.splitlines(), end], start=1):
        if text.strip():
            try:
                said = json.loads(text)
            except ValueError as error:
                raise LedgerProblem(number) from error
            if not isinstance(said, dict):
                raise LedgerProblem(number)
            yield number, said


def is_torn(path: Path | None) -> bool:
    """Whether half a line stands at its end: the last erasure may be missing in it."""
    return path is not None and path.exists() and bool(_half(path.read_bytes()))


def _parts(content: bytes) -> tuple[bytes, bytes]:
    """Lines that were ended, and one that was not but can be read."""
    half = _half(content)
    whole, _, end = content.removesuffix(half).rpartition(b"\n")
    return whole, end


def _half(content: bytes) -> bytes:
    end = content.rpartition(b"\n")[2]
    try:
        json.loads(end or b"0")
    except ValueError:
        return end
    return b""


async def catch_up(desk: Desk, path: Path | None) -> int:
    """Adds to the file what it lacks; how many. Called after each erasure was committed, and harmless at any time."""
    if path is None:
        return 0
    written = {one.key for one in read(path)}
    new = [one for one in await lines(desk) if one.key not in written]
    append(path, new)
    return len(new)


def append(path: Path, new: Sequence[LedgerLine]) -> None:
    add(path, [to_json(one) for one in new])


def add(path: Path, new: Sequence[str]) -> None:
    """At the file's end, on the disk when this returns; the file is its owner's alone.

    OSError when there is no room: then the file is as it was.
    """
    if not new:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    content = "".join(f"{one}\n" for one in new).encode()
    with FileIO(os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600), "ab+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        _end_well(file, path.read_bytes())
        before = os.fstat(file.fileno()).st_size
        try:
            _write_all(file, content)
            os.fsync(file.fileno())
        except OSError:
            os.ftruncate(file.fileno(), before)
            raise


def _end_well(file: FileIO, content: bytes) -> None:
    """The next line begins on a line of its own."""
    if half := _half(content):
        os.ftruncate(file.fileno(), len(content) - len(half))
    elif content and not content.endswith(b"\n"):
        _write_all(file, b"\n")


def _write_all(file: FileIO, content: bytes) -> None:
    """A disk that is nearly full takes a part and says nothing."""
    while content:
        content = content[file.write(content) or 0 :]


def to_json(line: LedgerLine) -> str:
    return json.dumps(
        {
            "key": line.key,
            "kind": line.kind,
            "id": line.subject_id,
            "at": line.at.isoformat(timespec="microseconds"),
            "by": line.by,
            "request": line.request,
            "even_so": line.even_so,
        }
    )


def from_plain(said: Mapping[str, Any]) -> LedgerLine:
    """ValueError, KeyError or TypeError when it is no such line."""
    return LedgerLine(
        key=str(said["key"]),
        kind=SubjectKind(said["kind"]),
        subject_id=int(said["id"]),
        at=datetime.fromisoformat(said["at"]),
        by=str(said["by"]),
        request=said.get("request"),
        even_so=bool(said.get("even_so")),
    )
