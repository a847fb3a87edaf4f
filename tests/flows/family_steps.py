"""What the tests of close people do again and again: Ljudmila is Mari's mother, Piret the specialist, Anu manages."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.family import USUAL_SCOPES, GivenBy, Relation, Scope
from storage.desk import Desk
from storage.family_consents import NewConsent
from tests.cast import House
from tests.flows.hours_cast import Team, hours_team

LINK = re.compile(r"\?start=(\S+)")
WORDS = {
    "et": {
        "relation": "Lähedasele",
        "by": "Inimene",
        "yes": "Nõus, ava ülevaade",
        "language": "Eesti keel",
    },
    "ru": {
        "relation": "Близкому человеку",
        "by": "Человек",
        "yes": "Принять, открыть обзор",
        "language": "Русский",
    },
}


@dataclass
class Family:
    team: Team
    mother: Phone

    @property
    def house(self) -> House:
        return self.team.house

    @property
    def anu(self) -> Phone:
        return self.team.anu

    @property
    def piret(self) -> Phone:
        return self.team.piret


async def card(phone: Phone, code: str = "P-001") -> None:
    await phone.send("/cases")
    await phone.tap(code)


async def page(phone: Phone, code: str = "P-001") -> None:
    await card(phone, code)
    await phone.tap("Veel…")
    await phone.tap("Lähedased")


async def noted(
    phone: Phone,
    *,
    relation: str = "Lähedasele",
    called: str = "ema",
    until: str = "kuni tagasivõtmiseni",
    without: tuple[str, ...] = (),
    given_by: str = "Inimene",
) -> str:
    """From the page in sight; returns the one-time link's token."""
    await phone.tap("Märgi nõusolek")
    await phone.tap(relation)
    if relation != "Inimesele endale":
        await phone.send(called)
    await phone.tap(given_by)
    for scope in without:
        await phone.tap(scope)
    await phone.tap("Edasi")
    await phone.tap("Täna")
    await (phone.tap(until) if until.startswith("kuni") else phone.send(until))
    await phone.send("toimik 12")
    await phone.tap("Salvesta ja tee link")
    return token(phone)


def token(phone: Phone) -> str:
    """Of the newest invitation in that chat."""
    return str(LINK.findall(phone.transcript())[-1])


async def opened(house: House, name: str, link: str, language: str = "et") -> Phone:
    """Up to the question."""
    phone = house.phone(name, language)
    await phone.start(link)
    if any(WORDS[language]["language"] in row for row in phone.last.buttons):
        await phone.tap(WORDS[language]["language"])
    return phone


async def linked(
    house: House,
    team: Team | None = None,
    name: str = "Ljudmila",
    language: str = "et",
    code: str = "P-001",
    **consent: object,
) -> Family:
    """Anu noted the consent of the person, the relative's card is open."""
    team = team or await hours_team(house)
    await page(team.anu, code)
    link = await noted(team.anu, **consent)  # type: ignore[arg-type]
    phone = await opened(house, name, link, language)
    await phone.tap(WORDS[language]["yes"])
    return Family(team, phone)


async def quickly(
    team: Team,
    name: str = "Ljudmila",
    code: str = "P-001",
    *,
    relation: Relation = Relation.RELATIVE,
    scopes: frozenset[Scope] = USUAL_SCOPES,
    until: date | None = None,
    accept: bool = True,
    language: str = "et",
) -> Phone:
    """As `linked`, with the consent noted by Anu at the desk."""
    link = await invitation(team, code, relation=relation, scopes=scopes, until=until, called=name)
    phone = await opened(team.house, name, link, language)
    if accept:
        await phone.tap(WORDS[language]["yes"])
    return phone


async def invitation(
    team: Team,
    code: str = "P-001",
    *,
    relation: Relation = Relation.RELATIVE,
    scopes: frozenset[Scope] = USUAL_SCOPES,
    until: date | None = None,
    called: str = "ema",
) -> str:
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases[code])
        today = tallinn_day(desk.now)
        new = NewConsent(relation, GivenBy.PERSON, scopes, today, until, "toimik 12", called)
        link = await desk.family.note(row.id or 0, row.version, new)
        return await desk.family.invite(link.id or 0)


@asynccontextmanager
async def as_phone(team: Team, phone: Phone) -> AsyncIterator[Desk]:
    """A desk with that phone's account as its actor."""
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(phone.user_id))
        yield desk
