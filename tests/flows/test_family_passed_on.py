"""A letter waits until somebody has answered it: whoever reads for the case by then is reminded of it."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from bot.sandbox import Phone
from casework.people import Role
from storage.tables import AccountState
from tests.cast import House
from tests.flows.erasure_steps import leave
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import Team, hours_team, member
from tests.flows.test_family_handover import LETTER, give, written

WAITS = "ootab vastust"
LATE = "spetsialistile on ilma vastuseta"


def since(phone: Phone, before: int) -> str:
    return "\n".join(one.text for one in phone.visible[before:])


async def days(house: House, number: int) -> None:
    for _ in range(number):
        await house.later(days=1)


async def in_state(house: House, phone: Phone, state: AccountState) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        (await desk.accounts.arrive(phone.user_id)).state = state


async def without(team: Team, *, specialist: bool = False, manager: bool = False) -> None:
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        row.specialist_id = None if specialist else row.specialist_id
        row.manager_id = None if manager else row.manager_id


async def managed_by(team: Team, to: int) -> None:
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.cases.hand_over(row.id or 0, row.version, to)
    await team.house.settle()


async def test_there_and_back_it_is_brought_and_reminded_of_again(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await give(team, await team.account(maie))
    before = len(team.piret.visible)
    await give(team, await team.account(team.piret))
    assert LETTER in since(team.piret, before)
    await days(house, 4)
    assert WAITS in since(team.piret, before)
    assert WAITS not in maie.transcript()


async def test_another_case_manager_brings_the_specialist_nothing_twice(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    peeter = await member(house, "Peeter", "Peeter K.", Role.CASE_MANAGER)
    await written(mother)
    before = len(team.piret.visible)
    await managed_by(team, await team.account(peeter))
    assert LETTER not in since(team.piret, before)
    await days(house, 9)
    assert since(team.piret, before).count(WAITS) == 1
    assert peeter.transcript().count(LATE) == 1


async def test_who_leads_hears_of_a_letter_whose_only_reader_left(house: House) -> None:
    """… and the next case manager gets it."""
    team = await hours_team(house)
    mother = await quickly(team)
    peeter = await member(house, "Peeter", "Peeter K.", Role.CASE_MANAGER)
    kati = await member(house, "Kati", "Kati K.", Role.CASE_MANAGER)
    await without(team, specialist=True)
    await managed_by(team, await team.account(peeter))
    await written(mother)
    assert LETTER in peeter.transcript()
    await leave(house, peeter)
    await days(house, 4)
    assert team.anu.transcript().count(LATE) == 1
    await managed_by(team, await team.account(kati))
    assert LETTER in kati.transcript()
    await days(house, 5)
    assert WAITS in kati.transcript()


async def test_who_blocked_the_bot_after_reading_leaves_it_to_the_leads_and_the_next(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await without(team, manager=True)
    await written(mother)
    await team.piret.block()
    await days(house, 4)
    assert LATE in team.anu.transcript()
    await give(team, await team.account(maie))
    assert LETTER in maie.transcript()


async def test_the_specialist_is_reminded_once_the_stand_in_has_gone(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    absent, deputy = await team.account(team.piret), await team.account(maie)
    async with as_phone(team, team.anu) as desk:
        desk.session.add(house.deputyship(absent, deputy, date(2026, 11, 23), date(2026, 11, 24)))
    before = len(team.piret.visible)
    await written(mother)
    assert LETTER in maie.transcript()
    await days(house, 4)
    assert since(team.piret, before).count(WAITS) == 1
    assert WAITS not in maie.transcript()
    await team.piret.tap("Loe")
    assert "Palun helistage" in team.piret.last.text


async def test_of_a_suspended_specialists_letter_the_case_manager_hears_in_time(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await written(mother)
    await in_state(house, team.piret, AccountState.SUSPENDED)
    await days(house, 4)
    assert WAITS in team.anu.transcript()


async def test_nobody_is_reminded_of_what_was_answered_or_settled(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    async with as_phone(team, team.piret) as desk:
        await desk.family.settle(1)
    await give(team, await team.account(maie))
    await days(house, 9)
    for phone in (maie, team.anu, team.piret):
        assert WAITS not in phone.transcript()
        assert LATE not in phone.transcript()
    assert LETTER not in maie.transcript()


async def test_a_letter_written_while_the_case_changes_hands_reaches_the_new_one(house: House) -> None:
    if "postgresql" not in house.url:
        pytest.skip("one writer at a time there")
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    to = await team.account(maie)
    kept = asyncio.Event()

    async def write() -> None:
        async with as_phone(team, mother) as desk:
            await desk.family.write(1, "Palun helistage", None)
            await desk.session.flush()
            kept.set()
            await asyncio.sleep(0.5)

    async def hand_over() -> None:
        await kept.wait()
        async with as_phone(team, team.anu) as desk:
            row = await desk.cases.get(team.cases["P-001"])
            await desk.cases.give_specialist(row.id or 0, row.version, to)

    await asyncio.gather(write(), hand_over())
    await house.settle()
    assert LETTER in maie.transcript()
