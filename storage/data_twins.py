"""Other referrals about the subject: those that surely are, which go with it, and those of which somebody decides.

Surely: name and birth year are the same, in a municipality that knows the person or with the same phone; or one is
the other's twin, or has the same phone, and the whole names agree. What is another code's by now, with a case, is
only named: it is erased by its own command.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from casework.answers import fold_name, read_phone
from casework.data_subjects import SubjectKind, Whose
from storage.data_alike import Marks, marks_of_persons, rows_beside
from storage.data_scope import fetched, table_of
from storage.errors import NotHere
from storage.secrets import installed
from storage.tables import Person

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Twins:
    """Numbers of referrals; `elsewhere`: codes of people with cases of their own who seem to be the same."""

    sure: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()
    elsewhere: tuple[Whose, ...] = ()

    def taken(self, more: Iterable[int] = (), without: Iterable[int] = ()) -> frozenset[int]:
        """The sure ones, and what somebody decided. `NotHere` for a number that is none of them."""
        added, left = frozenset(more), frozenset(without)
        if not added | left <= {*self.sure, *self.doubtful}:
            raise NotHere
        return (frozenset(self.sure) | added) - left


async def twins_of(desk: Desk, whose: Whose) -> Twins:
    """None of an account."""
    if whose.kind is SubjectKind.ACCOUNT:
        return Twins()
    marks = await _marks(desk, whose)
    names = await _names(desk, whose, marks.referrals)
    cased = await _with_case(desk)
    mine, sure, elsewhere = marks.referrals, set[int](), set[int]()
    while more := [row for row in await rows_beside(desk, marks) if await _is_sure(desk, marks, row, names)]:
        marks = marks.with_rows(more)
        elsewhere |= {row.person_id for row in more if row.person_id in cased}
        sure |= {row.id for row in more if row.person_id not in cased}
    beside = await rows_beside(desk, marks)
    doubtful = {row.id for row in beside if row.person_id not in cased}
    elsewhere |= {row.person_id for row in beside if row.person_id in cased}
    elsewhere |= await _people_like(desk, marks)
    own = {whose.id} if whose.kind is SubjectKind.PERSON else set[int]()
    codes = tuple(Whose(SubjectKind.PERSON, one) for one in sorted(elsewhere - own))
    return Twins(tuple(sorted(sure - mine)), tuple(sorted(doubtful)), codes)


async def _marks(desk: Desk, whose: Whose) -> Marks:
    if whose.kind is SubjectKind.PERSON:
        marks = await marks_of_persons(desk, [whose.id])
        person = await desk.session.get(Person, whose.id)
        phone = read_phone(person.contact) if person and person.contact else None
        hashed = frozenset({installed().hash(phone)} if phone else ())
        return Marks(marks.referrals, marks.places, marks.hashes, marks.phones | hashed, marks.twins)
    of = table_of("referral").c
    columns = (of.id, of.municipality_id, of.twin_id, of.person_hash, of.phone_hash)
    return Marks().with_rows(await fetched(desk, select(*columns).where(of.id == whose.id)))


async def _names(desk: Desk, whose: Whose, referrals: frozenset[int]) -> set[str]:
    """Folded, as the hash has them."""
    of = table_of("referral").c
    found = {fold_name(row[0] or "") for row in await fetched(desk, select(of.name).where(of.id.in_(referrals)))}
    person = await desk.session.get(Person, whose.id) if whose.kind is SubjectKind.PERSON else None
    if person is not None:
        found.add(fold_name(" ".join(filter(None, (person.first_name, person.last_name)))))
    return {name for name in found if name and " " in name}


async def _is_sure(desk: Desk, marks: Marks, row: Any, names: set[str]) -> bool:  # noqa: ANN401 (a row)
    if marks.has_name(row):
        return True
    of = table_of("referral").c
    ((name,),) = await fetched(desk, select(of.name).where(of.id == row.id))
    return (marks.is_linked(row) or row.phone_hash in marks.phones) and fold_name(name or "") in names


async def _with_case(desk: Desk) -> set[int]:
    """People who have a case: what is about them goes with them."""
    return {row[0] for row in await fetched(desk, select(table_of("case_file").c.person_id).distinct())}


async def _people_like(desk: Desk, marks: Marks) -> set[int]:
    """With the same name and birth year, in a municipality that knows the person."""
    people, cases = table_of("person").c, table_of("case_file").c
    there = select(cases.person_id).where(cases.municipality_id.in_(marks.places))
    query = select(people.id).where(people.person_hash.in_(marks.hashes), people.id.in_(there))
    return {row[0] for row in await fetched(desk, query)}
