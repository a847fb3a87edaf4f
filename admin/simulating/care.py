"""A person's way: in, assessed, planned for, given to workers, changed, out. By those who do it in the house."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from admin.simulating.acts import Act, on_working_day
from admin.simulating.people import Stay
from admin.simulating.town import Town, at
from casework.calendar import add_months, tallinn_day
from casework.cases import CaseKind, How
from casework.facts import Event
from casework.hours import HOUR
from storage.desk import Desk
from storage.persons import NewPerson
from storage.tables import CaseFile

_IN = (Event.TARGET_CHECKED, Event.CONSENT_GIVEN, Event.ENTERED)
_MIDYEAR = 6
_REASSESSED_EACH = 5


def of_stay(stay: Stay, year: int, until: date) -> Iterator[Act]:
    """Until that day; what would come later does not happen."""
    yield Act(at(stay.entered, 9), partial(_enter, stay))
    yield Act(at(stay.planned, 15), partial(_plan, stay))
    if stay.successor:
        yield Act(at(stay.successor[1], 7), partial(_change_worker, stay))
    if int(stay.key[1:3]) % _REASSESSED_EACH == 0 and stay.left is None and stay.planned.month < _MIDYEAR:
        yield Act(on_working_day(date(year, _MIDYEAR, 11), 13), partial(_reassess, stay))
    if stay.left:
        yield Act(at(stay.left, 20), partial(_leave, stay))
        following = add_months(stay.left.replace(day=1), 1)
        if following + timedelta(days=25) <= until:
            yield Act(on_working_day(following + timedelta(days=25), 10), partial(_close, stay))


async def _case(desk: Desk, town: Town, stay: Stay) -> CaseFile:
    return await desk.session.get_one(CaseFile, town.cases[stay.key])


async def _note(desk: Desk, row: CaseFile, event: Event, day: date, how: How = How.PLAIN) -> None:
    await desk.cases.note(row.id or 0, row.version, event, day, how=how)


async def _enter(stay: Stay, town: Town, now: datetime) -> None:
    today = tallinn_day(now)
    async with town.desk(now, stay.manager) as desk:
        row = await desk.cases.open_directly(
            town.places[stay.place], NewPerson(stay.name), CaseKind.ISTE, town.period.name
        )
        town.cases[stay.key] = row.id or 0
        for event in _IN:
            await _note(desk, row, event, today)
        await desk.cases.give_specialist(row.id or 0, row.version, town.actors[stay.specialist].account_id)
        await _note(desk, row, Event.LINKED, today)


async def _plan(stay: Stay, town: Town, now: datetime) -> None:
    today = tallinn_day(now)
    async with town.desk(now, stay.manager) as desk:
        await _note(desk, await _case(desk, town, stay), Event.ASSESSED, today)
    async with town.desk(now, stay.specialist) as desk:
        row = await _case(desk, town, stay)
        await _note(desk, row, Event.PLANNED, today, How.ACTION_PLAN)
        for part in stay.parts:
            first = today.replace(day=1)
            await desk.plans.add(row.id or 0, part.activity, part.mode, part.hours * HOUR, first, part.domain)
        for worker in stay.workers():
            await _give(desk, town, stay, worker)


async def _give(desk: Desk, town: Town, stay: Stay, worker: str) -> None:
    row = await desk.caseload.add(town.cases[stay.key], town.actors[worker].account_id)
    town.caseloads[stay.key, worker] = row.id or 0


async def _change_worker(stay: Stay, town: Town, now: datetime) -> None:
    """Another organisation's worker from this day on."""
    if stay.successor is None:
        return
    async with town.desk(now, stay.specialist) as desk:
        await desk.caseload.end(town.caseloads[stay.key, stay.worker])
        await _give(desk, town, stay, stay.successor[0])


async def _reassess(stay: Stay, town: Town, now: datetime) -> None:
    """Somebody needs more from the next month on."""
    today = tallinn_day(now)
    async with town.desk(now, stay.specialist) as desk:
        row = await _case(desk, town, stay)
        await _note(desk, row, Event.REASSESSED, today)
        part = stay.parts[-1]
        first = add_months(today.replace(day=1), 1)
        minutes = (part.hours + 1) * HOUR
        await desk.plans.add(row.id or 0, part.activity, part.mode, minutes, first, part.domain)


async def _leave(stay: Stay, town: Town, now: datetime) -> None:
    today = tallinn_day(now)
    async with town.desk(now, stay.manager) as desk:
        row = await _case(desk, town, stay)
        await _note(desk, row, Event.EXITED, today)
        await _note(desk, row, Event.EXIT_FORM, today)


async def _close(stay: Stay, town: Town, now: datetime) -> None:
    async with town.desk(now, stay.manager) as desk:
        row = await _case(desk, town, stay)
        await desk.cases.close(row.id or 0, row.version)
