"""Actors for permission matrices, and a desk with the example municipality for them to ask."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime

from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from storage import example
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = date(2026, 11, 23)
HERE, ELSEWHERE = 1, 2


def actor(account: int, *memberships: tuple[Role, int, bool], covers: int = 0, covers_lead: bool = False) -> Actor:
    """Of roles, where, and whether leading there; `covers`: for whom the actor stands in here."""
    members = tuple(Membership(role, MunicipalityId(place), lead=lead) for role, place, lead in memberships)
    lent = (Deputyship(MunicipalityId(HERE), AccountId(covers), of_lead=covers_lead),) if covers else ()
    return Actor(AccountId(account), "et", members, lent)


@asynccontextmanager
async def example_desks(folder: object, people: int) -> AsyncIterator[Desks]:
    """An own SQLite with the example municipality and accounts 1 to `people`."""
    url = f"sqlite:///{folder}/desk.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            await example.municipality(desk)
            for person in range(1, people + 1):
                await desk.accounts.arrive(person)
        yield desks
