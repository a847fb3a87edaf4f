"""Another specialist, another case manager, a note by mistake: what waits for the family's sake goes along."""

from __future__ import annotations

from sqlmodel import col, select

from bot.sandbox import Phone
from casework.people import Role
from storage.tables import Outbox
from tests.cast import House
from tests.flows.family_steps import as_phone, card, invitation, quickly
from tests.flows.hours_cast import Team, hours_team, member
from tests.flows.life_steps import died
from tests.flows.test_family_letters import meet

LETTER = "lähedane kirjutas Teile"


async def written(mother: Phone) -> None:
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Palun helistage")
    await mother.tap("Saada")


async def give(team: Team, to: int) -> None:
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.cases.give_specialist(row.id or 0, row.version, to)
    await team.house.settle()


async def test_a_new_specialist_gets_the_letter_and_is_reminded_of_it(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await house.settle()
    await give(team, await team.account(maie))

    assert LETTER in maie.transcript()
    before = len(team.piret.visible)
    await house.later(days=4)
    assert "ootab vastust" in maie.transcript()
    assert all("ootab" not in one.text for one in team.piret.visible[before:])


async def test_also_when_the_former_one_was_reminded_before(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await house.later(days=12)
    assert "ootab vastust" in team.piret.transcript()
    await give(team, await team.account(maie))
    assert LETTER in maie.transcript()


async def test_nobody_gets_a_letter_that_was_answered(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await house.later(days=12)
    async with as_phone(team, team.piret) as desk:
        await desk.family.answer(1, "Helistan täna.", None)
    await give(team, await team.account(maie))
    assert LETTER not in maie.transcript()


async def test_the_new_case_manager_hears_what_was_meant_for_the_former_one(house: House) -> None:
    team = await hours_team(house)
    await invitation(team)
    peeter = await member(house, "Peeter", "Peeter K.", Role.CASE_MANAGER)
    to = await team.account(peeter)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.cases.hand_over(row.id or 0, row.version, to)
    await house.later(days=20)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Outbox).where(col(Outbox.notice) == "family_unused"))
        assert [(one.account_id, one.state.value) for one in rows.all()] == [(to, "sent")]


async def test_a_death_noted_by_mistake_leaves_the_meeting(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await meet(team.piret, "27.11", "14.30")
    await card(team.anu)
    await died(team.anu)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.life.undo(row.id or 0, row.version)
    await house.settle()
    await mother.send("/family")
    assert "27.11.2026" in mother.last.text
