"""Whom and what the subjects of the audit and of the outbox mean: codes of people, names of staff, places, houses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, or_, select
from sqlmodel import col

from casework.data_subjects import SubjectKind, whose
from storage.tables import CaseFile, MembershipRow, MunicipalityRow, Organisation

if TYPE_CHECKING:
    from storage.desk import Desk

_NAMED: Mapping[str, Any] = {
    "membership": MembershipRow.shown_as,
    "municipality": MunicipalityRow.name,
    "organisation": Organisation.name,
}
"""Kinds whose rows have a name that operators see on other pages too."""
_TABLES: Mapping[str, Any] = {
    "membership": MembershipRow,
    "municipality": MunicipalityRow,
    "organisation": Organisation,
}
_DIGITS = 9
"""Of an id, at most."""


@dataclass(frozen=True, slots=True)
class Known:
    """`persons`: of a case, who it is about, by the case's id. `names`: by kind and id."""

    persons: Mapping[int, int] = field(default_factory=dict)
    names: Mapping[tuple[str, int], str] = field(default_factory=dict)


async def known(desk: Desk, subjects: Iterable[str]) -> Known:
    """Of these subjects, what is there to be known; one statement for each kind that occurs."""
    found: dict[str, set[int]] = {}
    for subject in subjects:
        kind, _, rest = subject.partition(":")
        number = rest.partition(":")[0]
        if number.isascii() and number.isdecimal() and len(number) <= _DIGITS:
            found.setdefault(kind, set()).add(int(number))
    connection = await desk.connection()
    persons: dict[int, int] = {}
    if ids := found.get("case"):
        rows = await connection.execute(
            select(col(CaseFile.id), col(CaseFile.person_id)).where(col(CaseFile.id).in_(ids))
        )
        persons = {row[0] or 0: row[1] for row in rows}
    names: dict[tuple[str, int], str] = {}
    for kind, column in _NAMED.items():
        if ids := found.get(kind):
            table = _TABLES[kind]
            rows = await connection.execute(select(col(table.id), col(column)).where(col(table.id).in_(ids)))
            names.update({(kind, row[0]): row[1] for row in rows if row[1]})
    return Known(persons, names)


async def meant(desk: Desk, typed: str) -> list[str]:
    """Subjects of a code or of a name: P-014 is the person and their cases, "Anu K." a role.

    Empty when it is neither.
    """
    connection = await desk.connection()
    if code := whose(typed):
        found = [f"{code.kind}:{code.id}"]
        if code.kind is SubjectKind.PERSON:
            rows = await connection.execute(select(col(CaseFile.id)).where(col(CaseFile.person_id) == code.id))
            found += [f"case:{row[0]}" for row in rows]
        return found
    wanted = " ".join(typed.split()).casefold()
    named: list[str] = []
    for kind, column in _NAMED.items() if wanted else ():
        rows = await connection.execute(select(col(_TABLES[kind].id), col(column)))
        named += [f"{kind}:{row[0]}" for row in rows if (row[1] or "").casefold() == wanted]
    return named


def about(column: Any, subjects: Iterable[str]) -> ColumnElement[bool]:  # noqa: ANN401 (SQLModel's columns are `Any`)
    """These themselves, and what says more after a colon; 1 is not 14."""
    each = [(column == one, column.startswith(f"{one}:", autoescape=True)) for one in subjects]
    return or_(*(test for pair in each for test in pair))
