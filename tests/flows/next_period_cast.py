"""Five people at the period's end, and a lead who moves them into the municipality's own one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlmodel import select

from bot.sandbox import Phone
from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import Mode
from casework.people import Role
from storage.tables import (
    Account,
    CaseFact,
    CaseFile,
    CaseloadRow,
    Person,
    PlannedComponent,
    PriceRow,
)
from tests.cast import House
from tests.flows.hours_cast import member

OWN = (Path(__file__).parents[2] / "admin" / "examples" / "own-period.toml").read_text("utf-8")
NAME = "Näidisvald 2027"
EVERYDAY, CORE, LEISURE = "everyday_life_support", "planning_and_coordination", "leisure_support"
PEOPLE = {
    "P-001": (1990, ((EVERYDAY, 240), (CORE, 60))),
    "P-002": (1985, (("employment_support", 120),)),
    "P-003": (2012, ((CORE, 60),)),
    "P-004": (1970, ((LEISURE, 90), (CORE, 60))),
    "P-005": (1999, ()),
}
"""Birth year and plan: with prices; without one; too young by the new criteria; with what ends; without a plan."""


@dataclass
class Cast:
    house: House
    anu: Phone
    peeter: Phone
    piret: Phone
    tiina: Phone
    cases: dict[str, int]

    async def rows(self) -> dict[str, str]:
        """Each one's period, as the case says."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            return {code: (await desk.session.get_one(CaseFile, one)).period for code, one in self.cases.items()}


async def cast(house: House, language: str = "et") -> Cast:
    anu = await house.case_manager("Anu", "Anu K.", language, lead=True)
    peeter = await house.case_manager("Peeter", "Peeter L.", language)
    piret = await member(house, "Piret", "Piret V.", Role.BASE_SUPPORT_SPECIALIST, language)
    tiina = await member(house, "Tiina", "Tiina M.", Role.SUPPORT_WORKER, language)
    await house.until("2026-12-21 10:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        ids = {
            phone.name: (
                await desk.session.exec(select(Account.id).where(Account.telegram_id == phone.user_id))
            ).one()
            for phone in (anu, peeter, piret, tiina)
        }
        await desk.periods.put("own-period.toml", OWN)
        for key, period, unit in (
            ("support_everyday_life", "2025-2026", "20"),
            ("core_service", "2025-2026", "24"),
            ("support_leisure", "2025-2026", "18"),
            ("support_occupation", "2025-2026", "22"),
            (EVERYDAY, NAME, "21.50"),
            ("core_service", NAME, "24"),
        ):
            first = date(2025, 1, 1)
            desk.session.add(PriceRow(component=key, unit=Decimal(unit), first_day=first, period=period))
        cases = {}
        for code, (born, plans) in PEOPLE.items():
            person = Person(birth_year=born, first_name="Mari", last_name=f"Näidis{code}")
            desk.session.add(person)
            await desk.session.flush()
            case = CaseFile(
                person_id=person.id or 0,
                municipality_id=house.place.id or 0,
                kind=CaseKind.ISTE,
                period="2025-2026",
                manager_id=ids["Peeter"],
                specialist_id=ids["Piret"],
                opened_at=desk.now,
            )
            desk.session.add(case)
            await desk.session.flush()
            cases[code] = case.id or 0
            days = (
                (Event.ENTERED, date(2025, 2, 1)),
                (Event.ASSESSED, date(2025, 2, 10)),
                (Event.LINKED, date(2025, 2, 12)),
                (Event.PLANNED, date(2026, 9, 1)),
                (Event.QOL_START_PERSON, date(2025, 2, 1)),
                (Event.QOL_START_SPECIALIST, date(2025, 2, 1)),
                (Event.QOL_YEAR_PERSON, date(2026, 2, 1)),
                (Event.QOL_YEAR_SPECIALIST, date(2026, 2, 1)),
            )
            for event, day in days:
                desk.session.add(CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=desk.now))
            for component, minutes in plans:
                desk.session.add(
                    PlannedComponent(
                        case_id=case.id or 0,
                        component=component,
                        minutes=minutes,
                        mode=Mode.INDIVIDUAL,
                        first_day=date(2026, 1, 1),
                        created_by=ids["Anu"] or 0,
                        created_at=desk.now,
                    )
                )
            desk.session.add(
                CaseloadRow(
                    account_id=ids["Tiina"] or 0,
                    case_id=case.id or 0,
                    first_day=date(2026, 1, 1),
                    added_by=ids["Anu"] or 0,
                    added_at=desk.now,
                )
            )
            await desk.session.flush()
            await desk.duties.resync(case)
    return Cast(house, anu, peeter, piret, tiina, cases)
