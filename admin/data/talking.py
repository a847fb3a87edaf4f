"""What the commands about people's data share: codes as typed, a question to be answered, a file of one's own."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import date
from pathlib import Path

from admin import clock, house, settings
from admin.problems import Problem
from casework.data_subjects import SubjectKind, Whose, whose
from locales import Texts
from storage.desk import Desk, Desks
from storage.secrets import unread
from storage.subjects import account_of


def subject(typed: str) -> Whose:
    """`Problem` when it is no code."""
    found = whose(typed)
    if found is None:
        raise Problem("admin-problem-data-code", typed=typed)
    return found


async def subject_or_account(desk: Desk, person: str, account: str) -> Whose:
    """A person by the code, or an account by its number, its Telegram number or the name it is shown by."""
    if bool(person) == bool(account):
        raise Problem("admin-problem-data-whose")
    if person:
        return subject(person)
    found = await account_of(desk, account)
    if len(found) != 1:
        raise Problem("admin-problem-data-account", typed=account, count=len(found))
    return Whose(SubjectKind.ACCOUNT, found[0])


def missing(who: Whose) -> Problem:
    return Problem("admin-problem-data-nobody", code=who.code)


def table_of(words: Texts, table: str) -> str:
    """In words, with its name in the database in brackets: "Juhtumid (case_file)"."""
    told = f"data-table-{table.replace('_', '-')}"
    return f"{words.plain(told)} ({table})" if words.has(told) else table


def place_of(words: Texts, table: str, column: str) -> str:
    """As „Juhtumid, märkus (case_file.note)“."""
    tables, columns = f"data-table-{table.replace('_', '-')}", f"data-field-{column.replace('_', '-')}"
    said = [words.plain(one) for one in (tables, columns) if words.has(one)]
    return f"{', '.join(said)} ({table}.{column})" if said else f"{table}.{column}"


def day_of(typed: str) -> date:
    """As 2028-12-31 or 31.12.2028."""
    try:
        if "." in typed:
            day, month, year = (int(part) for part in typed.split("."))
            return date(year, month, day)
        return date.fromisoformat(typed)
    except ValueError as error:
        raise Problem("admin-problem-data-day", typed=typed) from error


def confirm(words: Texts, wanted: str, *, yes: bool) -> None:
    """Goes on when the very word was typed; `Problem` otherwise, and nothing was changed."""
    if yes:
        return
    print(words.plain("admin-data-confirm", wanted=wanted), file=sys.stderr)
    try:
        typed = input()
    except EOFError:
        typed = ""
    if typed.strip().casefold() != wanted.casefold():
        raise Problem("admin-problem-data-unconfirmed", wanted=wanted)


def free(folder: Path, names: Iterable[str], *, force: bool) -> None:
    """`Problem` when one of the files is there already."""
    there = next((folder / name for name in names if (folder / name).exists()), None)
    if there is not None and not force:
        raise Problem("admin-problem-export-there", file=str(there))


def write(folder: Path, files: dict[str, bytes], *, force: bool) -> list[Path]:
    """Readable for the operator alone; nothing is written when one of them is there already."""
    free(folder, files, force=force)
    beside(folder, files)
    return in_place(folder, files)


def beside(folder: Path, files: dict[str, bytes]) -> None:
    """Whole and on the disk under names of their own; `in_place` puts them where they belong. `Problem`: none is."""
    paths = {_new(folder, name): content for name, content in files.items()}
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for path, content in paths.items():
            path.touch(mode=0o600)
            path.chmod(0o600)
            with path.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        put_away(folder, files)
        raise Problem("admin-problem-export-write", file=str(folder), problem=error.strerror or "") from error


def put_away(folder: Path, names: Iterable[str]) -> None:
    """What `beside` wrote is not wanted any more."""
    for name in names:
        with suppress(OSError):
            _new(folder, name).unlink()


def waits(folder: Path, names: Iterable[str]) -> bool:
    """Whether a whole file of an earlier call stands beside its place."""
    return any(_new(folder, name).exists() for name in names)


def in_place(folder: Path, names: Iterable[str]) -> list[Path]:
    """What stands beside takes its own name; files that are not beside are left out."""
    there = [name for name in names if _new(folder, name).exists()]
    try:
        return [_new(folder, name).replace(folder / name) for name in there]
    except OSError as error:
        raise Problem("admin-problem-export-write", file=str(folder), problem=error.strerror or "") from error


def _new(folder: Path, name: str) -> Path:
    return folder / f".{name}.new"


@asynccontextmanager
async def desks() -> AsyncIterator[Desks]:
    async with house.entered(settings.read()) as found:
        yield found


@asynccontextmanager
async def desk() -> AsyncIterator[Desk]:
    """One transaction of the operator's; a subject that is not there becomes a sentence."""
    async with desks() as found, found.open(clock.now()) as opened:
        yield opened


@asynccontextmanager
async def unread_desks() -> AsyncIterator[Desks]:
    """As `desks`, for what needs nobody's words (counting, days, erasing by age): after a key was lost it goes on."""
    with unread():
        async with desks() as found:
            yield found


@asynccontextmanager
async def unread_desk() -> AsyncIterator[Desk]:
    async with unread_desks() as found, found.open(clock.now()) as opened:
        yield opened
