"""A person's name, birth year or contact is written anew: where it stands, and in the hashes that find duplicates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.answers import person_key, read_phone
from casework.case_permissions import CaseAction
from casework.cases import CaseMove
from casework.corrections import FIELDS, MOVES, NAMES, Field
from storage.case_base import CaseBase
from storage.errors import NotHere, Stale
from storage.persons import name_of, names_of
from storage.secrets import installed
from storage.tables import Audit, CaseEvent, CaseFile, Person, Referral

if TYPE_CHECKING:
    from storage.desk import Desk

UNDO_WITHIN = timedelta(days=1)
"""So long what stood there before is kept, sealed."""


class Corrections(CaseBase):
    async def correct(self, case_id: int, version: int, field: Field, value: str) -> CaseFile:
        """For who may set what the case says. `Stale` when somebody was faster."""
        row = await self.get(case_id, CaseAction.SET)
        await self._step(row, version)
        was = await write(self._desk, row.person_id, field, value, row.municipality_id)
        self._story(row, MOVES[field], note=was or "")
        return row

    async def uncorrect(self, case_id: int, version: int) -> Field:
        """The last correction, within a day; `Stale` when there is none."""
        row = await self.get(case_id, CaseAction.SET)
        told = [one for one in await self.story(row) if one.move in FIELDS or one.move is CaseMove.CORRECT_UNDO]
        if not told or told[-1].move not in FIELDS or told[-1].at < self._desk.now - UNDO_WITHIN:
            raise Stale
        await self._step(row, version)
        last = told[-1]
        field = FIELDS[last.move]
        await write(self._desk, row.person_id, field, last.note, row.municipality_id, undo=True)
        last.note = None
        self._story(row, CaseMove.CORRECT_UNDO)
        return field


async def write(
    desk: Desk, person_id: int, field: Field, value: str | None, place: int | None = None, *, undo: bool = False
) -> str | None:
    """What stood there before. For callers that have asked for the right; `NotHere` for nobody, or who was erased.

    A referral of the person that said the same is corrected with it; one that said something else stays as it was.
    """
    person = await desk.session.get(Person, person_id)
    if person is None or person.erased_at is not None:
        raise NotHere
    referrals = await _referrals(desk, person_id)
    described = await _is_described(desk, person, referrals)
    was = _value(person, field) if described or not referrals else _told(referrals[-1], field)
    for referral in referrals:
        if not described or _told(referral, field) == was:
            _set_referral(referral, field, value)
    if described or not referrals:
        _set_person(person, field, value)
    desk.audit(f"person:{'un' if undo else ''}correct_{field}", f"person:{person_id}", place)
    await desk.session.flush()
    return was


async def corrected(desk: Desk, person_id: int, since: datetime) -> list[tuple[Field, datetime]]:
    """What was corrected from that moment on and not taken back, with when it was last."""
    rows = await desk.session.exec(
        select(Audit)
        .where(
            Audit.subject == f"person:{person_id}",
            col(Audit.at) >= since,
            col(Audit.action).like("person:%correct_%"),
        )
        .order_by(col(Audit.id))
    )
    found: dict[Field, datetime] = {}
    for row in rows.all():
        _, _, act = row.action.partition(":")
        word, _, field = act.partition("correct_")
        found.pop(Field(field), None)
        if not word:
            found[Field(field)] = row.at
    return list(found.items())


async def forget(desk: Desk) -> None:
    """What stood there before a correction, once nobody can take that back any more."""
    await desk.session.exec(
        update(CaseEvent)
        .where(
            col(CaseEvent.move).in_(list(FIELDS)),
            col(CaseEvent.note).is_not(None),
            col(CaseEvent.at) < desk.now - UNDO_WITHIN,
        )
        .values(note=None)
    )


# ── the two places where it stands ───────────────────────────────────────────


async def _referrals(desk: Desk, person_id: int) -> Sequence[Referral]:
    """Oldest first; those that were erased tell nothing any more, and take nothing new."""
    query = select(Referral).where(Referral.person_id == person_id, col(Referral.erased_at).is_(None))
    return (await desk.session.exec(query.order_by(col(Referral.id)))).all()


async def _is_described(desk: Desk, person: Person, referrals: Sequence[Referral]) -> bool:
    """Whether the person's own record holds it: from the first case on."""
    if not referrals or person.first_name or person.last_name or person.contact:
        return True
    found = await desk.session.exec(select(CaseFile.id).where(CaseFile.person_id == person.id).limit(1))
    return found.first() is not None


def _value(row: Person, field: Field) -> str | None:
    found = getattr(row, field.value)
    return None if found is None else str(found)


def _told(row: Referral, field: Field) -> str | None:
    if field in NAMES:
        first, last = names_of(row.name or "")
        return first if field is Field.FIRST_NAME else last
    found = row.contact if field is Field.CONTACT else row.birth_year
    return None if found is None else str(found)


def _set_person(row: Person, field: Field, value: str | None) -> None:
    if field is Field.BIRTH_YEAR:
        row.birth_year = int(value) if value else None
    else:
        setattr(row, field.value, value)
    row.person_hash = _hash(name_of(row), row.birth_year)


def _set_referral(row: Referral, field: Field, value: str | None) -> None:
    match field:
        case Field.CONTACT:
            row.contact = value
            phone = read_phone(value) if value else None
            row.phone_hash = installed().hash(phone) if phone else None
            return
        case Field.BIRTH_YEAR:
            row.birth_year = int(value) if value else None
        case _:
            first, last = names_of(row.name or "")
            named = (value, last) if field is Field.FIRST_NAME else (first, value)
            row.name = " ".join(filter(None, named)) or None
    row.person_hash = _hash(row.name or "", row.birth_year)


def _hash(name: str, birth_year: int | None) -> str | None:
    key = person_key(name, birth_year) if name else None
    return installed().hash(key) if key else None
