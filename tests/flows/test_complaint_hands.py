"""Feedback whose hands change by themselves: a specialist who leaves, an answer that holds, days on which it is closed."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.complaints import NotPossible, Status
from casework.duties import Owner
from storage import complaint_lists
from storage.errors import NotHere
from storage.tables import Account, Audit, ClosingDay, Complaint, ComplaintEvent, DutyRow, Outbox
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import answer, cast, give


async def the_one(house: House) -> Complaint:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.exec(select(Complaint))).one()


async def leaves(house: House, name: str) -> None:
    async with duties.desk_of(house, name) as desk:
        await desk.accounts.leave(await desk.session.get_one(Account, desk.who.account_id))
    await house.settle()


async def moves(house: House) -> list[str]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = await desk.session.exec(select(ComplaintEvent.move).order_by(col(ComplaintEvent.id)))
        return [str(one) for one in found.all()]


async def test_what_waits_for_a_specialist_who_leaves_is_the_municipalitys_with_its_clock(house: House) -> None:
    people = await cast(house)
    await give(people.mother, to="Spetsialistile")
    await house.settle()
    assert "K-2026" not in people.peeter.transcript()
    await leaves(house, "Maie")

    row = await the_one(house)
    assert (row.specialist_id, row.status, row.version) == (None, "sent", 2)
    assert await moves(house) == ["send", "return"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        duty = (await desk.session.exec(select(DutyRow).where(col(DutyRow.complaint_id).is_not(None)))).one()
        assert (duty.owner, duty.owner_id, duty.ended_at) == (Owner.KOV, None, None)
        said = (await desk.session.exec(select(Audit.action))).all()
        assert "complaint:return" in said
    assert "Ootab vastuvõtmist." in people.peeter.transcript()
    assert "Spetsialist, kellele kirjutasite, siin enam ei tööta." in people.mother.last.text
    before = len(people.peeter.visible)
    await house.later(days=4)
    assert "K-2026-0001" in "".join(one.text for one in people.peeter.visible[before:]), "it rings for them"
    assert "Maie S." not in "".join(one.text for one in people.anu.visible if "Minu sõnumid ei jõua" in one.text)
    await people.mother.tap("Minu tagasiside")
    assert "K-2026-0001" in people.mother.last.text


async def test_what_a_lead_has_taken_stays_theirs_when_the_specialist_leaves(house: House) -> None:
    people = await cast(house)
    await give(people.mother, to="Spetsialistile")
    await people.anu.tap("Võta enda kätte")
    old = people.anu.last
    await leaves(house, "Maie")

    row = await the_one(house)
    assert (row.specialist_id, row.status) == (None, "taken")
    assert row.taken_by is not None
    assert "K-2026" not in people.peeter.transcript()
    assert old.text != "", "the card is still there"
    await answer(people.anu)
    assert (await the_one(house)).status == "answered"


async def answered(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await answer(people.peeter)


async def test_an_answer_that_holds_is_seen_on_the_card(house: House) -> None:
    await answered(house)
    await house.later(days=31)
    assert await moves(house) == ["send", "take", "answer", "lapse"]
    version = (await the_one(house)).version
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Outbox).where(Outbox.notice == "complaint_changed"))
        assert version in {row.args["version"] for row in rows.all()}


async def test_not_satisfied_in_the_moment_in_which_the_answer_begins_to_hold(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever was first: never ended and owed to the sender at once."""
    await answered(house)
    later = house.sandbox.now() + timedelta(days=31)
    version = (await the_one(house)).version
    read, go_on = asyncio.Event(), asyncio.Event()

    async def sweeps() -> None:
        async with house.app.desks.open(later) as desk:
            real = desk.session.exec

            async def exec_(*given: Any, **options: Any) -> Any:  # noqa: ANN401 (as the session has it)
                found = await real(*given, **options)
                if not read.is_set():
                    read.set()
                    await go_on.wait()
                return found

            monkeypatch.setattr(desk.session, "exec", exec_)
            await complaint_lists.lapse_due(desk)

    async def says_no() -> bool:
        try:
            async with duties.desk_of(house, "Ljudmila") as desk:
                await desk.complaints.unsatisfied(1, version, "Ei ole nii")
        except (NotHere, NotPossible):
            return False
        return True

    async with asyncio.TaskGroup() as group:
        group.create_task(sweeps())
        await read.wait()
        saying = group.create_task(says_no())
        # Two transactions beside each other; on SQLite the second waits for the first.
        await asyncio.wait({saying}, timeout=2)
        go_on.set()
    row = await the_one(house)
    if saying.result():
        assert (row.status, row.appealed, row.closed_at) == (Status.SENT, True, None)
    else:
        assert (row.status, row.appealed) == (Status.CLOSED, False)


async def test_a_municipalitys_own_closing_days_count(house: House) -> None:
    people = await cast(house)
    today = tallinn_day(house.sandbox.now())
    async with duties.desk_of(house, "Anu") as desk:
        place = desk.who.memberships[0].municipality_id or 0
        for days in range(1, 4):
            desk.session.add(ClosingDay(municipality_id=place, day=today + timedelta(days=days)))
    await give(people.mother)
    await house.settle()

    async with duties.desk_of(house, "Anu") as desk:
        hours = await desk.municipalities.hours(place)
        row = (await desk.session.exec(select(Complaint))).one()
        duty = (await desk.session.exec(select(DutyRow).where(col(DutyRow.complaint_id).is_not(None)))).one()
    assert row.take_by is not None
    assert not hours.works_on(today + timedelta(days=1))
    assert hours.works_on(row.take_by)
    assert duty.next_at is None or hours.works_on(tallinn_day(duty.next_at))
