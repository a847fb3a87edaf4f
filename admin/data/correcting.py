"""`markaja data correct`: a person's name, birth year or contact, typed by the operator and written anew."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass

from admin import clock
from admin.data import talking
from admin.problems import Problem
from casework import corrections
from casework.calendar import tallinn_day
from casework.corrections import Field
from casework.data_subjects import SubjectKind
from locales import Texts
from storage import corrections as kept
from storage.errors import NotHere


@dataclass(frozen=True, slots=True)
class Wish:
    code: str
    field: str
    yes: bool


def correct(words: Texts, wish: Wish) -> None:
    """The new value is asked for, so that it stands in no history of the shell."""
    who = talking.subject(wish.code)
    if who.kind is not SubjectKind.PERSON:
        raise Problem("admin-problem-data-code", typed=wish.code)
    field = _field(wish.field)
    name = words.of("data-field", field)
    print(words.plain("admin-data-correct-ask", field=name, code=who.code), file=sys.stderr)
    try:
        value = corrections.read(field, input(), tallinn_day(clock.now()))
    except EOFError:
        value = None
    if value is None:
        raise Problem("admin-problem-data-value", field=name)
    print(words.plain("admin-data-correct-said", field=name, value=value), file=sys.stderr)
    talking.confirm(words, who.code, yes=wish.yes)
    asyncio.run(_corrected(who.id, field, value))
    print(words.plain("admin-data-corrected", code=who.code, field=name))


def _field(typed: str) -> Field:
    try:
        return Field(typed.strip().casefold().replace("-", "_"))
    except ValueError as error:
        known = ", ".join(one.replace("_", "-") for one in Field)
        raise Problem("admin-problem-data-field", typed=typed, known=known) from error


async def _corrected(person_id: int, field: Field, value: str) -> None:
    async with talking.desk() as desk:
        try:
            await kept.write(desk, person_id, field, value)
        except NotHere as error:
            raise Problem("admin-problem-data-gone") from error
