"""Closing days at the desk: what is counted in working days and hours follows them, and comes back with them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.facts import Event
from casework.referrals import Agreement, Guardian, ReferrerKind, Status, Urgency
from storage.desk import Desk, Desks
from storage.errors import NameTaken, NotHere
from storage.manage_base import Wrong
from storage.tables import Audit, CaseFile, DutyRow, Referral
from tests.storage.team import HERE, LEAD, acting, furnished
from tests.storage.test_duty_rows import MANAGER, NOW, act_as
from tests.storage.test_duty_rows import furnished as case_of_everybody

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
TUESDAY = date(2026, 11, 24)
"""The day after the tests' morning."""
PERIOD = """
name = "naidis-toopaevad"
services = { from = 2026-01-01, status = "example", clause = "näide" }
contract = { from = 2026-01-01, status = "example", clause = "näide" }

[duties]
assessment = { working_days = 3, status = "example", clause = "näide" }
entry_form_copy = { working_day_of_next_month = 7, status = "example", clause = "näide" }
"""


async def test_hours_and_days_know_the_closing_days_of_their_own_municipality(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(MONDAY) as desk:
        await desk.closing_days.add(HERE, TUESDAY, "Koolitus")
    async with desks.open(MONDAY) as desk:
        here, there = await desk.municipalities.hours(HERE), await desk.municipalities.hours(2)

    assert not here.works_on(TUESDAY)
    assert there.works_on(TUESDAY)


@pytest.mark.parametrize(
    ("day", "fault"),
    [
        (date(2026, 11, 22), "past"),
        (date(2026, 11, 28), "off"),
        (date(2026, 12, 24), "off"),
        (date(2031, 1, 2), "far"),
    ],
)
async def test_a_day_that_is_off_or_over_is_refused(desks: Desks, day: date, fault: str) -> None:
    await furnished(desks)
    async with desks.open(MONDAY) as desk:
        with pytest.raises(Wrong) as refused:
            await desk.closing_days.add(HERE, day, "")

    assert (refused.value.field, refused.value.fault) == ("day", fault)


async def test_one_day_stands_once_and_only_an_operator_sets_it(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(MONDAY) as desk:
        await desk.closing_days.add(HERE, TUESDAY, "")
        with pytest.raises(NameTaken):
            await desk.closing_days.add(HERE, TUESDAY, "")
    async with acting(desks, LEAD) as desk:
        with pytest.raises(NotHere):
            await desk.closing_days.add(HERE, TUESDAY + timedelta(days=1), "")
        with pytest.raises(NotHere):
            await desk.closing_days.of(HERE)


async def test_rings_move_to_the_next_day_that_is_open_and_back(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(MONDAY) as desk:
        row = Referral(
            municipality_id=HERE,
            kind=ReferrerKind.STAFF,
            status=Status.SENT,
            urgency=Urgency.WEEK,
            agreement=Agreement.YES,
            guardian=Guardian.NO,
            sent_at=MONDAY,
            waits_since=MONDAY,
        )
        desk.session.add(row)
        await desk.session.flush()
        await desk.referral_clock.wind(row)
        usual = row.ring_at
        await desk.closing_days.add(HERE, TUESDAY, "")
        moved = row.ring_at
        await desk.closing_days.remove(HERE, TUESDAY)
        back = row.ring_at

    assert usual is not None
    assert moved is not None
    assert tallinn_day(usual) == TUESDAY
    assert tallinn_day(moved) == date(2026, 11, 25)
    assert back == usual


async def test_a_due_day_in_working_days_moves_and_what_is_owed_to_ska_stays(desks: Desks) -> None:
    case_id = await with_case(desks)
    before = await due_days(desks, case_id)
    async with desks.open(NOW) as desk:
        await desk.closing_days.add(HERE, TUESDAY, "")
    closed = await due_days(desks, case_id)
    async with desks.open(NOW) as desk:
        await desk.closing_days.remove(HERE, TUESDAY)

    # Entered on Monday: Tuesday, Wednesday and Thursday are three working days.
    assert before["assessment"] == date(2026, 11, 26)
    assert closed["assessment"] == date(2026, 11, 27)
    assert closed["entry_form_copy"] == before["entry_form_copy"]
    assert await due_days(desks, case_id) == before


async def test_nobody_is_reminded_on_a_closed_day(desks: Desks) -> None:
    case_id = await with_case(desks)
    async with desks.open(NOW) as desk:
        row = await open_duty(desk, case_id)
        at = row.next_at
        assert at is not None
        day = tallinn_day(at)
        await desk.closing_days.add(HERE, day, "")
    async with desks.open(NOW) as desk:
        moved = (await open_duty(desk, case_id)).next_at

    assert moved is not None
    assert tallinn_day(moved) != day


async def with_case(desks: Desks) -> int:
    """Of a period of one's own that counts in working days; the person entered on the tests' Monday."""
    case_id = await case_of_everybody(desks)
    async with desks.open(NOW) as desk:
        await desk.periods.put("naidis.toml", PERIOD)
        case = await desk.session.get_one(CaseFile, case_id)
        case.period = "naidis-toopaevad"
    async with desks.open(NOW) as desk:
        await act_as(desk, MANAGER)
        case = await desk.session.get_one(CaseFile, case_id)
        await desk.cases.note(case_id, case.version, Event.ENTERED, tallinn_day(NOW))
    return case_id


async def due_days(desks: Desks, case_id: int) -> dict[str, date | None]:
    async with desks.open(NOW) as desk:
        rows = await desk.session.exec(
            select(DutyRow).where(DutyRow.case_id == case_id, col(DutyRow.ended_at).is_(None))
        )
        return {row.key: row.due for row in rows.all()}


async def open_duty(desk: Desk, case_id: int) -> DutyRow:
    rows = await desk.session.exec(
        select(DutyRow).where(
            DutyRow.case_id == case_id, DutyRow.key == "assessment", col(DutyRow.ended_at).is_(None)
        )
    )
    return rows.one()


async def test_the_audit_says_which_day(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(MONDAY) as desk:
        await desk.closing_days.add(HERE, TUESDAY, "Koolitus")
    async with desks.open(MONDAY) as desk:
        await desk.closing_days.remove(HERE, TUESDAY)
    async with desks.open(MONDAY) as desk:
        lines = (await desk.session.exec(select(Audit).where(Audit.action == "closing-day:add"))).all()
        gone = (await desk.session.exec(select(Audit).where(Audit.action == "closing-day:remove"))).all()

    assert [one.subject for one in (*lines, *gone)] == [f"municipality:{HERE}:2026-11-24"] * 2
    assert "Koolitus" not in str([one.subject for one in lines])
