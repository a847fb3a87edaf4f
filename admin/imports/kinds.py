"""Which tables can be brought: for each kind its columns, how its rows are looked at, and an example.

Used by `markaja import` and by the operator's pages: read a `table`, look at it at an open desk, show `Look.lines`
and `Look.faults`, and keep it with `keep` at the same desk, or look at it once more at another one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from admin.imports import (
    contracts,
    organisations,
    people,
    people_columns,
    people_example,
    places,
    plans,
    prices,
    workers,
)
from admin.imports.cells import Faults, in_order
from admin.imports.reading import read
from admin.imports.shapes import Along, Asks, Columns, Example, Kept, Look, Plan, Table, Wish, quietly
from locales import Texts, one_language
from storage.desk import Desk

FILES = ("admin", "admin_money", "imports", "common", "leading", "cases", "components")
"""Whose words kinds speak with."""


def spoken(language: str) -> Texts:
    return one_language(language, *FILES)


@dataclass(frozen=True, slots=True)
class Kind:
    """Its words in `imports.ftl`: `imports-kind-NAME` (what it is), `imports-about-COLUMN` (what to write there)."""

    name: str
    columns: Columns
    needed: tuple[str, ...]
    look: Callable[[Desk, Table, Wish, Faults], Awaitable[Plan]]
    example: Callable[[Texts], Example]
    asks: frozenset[Asks] = frozenset()
    gives_links: bool = False
    """The sheet that comes back is shown nowhere else: without a place for it nothing is kept."""
    seconds_a_row: float = 0.005
    """How long a row that changes anything takes about, on a busy machine of two cores."""
    must_be_confirmed: bool = True
    """A script has to say that it means it."""


_ALL = (
    Kind("municipalities", places.COLUMNS, places.NEEDED, places.look, places.example),
    Kind("organisations", organisations.COLUMNS, organisations.NEEDED, organisations.look, organisations.example),
    Kind(
        "workers",
        workers.COLUMNS,
        workers.NEEDED,
        workers.look,
        workers.example,
        asks=frozenset({Asks.BOT}),
        gives_links=True,
    ),
    Kind(
        "people",
        people_columns.COLUMNS,
        people_columns.NEEDED,
        people.look,
        people_example.example,
        seconds_a_row=0.035,
    ),
    Kind("plans", plans.COLUMNS, plans.NEEDED, plans.look, plans.example),
    Kind(
        "prices",
        prices.COLUMNS,
        prices.NEEDED,
        prices.look,
        prices.example,
        asks=frozenset({Asks.PLACE_OR_PERIOD}),
        must_be_confirmed=False,
    ),
    Kind(
        "contracts", contracts.COLUMNS, contracts.NEEDED, contracts.look, contracts.example, must_be_confirmed=False
    ),
)
KINDS: Mapping[str, Kind] = {one.name: one for one in _ALL}
"""In the order in which a house that starts today needs them."""


async def table(kind: Kind, brought: bytes, wish: Wish) -> Table:
    """The file's rows. Raises `Problem` when it is no table of this kind at all.

    Before a desk is opened and beside the event loop: a big file takes long, and nobody else has to wait for it.
    """
    return await asyncio.to_thread(read, wish.file, brought, kind.columns, kind.needed, wish.encoding)


async def look(desk: Desk, kind: Kind, table: Table, wish: Wish) -> Look:
    """At the whole file; nothing is kept.

    `Look.faults` has what is wrong, by row; without `wish.replace` also what something else stands in the way of
    is to be refused (`Look.taken`).
    """
    faults = Faults(wish.words)
    plan = await kind.look(desk, faults.readable(table), wish, faults)
    return Look(plan, in_order(faults.told), table)


async def keep(look: Look, along: Along = quietly) -> Kept:
    """At the desk that looked. ValueError for a file with faults: nothing of it is kept."""
    if look.faults:
        raise ValueError(f"{len(look.faults)} faults")
    return await look.plan.keep(along)
