"""Cells as values; every fault is remembered with its row and column, so that all of them are told at once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from admin.imports.reading import Row
from admin.problems import Problem
from locales import Texts

_SHOWN = 20
_DAYS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"),
    re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"),
)
_NUMBER = re.compile(r"\d+(\.\d+)?")


@dataclass(slots=True)
class Faults:
    """In the operator's language, in the order of rows."""

    words: Texts
    file: Path
    told: list[tuple[int, str]] = field(default_factory=list)

    def add(self, row: Row, key: str, text_id: str, **values: str) -> None:
        column = row.headings.get(key, key)
        what = self.words.plain(text_id, **values)
        self.told.append(
            (row.number, self.words.plain("admin-table-fault", row=row.number, column=column, told=what))
        )

    def pair(self, first: int, second: int, text_id: str) -> None:
        self.told.append((second, self.words.plain(text_id, first=first, second=second)))

    def stop(self) -> None:
        """Raises when there was any."""
        if not self.told:
            return
        lines = [line for _, line in sorted(self.told, key=lambda one: one[0])]
        if len(lines) > _SHOWN:
            lines = [*lines[:_SHOWN], self.words.plain("admin-table-more", count=len(lines) - _SHOWN)]
        raise Problem("admin-problem-table", file=str(self.file), told="\n".join(lines))

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
            self.add(row, key, "admin-table-not-number", typed=typed)
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

    def _nothing(self, row: Row, key: str, *, needed: bool) -> None:
        if needed:
            self.add(row, key, "admin-table-nothing")
