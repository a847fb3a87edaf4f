"""A programme period from a file into the database: all of it or nothing, and never over another one unasked."""

from __future__ import annotations

import asyncio
from pathlib import Path

from admin import clock, house, settings
from admin.problems import Problem
from admin.rules import holding
from admin.rules.asking import BadPeriodFile, load
from casework.periods import Period, PeriodProblem
from locales import Texts
from storage.errors import NameTaken


def import_period(words: Texts, file: Path, *, replace: bool) -> None:
    """Checked as `markaja rules check-period` checks it; open cases of that period are counted anew."""
    period = load(file)
    try:
        kept, cases = asyncio.run(_put(file.name, file.read_text("utf-8-sig"), replace=replace))
    except NameTaken as error:
        raise Problem("admin-problem-period-there", period=period.name) from error
    except PeriodProblem as error:
        raise BadPeriodFile(file, error) from error
    print(words.plain("admin-import-period-done", period=kept.name, file=file.name))
    print(words.plain("admin-import-period-cases", cases=cases))


def try_period(words: Texts, file: Path) -> None:
    """What `markaja rules check-period` says; nothing is kept."""
    holding.check(words, file)
    print(words.plain("admin-import-dry-run"))


async def _put(file: str, text: str, *, replace: bool) -> tuple[Period, int]:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        return await desk.periods.put(file, text, replace=replace)
