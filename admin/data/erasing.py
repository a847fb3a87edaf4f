"""`markaja erase`: what there is of somebody, a typed confirmation, and then nothing that tells who it was."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from admin import clock, ledger, settings
from admin.data import talking
from admin.data.others import UNSAID, Choice, Decided, decided, lines_of
from admin.problems import Problem
from casework.data_subjects import Bar, RequestKind, RequestOutcome, Whose
from locales import Texts
from storage import data_requests
from storage.data_erasing import Erased, Found, erase, look
from storage.data_marks import bars
from storage.data_mentions import Place, left_of
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
    doubtful: bool = False
    """Whether forms that may be another name's are replaced too."""
    choice: Choice = UNSAID


@dataclass(frozen=True, slots=True)
class Before:
    whose: Whose
    request: int | None
    found: tuple[Found, ...]
    bars: tuple[Bar, ...]
    others: Decided
    left: tuple[Place, ...] = ()
    """Where the name would stand still; only looked for where nothing is erased."""


class Done(NamedTuple):
    """`written`: whether the list beside the database has it too."""

    erased: Erased
    written: bool


def erase_subject(words: Texts, wish: Wish) -> None:
    before = asyncio.run(_before(wish))
    show(words, before)
    if wish.dry_run:
        for bar in before.bars:
            print(words.of("data-bar", bar))
        tell_left(words, before.left)
        print(words.plain("admin-data-dry-run"))
        return
    refuse(words, before, wish)
    talking.confirm(words, before.whose.code, yes=wish.yes)
    tell(words, perform(before, wish))


def show(words: Texts, before: Before) -> None:
    print(words.plain("admin-data-found", code=before.whose.code))
    for one in before.found:
        table = talking.table_of(words, one.table)
        print(f"  {words.plain('admin-data-found-line', table=table, rows=one.rows, telling=one.telling)}")
    for line in lines_of(words, before.others):
        print(line)


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


def perform(before: Before, wish: Wish, report: Callable[[Erased], None] | None = None) -> Done:
    """The ledger's line is in the transaction; its copy in the file comes right after.

    `report`: called before anything of it is in force; when it raises, nothing was erased.
    """
    read = settings.read()
    done = asyncio.run(_erased(before, wish, read.erasures_path(), report))
    settle(read.database_url)
    return done


def tell(words: Texts, found: Done) -> None:
    """What was done, and what the database lets nobody change."""
    done = found.erased
    print(words.plain("admin-data-erased", code=done.whose.code, messages=done.messages, outbox=done.outbox))
    for table, column, count in done.mentions:
        print(words.plain("admin-data-mention", place=talking.place_of(words, table, column), count=count))
    tell_left(words, done.left)
    path = settings.read().erasures_path()
    if path is None:
        print(words.plain("admin-data-ledger-none"))
    elif found.written:
        print(words.plain("admin-data-ledger", file=str(path)))
    tell_unwritten(words, found)


def tell_left(words: Texts, left: tuple[Place, ...]) -> None:
    """Where the name stands still, why, and in whose record."""
    for one in left:
        why = words.of("data-left", one.why)
        print(
            words.plain(
                "admin-data-left", place=talking.place_of(words, one.table, one.column), count=one.count, why=why
            )
        )
        if one.codes:
            print(f"    {', '.join(one.codes)}")


def tell_unwritten(words: Texts, found: Done) -> None:
    if not found.written:
        path = settings.read().erasures_path()
        print(words.plain("admin-data-ledger-unwritten", file=str(path)), file=sys.stderr)


async def _before(wish: Wish) -> Before:
    typed = wish.typed
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
        return await before_of(desk, whose, request, wish)


async def before_of(desk: Desk, whose: Whose, request: int | None, wish: Wish) -> Before:
    try:
        await scope_of(desk, whose)
    except NotHere as error:
        raise talking.missing(whose) from error
    others = await decided(desk, whose, wish.choice)
    scope = await scope_of(desk, whose, others.taken)
    left = await left_of(desk, scope) if wish.dry_run else ()
    return Before(whose, request, await look(desk, scope), await bars(desk, scope), others, left)


async def _erased(before: Before, wish: Wish, path: Path | None, report: Callable[[Erased], None] | None) -> Done:
    entry = {
        "request": before.request,
        "even_so": bool(before.bars),
        "reason": wish.reason.strip() or None if before.bars else None,
    }
    async with talking.desks() as desks:
        async with desks.open(clock.now()) as desk:
            await ledger.must_fit(desk, path)
            # Once more, in the transaction of the act: a case may have been opened meanwhile.
            taken = before.others.taken
            now = await decided(desk, before.whose, wish.choice)
            if now != before.others or await bars(desk, await scope_of(desk, before.whose, taken)) != before.bars:
                raise Problem("admin-problem-data-changed", code=before.whose.code)
            if before.bars:
                desk.audit("erasure:even_so", f"{before.whose.kind}:{before.whose.id}")
            done = await erase(desk, before.whose, by="operator", entry=entry, taken=taken, doubtful=wish.doubtful)
            if before.request is not None:
                await data_requests.answered(desk, before.request, RequestOutcome.DONE)
            if report is not None:
                report(done)
        async with desks.open(clock.now()) as desk:
            written = await ledger.kept_up(desk, path)
    return Done(done, written)
