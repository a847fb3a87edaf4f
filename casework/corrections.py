"""Correcting what is kept of who a person is: the fields, and what may be written into each."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from casework.answers import clean, could_be_code, has_personal_code
from casework.cases import CaseMove

NAME_LONGEST, CONTACT_LONGEST, OLDEST = 120, 400, 120
"""Characters; years."""


class Field(StrEnum):
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    BIRTH_YEAR = "birth_year"
    CONTACT = "contact"


NAMES = frozenset({Field.FIRST_NAME, Field.LAST_NAME})
MOVES: dict[Field, CaseMove] = {
    Field.FIRST_NAME: CaseMove.CORRECT_FIRST_NAME,
    Field.LAST_NAME: CaseMove.CORRECT_LAST_NAME,
    Field.BIRTH_YEAR: CaseMove.CORRECT_BIRTH_YEAR,
    Field.CONTACT: CaseMove.CORRECT_CONTACT,
}
FIELDS: dict[CaseMove, Field] = {move: field for field, move in MOVES.items()}


def read(field: Field, typed: str, today: date) -> str | None:
    """The value as it is kept; None when it is none for that field. A personal identification code never is."""
    text = clean(typed)
    if not text or has_personal_code(text):
        return None
    match field:
        case Field.CONTACT:
            return text if len(text) <= CONTACT_LONGEST else None
        case Field.BIRTH_YEAR:
            known = text.isascii() and text.isdigit() and today.year - OLDEST <= int(text) <= today.year
            return text if known else None
        case _:
            named = any(letter.isalpha() for letter in text) and not could_be_code(text) and "," not in text
            return text if named and len(text) <= NAME_LONGEST else None
