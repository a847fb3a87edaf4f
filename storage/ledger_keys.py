"""By what a note in the list of erasures proves whose it is: a keyed hash of something that no other row has."""

from __future__ import annotations

from datetime import UTC, datetime

from casework.ledger_notes import LedgerNote, NoteKind
from storage.secrets import installed


def key_of(kind: NoteKind, subject_id: int, born: datetime | str, key_id: str = "") -> str:
    """`born`: the moment, or the name, with which the row began. `key_id`: of the key that hashes it."""
    ring = installed()
    begun = born if isinstance(born, str) else born.astimezone(UTC).isoformat(timespec="microseconds")
    return f"{key_id or ring.first_id}:" + ring.hash(f"note:{kind}|{subject_id}|{begun}", key_id)


def fits(note: LedgerNote, born: datetime | str) -> bool:
    """Whether the row of that number is still the one of which the note was written; False without its key."""
    at_hand = note.hashed_by in installed().key_ids
    return at_hand and note.key == key_of(note.kind, note.subject_id, born, note.hashed_by)
