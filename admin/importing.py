"""Municipalities from the register in the program, or from a file of the same shape, into the table."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from admin import clock, house, settings
from admin.imports.agreeing import agreed
from admin.problems import Problem
from casework import municipalities
from casework.municipalities import Register
from locales import Texts
from locales.days import due
from storage.tables import MunicipalityRow

Counted = tuple[int, int, list[str]]
"""How many are added and refreshed, and the names of real ones that the list no longer has."""


def import_municipalities(words: Texts, file: Path | None, *, dry_run: bool = False, yes: bool = False) -> None:
    """Adds and refreshes by key, removes nothing: what is no longer on the list is named.

    With `dry_run` it is only counted. Whoever sits at a terminal is shown the count and asked, unless `yes`.
    """
    register = municipalities.register() if file is None else read(file)
    asks = not yes and sys.stdin.isatty()
    if dry_run or asks:
        _tell(words, register, "admin-import-would", asyncio.run(_looked_at(register)))
    if dry_run:
        print(words.plain("admin-import-dry-run"))
        return
    if asks and not agreed(words):
        return
    _tell(words, register, "admin-import-done", asyncio.run(_put(register)))


def _tell(words: Texts, register: Register, text_id: str, counted: Counted) -> None:
    added, refreshed, gone = counted
    print(words.plain(text_id, added=added, refreshed=refreshed))
    print(words.plain("admin-import-data", day=due(register.as_of), source=register.source))
    if register.checked_by:
        print(words.plain("admin-import-checked", name=register.checked_by))
    else:
        print(words.plain("admin-import-unchecked"))
    if gone:
        print(words.plain("admin-import-gone", names=", ".join(gone)))


def read(file: Path) -> Register:
    """Raises `Problem` that names the file, the row and what is wrong in it."""
    try:
        return municipalities.read_register(file.read_text("utf-8"))
    except OSError as error:
        raise Problem("admin-problem-no-file", file=str(file)) from error
    except (ValueError, AttributeError, KeyError, TypeError) as error:
        told = str(error) if isinstance(error, ValueError) else ""
        place = told.removeprefix(f"{municipalities.FILE}: ")
        raise Problem("admin-problem-file", file=str(file), place=place or type(error).__name__) from error


def rows(register: Register) -> list[dict[str, Any]]:
    """As the table takes them; municipalities of a joint contract each carry the places of the whole contract."""
    return [
        {
            "key": one.key,
            "name": one.name,
            "kind": one.kind,
            "county": one.county,
            "contract": one.contract,
            "places": register.contracts[one.contract].places if one.contract else None,
            "as_of": register.as_of,
        }
        for one in register.municipalities.values()
    ]


async def _looked_at(register: Register) -> Counted:
    """What `_put` would tell; nothing is changed."""
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        known = await desk.municipalities.all()
        added = len(register.municipalities.keys() - {row.key for row in known})
        return added, len(register.municipalities) - added, _gone(register, known)


async def _put(register: Register) -> Counted:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        added, refreshed = await desk.municipalities.put(rows(register))
        return added, refreshed, _gone(register, await desk.municipalities.all())


def _gone(register: Register, known: Sequence[MunicipalityRow]) -> list[str]:
    return [row.name for row in known if not row.fictional and row.key not in register.municipalities]
