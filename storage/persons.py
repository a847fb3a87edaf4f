"""People in care at the desk: the code that everybody sees, and the name that few may."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from casework.answers import person_key
from storage.secrets import installed
from storage.tables import Person, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


_SEALED = ("first_name", "last_name", "contact")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """As a case manager tells it; the name may be unknown."""

    name: str = ""
    contact: str | None = None
    birth_year: int | None = None
    language: str = ""


class Persons:
    """For callers that have asked for the right already: a person is reached through a referral or a case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def code(self) -> int:
        """A new person, of whom nothing is known here yet; the id is the code."""
        row = Person()
        self._desk.session.add(row)
        await self._desk.session.flush()
        return row.id or 0

    async def get(self, person_id: int) -> Person:
        return await self._desk.session.get_one(Person, person_id)

    async def is_lost(self, row: Person) -> bool:
        """A name or contact stands there that a lost key sealed: nobody can read it, it may be written anew."""
        kept = [getattr(Person, name).is_not(None) for name in _SEALED]
        query = select(*kept).where(col(Person.id) == row.id)
        stored = (await (await self._desk.session.connection()).execute(query)).one()
        return any(there and getattr(row, name) is None for name, there in zip(_SEALED, stored, strict=True))

    async def take_over(self, referral: Referral) -> Person:
        """What the referral knows of the person stands with the person from now on."""
        row = await self.get(referral.person_id or 0)
        if row.first_name is None:
            new = NewPerson(referral.name or "", referral.contact, referral.birth_year, referral.person_language)
            self.describe(row, new)
        return row

    @staticmethod
    def describe(row: Person, new: NewPerson) -> None:
        """Replaces what is known of the person."""
        row.first_name, row.last_name = names_of(new.name)
        row.contact, row.birth_year, row.language = new.contact, new.birth_year, new.language
        key = person_key(new.name, new.birth_year) if new.name else None
        row.person_hash = installed().hash(key) if key else None


def names_of(name: str) -> tuple[str | None, str | None]:
    """First name and the rest; "Tali, Mari" is turned round."""
    last, comma, first = name.partition(",")
    words = f"{first} {last}".split() if comma else name.split()
    if not words:
        return None, None
    return words[0], " ".join(words[1:]) or None


def name_of(row: Person) -> str:
    return " ".join(filter(None, (row.first_name, row.last_name)))


def short_name(row: Person) -> str:
    """First name and initial ("Mari T."), for those who may see the name; empty when it is not known."""
    return short_of(row.first_name, row.last_name)


def short_of(first_name: str | None, last_name: str | None) -> str:
    if not first_name:
        return ""
    return f"{first_name} {last_name[0]}." if last_name else first_name
