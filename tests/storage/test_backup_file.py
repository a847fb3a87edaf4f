"""A backup's file: whole or refused, whatever was done to it."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import backup_file
from storage.backup_file import CHUNK, DiskRefuses, Writer, header_of, lines, replacing
from storage.backup_key import BackupKey, Damaged, Header, OtherKey
from storage.secrets import KeyProblem, new_key

KEY = BackupKey(new_key())
NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)


def written(path: Path, content: list[Any], key: BackupKey = KEY) -> Header:
    header = key.header(NOW, "0.1.0", "0012", "sqlite")
    with replacing(path) as file:
        writer = Writer(file, header, key)
        for line in content:
            writer.line(line)
        writer.end()
    return header


def noise(count: int) -> list[Any]:
    """Lines that no compression makes small: several chunks of them."""
    return [["row", [os.urandom(3000).hex()]] for _ in range(count)]


@pytest.fixture
def three_chunks(tmp_path: Path) -> Path:
    written(tmp_path / "x.backup", noise(CHUNK * 5 // 2 // 3000))
    return tmp_path / "x.backup"


def chunks(path: Path) -> tuple[bytes, list[bytes]]:
    """What stands before them, and each with its length."""
    content = path.read_bytes()
    start = len(backup_file.MAGIC)
    start += 4 + int.from_bytes(content[start : start + 4], "big")
    found, place = [], start
    while place < len(content):
        length = 4 + int.from_bytes(content[place : place + 4], "big")
        found.append(content[place : place + length])
        place += length
    return content[:start], found


@pytest.mark.parametrize("count", [0, 1, 1000])
def test_what_was_written_is_read(tmp_path: Path, count: int) -> None:
    content = [["row", [number, "õ", None, True]] for number in range(count)]
    header = written(tmp_path / "x.backup", content)

    assert list(lines(tmp_path / "x.backup", KEY)) == content
    assert header_of(tmp_path / "x.backup") == header
    assert stat.S_IMODE((tmp_path / "x.backup").stat().st_mode) == 0o600


def test_nothing_readable_stands_in_it(tmp_path: Path) -> None:
    written(tmp_path / "x.backup", [["row", ["Vilhelmine Testmann"]]] * 50)

    assert b"Vilhelmine" not in (tmp_path / "x.backup").read_bytes()


def test_two_files_of_the_same_share_nothing(tmp_path: Path) -> None:
    for name in ("a", "b"):
        written(tmp_path / name, [["row", ["x"]]])

    assert chunks(tmp_path / "a")[1] != chunks(tmp_path / "b")[1]


def test_three_chunks_are_three(three_chunks: Path) -> None:
    assert len(chunks(three_chunks)[1]) == 3
    assert len(list(lines(three_chunks, KEY))) == CHUNK * 5 // 2 // 3000


@pytest.mark.parametrize(
    "order", [[0, 1], [0], [], [1, 0, 2], [0, 2, 1], [0, 0, 1, 2], [1, 2], [0, 2], [0, 1, 2, 2], [2]]
)
def test_chunks_left_out_put_in_or_moved_are_noticed(three_chunks: Path, order: list[int]) -> None:
    head, found = chunks(three_chunks)
    three_chunks.write_bytes(head + b"".join(found[number] for number in order))

    with pytest.raises(Damaged):
        list(lines(three_chunks, KEY))


def test_a_chunk_of_another_file_is_noticed(three_chunks: Path, tmp_path: Path) -> None:
    written(tmp_path / "y.backup", noise(CHUNK * 5 // 2 // 3000))
    head, found = chunks(three_chunks)
    _, other = chunks(tmp_path / "y.backup")
    three_chunks.write_bytes(head + found[0] + other[1] + found[2])

    with pytest.raises(Damaged):
        list(lines(three_chunks, KEY))


def test_any_changed_byte_is_noticed(tmp_path: Path) -> None:
    """The header too: a moment or a revision that was changed is no longer what was proven."""
    path = tmp_path / "x.backup"
    written(path, [["row", ["x"]]])
    content = path.read_bytes()
    for place in range(len(content)):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises((Damaged, OtherKey)):
            list(lines(path, KEY))


def test_any_cut_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "x.backup"
    written(path, [["row", ["x"]]])
    content = path.read_bytes()
    for length in range(len(content)):
        path.write_bytes(content[:length])
        with pytest.raises(Damaged):
            list(lines(path, KEY))
    path.write_bytes(content + b"\0")
    with pytest.raises(Damaged):
        list(lines(path, KEY))


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_other_file_is_damaged_and_never_an_error(content: bytes) -> None:
    path = Path("/dev/shm" if Path("/dev/shm").is_dir() else "/tmp") / f"markaja-{os.getpid()}.backup"
    try:
        for start in (b"", backup_file.MAGIC):
            path.write_bytes(start + content)
            with pytest.raises(Damaged):
                list(lines(path, KEY))
    finally:
        path.unlink()


def test_another_key_is_named(tmp_path: Path) -> None:
    written(tmp_path / "x.backup", [["row", ["x"]]])

    with pytest.raises(OtherKey, match=KEY.id):
        list(lines(tmp_path / "x.backup", BackupKey(new_key())))


@pytest.mark.parametrize("text", ["", "short", "c2hvcnQ="])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(KeyProblem):
        BackupKey(text)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_what_the_disk_refuses_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(DiskRefuses) as refused:
        written(tmp_path / "x.backup", [["row", ["x"]]])

    assert refused.value.full is (number != errno.EIO)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_midway_leaves_nothing(tmp_path: Path) -> None:
    with suppress(RuntimeError), replacing(tmp_path / "x.backup") as file:
        file.write(b"half")
        raise RuntimeError

    assert list(tmp_path.iterdir()) == []
