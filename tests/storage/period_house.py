"""A municipality before the turn of the year: people in the old period, an own period to go to, who leads."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import Mode
from casework.people import AccountId, Actor, Membership, MunicipalityId, Role
from storage import example
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import (
    CaseFact,
    CaseFile,
    DutyRow,
    Person,
    PlannedComponent,
)

NOW = datetime(2026, 12, 20, 9, tzinfo=UTC)
HERE, LEAD, PEETER, PIRET = 1, 1, 2, 3
OWN = """
name = "Näidisvald 2027"
municipalities = ["naidisvald"]
services = { from = 2027-01-01, status = "example" }
[duties]
review = { months = 6, status = "example" }
plan = { working_days = 10, status = "example" }
[billing]
base = { as = "itself", status = "example" }
everyday_life = { as = "support_everyday_life", status = "example" }
[target_group]
status = "example"
clause = ""
min_age = { value = 18, status = "example", clause = "" }
"""
NAME = "Näidisvald 2027"


def lead(account: int = LEAD) -> Actor:
    return Actor(AccountId(account), "et", (Membership(Role.CASE_MANAGER, MunicipalityId(HERE), lead=True),))


@pytest.fixture
async def desks(tmp_path: Path) -> AsyncIterator[Desks]:
    url = f"sqlite:///{tmp_path}/desk.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            await example.municipality(desk)
            for person in (LEAD, PEETER, PIRET):
                await desk.accounts.arrive(person)
            await desk.periods.put("own.toml", OWN)
        yield desks


async def person(
    desks: Desks, *plans: tuple[str, int], born: int | None = 1990, entered: date = date(2025, 2, 1)
) -> int:
    """The case's id."""
    async with desks.open(NOW) as desk:
        one = Person(birth_year=born)
        desk.session.add(one)
        await desk.session.flush()
        case = CaseFile(
            person_id=one.id or 0,
            municipality_id=HERE,
            kind=CaseKind.ISTE,
            period="2025-2026",
            manager_id=PEETER,
            specialist_id=PIRET,
            opened_at=NOW,
        )
        desk.session.add(case)
        await desk.session.flush()
        for event, day in ((Event.ENTERED, entered), (Event.PLANNED, date(2026, 9, 1))):
            desk.session.add(CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=NOW))
        for component, minutes in plans:
            desk.session.add(
                PlannedComponent(
                    case_id=case.id or 0,
                    component=component,
                    minutes=minutes,
                    mode=Mode.INDIVIDUAL,
                    first_day=date(2026, 1, 1),
                    created_by=LEAD,
                    created_at=NOW,
                )
            )
        await desk.session.flush()
        await desk.duties.resync(case)
        return case.id or 0


async def moved(desks: Desks, now: datetime = NOW, flip: tuple[int, ...] = (), by: int = LEAD) -> int:
    """As the lead does it; the move's id."""
    async with desks.open(now, lead(by)) as desk:
        move = await desk.period_moves.begin(HERE, NAME)
        for case_id in flip:
            move = await desk.period_moves.flip(move.id or 0, move.revision, case_id)
        move, _ = await desk.period_moves.ask(move.id or 0, move.revision)
        move, _ = await desk.period_moves.make(move.id or 0, move.revision)
        return move.id or 0


async def rung(desks: Desks, now: datetime) -> None:
    async with desks.open(now) as desk:
        while await desk.period_clock.ring_due():
            pass


async def state(desks: Desks) -> tuple[list[Any], list[Any], list[Any]]:
    """Cases, plans and open duties, as far as people see them."""
    async with desks.open(NOW) as desk:
        cases = (await desk.session.exec(select(CaseFile).order_by(col(CaseFile.id)))).all()
        plans = (await desk.session.exec(select(PlannedComponent).order_by(col(PlannedComponent.id)))).all()
        duties = await desk.session.exec(
            select(DutyRow).where(col(DutyRow.ended_at).is_(None)).order_by(col(DutyRow.mark))
        )
        return (
            [(row.id, row.period, row.state, row.manager_id, row.specialist_id, row.review_on) for row in cases],
            [row.model_dump() for row in plans],
            [(row.mark, row.due, row.base, row.owner_id, row.said_until, row.by_hand) for row in duties.all()],
        )
