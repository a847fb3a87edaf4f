"""The sum table of ratings as a file: of a quarter, or of all the time."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from admin import clock, house, settings
from admin.inviting import municipality
from admin.problems import Problem
from casework.calendar import tallinn_day
from casework.quality_of_life_sums import Quarter, SumTable
from locales import LANGUAGES, Texts, all_texts
from papers.rating_xlsx import RatingSums, rating_sums
from storage import ratings_sums

_QUARTER = re.compile(r"(2\d{3})-Q([1-4])")


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed; an empty quarter: from the beginning until today."""

    kov: str
    quarter: str = ""
    out: Path = Path()
    language: str = ""
    averages: bool = False
    force: bool = False


def export_ratings(words: Texts, wish: Wish) -> None:
    """Prints where the file is."""
    if wish.language and wish.language not in LANGUAGES:
        raise Problem("admin-problem-choice", option="--lang", typed=wish.language, choices=", ".join(LANGUAGES))
    today = tallinn_day(clock.now())
    first, last = _span(wish.quarter, today)
    key, found = asyncio.run(_made(wish, first, last))
    texts = all_texts()[wish.language or words.language]
    parts = ["ratings", key, wish.quarter, "averages" if wish.averages else ""]
    path = wish.out / f"{'-'.join(part for part in parts if part)}.xlsx"
    _write(path, rating_sums(texts, RatingSums(found, today, wish.averages)), force=wish.force)
    print(path)


def _span(typed: str, today: date) -> tuple[date | None, date]:
    if not typed:
        return None, today
    found = _QUARTER.fullmatch(typed)
    if found is None:
        raise Problem("admin-problem-quarter", typed=typed)
    quarter = Quarter(int(found[1]), int(found[2]))
    if quarter.first > today:
        raise Problem("admin-problem-span-ahead", typed=typed)
    return quarter.first, quarter.last


async def _made(wish: Wish, first: date | None, last: date) -> tuple[str, SumTable]:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        place = await municipality(desk, wish.kov)
        return place.key, await ratings_sums.table(desk, place.id or 0, first, last)


def _write(path: Path, data: bytes, *, force: bool) -> None:
    if path.exists() and not force:
        raise Problem("admin-problem-file-there", files=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise Problem("admin-problem-not-written", file=str(path), problem=error.strerror or str(error)) from error
