"""The named people of all tests, and a house in which they meet: real dispatcher, real database, the sandbox.

Kersti is a nurse at a fictional hospital, Ljudmila a relative. Anu (lead) and Peeter receive referrals in
Näidisvald; Stina does in Näidislinn and must see nothing of Näidisvald. Names are test data.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.types import Update
from sqlmodel import select

from bot.app import App, build, make_bot
from bot.clock import system_clock
from bot.sandbox import Phone, Sandbox
from bot.sandbox.transcript import Event
from casework.calendar import TALLINN
from casework.people import Role
from locales import all_texts
from storage import example
from storage.database import Sessions, opened
from storage.desk import Desk
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import DeputyshipRow, MembershipRow, MunicipalityRow, Organisation, PeriodWatch, PostPlace, Team

TOKEN = "42:SANDBOX"
MONDAY_MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""10.00 in Tallinn, a working day."""
NEVER = datetime(2100, 1, 1, tzinfo=UTC)
KEY = new_key()
REPORTED_NAME = "Vilhelmine Testmann"


@dataclass
class House:
    """Everybody's phones and the bot behind them; each action settles before it returns."""

    app: App
    sessions: Sessions
    sandbox: Sandbox
    place: MunicipalityRow
    town: MunicipalityRow
    hospital: Organisation
    url: str
    phones: dict[str, Phone] = field(default_factory=dict)

    def phone(self, name: str, language: str = "et") -> Phone:
        if name not in self.phones:
            self.phones[name] = self.sandbox.add_phone(name, language_code=language)
        return self.phones[name]

    async def link(self, role: Role | None, *, name: str = "", lead: bool = False, town: bool = False) -> str:
        """A start link: a role's invitation, or the hospital's poster for None."""
        async with self.app.desks.open(self.sandbox.now()) as desk:
            if role is None:
                return await desk.invitations.poster(self.hospital.id or 0)
            place = self.town if town else self.place
            return await desk.invitations.invite(
                role,
                municipality_id=place.id,
                organisation_id=self.hospital.id if role is not Role.CASE_MANAGER else None,
                lead=lead,
                shown_as=name,
            )

    async def case_manager(
        self, name: str, shown_as: str, language: str = "et", *, lead: bool = False, town: bool = False
    ) -> Phone:
        phone = self.phone(name, language)
        await phone.start(await self.link(Role.CASE_MANAGER, name=shown_as, lead=lead, town=town))
        await phone.tap("Eesti keel" if language == "et" else "Русский")
        return phone

    async def team(self, language: str = "et") -> tuple[Phone, Phone]:
        """Anu, who leads, and Peeter."""
        anu = await self.case_manager("Anu", "Anu K.", language, lead=True)
        peeter = await self.case_manager("Peeter", "Peeter L.", language)
        return anu, peeter

    async def nurse(self, language: str = "et", *, verified: bool = False) -> Phone:
        kersti = self.phone("Kersti", language)
        await kersti.start(await self.link(Role.PARTNER if verified else None))
        await kersti.tap("Eesti keel" if language == "et" else "Русский")
        return kersti

    def deputyship(self, absent: int, deputy: int, from_day: date, until_day: date) -> DeputyshipRow:
        return DeputyshipRow(
            municipality_id=self.place.id or 0,
            absent_id=absent,
            deputy_id=deputy,
            from_day=from_day,
            until_day=until_day,
            made_at=self.sandbox.now(),
        )

    async def districts(self, desk: Desk, *names: str) -> list[int]:
        rows = [Team(municipality_id=self.place.id or 0, name=name) for name in names]
        desk.session.add_all(rows)
        await desk.session.flush()
        return [row.id or 0 for row in rows]

    async def assign(self, desk: Desk, account_id: int, team: str) -> None:
        """Puts a case manager into a district."""
        found = (await desk.session.exec(select(Team).where(Team.name == team))).one()
        rows = await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == account_id))
        for row in rows:
            row.team_id = found.id

    async def weekly_posts(self) -> None:
        """From now on the numbers come on Mondays."""
        async with self.app.desks.open(self.sandbox.now()) as desk:
            for place in (self.place, self.town):
                await desk.post_clock.rewind(place.id or 0)

    async def looks_ahead(self) -> None:
        """From now on those who lead hear of people without a way on."""
        async with self.app.desks.open(self.sandbox.now()) as desk:
            for row in (await desk.session.exec(select(PeriodWatch))).all():
                row.next_at = self.sandbox.now()

    async def settle(self) -> None:
        """Whatever is due now has been sent, and nothing waits to be answered."""
        await self.app.answering.answer_waiting()
        await self.app.delivery.deliver_due()
        if await self.app.delivery.rest():
            await self.app.delivery.deliver_due()

    def restart(self, logo: bytes | None = None) -> None:
        """A new process over the same database: nothing that was in memory is left."""
        words = all_texts(strict=True)
        self.app = build(self.app.bot, self.sessions, words, self.sandbox.now, paced=False, logo=logo)

    async def until(self, tallinn: str) -> None:
        """To a moment by the Tallinn clock ("2026-11-27 16:30")."""
        moment = datetime.fromisoformat(tallinn).replace(tzinfo=TALLINN)
        for phone in self.phones.values():
            phone.events.append(Event("=", (f"{moment:%a %d.%m.%Y %H:%M}",)))
        await self.later(seconds=(moment - self.sandbox.now()).total_seconds())

    async def later(self, **by: float) -> None:
        self.sandbox.move_clock(timedelta(**by))
        await self.app.delivery.sweep()
        await self.settle()


