"""The list of erasures as a file: a line for each, whole or not there, its owner's alone."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from io import FileIO
from pathlib import Path
from typing import Any

from casework.data_subjects import LedgerLine, SubjectKind


class LedgerProblem(Exception):
    """The file's line of that number (from 1) cannot be read: nothing was replayed."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


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
