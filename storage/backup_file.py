"""A backup as a file: compressed, in chunks, each encrypted and held in its place.

A line that names the format · length of the header (4 bytes) · header (JSON, readable, authenticated) · chunks, each
with its length (4 bytes) before it. A chunk is AES-256-GCM: its nonce is its number, so that none can be left out,
put in or moved; the last one is marked, so that nothing can be cut off. The key of a file is derived from the
operator's backup key and the file's own salt; the key that opens names at rest is never in it.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag

from storage.backup_key import BackupKey, Damaged, Header, OtherKey
from storage.secrets import TAG_BYTES

MAGIC = b"MARKAJA-BACKUP 1\n"
PARTIAL, RESTORING = ".partial", ".restoring"
"""Of files that are being written."""
CHUNK = 256 * 1024
"""Bytes of a chunk before it is encrypted."""
_LARGEST_HEADER = 64 * 1024


class DiskRefuses(Exception):
    """The file could not be written; `full`: for want of room."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error.strerror)
        self.full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        self.problem = error.strerror or type(error).__name__


# ── writing ──────────────────────────────────────────────────────────────────


class Writer:
    """Takes lines of text; `end` writes what is left and marks the end."""

    def __init__(self, file: BinaryIO, header: Header, key: BackupKey) -> None:
        packed = header.packed()
        self._file = file
        self._cipher = key.cipher(header)
        self._bound = hashlib.sha256(MAGIC + packed).digest()
        self._number = 0
        self._squeeze = zlib.compressobj(6)
        self._waiting = bytearray()
        self._write(MAGIC + len(packed).to_bytes(4, "big") + packed)

    def line(self, value: Any) -> None:  # noqa: ANN401 (any JSON)
        self._take(self._squeeze.compress(json_line(value)))

    def end(self) -> None:
        self._take(self._squeeze.flush())
        self._chunk(bytes(self._waiting), last=True)

    def _take(self, squeezed: bytes) -> None:
        self._waiting += squeezed
        while len(self._waiting) > CHUNK:
            self._chunk(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]

    def _chunk(self, plain: bytes, *, last: bool) -> None:
        body = self._cipher.encrypt(_nonce(self._number), plain, _bound(self._bound, last))
        self._write(len(body).to_bytes(4, "big") + body)
        self._number += 1

    def _write(self, content: bytes) -> None:
        with disk():
            self._file.write(content)


def json_line(value: Any) -> bytes:  # noqa: ANN401 (any JSON)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


@contextmanager
def disk() -> Iterator[None]:
    """What the disk refuses, told from what a database refuses."""
    try:
        yield
    except OSError as error:
        raise DiskRefuses(error) from error


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file for the owner alone that stands under its name only when it is whole and on the disk.

    Raises `DiskRefuses`; then nothing of it is left.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}{PARTIAL}")
    with disk():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in orphans(path.parent, ".markaja-*", PARTIAL):
            left.unlink(missing_ok=True)
        file = os.fdopen(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
    try:
        yield file
        with disk():
            file.flush()
            os.fsync(file.fileno())
            partial.rename(path)
            settle(path.parent)
    finally:
        with suppress(OSError):
            file.close()
        partial.unlink(missing_ok=True)


def orphans(folder: Path, name: str, ending: str) -> list[Path]:
    """Files that a process on this machine was writing when it was killed, named "….NUMBER" and the ending."""
    found = sorted(folder.glob(f"{name}{ending}*"))
    return [one for one in found if not _lives(one.name.rpartition(ending)[0].rpartition(".")[2])]


def _lives(number: str) -> bool:
    """True for what is no number of a process: such a file is not ours."""
    if not number.isdigit():
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def settle(folder: Path) -> None:
    """Names in that folder outlive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# ── reading ──────────────────────────────────────────────────────────────────


def header_of(path: Path) -> Header:
    """What stands at the beginning; nothing of it is proven yet. Raises `Damaged`, `OSError`."""
    with path.open("rb") as file:
        return _read_header(file)[0]


def lines(path: Path, key: BackupKey, tell: Callable[[int, int], None] = lambda _, __: None) -> Iterator[Any]:
    """Every line, in order; each only after the chunk around it was proven.

    `tell` hears how many bytes are read, of how many. Raises `Damaged`, `OtherKey`, `OSError`.
    """
    size, rest, unsqueeze = path.stat().st_size, b"", zlib.decompressobj()
    with path.open("rb") as file:
        for plain in _chunks(file, key):
            *whole, rest = (rest + _unsqueezed(unsqueeze, plain)).split(b"\n")
            yield from map(_line, whole)
            tell(file.tell(), size)
    if rest or not unsqueeze.eof:
        raise Damaged


def _unsqueezed(unsqueeze: Any, plain: bytes) -> bytes:  # noqa: ANN401 (zlib gives its class no name)
    try:
        return bytes(unsqueeze.decompress(plain))
    except zlib.error:
        raise Damaged from None


def _line(text: bytes) -> Any:  # noqa: ANN401 (any JSON)
    try:
        return json.loads(text)
    except ValueError:
        raise Damaged from None


def _chunks(file: BinaryIO, key: BackupKey) -> Iterator[bytes]:
    header, packed = _read_header(file)
    if header.key_id != key.id:
        raise OtherKey(header.key_id)
    cipher, bound = key.cipher(header), hashlib.sha256(MAGIC + packed).digest()
    number, length = 0, _length(file)
    while length is not None:
        body = _exactly(file, length)
        length = _length(file)
        try:
            yield cipher.decrypt(_nonce(number), body, _bound(bound, last=length is None))
        except InvalidTag:
            raise Damaged from None
        number += 1
    if not number:
        raise Damaged


def _read_header(file: BinaryIO) -> tuple[Header, bytes]:
    if file.read(len(MAGIC)) != MAGIC:
        raise Damaged
    length = int.from_bytes(_exactly(file, 4), "big")
    if length > _LARGEST_HEADER:
        raise Damaged
    packed = _exactly(file, length)
    return Header.unpacked(packed), packed


def _length(file: BinaryIO) -> int | None:
    """Of the next chunk; None at the end of the file."""
    found = file.read(4)
    if not found:
        return None
    length = int.from_bytes(found, "big")
    if len(found) < 4 or not TAG_BYTES <= length <= CHUNK + TAG_BYTES:  # noqa: PLR2004 (of a length)
        raise Damaged
    return length


def _exactly(file: BinaryIO, length: int) -> bytes:
    found = file.read(length)
    if len(found) < length:
        raise Damaged
    return found


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _bound(bound: bytes, last: bool) -> bytes:
    return bound + (b"\x01" if last else b"\x00")
