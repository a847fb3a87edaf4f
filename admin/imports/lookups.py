"""Cells that name something: a municipality, one of a few words, a colleague; what is not found, with the nearest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import TypeVar

from admin.imports import scopes
from admin.imports.cells import Faults
from admin.imports.shapes import Row
from casework.people import Role
from locales import LANGUAGES, one_language
from storage.import_staff import Invited, Working
from storage.tables import MunicipalityRow, Organisation

E = TypeVar("E", bound=StrEnum)


@cache
def words_of(family: str, file: str, members: tuple[E, ...]) -> Mapping[str, E]:
    """What people call them, small letters → member: in every language of ours, and by the word itself."""
    found: dict[str, E] = {}
    for member in members:
        found[member.value.replace("_", " ")] = found[member.value] = member
    for language in LANGUAGES:
        words = one_language(language, file)
        for member in members:
            text_id = f"{family}-{member.value.replace('_', '-')}"
            if words.has(text_id):
                found[words.plain(text_id).casefold()] = member
    return found


def word(row: Row, key: str, known: Mapping[str, E], faults: Faults, *, needed: bool = True) -> E | None:
    typed = faults.text(row, key, needed=needed)
    found = known.get(typed.casefold().replace("-", " ")) or known.get(typed.casefold())
    if typed and found is None:
        faults.unknown(row, key, "imports-no-word", typed, known)
    return found


def place(
    row: Row, places: Sequence[MunicipalityRow], faults: Faults, *, key: str = "municipality", needed: bool = True
) -> MunicipalityRow | None:
    typed = faults.text(row, key, needed=needed)
    found = scopes.municipality(typed, places) if typed else None
    if typed and found is None:
        faults.unknown(row, key, "admin-table-no-municipality", typed, scopes.names(places))
    return found


def organisation(
    row: Row, among: Iterable[Organisation], place_id: int | None, faults: Faults, *, needed: bool = True
) -> Organisation | None:
    """Of that municipality, or of none; with two of one name the municipality's own."""
    typed = faults.text(row, "organisation", needed=needed)
    theirs = [one for one in among if one.municipality_id in {place_id, None}]
    found = [one for one in theirs if typed and one.name.casefold() == typed.casefold()]
    if typed and not found:
        faults.unknown(row, "organisation", "imports-no-organisation", typed, [one.name for one in theirs])
    return max(found, key=lambda one: one.municipality_id is not None, default=None)


def colleague(
    row: Row,
    key: str,
    role: Role,
    place_id: int,
    staff: tuple[Sequence[Working], Sequence[Invited]],
    faults: Faults,
) -> tuple[Working | None, bool]:
    """Who is known by that name there, as "Tiina T." or "Tiina T., Näidistugi"; True for who was only invited."""
    typed = faults.text(row, key, needed=False)
    if not typed:
        return None, False
    working, invited = staff
    there = [one for one in working if (one.role, one.municipality_id) == (role, place_id)]
    name, _, house = (part.strip().casefold() for part in typed.replace("/", ",").partition(","))
    found = [
        one
        for one in there
        if one.shown_as.casefold() == name and (not house or one.organisation.casefold() == house)
    ]
    if len({one.account_id for one in found}) > 1:
        faults.add(row, key, "imports-two-colleagues", typed=typed)
        return None, False
    if found:
        return found[0], False
    awaited = [one for one in invited if (one.role, one.municipality_id) == (role, place_id)]
    if any(one.shown_as.casefold() == name for one in awaited):
        return None, True
    faults.unknown(
        row,
        key,
        "imports-no-colleague",
        typed,
        [*(one.shown_as for one in there), *(one.shown_as for one in awaited)],
    )
    return None, False
