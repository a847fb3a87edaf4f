"""A municipality with a month of hours: Anu leads, Piret is the specialist, Tiina works for Näidistugi."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlmodel import select

from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import CardState, Mode
from casework.people import AccountId, Actor, Membership, MunicipalityId, Role
from storage import example
from storage.desk import Desk, Desks
from storage.hours_reading import Hours
from storage.tables import (
    CaseFact,
    CaseFile,
    CaseloadRow,
    Contract,
    ContractPlace,
    HoursCard,
    MembershipRow,
    MunicipalityRow,
    Organisation,
    Person,
    PlannedComponent,
    PriceRow,
    SectorKind,
)

HERE, ELSEWHERE = 1, 2
ANU, PIRET, TIINA, OTTO, HELGE = 1, 2, 3, 4, 5
OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
BEGAN = datetime(2025, 1, 2, 8, tzinfo=UTC)
NOW = datetime(2026, 11, 3, 8, tzinfo=UTC)
"""October has ended; its draft is due."""
EVERYDAY, CORE, RESPITE = "everyday_life_support", "planning_and_coordination", "respite_care"


def at(day: date) -> datetime:
    return datetime.combine(day, time(10), UTC)


@dataclass
class MonthHouse:
    desks: Desks
    cases: list[int] = field(default_factory=list)
    organisations: dict[str, int] = field(default_factory=dict)

    def actor(self, account: int, *roles: tuple[Role, int, bool]) -> Actor:
        members = tuple(Membership(role, MunicipalityId(place), lead=lead) for role, place, lead in roles)
        return Actor(AccountId(account), "et", members)

    @property
    def anu(self) -> Actor:
        return self.actor(ANU, (Role.CASE_MANAGER, HERE, True))

    @property
    def piret(self) -> Actor:
        return self.actor(PIRET, (Role.BASE_SUPPORT_SPECIALIST, HERE, False))

    @property
    def tiina(self) -> Actor:
        return self.actor(TIINA, (Role.SUPPORT_WORKER, HERE, False))

    async def hours(
        self,
        day: date,
        minutes: int,
        component: str | None = EVERYDAY,
        *,
        cases: tuple[int, ...] = (0,),
        by: Actor | None = None,
        mode: Mode = Mode.INDIVIDUAL,
        starts: int | None = None,
    ) -> int:
        """The entry's id; written on its own day."""
        async with self.desks.open(at(day), by or self.tiina) as desk:
            return await self.write(desk, day, minutes, component, cases=cases, mode=mode, starts=starts)

    async def write(
        self,
        desk: Desk,
        day: date,
        minutes: int,
        component: str | None = EVERYDAY,
        *,
        cases: tuple[int, ...] = (0,),
        mode: Mode = Mode.INDIVIDUAL,
        starts: int | None = None,
    ) -> int:
        card = HoursCard(worker_id=desk.who.account_id, sent_at=desk.now, state=CardState.KEPT, data={})
        desk.session.add(card)
        await desk.session.flush()
        ends = None if starts is None else starts + minutes
        said = Hours(tuple(self.cases[one] for one in cases), day, minutes, starts, ends, component, mode)
        return (await desk.hours.keep(card.id or 0, said)).version.entry_id

    async def person(self, first: str, last: str, *, place: int = HERE, entered: date = date(2025, 1, 15)) -> int:
        """Its place in `cases`."""
        async with self.desks.open(BEGAN) as desk:
            row = Person(first_name=first, last_name=last)
            desk.session.add(row)
            await desk.session.flush()
            case = CaseFile(
                person_id=row.id or 0,
                municipality_id=place,
                kind=CaseKind.ISTE,
                period="2025-2026",
                manager_id=ANU,
                specialist_id=PIRET,
                opened_at=BEGAN,
            )
            desk.session.add(case)
            await desk.session.flush()
            desk.session.add(CaseFact(case_id=case.id or 0, event=Event.ENTERED, day=entered, noted_at=BEGAN))
            for account in (TIINA, OTTO):
                desk.session.add(
                    CaseloadRow(
                        account_id=account, case_id=case.id or 0, first_day=entered, added_by=PIRET, added_at=BEGAN
                    )
                )
        self.cases.append(case.id or 0)
        return len(self.cases) - 1

    async def plan(
        self,
        component: str,
        hours: float,
        *,
        case: int = 0,
        domain: str | None = None,
        first: date = date(2025, 1, 1),
    ) -> None:
        async with self.desks.open(BEGAN) as desk:
            desk.session.add(
                PlannedComponent(
                    case_id=self.cases[case],
                    component=component,
                    minutes=round(hours * 60),
                    mode=Mode.INDIVIDUAL,
                    domain=domain,
                    first_day=first,
                    created_by=PIRET,
                    created_at=BEGAN,
                )
            )

    async def price(self, component: str, unit: str, first: date = date(2025, 1, 1), **values: Any) -> None:  # noqa: ANN401 (columns)
        async with self.desks.open(BEGAN) as desk:
            told = {"municipality_id": HERE, **values}
            desk.session.add(PriceRow(component=component, unit=Decimal(unit), first_day=first, **told))

    async def contract(self, *places: int, ceiling: str | None = "48073.20") -> int:
        async with self.desks.open(BEGAN) as desk:
            row = Contract(
                name="1-2/34",
                period="2025-2026",
                representative_id=places[0],
                places=5,
                ceiling=Decimal(ceiling) if ceiling else None,
                fee_month=Decimal("229.25"),
                fee_months=25,
                first_day=date(2025, 1, 1),
                last_day=date(2027, 1, 31),
                imported_at=BEGAN,
            )
            desk.session.add(row)
            await desk.session.flush()
            desk.session.add_all(
                ContractPlace(contract_id=row.id or 0, municipality_id=place) for place in dict.fromkeys(places)
            )
            return row.id or 0

    async def move(self, account: int, organisation: str, day: date, role: Role = Role.SUPPORT_WORKER) -> None:
        """The role ends the day before, and begins anew for another organisation."""
        async with self.desks.open(BEGAN) as desk:
            old = (await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == account))).all()
            for row in old:
                row.ended_at = at(day - timedelta(days=1))
            desk.session.add(
                MembershipRow(
                    account_id=account,
                    role=role,
                    municipality_id=HERE,
                    organisation_id=self.organisations[organisation],
                    shown_as="Tiina M.",
                    began_at=at(day),
                )
            )


