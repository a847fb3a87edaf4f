"""People of the hours' tests: Tiina works with Mari, Jaan and another Mari; Piret is their base-support specialist."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.sandbox import Phone
from casework.cases import CaseKind
from casework.hours import Mode
from casework.people import Role
from storage.tables import (
    Account,
    CaseFile,
    CaseloadRow,
    HoursVersion,
    Person,
    PlannedComponent,
)
from tests.cast import House

PEOPLE = {
    "P-001": ("Mari", "Tamm"),
    "P-002": ("Jaan", "Kask"),
    "P-003": ("Mari", "Kuusk"),
    "P-004": ("Olga", "Petrova"),
}
EVERYDAY = "everyday_life_support"
EVENING = timedelta(hours=9, minutes=30)
"""From 10.00 to 19.30: what was done today is over by then."""


@dataclass
class Team:
    house: House
    anu: Phone
    piret: Phone
    tiina: Phone
    cases: dict[str, int] = field(default_factory=dict)

    async def account(self, phone: Phone) -> int:
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            return await _id(desk.session, phone)

    async def entries(self) -> list[tuple[str, int, str, bool]]:
        """What counts now: day, minutes, component and whether it is a group's; deleted ones are left out."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            rows = await desk.session.exec(
                select(HoursVersion)
                .where(col(HoursVersion.current).is_(True), col(HoursVersion.deleted).is_(False))
                .order_by(col(HoursVersion.entry_id))
            )
            return [
                (row.day.isoformat(), row.minutes, row.component or "", row.mode is Mode.GROUP) for row in rows.all()
            ]

    async def versions(self) -> int:
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            return len((await desk.session.exec(select(HoursVersion))).all())

    async def add(self, code: str, first: str, last: str) -> None:
        """A person with a case that Anu manages and Piret is the specialist of."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            person = Person(first_name=first, last_name=last)
            desk.session.add(person)
            await desk.session.flush()
            case = CaseFile(
                person_id=person.id or 0,
                municipality_id=self.house.place.id or 0,
                kind=CaseKind.ISTE,
                period="2025-2026",
                manager_id=await _id(desk.session, self.anu),
                specialist_id=await _id(desk.session, self.piret),
                opened_at=self.house.sandbox.now(),
            )
            desk.session.add(case)
            await desk.session.flush()
            self.cases[code] = case.id or 0

    async def many(self, number: int) -> None:
        """So many more people in Tiina's caseload, each with a plan."""
        for place in range(number):
            code = f"more-{place}"
            await self.add(code, "Näidis", f"Inimene{place}")
            await self.plan(code, 4)
            await self.give(code)

    async def plan(self, code: str, hours: float, component: str = EVERYDAY) -> None:
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            desk.session.add(
                PlannedComponent(
                    case_id=self.cases[code],
                    component=component,
                    minutes=round(hours * 60),
                    mode=Mode.INDIVIDUAL,
                    first_day=date(2026, 1, 1),
                    created_by=await _id(desk.session, self.anu),
                    created_at=self.house.sandbox.now(),
                )
            )

    async def give(self, code: str, phone: Phone | None = None) -> None:
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            desk.session.add(
                CaseloadRow(
                    account_id=await _id(desk.session, phone or self.tiina),
                    case_id=self.cases[code],
                    first_day=date(2026, 1, 1),
                    added_by=await _id(desk.session, self.anu),
                    added_at=self.house.sandbox.now(),
                )
            )

    async def close_month(self, month: date) -> None:
        """By Anu, as her report does."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            account = await desk.accounts.arrive(self.anu.user_id)
            desk.actor = await desk.accounts.actor(account)
            assert await desk.hours_months.close(self.house.place.id or 0, month)

    async def take_away(self, code: str) -> None:
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            rows = await desk.session.exec(select(CaseloadRow).where(CaseloadRow.case_id == self.cases[code]))
            for row in rows.all():
                row.ended_at = self.house.sandbox.now()


async def _id(session: AsyncSession, phone: Phone) -> int:
    return (await session.exec(select(Account.id).where(Account.telegram_id == phone.user_id))).one() or 0


async def member(house: House, name: str, shown_as: str, role: Role, language: str = "et") -> Phone:
    phone = house.phone(name, language)
    await phone.start(await house.link(role, name=shown_as))
    await phone.tap("Eesti keel" if language == "et" else "Русский")
    return phone


async def hours_team(house: House, language: str = "et", codes: tuple[str, ...] = ("P-001", "P-002")) -> Team:
    """Everybody with a role, and the cases; `codes` are in Tiina's caseload."""
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    piret = await member(house, "Piret", "Piret V.", Role.BASE_SUPPORT_SPECIALIST)
    tiina = await member(house, "Tiina", "Tiina M.", Role.SUPPORT_WORKER, language)
    house.sandbox.move_clock(EVENING)
    team = Team(house, anu, piret, tiina)
    for code, name in PEOPLE.items():
        await team.add(code, *name)
    for code in codes:
        await team.give(code)
    return team
