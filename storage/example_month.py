"""Last month of the demo: hours of the people in care, an example price list, a contract. Prices are inventions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlmodel import select

from casework.calendar import add_months, is_working_day, tallinn_day
from casework.hours import CardState, EntryState, Mode, month_of, recipient
from storage.desk import Desk
from storage.example_people import PERIOD, Team
from storage.tables import (
    CaseFile,
    Contract,
    ContractPlace,
    HoursCard,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MunicipalityRow,
    Organisation,
    PriceRow,
)

SOURCE = "näidishinnad"
PRICES = {
    "core_service": "26.40",
    "support_everyday_life": "21.80",
    "support_leisure": "19.90",
    "support_occupation": "17.60",
}
"""Euros an hour, invented. Counselling has none, so that the draft shows what a missing price looks like."""
PLACES = 10
FEE_MONTHS = 25


@dataclass(frozen=True, slots=True)
class Written:
    """Hours of one person: on the working day of that number in the month."""

    code: int
    nth: int
    minutes: int
    component: str
    mode: Mode = Mode.INDIVIDUAL


HOURS = (
    *(Written(14, nth, 150, "everyday_life_support") for nth in (2, 6, 11, 16)),
    *(Written(14, nth, 60, "planning_and_coordination") for nth in (3, 12)),
    *(Written(22, nth, 120, "leisure_support") for nth in (4, 9, 14)),
    *(Written(22, nth, 240, "sheltered_work", Mode.GROUP) for nth in (5, 10, 15, 19)),
    *(Written(31, nth, 60, "psychological_counselling") for nth in (7, 17)),
    Written(31, 8, 90, "planning_and_coordination"),
)


async def last_month(desk: Desk, place: MunicipalityRow, team: Team, provider: Organisation) -> date:
    """Its first day. Written by the worker, whose invitation waits still."""
    month = add_months(tallinn_day(desk.now).replace(day=1), -1)
    rows = await desk.session.exec(select(CaseFile).where(CaseFile.municipality_id == place.id))
    cases = {case.person_id: case.id or 0 for case in rows.all()}
    days = _working_days(month)
    for one in HOURS:
        await _write(desk, cases[one.code], days[min(one.nth, len(days)) - 1], one, team, provider)
    await _money(desk, place, month)
    return month


def _working_days(month: date) -> list[date]:
    first, last = month_of(month)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [day for day in days if is_working_day(day)]


async def _write(desk: Desk, case_id: int, day: date, one: Written, team: Team, provider: Organisation) -> None:
    card = HoursCard(worker_id=team.worker, sent_at=desk.now, state=CardState.KEPT, data={})
    desk.session.add(card)
    await desk.session.flush()
    entry = HoursEntry(
        worker_id=team.worker, card_id=card.id or 0, created_at=desk.now, version=1, state=EntryState.KEPT
    )
    desk.session.add(entry)
    await desk.session.flush()
    version = HoursVersion(
        entry_id=entry.id or 0,
        number=1,
        by=team.worker,
        at=desk.now,
        day=day,
        minutes=one.minutes,
        component=one.component,
        mode=one.mode,
        recipient=recipient(one.component, one.mode),
        provider_id=provider.id,
    )
    desk.session.add(version)
    await desk.session.flush()
    desk.session.add(HoursPerson(version_id=version.id or 0, case_id=case_id))


async def _money(desk: Desk, place: MunicipalityRow, month: date) -> None:
    begins = date(month.year - 1, 1, 1)
    desk.session.add_all(
        PriceRow(
            component=key,
            unit=Decimal(unit),
            first_day=begins,
            municipality_id=place.id,
            source=SOURCE,
        )
        for key, unit in PRICES.items()
    )
    contract = Contract(
        name="NÄIDIS-1",
        period=PERIOD,
        representative_id=place.id or 0,
        places=PLACES,
        ceiling=Decimal("96146.40"),
        fee_month=Decimal("458.50"),
        fee_months=FEE_MONTHS,
        first_day=begins,
        last_day=add_months(begins, FEE_MONTHS) - timedelta(days=1),
        source=SOURCE,
        imported_at=desk.now,
    )
    desk.session.add(contract)
    await desk.session.flush()
    desk.session.add(ContractPlace(contract_id=contract.id or 0, municipality_id=place.id or 0))
    await desk.session.flush()
