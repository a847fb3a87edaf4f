"""`markaja data purge`: what may go, by kind and municipality; then it goes, batch by batch."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path

from admin import clock, ledger, settings
from admin.data import talking
from admin.problems import Problem
from casework.data_life import Kept
from locales import Texts, days
from storage.data_due import Due, due
from storage.data_purging import purge as purge_batch

_MOST_CODES = 12


@dataclass(frozen=True, slots=True)
class Wish:
    """`only`: a kind's key; empty: all of them."""

    only: str
    dry_run: bool
    yes: bool


def purge(words: Texts, wish: Wish) -> None:
    """Can be stopped at any moment and called again: each batch is whole."""
    kinds = _kinds(words, wish.only)
    found = asyncio.run(_looked(kinds))
    if not found:
        print(words.plain("admin-data-purge-nothing"))
        return
    for line, place in found:
        print(_said(words, line, place))
    if wish.dry_run:
        print(words.plain("admin-data-dry-run"))
        return
    talking.confirm(words, words.plain("admin-data-purge-word"), yes=wish.yes)
    path = settings.read().erasures_path()
    done, written = asyncio.run(_purged(list(dict.fromkeys(line.kind for line, _ in found)), path))
    for kind, count in done.items():
        print(words.plain("admin-data-purged", kind=words.of("data-kept", kind), count=count))
    if not written:
        print(words.plain("admin-data-ledger-unwritten", file=str(path)), file=sys.stderr)


def _kinds(words: Texts, only: str) -> list[Kept]:
    """The one that was typed, by its code or by its words; all of them when nothing was."""
    if not only:
        return list(Kept)
    by_words = {words.of("data-kept", kind).casefold(): kind for kind in Kept}
    typed = only.strip()
    if typed in list(Kept):
        return [Kept(typed)]
    if typed.casefold() in by_words:
        return [by_words[typed.casefold()]]
    known = ", ".join(f"{words.of('data-kept', kind)} ({kind})" for kind in Kept)
    raise Problem("admin-problem-data-kind", typed=only, known=known)


async def _looked(kinds: list[Kept]) -> list[tuple[Due, str]]:
    async with talking.unread_desk() as desk:
        found = [line for kind in kinds for line in await due(desk, kind)]
        places = {one.place for one in found if one.place is not None}
        names = {place: (await desk.municipalities.get(place)).name for place in places}
    return [(line, names.get(line.place or 0, "")) for line in found]


def _said(words: Texts, line: Due, place: str) -> str:
    said = [words.of("data-kept", line.kind), *filter(None, [place])]
    said.append(words.plain("admin-data-purge-count", count=line.count))
    if line.oldest is not None:
        said.append(words.plain("admin-data-purge-oldest", day=days.due(line.oldest)))
    if line.codes:
        more = "…" if len(line.codes) > _MOST_CODES else ""
        said.append(", ".join(line.codes[:_MOST_CODES]) + more)
    return " · ".join(said)


async def _purged(kinds: list[Kept], path: Path | None) -> tuple[dict[Kept, int], bool]:
    """A batch is a transaction: others may write in between. Also whether the list of erasures has it all."""
    done = dict.fromkeys(kinds, 0)
    async with talking.unread_desks() as desks:
        async with desks.open(clock.now()) as desk:
            await ledger.must_fit(desk, path)
        for kind in kinds:
            while True:
                async with desks.open(clock.now()) as desk:
                    count = await purge_batch(desk, kind)
                    left = await due(desk, kind)
                done[kind] += count
                if not count or not left:
                    break
        async with desks.open(clock.now()) as desk:
            written = await ledger.kept_up(desk, path)
    return done, written
