"""What the list of erasures keeps besides erasures, so that an older backup does not undo it: no name, no reason.

Ends of consents and links, until when contracts' papers are kept, how long a municipality keeps what was closed, who
must be kept and need not any more, files that were purged; and that a backup was made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NoteKind(StrEnum):
    CONSENT = "consent"
    """Withdrawn. `rev`: the consent's own after that."""
    LINK = "link"
    """Of a close person, ended. `rev`: the link's own after that; `value`: why it ended."""
    CONTRACT = "contract"
    """`value`: the last day on which its papers are kept, then its clause; empty: none is entered."""
    PLACE = "place"
    """`value`: days for which a municipality keeps what was closed."""
    HOLD = "hold"
    """Of a person. `value`: the last day; empty: until it is lifted. Why is not told."""
    LIFT = "lift"
    """The last word on a hold, with its number and key: it ended by hand. `value`: when it was written down."""
    FILE = "file"
    """A month's file that was purged. `value`: its hash."""
    BACKUP = "backup"
    """A backup of that moment was made: a list without it may be older than the backup."""


@dataclass(frozen=True, slots=True)
class LedgerNote:
    """`key`: a keyed hash as of `casework.data_subjects.LedgerLine`; a backup has none. `at`: of the change, UTC."""

    kind: NoteKind
    subject_id: int
    key: str
    at: datetime
    rev: int = 0
    value: str = ""

    @property
    def hashed_by(self) -> str:
        return self.key.rpartition(":")[0]


def subject(note: LedgerNote) -> tuple[NoteKind, str]:
    """What it is the word on: a hold and its end are one."""
    return NoteKind.HOLD if note.kind is NoteKind.LIFT else note.kind, note.key


def newest(notes: Iterable[LedgerNote]) -> list[LedgerNote]:
    """Of each subject the last word, the oldest first; backups are left out."""
    found: dict[tuple[NoteKind, str], LedgerNote] = {}
    for one in sorted(notes, key=lambda one: one.at):
        if one.kind is not NoteKind.BACKUP:
            found[subject(one)] = one
    return sorted(found.values(), key=lambda one: one.at)


def covers(notes: Iterable[LedgerNote], made_at: datetime) -> bool:
    """Whether the list was kept up when that backup was made, or later: it knows what ended before."""
    return any(one.kind is NoteKind.BACKUP and one.at == made_at for one in notes)