@asynccontextmanager
async def open_house(url: str) -> AsyncIterator[House]:
    started = system_clock()
    sandbox = Sandbox(token=TOKEN, username="MarkajaTestBot", now=lambda: MONDAY_MORNING + (system_clock() - started))
    await sandbox.start()
    bot = make_bot(TOKEN, sandbox.base_url)
    async with opened(url, KeyRing(KEY)) as sessions, bot.session:
        await prepare(url)
        app = build(bot, sessions, all_texts(strict=True), sandbox.now, paced=False)
        async with app.desks.open(sandbox.now()) as desk:
            place = await example.municipality(desk)
            town = await desk.municipalities.by_key("naidislinn")
            hospital = await example.hospital(desk, place)
            # Monday's numbers are a test of their own: elsewhere nobody asked for them.
            for one in (place, town):
                desk.session.add(PostPlace(municipality_id=one.id or 0, next_at=NEVER))
                desk.session.add(PeriodWatch(municipality_id=one.id or 0, next_at=NEVER))
        house = House(app, sessions, sandbox, place, town, hospital, url)
        sandbox.deliver = _delivered_to(house)
        yield house
        if isinstance(bot.session, AiohttpSession):  # whose own close waits a quarter of a second for TLS
            await (await bot.session.create_session()).close()
    await sandbox.stop()


def _delivered_to(house: House) -> Callable[[dict[str, Any]], Awaitable[None]]:
    async def deliver(update: dict[str, Any]) -> None:
        await house.app.handle(Update.model_validate(update, context={"bot": house.app.bot}))
        await house.settle()

    return deliver


async def give_back(phone: Phone, note: str = "") -> None:
    """The newest card goes back to all colleagues, with a word for them or without."""
    if not any("Anna tagasi" in row for row in phone.last.buttons):
        await phone.tap("Veel…")
    await phone.tap("Anna tagasi")
    await (phone.send(note) if note else phone.tap("Jäta vahele"))


async def report(
    phone: Phone,
    *,
    name: str = REPORTED_NAME,
    age: str = "44",
    contact: str = "5550 1234, Pärna 7",
    urgency: str = "Täna",
    agreement: str = "Jah",
    kind: str | None = "Töötan asutuses",
    note: str = "Ei ole nädal aega kodust väljunud",
    team: str | None = None,
    send: bool = True,
) -> None:
    """Plays the whole referral in Estonian, up to and with "send", or to just before it."""
    await phone.tap("Ei ole")
    if any("Selge, edasi" in row for row in phone.last.buttons):
        await phone.tap("Selge, edasi")
    if kind:
        await phone.tap(kind)
    await phone.send("naidisvald")
    if team:
        await phone.tap(team)
    await phone.send(name)
    await phone.send(age)
    await phone.send(contact)
    await phone.tap("Eesti")
    if kind != "Vajan ise abi":
        await phone.tap("Ei")
        await phone.tap(agreement)
    await phone.tap("Eluase")
    await phone.tap("Vaimne tervis")
    await phone.tap("Edasi")
    await phone.send(note)
    await phone.tap(urgency)
    if kind != "Vajan ise abi":
        await phone.tap("Jäta vahele")
        if "just Teie" in phone.last.text:
            await phone.tap("Ei")
    await phone.tap("Jah, edasi")
    if send:
        await phone.tap("Saada")