async def month_house(desks: Desks) -> MonthHouse:
    house = MonthHouse(desks)
    async with desks.open(BEGAN) as desk:
        await example.municipality(desk)
        places = (await desk.session.exec(select(MunicipalityRow).order_by(MunicipalityRow.key.desc()))).all()  # type: ignore[attr-defined]
        assert {row.id for row in places} == {HERE, ELSEWHERE}
        for telegram in range(1, 8):
            await desk.accounts.arrive(telegram)
        for name in ("Näidistugi", "Teine abi"):
            row = Organisation(name=name, kind=SectorKind.PROVIDER, municipality_id=HERE)
            desk.session.add(row)
            await desk.session.flush()
            house.organisations[name] = row.id or 0
        for account, role, organisation, shown in (
            (ANU, Role.CASE_MANAGER, None, "Anu K."),
            (PIRET, Role.BASE_SUPPORT_SPECIALIST, "Näidistugi", "Piret V."),
            (TIINA, Role.SUPPORT_WORKER, "Näidistugi", "Tiina M."),
            (OTTO, Role.SUPPORT_WORKER, "Teine abi", "Otto R."),
        ):
            desk.session.add(
                MembershipRow(
                    account_id=account,
                    role=role,
                    municipality_id=HERE,
                    organisation_id=house.organisations.get(organisation or ""),
                    lead=role is Role.CASE_MANAGER,
                    shown_as=shown,
                    began_at=BEGAN,
                )
            )
    await house.person("Mari", "Tamm")
    return house
