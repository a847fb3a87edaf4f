"""Two fictional municipalities with their people, a hospital with its nurses, and everybody's way in."""

from __future__ import annotations

import asyncio
import random
from datetime import datetime

from bot.sandbox import Sandbox
from casework.people import Role
from storage import example
from storage.database import Sessions
from storage.desk import Desk, Desks
from tests.chaos.fates import Cast
from tests.chaos.manager import Manager
from tests.chaos.nurse import Nurse
from tests.chaos.people import Habits, Person
from tests.chaos.stories import LINN, VALD, Place

MANAGERS: tuple[tuple[str, str, Place, bool], ...] = (
    ("Anu", "Anu K.", VALD, True),
    ("Peeter", "Peeter L.", VALD, False),
    ("Tiina", "Tiina V.", VALD, False),
    ("Stina", "Stina R.", LINN, True),
    ("Mart", "Mart S.", LINN, False),
)


async def settle_in(sessions: Sessions, sandbox: Sandbox, habits: Habits, nurses: int, now: datetime) -> Cast:
    """Everybody opens the own invitation and chooses a language; the bot must be running."""
    cast = Cast([], [], random.Random(habits.luck.random()))
    async with Desks(sessions).open(now) as desk:
        links = await _invite(desk, nurses)
    ways: list[tuple[Person, str]] = []
    for name, _, place, lead in MANAGERS:
        manager = Manager(sandbox.add_phone(name), habits, place=place, lead=lead)
        cast.managers.append(manager)
        ways.append((manager, links[name]))
    for index in range(nurses):
        nurse = Nurse(sandbox.add_phone(_nurse(index)), habits)
        cast.nurses.append(nurse)
        ways.append((nurse, links[_nurse(index)]))
    async with asyncio.TaskGroup() as group:
        for person, link in ways:
            group.create_task(_arrive(person, link))
    return cast


def _nurse(index: int) -> str:
    return f"Kersti {index + 1}"


async def _invite(desk: Desk, nurses: int) -> dict[str, str]:
    place = await example.municipality(desk)
    hospital = await example.hospital(desk, place)
    links: dict[str, str] = {}
    for name, shown_as, where, lead in MANAGERS:
        row = await desk.municipalities.by_key(where.key)
        links[name] = await desk.invitations.invite(
            Role.CASE_MANAGER, municipality_id=row.id, lead=lead, shown_as=shown_as
        )
    for index in range(nurses):
        links[_nurse(index)] = await desk.invitations.invite(
            Role.PARTNER, municipality_id=place.id, organisation_id=hospital.id, shown_as=_nurse(index)
        )
    return links


async def _arrive(person: Person, link: str) -> None:
    await person.phone.start(link)
    await person.tap("Palun valige keel", "Eesti keel")
    await person.sees("Teie roll:")
