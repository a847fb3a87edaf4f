"""One table of a period's file, with its place in it: every complaint names file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from casework.eligibility import Status
from casework.periods.model import Source, Span
from casework.periods.problems import PeriodProblem, Wrong
from casework.toml_lines import line_of

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True)
class Table:
    file: str
    text: str
    path: tuple[str, ...]
    rows: Mapping[str, Any]

    def wrong(self, wrong: Wrong, key: str = "", detail: str = "") -> NoReturn:
        path = (*self.path, key) if key else self.path
        raise PeriodProblem(
            wrong, file=self.file, line=line_of(self.text, *path), place=".".join(path), detail=detail
        )

    def only(self, known: Iterable[str]) -> None:
        for key in self.rows:
            if key not in set(known):
                self.wrong(Wrong.UNKNOWN_KEY, key)

    def table(self, key: str) -> Table | None:
        if key not in self.rows:
            return None
        if not isinstance(self.rows[key], Mapping):
            self.wrong(Wrong.NOT_A_TABLE, key)
        return Table(self.file, self.text, (*self.path, key), self.rows[key])

    def tables(self) -> Iterator[tuple[str, Table]]:
        for key in self.rows:
            inner = self.table(key)
            if inner is not None:
                yield key, inner

    # ── values ───────────────────────────────────────────────────────────────

    def day(self, key: str) -> date | None:
        value = self.rows.get(key)
        if value is None:
            return None
        return self._day(key, value)

    def days(self, key: str) -> tuple[date, ...]:
        """One day or a list of them."""
        value = self.rows.get(key, ())
        return tuple(self._day(key, one) for one in (value if isinstance(value, list | tuple) else [value]))

    def _day(self, key: str, value: object) -> date:
        if not isinstance(value, date) or isinstance(value, datetime):
            self.wrong(Wrong.NOT_A_DATE, key)
        return value

    def count(self, key: str) -> int:
        """A whole number of at least 1."""
        value = self.rows[key]
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            self.wrong(Wrong.NOT_A_COUNT, key)
        return value

    def number(self, key: str) -> Decimal | None:
        value = self.rows.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.wrong(Wrong.NOT_A_NUMBER, key)
        return Decimal(value)

    def yes(self, key: str) -> bool:
        if self.rows[key] is not True:
            self.wrong(Wrong.NOT_YES, key)
        return True

    def word(self, key: str) -> str:
        value = self.rows.get(key, "")
        if not isinstance(value, str):
            self.wrong(Wrong.NOT_TEXT, key)
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """One word or a list of them."""
        value = self.rows.get(key, ())
        found = tuple(value) if isinstance(value, list | tuple) else (value,)
        if not all(isinstance(one, str) for one in found):
            self.wrong(Wrong.NOT_TEXT, key)
        return found

    def one_of(self, key: str, among: type[E]) -> E:
        return self._member(key, self.rows[key], among)

    def some_of(self, key: str, among: type[E]) -> tuple[E, ...]:
        value = self.rows[key]
        if not isinstance(value, list):
            self.wrong(Wrong.NOT_AMONG, key, ", ".join(among))
        return tuple(self._member(key, one, among) for one in value)

    def _member(self, key: str, value: object, among: type[E]) -> E:
        if not isinstance(value, str) or value not in list(among):
            self.wrong(Wrong.NOT_AMONG, key, ", ".join(among))
        return among(value)

    # ── what many tables share ───────────────────────────────────────────────

    def source(self, *, needed: bool) -> Source:
        """Status and clause; `needed` where a number stands beside them. An example needs no clause."""
        status = self.one_of("status", Status) if "status" in self.rows else None
        clause = self.word("clause").strip()
        if needed and status is None:
            self.wrong(Wrong.NO_STATUS)
        if needed and not clause and status is not Status.EXAMPLE:
            self.wrong(Wrong.NO_CLAUSE)
        return Source(status, clause)

    def span(self, first: str = "from", last: str = "until") -> Span:
        start, end = self.day(first), self.day(last)
        if start and end and end < start:
            self.wrong(Wrong.DAYS_TURNED, last)
        return Span(start, end, self.source(needed=bool(start or end)))


def parsed(file: str, text: str) -> Table:
    """The whole file; numbers with a point are read exactly."""
    try:
        return Table(file, text, (), tomllib.loads(text, parse_float=Decimal))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        told = str(error)
        line = re.search(r"line (\d+)", told)
        number = int(line[1]) if line else text.count("\n") + 1
        raise PeriodProblem(Wrong.NOT_TOML, file=file, line=number, detail=told) from error
