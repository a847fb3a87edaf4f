"""Last month of the demo: hours of the people in care, so that it can be checked, closed and sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import select

from casework.calendar import add_months, is_working_day, tallinn_day
from casework.hours import CardState, EntryState, Mode, month_of, recipient
from storage.desk import Desk
from storage.example_people import Team
from storage.tables import (
    CaseFile,
    HoursCard,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MunicipalityRow,
    Organisation,
)


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
