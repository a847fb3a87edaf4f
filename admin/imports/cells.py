"""Cells as values; every fault is remembered with its row and column, so that all of them are told at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from admin.imports.nearest import nearest
from admin.imports.shapes import Fault, Row, Table
from locales import Texts

_DAYS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})"),
)
_WORDS = re.compile(r"[^\W\d_]+")
_LATIN, _CYRILLIC = re.compile(r"[a-z\u00c0-\u024f]", re.IGNORECASE), re.compile(r"[\u0400-\u04ff]")
_NO_NAME = frozenset({"Sc", "Sk", "Sm", "So", "Cc", "Cn", "Co", "No"})
"""Kinds of signs in Unicode: of money, of sums, accents without a letter, pictures, nothing at all."""
_NUL = "\x00"
_NUMBER = re.compile(r"\d+(\.\d+)?")


@dataclass(slots=True)
class Faults:
    """In the operator's language."""

    words: Texts
    told: list[Fault] = field(default_factory=list)

    def of(self, row: Row, key: str, text_id: str, **values: str) -> Fault:
        """Not remembered: for what may turn out to be wanted."""
        return Fault(row.number, row.headings.get(key, ""), self.words.plain(text_id, **values))

    def add(self, row: Row, key: str, text_id: str, **values: str) -> None:
        self.told.append(self.of(row, key, text_id, **values))

    def pair(self, first: int, second: int, text_id: str) -> None:
        told = self.words.plain(text_id, first=first, second=second)
        self.told.append(Fault(second, "", told, also=first))

    def unknown(self, row: Row, key: str, text_id: str, typed: str, known: Iterable[str]) -> None:
        """With the nearest of those that are known, where one is near."""
        values = {"typed": typed}
        told = self.words.plain(text_id, **values)
        if meant := nearest(typed, known):
            told = self.words.plain("imports-meant", told=told, name=meant)
        self.told.append(Fault(row.number, row.headings.get(key, ""), told))

    def rows(self) -> set[int]:
        return {one.row for one in self.told}

    def readable(self, table: Table) -> Table:
        """Without the sign that no database keeps: a fault where it stands, and nobody stumbles over it later."""
        for row in table.rows:
            for key in (key for key, cell in row.cells.items() if _NUL in cell):
                self.add(row, key, "imports-unreadable-sign")
        rows = [
            replace(row, cells={key: cell.replace(_NUL, "") for key, cell in row.cells.items()}) for row in table.rows
        ]
        return replace(table, rows=rows)

    # ── one cell ─────────────────────────────────────────────────────────────

    def day(self, row: Row, key: str, *, needed: bool = True) -> date | None:
        """2026-01-31 or 31.01.2026."""
        typed = row.cells.get(key, "")
        if not typed:
            self._nothing(row, key, needed=needed)
            return None
        for form in _DAYS:
            if found := form.fullmatch(typed):
                try:
                    return date(int(found["y"]), int(found["m"]), int(found["d"]))
                except ValueError:
                    break
        self.add(row, key, "admin-table-not-day", typed=typed)
        return None

    def number(self, row: Row, key: str, *, places: int, most: Decimal, needed: bool = True) -> Decimal | None:
        """Above 0; a comma or a point, spaces between thousands; at most so many digits after it."""
        typed = row.cells.get(key, "")
        if not typed:
            self._nothing(row, key, needed=needed)
            return None
        plain = re.sub(r"[\s\u00a0€]", "", typed).replace(",", ".")
        try:
            found = Decimal(plain) if plain.isascii() and _NUMBER.fullmatch(plain) else None
        except InvalidOperation:
            found = None
        if found is None:
            self.add(row, key, "admin-table-not-number" if places else "admin-table-not-whole", typed=typed)
        elif -int(found.as_tuple().exponent) > places:
            self.add(row, key, "admin-table-too-exact", typed=typed, places=str(places))
        elif not 0 < found <= most:
            self.add(row, key, "admin-table-out-of-sense", typed=typed, most=f"{most:f}")
        else:
            return found
        return None

    def count(self, row: Row, key: str, *, most: int, needed: bool = True) -> int | None:
        found = self.number(row, key, places=0, most=Decimal(most), needed=needed)
        return None if found is None else int(found)

    def text(self, row: Row, key: str, *, needed: bool = True, longest: int = 200) -> str:
        typed = " ".join(row.cells.get(key, "").split())
        if not typed:
            self._nothing(row, key, needed=needed)
        elif len(typed) > longest:
            self.add(row, key, "admin-table-too-long", most=str(longest))
            return ""
        return typed

    def legible(self, row: Row, key: str, name: str) -> None:
        """A name in which a word mixes two alphabets, or a sign stands for a letter, was read in another encoding.

        Neither is shown: the cell may tell who a person is.
        """
        if any(_LATIN.search(word) and _CYRILLIC.search(word) for word in _WORDS.findall(name)):
            self.add(row, key, "imports-two-alphabets")
        elif any(unicodedata.category(sign) in _NO_NAME and sign != "`" for sign in name):
            self.add(row, key, "imports-sign-in-name")

    def yes(self, row: Row, key: str) -> bool:
        """Empty is no."""
        typed = row.cells.get(key, "").casefold()
        if typed in _YES:
            return True
        if typed not in _NO:
            self.add(row, key, "imports-not-yes", typed=typed)
        return False

    def _nothing(self, row: Row, key: str, *, needed: bool) -> None:
        if needed:
            self.add(row, key, "admin-table-nothing")


_YES = frozenset({"jah", "x", "1", "да", "yes", "true", "+"})
_NO = frozenset({"", "ei", "0", "нет", "no", "false", "-"})


def one_line(fault: Fault, words: Texts) -> str:
    """As it is told to the operator."""
    if not fault.column and fault.also:
        return fault.told
    if not fault.column:
        return words.plain("imports-fault-row", row=fault.row, told=fault.told)
    return words.plain("admin-table-fault", row=fault.row, column=fault.column, told=fault.told)


def in_order(faults: Iterable[Fault]) -> Sequence[Fault]:
    return sorted(faults, key=lambda one: one.row)
