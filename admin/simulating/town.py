"""The municipality as it is built: places, contracts, colleagues, prices; and what is known of it while it lives."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time

from admin.simulating.cast import COLLEAGUES, CONTRACTS, HOME, PLACES, Colleague
from admin.simulating.money import contracts, missing_numbers, prices
from admin.simulating.people import Stay
from admin.simulating.wish import Outcome, Wish
from casework.calendar import tallinn_moment
from casework.people import Actor
from casework.periods import Period
from storage.desk import Desk, Desks
from storage.tables import MembershipRow, SectorKind

SOURCE = "NÄIDIS"
"""Where prices and contracts come from: they are examples."""
_FIRST_TELEGRAM_ID = 5_000_000


@dataclass
class Town:
    """`cases` and `caseloads` by the key of a stay (and of a worker), `entries` by visit: id and version."""

    desks: Desks
    wish: Wish
    period: Period
    stays: list[Stay]
    outcome: Outcome = field(default_factory=Outcome)
    places: dict[str, int] = field(default_factory=dict)
    since: dict[str, date] = field(default_factory=dict)
    """First month that a place reports."""
    contracts: dict[str, int] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    cases: dict[str, int] = field(default_factory=dict)
    caseloads: dict[tuple[str, str], int] = field(default_factory=dict)
    entries: dict[str, tuple[int, int]] = field(default_factory=dict)

    @asynccontextmanager
    async def desk(self, now: datetime, who: str | None = None) -> AsyncIterator[Desk]:
        """For a colleague by key; without one for the house itself."""
        async with self.desks.open(now, self.actors[who] if who else None) as desk:
            yield desk

    def contract(self, place: str) -> str:
        """Name of the one that the place is in."""
        return CONTRACTS[HOME if self.wish.joint else place]

    def begins(self) -> datetime:
        """Before anything else happens."""
        return at(date(self.wish.year - 1, 8, 1), 9)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """By the Tallinn clock."""
    return tallinn_moment(day, time(hour, minute))


async def build(town: Town) -> None:
    async with town.desk(town.begins()) as desk:
        await _places(desk, town)
        for number, one in enumerate(COLLEAGUES):
            await _colleague(desk, town, one, _FIRST_TELEGRAM_ID + number)
        for new in contracts(town.wish, town.period, town.places):
            (step,) = await desk.contract_lists.put([new], SOURCE, replace=False)
            found = await desk.contracts.of_place(new.representative, new.last)
            town.contracts[step.contract.name] = (found.id or 0) if found else 0
            first = max(new.first, date(town.wish.year, 1, 1))
            town.since |= {key: first for key, place in town.places.items() if place in new.municipalities}
        await desk.prices.put(prices(town.period, town.wish.year), SOURCE, replace=False)
    town.outcome.left_out = missing_numbers(town.period)


async def _places(desk: Desk, town: Town) -> None:
    await desk.municipalities.put(
        {
            "key": key,
            "name": name,
            "kind": kind,
            "county": "Näidismaa",
            "contract": key,
            "places": town.wish.places if key == HOME else None,
            "fictional": True,
        }
        for key, (name, kind) in PLACES.items()
    )
    town.places = {key: (await desk.municipalities.by_key(key)).id or 0 for key in PLACES}


async def _colleague(desk: Desk, town: Town, one: Colleague, telegram_id: int) -> None:
    account = await desk.accounts.arrive(telegram_id)
    account.language, account.language_chosen = "et", True
    house = None
    if one.organisation:
        house = await desk.municipalities.found_organisation(one.organisation, SectorKind.PROVIDER, town.places[HOME])
    desk.session.add_all(
        MembershipRow(
            account_id=account.id or 0,
            role=one.role,
            municipality_id=town.places[place],
            organisation_id=house.id if house else None,
            lead=one.lead,
            shown_as=one.shown_as,
            began_at=desk.now,
        )
        for place in one.places
    )
    await desk.session.flush()
    town.actors[one.key] = await desk.accounts.actor(account)
