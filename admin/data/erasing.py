"""`markaja erase`: what there is of somebody, a typed confirmation, and then nothing that tells who it was."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from admin import clock, ledger, settings
from admin.data import talking
from admin.problems import Problem
from casework.data_subjects import Bar, RequestKind, RequestOutcome, Whose
from locales import Texts
from storage import data_requests
from storage.data_erasing import Erased, Found, erase, look
from storage.data_marks import bars
from storage.data_pages import settle
from storage.data_scope import scope_of
from storage.desk import Desk
from storage.errors import NotHere


@dataclass(frozen=True, slots=True)
class Wish:
    """`typed`: a code, or the number of a request. `reason`: why even so."""

    typed: str
    yes: bool
    dry_run: bool
    even_so: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Before:
    whose: Whose
    request: int | None
    found: tuple[Found, ...]
    bars: tuple[Bar, ...]


class Done(NamedTuple):
    """`written`: whether the list beside the database has it too."""

    erased: Erased
    written: bool


def erase_subject(words: Texts, wish: Wish) -> None:
    before = asyncio.run(_before(wish.typed))
    show(words, before.whose, before.found)
    if wish.dry_run:
        for bar in before.bars:
            print(words.of("data-bar", bar))
        print(words.plain("admin-data-dry-run"))
        return
    refuse(words, before, wish)
    talking.confirm(words, before.whose.code, yes=wish.yes)
    tell(words, perform(before, wish))


def show(words: Texts, whose: Whose, found: tuple[Found, ...]) -> None:
    print(words.plain("admin-data-found", code=whose.code))
    for one in found:
        print(f"  {words.plain('admin-data-found-line', table=one.table, rows=one.rows, telling=one.telling)}")


def refuse(words: Texts, before: Before, wish: Wish) -> None:
    """`Problem` where something stands against it and nobody said why it is done even so."""
    if not before.bars:
        return
    reasons = " ".join(words.of("data-bar", bar) for bar in before.bars)
    if not wish.even_so:
        raise Problem("admin-problem-data-barred", code=before.whose.code, reasons=reasons)
    if not wish.reason.strip():
        raise Problem("admin-problem-data-no-reason")
    print(reasons)


def perform(before: Before, wish: Wish) -> Done:
    """The ledger's line is in the transaction; its copy in the file comes right after."""
    read = settings.read()
    done = asyncio.run(_erased(before, wish, read.erasures_path()))
    settle(read.database_url)
    return done


def tell(words: Texts, found: Done) -> None:
    """What was done, and what the database lets nobody change."""
    done = found.erased
    print(words.plain("admin-data-erased", code=done.whose.code, messages=done.messages, outbox=done.outbox))
    for table, column, count in done.mentions:
        print(words.plain("admin-data-mention", place=f"{table}.{column}", count=count))
    for table, column, count in done.left:
        print(words.plain("admin-data-left", place=f"{table}.{column}", count=count))
    path = settings.read().erasures_path()
    if path is None:
        print(words.plain("admin-data-ledger-none"))
    elif found.written:
        print(words.plain("admin-data-ledger", file=str(path)))
    tell_unwritten(words, found)


def tell_unwritten(words: Texts, found: Done) -> None:
    if not found.written:
        path = settings.read().erasures_path()
        print(words.plain("admin-data-ledger-unwritten", file=str(path)), file=sys.stderr)


async def _before(typed: str) -> Before:
    async with talking.desk() as desk:
        request = None
        try:
            if typed.strip().isdigit():
                row = await data_requests.get(desk, int(typed))
                if row.kind is not RequestKind.ERASURE or row.closed_at is not None:
                    raise Problem("admin-problem-data-request-kind", number=row.id or 0)
                whose, request = data_requests.whose(row), row.id
            else:
                whose = talking.subject(typed)
        except NotHere as error:
            raise Problem("admin-problem-data-request", number=typed) from error
        return await before_of(desk, whose, request)


async def before_of(desk: Desk, whose: Whose, request: int | None) -> Before:
    try:
        scope = await scope_of(desk, whose)
    except NotHere as error:
        raise talking.missing(whose) from error
    return Before(whose, request, await look(desk, scope), await bars(desk, scope))


async def _erased(before: Before, wish: Wish, path: Path | None) -> Done:
    entry = {
        "request": before.request,
        "even_so": bool(before.bars),
        "reason": wish.reason.strip() or None if before.bars else None,
    }
    async with talking.desks() as desks:
        async with desks.open(clock.now()) as desk:
            await ledger.must_fit(desk, path)
            # Once more, in the transaction of the act: a case may have been opened meanwhile.
            if await bars(desk, await scope_of(desk, before.whose)) != before.bars:
                raise Problem("admin-problem-data-changed", code=before.whose.code)
            if before.bars:
                desk.audit("erasure:even_so", f"{before.whose.kind}:{before.whose.id}")
            done = await erase(desk, before.whose, by="operator", entry=entry)
            if before.request is not None:
                await data_requests.answered(desk, before.request, RequestOutcome.DONE)
        async with desks.open(clock.now()) as desk:
            written = await ledger.kept_up(desk, path)
    return Done(done, written)
