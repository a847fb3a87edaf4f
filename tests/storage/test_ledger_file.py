"""The file of the list of erasures by itself: what is broken in it is named, and no half line is left in it."""

from __future__ import annotations

import resource
import signal
from pathlib import Path

import pytest

from casework.data_subjects import LedgerLine, SubjectKind
from storage import ledger_file
from tests.storage.month_house import NOW


@pytest.mark.parametrize(
    "broken", ["{", '{"key": "x"}', "[]", '{"key":"x","kind":"cat","id":1,"at":"2026-01-01","by":""}']
)
def test_a_broken_line_is_named(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "ledger.jsonl"
    ledger_file.append(file, [LedgerLine("a", SubjectKind.ACCOUNT, 1, NOW, "operator")])
    with file.open("a", encoding="utf-8") as more:
        more.write(f"{broken}\n")
    with pytest.raises(ledger_file.LedgerProblem) as told:
        ledger_file.read(file)
    assert told.value.number == 2


def test_a_disk_without_room_leaves_no_half_line(tmp_path: Path) -> None:
    """The limit of a file's size acts as a full disk does: a part is taken, and nothing is said of it."""
    file = tmp_path / "ledger.jsonl"
    line = LedgerLine("a", SubjectKind.ACCOUNT, 1, NOW, "operator")
    ledger_file.append(file, [line])
    before = file.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 20, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            ledger_file.append(file, [line])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)

    assert file.read_bytes() == before


def test_what_is_no_text_is_a_broken_line(tmp_path: Path) -> None:
    file = tmp_path / "ledger.jsonl"
    file.write_bytes(b"\xff\xfe\n")
    with pytest.raises(ledger_file.LedgerProblem):
        ledger_file.read(file)


def test_a_last_line_without_its_end_is_a_line(tmp_path: Path) -> None:
    file, line = tmp_path / "ledger.jsonl", LedgerLine("a", SubjectKind.ACCOUNT, 1, NOW, "operator")
    ledger_file.append(file, [line])
    file.write_bytes(file.read_bytes().removesuffix(b"\n"))
    assert len(ledger_file.read(file)) == 1
    ledger_file.append(file, [line])
    assert len(ledger_file.read(file)) == 2
