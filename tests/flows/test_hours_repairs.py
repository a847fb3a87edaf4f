"""Hours that went wrong once: what counts is what the worker sees."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlmodel import select

from casework.cases import CaseState
from casework.hours import Mode
from casework.people import Role
from storage.delivered import delivered
from storage.tables import CaseFile, MembershipRow, Organisation, SectorKind
from tests.cast import House
from tests.flows.hours_cast import EVERYDAY, hours_team


@pytest.mark.parametrize("to_the_card", [True, False])
async def test_hours_left_as_they_were_can_still_be_deleted_by_a_reply(house: House, to_the_card: bool) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h, P-002 eile 2h")
    card = team.tiina.last
    for label in ("Kinnita", "Paranda", "Jäta nagu oli"):
        await team.tiina.tap(label)
    await team.tiina.send("kustuta", reply_to=card if to_the_card else message)
    assert "Kustutatud:" in team.tiina.last.text
    assert await team.entries() == []
    await team.tiina.send("kustuta", reply_to=message)
    assert "juba kustutatud" in team.tiina.last.text
    await team.tiina.tap("Too tagasi")

    assert len(await team.entries()) == 2


async def test_hours_whose_card_was_swept_can_still_be_deleted_by_a_reply(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h")
    await team.tiina.tap("Kinnita")
    await house.until("2026-12-09 09:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.hours_cards.sweep()
    await team.tiina.send("kustuta", reply_to=message)
    assert "Kustutatud:" in team.tiina.last.text
    assert await team.entries() == []
    await team.tiina.tap("Too tagasi")

    assert len(await team.entries()) == 1


async def test_a_line_that_leaves_the_message_takes_its_own_hours_along(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h\nP-002 eile 2h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-002 eile 2h")
    assert "Jah, lisa" not in [label for row in team.tiina.last.buttons for label in row]
    assert "P-001\nEnne: " in team.tiina.last.text
    assert await team.entries() == [("2026-11-22", 120, "", False)]
    await team.tiina.tap("Taasta endine")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]


async def test_a_line_that_leaves_an_unclear_edit_goes_once_it_is_confirmed(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h\nP-002 eile 2h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-002 hiljuti 2h")
    await team.tiina.tap("Eile")
    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]
    await team.tiina.tap("Kinnita")
    assert "P-001\nEnne: " in team.tiina.last.text
    assert await team.entries() == [("2026-11-22", 120, "", False)]
    await team.tiina.tap("Taasta endine")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]


async def test_a_new_line_before_the_others_leaves_them_as_they_are(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-002 eile 2h\nP-001 eile 1h")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]
    assert await team.versions() == 2


@pytest.mark.parametrize("confirmed", [True, False])
async def test_an_edit_is_held_to_the_same_limits_as_a_message(house: House, confirmed: bool) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h")
    card = team.tiina.last
    if confirmed:
        await team.tiina.tap("Kinnita")
    before = (await team.entries(), card.text)
    await team.tiina.edit(message, "\n".join(f"P-001 {day}.11 1h" for day in range(1, 22)))
    assert "Korraga loen kuni 20" in team.tiina.last.text
    assert (await team.entries(), card.text) == before
    await team.tiina.edit(message, "P-001 37605030299 eile 2h")
    assert "Isikukoodi ei ole vaja" in team.tiina.last.text
    assert message.deleted

    assert (await team.entries(), card.text) == before


@pytest.mark.parametrize("typed", ["1e999", "inf", "nan", "-inf"])
async def test_an_amount_that_is_no_number_of_hours_is_asked_again(house: House, typed: str) -> None:
    team = await hours_team(house)
    await team.piret.send("/plan")
    for label in ("P-002", "Lisa komponent", "Igapäevaeluga toimetulek", "Igapäevaelu toetamine"):
        await team.piret.tap(label)
    await team.piret.tap("individuaalne tegevus")
    await team.piret.send(typed)

    assert f"Ei saanud aru: „{typed}“" in team.piret.last.text


async def test_who_is_taken_away_in_a_reported_month_is_told_of_too(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 31.10 2h")
    await team.tiina.tap("Kinnita")
    await team.close_month(date(2026, 10, 1))
    await team.tiina.edit(message, "P-002 31.10 2h")
    assert "oktoober 2026" in team.tiina.last.text
    await team.tiina.tap("Salvesta ikka")

    told = [one.text for one in team.anu.visible if "oktoober 2026" in one.text]
    assert sorted(text[:5] for text in told) == ["P-001", "P-002"]


async def test_nobody_is_asked_about_people_whose_case_is_closed(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        (await desk.session.get_one(CaseFile, team.cases["P-001"])).state = CaseState.CLOSED
    await house.until("2026-11-27 14:01")

    assert "sel nädalal tunde?" not in team.tiina.transcript()


async def test_after_an_outage_nobody_is_asked_at_night(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    async with house.app.desks.open(datetime(2026, 11, 29, 1, tzinfo=UTC)) as desk:
        assert not await desk.hours_gaps.ring_due()
        assert await desk.hours_gaps.next_moment() == datetime(2026, 12, 4, 12, tzinfo=UTC)
    async with house.app.desks.open(datetime(2026, 11, 27, 17, 59, tzinfo=UTC)) as desk:
        assert await desk.hours_gaps.ring_due()


async def test_hours_leave_the_chat_of_a_lost_phone(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("Marile eile 1h")
    card = team.tiina.last
    assert "Mari T." in card.text
    await team.anu.send("/lost")
    await team.anu.tap("Tiina M.")
    await team.anu.tap("Peata konto")

    assert card.deleted
    assert message.deleted


@pytest.mark.parametrize("ended", [True, False])
async def test_a_component_that_is_planned_anew_is_not_planned_twice(house: House, ended: bool) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 10)
    case_id = team.cases["P-001"]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.anu.user_id))
        if ended:
            await desk.plans.end(1)
        await desk.plans.add(case_id, EVERYDAY, Mode.INDIVIDUAL, 240, date(2026, 11, 1))
        by_month = [
            sum(one.minutes for one in await desk.plans.of_month({case_id}, date(2026, month, 1)))
            for month in (10, 11, 12)
        ]

    assert by_month == [600, 240, 240]


async def _membership(house: House, account_id: int) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == account_id))
        return found.one().id or 0


@pytest.mark.parametrize("leaves", [True, False])
async def test_who_is_invited_again_starts_with_nobody(house: House, leaves: bool) -> None:
    team = await hours_team(house)
    membership = await _membership(house, await team.account(team.tiina))
    async with house.app.desks.open(house.sandbox.now()) as desk:
        phone = team.tiina if leaves else team.anu
        account = await desk.accounts.arrive(phone.user_id)
        desk.actor = await desk.accounts.actor(account)
        if leaves:
            await desk.accounts.leave(account)
        else:
            await desk.members.end(membership)
    await team.tiina.start(await house.link(Role.SUPPORT_WORKER, name="Tiina M."))
    await team.tiina.send("/log")

    assert "Teie nimekirjas ei ole praegu kedagi." in team.tiina.transcript()
    assert "P-001" not in team.tiina.transcript()


async def test_one_worker_who_changed_the_provider_does_not_double_a_component(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-001 täna 2h igapäevaelu")
    await team.tiina.tap("Kinnita")
    worker = await team.account(team.tiina)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        before = (await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == worker))).one()
        other = Organisation(name="Teine", kind=SectorKind.HOSPITAL)
        desk.session.add(other)
        await desk.session.flush()
        before.ended_at = house.sandbox.now()
        desk.session.add(
            MembershipRow(
                account_id=worker,
                role=Role.SUPPORT_WORKER,
                municipality_id=before.municipality_id,
                organisation_id=other.id,
                began_at=house.sandbox.now(),
            )
        )
        await desk.session.flush()
        case = await desk.session.get_one(CaseFile, team.cases["P-001"])
        found = await delivered(desk, case, date(2026, 11, 1))

    assert before.organisation_id is not None
    assert found is not None
    assert found.support
    assert not found.doubled


async def test_who_stands_in_today_writes_no_earlier_days(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-004 2h")
    await team.tiina.tap("Küsi luba")
    await team.piret.tap("Ainult täna")
    await team.tiina.send("P-004 eile 2h")
    await team.tiina.tap("Kinnita")
    assert "P-004: asendajana saate tunde kirja panna alates" in team.tiina.last.text
    assert await team.entries() == []
    await team.tiina.send("P-004 täna 2h")
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-23", 120, "", False)]
