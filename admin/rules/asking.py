"""What was typed after `markaja rules …`, as values of the field; `Problem` when it cannot be understood."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from admin.problems import Problem
from casework import periods
from casework.facts import Event, Facts
from casework.periods import Period, PeriodProblem, Wrong

E = TypeVar("E", bound=StrEnum)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YES_NO = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Days:
    """As typed; empty where nothing was."""

    entered: str
    linked: str = ""
    assessed: str = ""
    plan: str = ""
    reviewed: str = ""
    exited: str = ""

    def facts(self) -> Facts:
        return Facts.of(
            (Event.ENTERED, day(self.entered)),
            (Event.LINKED, day(self.linked)),
            (Event.ASSESSED, day(self.assessed)),
            (Event.PLANNED, day(self.plan)),
            (Event.REVIEWED, day(self.reviewed)),
            (Event.EXITED, day(self.exited)),
        )


def among(file: Path | None) -> Sequence[Period]:
    """Ours, behind those of the database at hand; the one of a file outside in front of all."""
    known = (*imported(), *periods.periods())
    return known if file is None else (load(file), *known)


def imported() -> list[Period]:
    """Periods that an operator brought; none where no database stands ready."""
    from storage import imported_periods  # noqa: PLC0415 (small, but it is the store's)

    return [periods.read_period(name, text) for name, text in imported_periods.read(_database_url())]


def _database_url() -> str:
    """As the settings have it, without the settings' own way to it, which takes long to import."""
    if url := os.environ.get("MARKAJA_DATABASE_URL"):
        return url
    config = Path(os.environ.get("MARKAJA_CONFIG", "markaja.toml"))
    try:
        told = tomllib.loads(config.read_text("utf-8")) if config.is_file() else {}
    except (OSError, ValueError):
        told = {}
    return str(told.get("database_url", "sqlite:///var/markaja.db"))


def load(file: Path) -> Period:
    try:
        return periods.load(file)
    except OSError as error:
        raise Problem("admin-problem-no-file", file=str(file)) from error
    except PeriodProblem as error:
        raise BadPeriodFile(file, error) from error


class BadPeriodFile(Problem):
    """Says itself in the language of the command: see `admin.rules.words`."""

    def __init__(self, file: Path, error: PeriodProblem) -> None:
        from admin.rules.words import loaded  # noqa: PLC0415 (the words load when they are needed)

        told = loaded().of("period-problem", error.wrong)
        says_more = error.detail and error.wrong is not Wrong.NOT_TOML  # the parser's words are English
        detail = f" ({error.detail})" if says_more else ""
        place = f"{error.place}: " if error.place else ""
        super().__init__(
            "admin-problem-period-file", file=str(file), line=str(error.line), told=f"{place}{told}{detail}"
        )


def period(name: str, known: Sequence[Period], file: Path | None) -> Period:
    """By name; without one, the file's own."""
    if not name and file is not None:
        return known[0]
    found = periods.named(name, known)
    if found is None:
        raise Problem("admin-problem-period", typed=name, names=names(known))
    return found


def names(known: Sequence[Period]) -> str:
    return ", ".join(dict.fromkeys(one.name for one in known))


def day(typed: str) -> date | None:
    """2025-03-03; None when nothing was typed."""
    if not typed:
        return None
    try:
        return read_day(typed)
    except ValueError as error:
        raise Problem("admin-problem-day", typed=typed) from error


def read_day(typed: str) -> date:
    """Only this one form; ValueError otherwise."""
    if not _DAY.fullmatch(typed) or not typed.isascii():
        raise ValueError(typed)
    return date.fromisoformat(typed)


def month(typed: str) -> tuple[int, int]:
    found = _MONTH.fullmatch(typed)
    if not found or not typed.isascii() or not 1 <= int(found[2]) <= 12 or int(found[1]) < 1:  # noqa: PLR2004
        raise Problem("admin-problem-month", typed=typed)
    return int(found[1]), int(found[2])


def years(typed: str) -> int | None:
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal()) or int(typed) > 130:  # noqa: PLR2004 (nobody is older)
        raise Problem("admin-problem-age", typed=typed)
    return int(typed)


def yes_or_no(option: str, typed: str) -> bool | None:
    if not typed:
        return None
    answer = _YES_NO.get(typed.lower())
    if answer is None:
        raise Problem("admin-problem-choice", option=option, typed=typed, choices=", ".join(_YES_NO))
    return answer


def one_of(option: str, typed: str, kinds: type[E]) -> E | None:
    if not typed:
        return None
    if typed.lower() not in list(kinds):
        raise Problem("admin-problem-choice", option=option, typed=typed, choices=", ".join(kinds))
    return kinds(typed.lower())
