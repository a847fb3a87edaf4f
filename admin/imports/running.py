"""`markaja import KIND FILE`: look, show, ask, keep. Nothing is kept unless every row is right."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from admin import clock, house, settings
from admin.imports import giving, kinds, pace, reading, showing
from admin.imports.agreeing import agreed
from admin.imports.cells import in_order, one_line
from admin.imports.leftovers import handed_over
from admin.imports.progress import along
from admin.imports.shapes import Fault, Kept, Look, Table, Wish
from admin.problems import Problem
from locales import Texts
from storage import import_files
from storage.desk import Desk, Desks
from storage.import_turns import take_turn

MOST_FAULTS = 50
_NAMES_OF_RULES = frozenset({"plans", "prices", "contracts"})
"""Kinds of tables that name components or periods."""


@dataclass(frozen=True, slots=True)
class Asked:
    """As it was typed."""

    kind: str
    file: Path
    place: str = ""
    period: str = ""
    bot: str = ""
    encoding: str = ""
    while_running: bool = False
    replace: bool = False
    dry_run: bool = False
    yes: bool = False
    errors: Path | None = None
    result: Path | None = None
    codes: Path | None = None


def import_table(words: Texts, asked: Asked) -> None:
    """Raises `Problem`; then nothing was changed."""
    brought = reading.content(asked.file)
    try:
        asyncio.run(_Import(kinds.spoken(words.language), asked, brought).run())
    except KeyboardInterrupt as error:
        raise Problem("imports-problem-stopped") from error


class _Import:
    def __init__(self, words: Texts, asked: Asked, brought: bytes) -> None:
        self.words, self.asked, self.brought = words, asked, brought
        self.kind = kinds.KINDS[asked.kind]
        self.settings = settings.read()
        self.gift = giving.Gift(asked.result, asked.codes)
        self.wish = Wish(
            words,
            asked.file.name,
            clock.now(),
            place=asked.place,
            period=asked.period,
            bot=asked.bot or self.settings.bot_username,
            replace=asked.replace,
            encoding=asked.encoding.strip().casefold(),
        )

    async def run(self) -> None:
        giving.must_be_free(self.asked.errors)
        if not self.asked.dry_run:
            self._must_be_meant()
            self.gift.check(needed=self.kind.gives_links)
        table = await kinds.table(self.kind, self.brought, self.wish)
        async with house.entered(self.settings) as desks:
            if not self.asked.dry_run:
                await self._settle_earlier(desks)
            shown: Look | None = None
            if self._shows_first():
                async with desks.open(self.wish.now) as desk:
                    shown = await self._look(desk, table)
                if self.asked.dry_run or shown.empty or not agreed(self.words):
                    return
            try:
                async with desks.open(self.wish.now) as desk:
                    kept, look = await self._keep(desk, table, shown)
            except BaseException:
                self.gift.take_back()
                raise
        self._tell(kept, look, shown_already=shown is not None)

    def _must_be_meant(self) -> None:
        if self.kind.must_be_confirmed and not self.asked.yes and not sys.stdin.isatty():
            raise Problem("imports-problem-yes")

    def _shows_first(self) -> bool:
        """Whoever sits there sees first what would change."""
        return self.asked.dry_run or (not self.asked.yes and sys.stdin.isatty())

    async def _look(self, desk: Desk, table: Table) -> Look:
        """Prints what would change; raises `Problem` with everything that is wrong."""
        look = await kinds.look(desk, self.kind, table, self.wish)
        if look.lines and (self.asked.dry_run or not look.faults):
            print("\n".join([*showing.notes(self.words, look), *showing.lines(self.words, look)]))
        self._stop([*look.faults] if self.asked.dry_run or self.asked.replace else [*look.faults, *look.taken], look)
        if not look.faults and pace.is_long(self.kind, look):
            print(self.words.plain("imports-takes-long", seconds=pace.seconds(self.kind, look)))
        if self.asked.dry_run:
            print(self.words.plain("admin-import-dry-run"))
        elif look.empty:
            print(self.words.plain("imports-nothing"))
        return look

    async def _keep(self, desk: Desk, table: Table, shown: Look | None) -> tuple[Kept, Look]:
        """All of it in this one transaction, the operator's own file before its end."""
        await take_turn(desk)
        look = await kinds.look(desk, self.kind, table, self.wish)
        self._stop([*look.faults] if self.asked.replace else [*look.faults, *look.taken], look)
        if shown is not None and list(shown.lines) != list(look.lines):
            raise Problem("imports-problem-moved")
        if not self.asked.while_running:
            await pace.must_not_hold_up(self.settings.database_url, self.kind, look)
        kept = Kept(()) if self._idle(look) else await kinds.keep(look, along(self.words))
        if kept.sheet is not None:
            self.gift.write(kept.sheet, self.words)
        if self.gift.written:
            import_files.written(desk, self.gift.mark)
        return kept, look

    async def _settle_earlier(self, desks: Desks) -> None:
        """Files of an import that was killed are handed over where it was kept, named where it was not.

        Raises `Problem` with the names that were handed over, or of which nobody can say: then nothing is brought.
        """
        found = self.gift.left()
        if not found:
            return
        async with desks.open(self.wish.now) as desk:
            await take_turn(desk)  # whoever writes such a file holds the turn: none of these is being written now
            kept = await import_files.kept(desk, [one.mark for one in found])
        if unknown := [str(one.file) for one in found if not one.mark]:
            raise Problem("imports-problem-left", files=", ".join(unknown))
        if files := [str(handed_over(one)) for one in found if one.mark in kept]:
            raise Problem("imports-problem-handed-over", files=", ".join(files))
        # Not taken away: another database may know them.
        print(self.words.plain("imports-left-files", files=", ".join(str(one.file) for one in found)))

    def _idle(self, look: Look) -> bool:
        """Nothing to do; whoever wants the codes once more gets them."""
        return look.empty and self.kind.must_be_confirmed and (self.kind.gives_links or self.asked.result is None)

    def _tell(self, kept: Kept, look: Look, *, shown_already: bool) -> None:
        self.gift.hand_over()
        if not shown_already:
            print("\n".join([*showing.notes(self.words, look), *showing.lines(self.words, look)]))
        if look.empty:
            print(self.words.plain("imports-nothing"))
        said = () if look.empty and self.kind.must_be_confirmed else kept.said
        for line in [*said, *self.gift.told(self.words)]:
            print(line)

    def _stop(self, faults: Sequence[Fault], look: Look) -> None:
        """Raises `Problem` when there is any; they go into a file of their own where one was asked for."""
        if not faults:
            return
        if self.asked.errors is not None:
            giving.write_errors(self.asked.errors, look.table, faults, self.words)
        lines = [one_line(fault, self.words) for fault in in_order(faults)]
        if len(lines) > MOST_FAULTS:
            lines = [*lines[:MOST_FAULTS], self.words.plain("admin-table-more", count=len(lines) - MOST_FAULTS)]
        if any(one in look.taken for one in faults):
            lines.append(self.words.plain("imports-hint-replace"))
        if look.faults and self.kind.name in _NAMES_OF_RULES:
            lines.append(self.words.plain("imports-hint-names"))
        raise Problem("admin-problem-table", file=str(self.asked.file), told="\n".join(lines))
