"""Until when papers and people are kept: for the list of erasures, and once more after a restore."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, delete
from sqlmodel import col, func, select

from casework.calendar import tallinn_day
from casework.data_subjects import SubjectKind, Whose
from casework.ledger_notes import LedgerNote, NoteKind
from storage import data_contracts, setting_notes
from storage.data_scope import scope_of
from storage.errors import NotHere
from storage.ledger_keys import fits, key_of
from storage.secrets import KeyProblem
from storage.tables import Audit, Contract, DataHold, ErasedFile, MonthFile, MunicipalityRow, SettingChange

if TYPE_CHECKING:
    from storage.desk import Desk

_DATED = "contract:keep_until"
_PURGED = "month:file_erase"
_RETENTION = "retention_days"


# ── contracts ────────────────────────────────────────────────────────────────


async def contracts(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    """Those whose day was ever entered or taken away."""
    query = select(Audit.subject, func.max(Audit.at)).where(Audit.action == _DATED).group_by(Audit.subject)
    if since is not None:
        query = query.where(col(Audit.at) >= since)
    found, kind = [], NoteKind.CONTRACT
    for subject, at in (await desk.session.exec(query)).all():
        row = await desk.session.get(Contract, int(subject.rpartition(":")[2]))
        if row is not None:
            key, value = key_of(kind, row.id or 0, row.name), f"{row.keep_until or ''} {row.keep_clause}".rstrip()
            found.append(LedgerNote(kind, row.id or 0, key, at, value=value))
    return found


async def contract_behind(desk: Desk, note: LedgerNote) -> bool:
    row = await desk.session.get(Contract, note.subject_id)
    if row is None or not fits(note, row.name):
        return False
    subject = f"contract:{note.subject_id}"
    query = select(func.max(Audit.at)).where(Audit.action == _DATED, Audit.subject == subject)
    at: datetime | None = (await desk.session.exec(query)).one()
    return (at is None or at < note.at) and str(row.keep_until or "") != note.value.partition(" ")[0]


async def set_contract(desk: Desk, note: LedgerNote) -> None:
    day, _, clause = note.value.partition(" ")
    await data_contracts.keep_until(desk, note.subject_id, date.fromisoformat(day) if day else None, clause)


# ── municipalities ───────────────────────────────────────────────────────────


async def places(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    """Those whose time was ever changed."""
    query = select(SettingChange.municipality_id, func.max(SettingChange.at)).where(SettingChange.field == _RETENTION)
    if since is not None:
        query = query.where(col(SettingChange.at) >= since)
    found, kind = [], NoteKind.PLACE
    for place, at in (await desk.session.exec(query.group_by(col(SettingChange.municipality_id)))).all():
        row = await desk.session.get_one(MunicipalityRow, place)
        found.append(LedgerNote(kind, place, key_of(kind, place, row.key), at, value=str(row.retention_days)))
    return found


async def place_behind(desk: Desk, note: LedgerNote) -> bool:
    row = await desk.session.get(MunicipalityRow, note.subject_id)
    if row is None or not fits(note, row.key):
        return False
    of = (SettingChange.municipality_id == row.id, SettingChange.field == _RETENTION)
    at: datetime | None = (await desk.session.exec(select(func.max(SettingChange.at)).where(*of))).one()
    return (at is None or at < note.at) and str(row.retention_days) != note.value


async def set_place(desk: Desk, note: LedgerNote) -> None:
    row = await desk.session.get_one(MunicipalityRow, note.subject_id)
    setting_notes.noted(desk, note.subject_id, {_RETENTION: str(row.retention_days)}, {_RETENTION: note.value})
    row.retention_days = int(note.value)


# ── people who must be kept ──────────────────────────────────────────────────


async def holds(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    """By the moment in which each was written down. Whose name cannot be opened is left out: the key is lost."""
    query = select(DataHold.person_id, DataHold.made_at, col(DataHold.until)).where(col(DataHold.lifted_at).is_(None))
    if since is not None:
        query = query.where(col(DataHold.made_at) >= since)
    found = []
    for person_id, at, until in (await desk.session.exec(query)).all():
        with suppress(KeyProblem):
            key = await _key_of_hold(desk, person_id, at)
            found.append(LedgerNote(NoteKind.HOLD, person_id, key, at, value=str(until or "")))
    return found


async def _key_of_hold(desk: Desk, person_id: int, at: datetime, key_id: str = "") -> str:
    return (await scope_of(desk, Whose(SubjectKind.PERSON, person_id))).key(at, key_id)


async def hold_missing(desk: Desk, note: LedgerNote) -> bool:
    of = (DataHold.person_id == note.subject_id, DataHold.made_at == note.at)
    if (await desk.session.exec(select(DataHold.id).where(*of))).first() is not None:
        return False
    try:
        return note.key == await _key_of_hold(desk, note.subject_id, note.at, note.hashed_by)
    except (NotHere, KeyError, KeyProblem):
        return False


async def hold(desk: Desk, note: LedgerNote) -> None:
    until = date.fromisoformat(note.value) if note.value else None
    row = DataHold(person_id=note.subject_id, since=tallinn_day(note.at), until=until, made_at=note.at)
    desk.session.add(row)


async def lifts(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    query = select(DataHold.person_id, DataHold.made_at, col(DataHold.lifted_at))
    query = query.where(col(DataHold.lifted_at).is_not(None))
    if since is not None:
        query = query.where(col(DataHold.lifted_at) >= since)
    found = []
    for person_id, made_at, at in (await desk.session.exec(query)).all():
        with suppress(KeyProblem):
            key, made = await _key_of_hold(desk, person_id, made_at), made_at.astimezone(UTC).isoformat()
            found.append(LedgerNote(NoteKind.LIFT, person_id, key, at or made_at, value=made))
    return found


async def hold_stands(desk: Desk, note: LedgerNote) -> bool:
    """What was lifted holds again."""
    made_at = datetime.fromisoformat(note.value)
    if (await desk.session.exec(select(DataHold.id).where(*_standing(note, made_at)))).first() is None:
        return False
    return note.key == await _key_of_hold(desk, note.subject_id, made_at, note.hashed_by)


async def lift(desk: Desk, note: LedgerNote) -> None:
    rows = await desk.session.exec(select(DataHold).where(*_standing(note, datetime.fromisoformat(note.value))))
    for row in rows.all():
        row.lifted_at = note.at


def _standing(note: LedgerNote, made_at: datetime) -> tuple[ColumnElement[bool], ...]:
    of = DataHold
    return col(of.person_id) == note.subject_id, col(of.made_at) == made_at, col(of.lifted_at).is_(None)


# ── files of months ──────────────────────────────────────────────────────────


async def files(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    """Purged by their contract's day; what went with a person goes with the person again."""
    query = select(Audit.subject, Audit.at).where(Audit.action == _PURGED)
    if since is not None:
        query = query.where(col(Audit.at) >= since)
    found, kind = [], NoteKind.FILE
    for subject, at in (await desk.session.exec(query)).all():
        row = await desk.session.get(ErasedFile, int(subject.rpartition(":")[2]))
        if row is not None:
            found.append(LedgerNote(kind, row.file_id, key_of(kind, row.file_id, row.sha256), at, value=row.sha256))
    return found


async def file_back(desk: Desk, note: LedgerNote) -> bool:
    found = await desk.session.exec(select(MonthFile.sha256).where(MonthFile.id == note.subject_id))
    return found.first() == note.value


async def erase_file(desk: Desk, note: LedgerNote) -> None:
    """By the one door that the database leaves open."""
    desk.session.add(ErasedFile(file_id=note.subject_id, sha256=note.value, erased_at=desk.now))
    await desk.session.flush()
    await desk.session.exec(
        delete(MonthFile).where(col(MonthFile.id) == note.subject_id).execution_options(synchronize_session=False)
    )
    desk.audit(_PURGED, f"month_file:{note.subject_id}")
