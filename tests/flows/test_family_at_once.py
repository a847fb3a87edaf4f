"""Two at once on one link; and who has left, or lost the person, writes to nobody any more."""

from __future__ import annotations

import pytest
from sqlmodel import select

from bot.sandbox import Phone, StoredMessage
from casework.family_told import LETTERS_A_DAY
from casework.people import Role
from storage.errors import Stale
from storage.tables import MembershipRow
from tests.cast import House
from tests.flows.family_steps import as_phone, invitation, opened, quickly
from tests.flows.hours_cast import Team, hours_team, member

NOT_YOURS = "link on lõppenud või on inimesel nüüd teine spetsialist"


async def test_no_second_link_to_one_that_is_being_opened(house: House) -> None:
    """[Tee uus link] in the moment in which the mother agrees: the page was read before, the act comes after."""
    if "postgresql" not in house.url:
        pytest.skip("one writer at a time there")
    team = await hours_team(house)
    mother = await opened(house, "Ljudmila", await invitation(team))
    async with as_phone(team, team.anu) as desk:
        seen, _ = await desk.family.one(1)
        await mother.tap("Nõus, ava ülevaade")
        with pytest.raises(Stale):
            await desk.family.invite(seen.link.id or 0)
    await mother.send("/family")
    assert "Mari: november 2026" in mother.last.text


async def test_an_earlier_link_opens_nothing_while_a_new_one_is_made(house: House) -> None:
    team = await hours_team(house)
    mother = await opened(house, "Ljudmila", await invitation(team))
    async with as_phone(team, team.anu) as desk:
        new = await desk.family.invite(1)
    await mother.tap("Nõus, ava ülevaade")
    assert "Mari" not in mother.last.text
    again = await opened(house, "Ljudmila", new)
    await again.tap("Nõus, ava ülevaade")
    assert "Mari: november 2026" in again.last.text


async def answered(team: Team, mother: Phone) -> StoredMessage:
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    typed = await team.piret.send("Tere ka")
    await team.piret.tap("Saada")
    await team.house.settle()
    return typed


async def test_a_specialist_who_has_left_changes_no_answer(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    typed = await answered(team, mother)
    async with as_phone(team, team.piret) as desk:
        mine = await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == desk.who.account_id))
        for row in mine.all():
            row.ended_at = desk.now
    await team.piret.edit(typed, "UUED SÕNAD")
    await house.settle()

    assert NOT_YOURS in team.piret.last.text
    assert "muutis" not in mother.transcript()
    await mother.tap("Loe")
    assert "UUED" not in mother.transcript()


async def test_nor_does_the_one_who_had_the_person_before(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    typed = await answered(team, mother)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    to = await team.account(maie)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.cases.give_specialist(row.id or 0, row.version, to)
    await house.settle()
    await team.piret.edit(typed, "UUED SÕNAD")
    await house.settle()

    assert NOT_YOURS in team.piret.last.text
    await mother.tap("Loe")
    assert "UUED" not in mother.transcript()


async def test_one_message_is_not_changed_without_end(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    typed = await answered(team, mother)
    for number in range(LETTERS_A_DAY):
        await team.piret.edit(typed, f"Muudetud {number}")
    assert "Muudatus on edasi antud." in team.piret.last.text
    await team.piret.edit(typed, "Liiga palju")
    assert "Palun kirjutage uus sõnum." in team.piret.last.text
