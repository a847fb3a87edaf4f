"""Ends and terms in the list of erasures beside the database: written as they come, done again after a restore.

They are read from the tables where they stand anyway, by the moment of their change. Of a subject the last word
holds; a database that has a later one of its own is not behind. Replayed is only what closes, shortens or keeps:
nothing is opened again by a list.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casework.ledger_notes import LedgerNote, NoteKind, newest, subject
from storage import ledger_file, ledger_terms, ledger_ways
from storage.secrets import KeyProblem, installed

if TYPE_CHECKING:
    from storage.desk import Desk

Read = Callable[["Desk", datetime | None], Awaitable[list[LedgerNote]]]
Behind = Callable[["Desk", LedgerNote], Awaitable[bool]]
Act = Callable[["Desk", LedgerNote], Awaitable[None]]

_READ: tuple[Read, ...] = (
    ledger_ways.consents,
    ledger_ways.links,
    ledger_terms.contracts,
    ledger_terms.places,
    ledger_terms.holds,
    ledger_terms.lifts,
    ledger_terms.files,
)
_BEHIND: Mapping[NoteKind, Behind] = {
    NoteKind.CONSENT: ledger_ways.consent_open,
    NoteKind.LINK: ledger_ways.link_open,
    NoteKind.CONTRACT: ledger_terms.contract_behind,
    NoteKind.PLACE: ledger_terms.place_behind,
    NoteKind.HOLD: ledger_terms.hold_missing,
    NoteKind.LIFT: ledger_terms.hold_stands,
    NoteKind.FILE: ledger_terms.file_back,
}
_DO: Mapping[NoteKind, Act] = {
    NoteKind.CONSENT: ledger_ways.withdraw,
    NoteKind.LINK: ledger_ways.end_link,
    NoteKind.CONTRACT: ledger_terms.set_contract,
    NoteKind.PLACE: ledger_terms.set_place,
    NoteKind.HOLD: ledger_terms.hold,
    NoteKind.LIFT: ledger_terms.lift,
    NoteKind.FILE: ledger_terms.erase_file,
}


async def standing(desk: Desk, since: datetime | None = None) -> list[LedgerNote]:
    """What this database has; `since`: only what changed then or later."""
    return [one for read in _READ for one in await read(desk, since)]


async def missing(desk: Desk, known: Iterable[LedgerNote]) -> list[LedgerNote]:
    """What an older backup undid. Not what is somebody else's by now, nor what no key at hand can tell."""
    found = []
    for one in newest(known):
        with suppress(KeyProblem):
            if one.hashed_by in installed().key_ids and await _BEHIND[one.kind](desk, one):
                found.append(one)
    return found


async def replay(desk: Desk, known: Iterable[LedgerNote]) -> Counter[NoteKind]:
    """Does it again; how many of each kind. Doing it twice is harmless."""
    done: Counter[NoteKind] = Counter()
    for one in await missing(desk, known):
        # An end of a consent ends its links: asked once more, each at its turn.
        if await _BEHIND[one.kind](desk, one):
            await _DO[one.kind](desk, one)
            await desk.flush()
            desk.audit("erasure:note", f"{one.kind}:{one.subject_id}")
            done[one.kind] += 1
    return done


def can_be_proven(known: Iterable[LedgerNote]) -> bool:
    """Whether the keys that hashed them are all at hand."""
    return {one.hashed_by for one in newest(known)} <= installed().key_ids


# ── in the file ──────────────────────────────────────────────────────────────


def read(path: Path | None) -> list[LedgerNote]:
    """None where there is no file. `ledger_file.LedgerProblem` for a broken line."""
    found = []
    for number, said in ledger_file.said_in(path):
        if not isinstance(said.get("note", ""), str):
            raise ledger_file.LedgerProblem(number)
        if said.get("note") in set(NoteKind):
            try:
                found.append(_from_plain(said))
            except (ValueError, KeyError, TypeError) as error:
                raise ledger_file.LedgerProblem(number) from error
    return found


async def catch_up(desk: Desk, path: Path | None, since: datetime | None = None) -> int:
    """Adds what the file lacks; how many. What the file knows later than this database stays the last word."""
    if path is None:
        return 0
    here = await standing(desk, since)
    new = unwritten(here, read(path)) if here else []
    ledger_file.add(path, [to_json(one) for one in new])
    return len(new)


def unwritten(here: Iterable[LedgerNote], known: Iterable[LedgerNote]) -> list[LedgerNote]:
    """Of what a database has: what the file lacks, or knows in an older word."""
    written = {subject(one): one.at for one in newest(known)}
    return [one for one in here if subject(one) not in written or one.at > written[subject(one)]]


def note_backup(path: Path | None, made_at: datetime) -> None:
    """After `catch_up`: from this line on it is known what the file knows."""
    if path is not None:
        ledger_file.add(path, [to_json(LedgerNote(NoteKind.BACKUP, 0, "", made_at))])


def to_json(one: LedgerNote) -> str:
    at = one.at.astimezone(UTC).isoformat(timespec="microseconds")
    said = {"note": one.kind, "id": one.subject_id, "key": one.key, "at": at, "rev": one.rev, "value": one.value}
    return json.dumps(said, ensure_ascii=False)


def _from_plain(said: Mapping[str, Any]) -> LedgerNote:
    return LedgerNote(
        NoteKind(said["note"]),
        int(said["id"]),
        str(said["key"]),
        datetime.fromisoformat(said["at"]),
        int(said.get("rev", 0)),
        str(said.get("value", "")),
    )
