"""A municipality with a finished November: Mari and Jaan had hours, Tiina wrote them, Piret is their specialist."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlmodel import select

from bot.sandbox import Phone
from bot.sandbox.keyboards import button_rows
from bot.sandbox.messages import StoredMessage
from casework.facts import Event
from casework.hours import CardState, Mode
from casework.months import MonthState
from storage.hours_reading import Hours
from storage.tables import CaseFact, HoursCard, PriceRow
from tests.cast import House
from tests.flows.contracts import signed
from tests.flows.hours_cast import EVERYDAY, Team, hours_team

CORE = "planning_and_coordination"
NOVEMBER = date(2026, 11, 1)
ASKED = "2026-12-01 09:00"
DRAFTED = "2026-12-03 09:00"
SILENT = "Osutaja ei vasta"


async def write(
    team: Team, phone: Phone, code: str, day: date, minutes: int, component: str | None = EVERYDAY
) -> int:
    """The entry's id; written now by that phone's person."""
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(phone.user_id)
        desk.actor = await desk.accounts.actor(account)
        card = HoursCard(worker_id=account.id or 0, sent_at=desk.now, state=CardState.KEPT, data={})
        desk.session.add(card)
        await desk.session.flush()
        said = Hours((team.cases[code],), day, minutes, None, None, component, Mode.INDIVIDUAL)
        return (await desk.hours.keep(card.id or 0, said)).version.entry_id


async def change(team: Team, phone: Phone, entry_id: int, minutes: int) -> None:
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(phone.user_id)
        desk.actor = await desk.accounts.actor(account)
        entry = await desk.hours.entry(entry_id)
        _, said = await desk.hours.version(entry)
        changed = Hours(said.case_ids, said.day, minutes, None, None, said.component, said.mode)
        await desk.hours.change(entry_id, entry.version, changed)


async def price(team: Team, component: str, unit: str) -> None:
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        desk.session.add(
            PriceRow(
                component=component,
                unit=Decimal(unit),
                first_day=date(2026, 1, 1),
                municipality_id=team.house.place.id or 0,
            )
        )


async def contract(team: Team, *places: int, ceiling: str = "48073.20", name: str = "1-2/34") -> int:
    return await signed(team.house, *places, ceiling=ceiling, name=name)


async def enter(team: Team, *codes: str) -> None:
    """Into the programme, long ago."""
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        desk.session.add_all(
            CaseFact(case_id=team.cases[code], event=Event.ENTERED, day=date(2025, 1, 15), noted_at=desk.now)
            for code in codes
        )


async def november(
    house: House, language: str = "et", *, priced: bool = True, contracts: bool = True
) -> tuple[Team, dict[str, int]]:
    """Everybody, and November's entries by code; Mari had core service, Jaan none; Olga's plan was not delivered."""
    team = await hours_team(house, language)
    await team.plan("P-001", 4)
    await team.plan("P-001", 1, CORE)
    await team.plan("P-004", 2)
    if priced:
        await price(team, "support_everyday_life", "17.35")
        await price(team, "core_service", "24")
    if contracts:
        await contract(team, house.place.id or 0)
    entries = {
        "P-001": await write(team, team.tiina, "P-001", date(2026, 11, 5), 150),
        "P-002": await write(team, team.tiina, "P-002", date(2026, 11, 6), 120),
        "core": await write(team, team.tiina, "P-001", date(2026, 11, 9), 60, CORE),
    }
    await enter(team, "P-001", "P-002", "P-004")
    return team, entries


async def count(house: House, table: type) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return len((await desk.session.exec(select(table))).all())


async def closing_begun(house: House) -> tuple[Team, dict[str, int]]:
    """Anu has tapped "close" on the third of December, and stands at the first question."""
    team, entries = await november(house)
    await house.until(DRAFTED)
    await team.anu.send("/month")
    await team.anu.tap("Sulge kuu")
    return team, entries


async def close(anu: Phone, close: str = "Sulge kuu") -> None:
    await anu.send("/month")
    await anu.tap(close)
    await give_reasons(anu)
    await anu.tap("Sulge kuu")


async def close_again(anu: Phone) -> None:
    await close(anu, "Sulge uuesti")


async def give_reasons(phone: Phone) -> None:
    """The likeliest to each question, until the page to check."""
    while "Kas sulgen kuu?" not in phone.last.text:
        assert "Puudus" in phone.last.text, phone.last.text
        await phone.tap(phone.last.buttons[0][0])


def data_of(message: StoredMessage, label: str) -> str:
    """What the button of that label sends."""
    return next(
        str(one["callback_data"]) for row in button_rows(message.keyboard) for one in row if one["text"] == label
    )


async def state(team: Team) -> MonthState:
    house = team.house
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.anu.user_id))
        return await desk.months.state(house.place.id or 0, NOVEMBER)
