"""`markaja simulate`: a year of a fictional municipality in an empty database, and every file that comes of it."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer
from sqlalchemy import func, inspect
from sqlmodel import select

from admin import house, settings
from admin.problems import Problem
from admin.simulating import acts, people, shown, year
from admin.simulating.press import Press
from admin.simulating.town import Town, build
from admin.simulating.wish import LEAST_PLACES, MONTHS, MOST_PLACES, Outcome, Wish
from casework import periods
from casework.periods import Period
from locales import LANGUAGES, Texts, one_language
from papers.month.ties import UntiedError
from papers.month.words import TEXT_FILES
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import Account, Contract, Person, PriceRow

_FIRST_YEAR, _LAST_YEAR = 2019, 2035
_MOST_SEED = 10**9


@dataclass(frozen=True, slots=True)
class Where:
    """`database`: an address; empty for a temporary one. `out`: None for a temporary folder. `language`: of files."""

    out: Path | None = None
    database: str = ""
    language: str = LANGUAGES[0]


def simulate(words: Texts, wish: Wish, where: Where) -> None:
    """Raises `Problem`; then nothing was changed."""
    period = period_of(wish)
    if where.language not in LANGUAGES:
        raise Problem("admin-problem-simulate-language", typed=where.language, languages=", ".join(LANGUAGES))
    folder = _folder(where.out)
    texts = one_language(where.language, *TEXT_FILES, "admin_simulate")
    try:
        with _progress(words) as tell:
            outcome = asyncio.run(_in_a_database(wish, period, Press(texts, folder, wish.printed), where, tell))
    except UntiedError as error:
        raise Problem("admin-problem-simulate-untied", differences=str(error)) from error
    print("\n".join(shown.told(words, wish, period, outcome)))
    if where.database:
        print(words.plain("admin-simulate-kept", address=house.address(where.database)))
    print(words.plain("admin-simulate-files", count=sum(1 for _ in folder.glob("*/*")), folder=str(folder)))


async def played(
    desks: Desks, wish: Wish, period: Period, press: Press, tell: Callable[[int, int], None] = lambda _, __: None
) -> Outcome:
    """On an empty database that stands ready. `tell` hears how many acts are done, and of how many."""
    town = Town(desks, wish, period, people.people(wish, period))
    await build(town)
    todo = year.acts(town, press, lambda kind: press.texts.of("simulate-reason", kind))
    tell(0, len(todo))
    await acts.play(town, todo, lambda: tell(1, len(todo)))
    return town.outcome


# ── what was asked for ───────────────────────────────────────────────────────


def period_of(wish: Wish) -> Period:
    """In which people are served on each day of the year; `Problem` for what cannot be played."""
    for option, typed, least, most in (
        ("--kov-places", wish.places, LEAST_PLACES, MOST_PLACES),
        ("--months", wish.months, 1, MONTHS),
        ("--seed", wish.seed, 0, _MOST_SEED),
    ):
        if not least <= typed <= most:
            raise Problem(
                "admin-problem-simulate-number", option=option, typed=str(typed), least=str(least), most=str(most)
            )
    found = _whole(wish.year) if _FIRST_YEAR <= wish.year <= _LAST_YEAR else None
    if found is None:
        known = [str(one) for one in range(_FIRST_YEAR, _LAST_YEAR + 1) if _whole(one)]
        raise Problem("admin-problem-simulate-year", year=str(wish.year), years=", ".join(known))
    return found


def _whole(year: int) -> Period | None:
    found = periods.on(date(year, 1, 1))
    return found if found is not None and date(year, 12, 31) in found.services else None


def _folder(out: Path | None) -> Path:
    if out is None:
        return Path(tempfile.mkdtemp(prefix="markaja-simulate-"))
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise Problem("admin-problem-simulate-folder", folder=str(out))
    return out


@contextmanager
def _progress(words: Texts) -> Iterator[Callable[[int, int], None]]:
    """A bar beside the output, for somebody who looks at a terminal."""
    if not sys.stderr.isatty():
        yield lambda _, __: None
        return
    with typer.progressbar(length=1, label=words.plain("admin-simulate-progress"), file=sys.stderr) as bar:

        def tell(done: int, of: int) -> None:
            bar.length = of
            bar.update(done)

        yield tell


# ── the database ─────────────────────────────────────────────────────────────


async def _in_a_database(
    wish: Wish, period: Period, press: Press, where: Where, tell: Callable[[int, int], None]
) -> Outcome:
    async with _database(where.database) as desks:
        return await played(desks, wish, period, press, tell)


@asynccontextmanager
async def _database(url: str) -> AsyncIterator[Desks]:
    if url:
        ring = settings.key_ring(settings.read())
        with house.refusals(url):
            if not house.missing_file(url):
                await _must_be_empty(url)
            await prepare(url)
            async with opened(url, ring) as sessions:
                yield Desks(sessions)
        return
    with tempfile.TemporaryDirectory(prefix="markaja-simulate-db-") as folder:
        own = f"sqlite:///{Path(folder) / 'year.db'}"
        await prepare(own)
        async with opened(own, KeyRing(new_key())) as sessions:
            yield Desks(sessions)


async def _must_be_empty(url: str) -> None:
    """Municipalities and periods may be there; `Problem` when anything of people or money is."""
    async with house.reached(url) as engine, engine.connect() as connection:
        there = set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))
        for table in (Account, Person, Contract, PriceRow):
            if table.__tablename__ in there:
                count = await connection.execute(select(func.count()).select_from(table))
                if count.scalar_one():
                    raise Problem("admin-problem-simulate-not-empty", address=house.address(url))
