"""Letters beside a form, at night and to nobody; who leaves the house; the greeting that names the code."""

from __future__ import annotations

from sqlmodel import select

from bot.sandbox import Phone, StoredMessage
from storage.tables import AccountState, FamilyLetter
from tests.cast import House
from tests.flows.erasure_steps import leave
from tests.flows.family_steps import quickly
from tests.flows.hours_cast import hours_team
from tests.flows.test_family_chats import left
from tests.flows.test_family_ends import withdraw
from tests.flows.test_family_passed_on import in_state, since
from tests.flows.test_family_sweep import letters


async def typed_letter(mother: Phone) -> StoredMessage:
    await mother.tap("Kirjuta spetsialistile")
    typed = await mother.send("Tulen reedel")
    await mother.tap("Saada")
    return typed


async def test_the_edit_of_a_letter_is_brought_while_a_form_is_open(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    typed = await typed_letter(mother)
    await mother.send("/feedback")
    await mother.tap("Selge, edasi")
    await mother.edit(typed, "Tulen neljapäeval")
    assert "Muudatus on edasi antud." in mother.last.text
    assert await letters(house) == ["Tulen neljapäeval"]
    await mother.tap("Esitan kaebuse")
    assert await letters(house) == ["Tulen neljapäeval"]


async def test_an_edit_that_nobody_would_read_says_so(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    typed = await typed_letter(mother)
    for phone in (team.piret, team.anu):
        await in_state(house, phone, AccountState.SUSPENDED)
    await mother.edit(typed, "Tulen laupäeval")
    assert mother.last.text.startswith("Muudatus jäi edasi andmata: praegu ei ole siin kedagi")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        kept = (await desk.session.exec(select(FamilyLetter))).one()
        assert (kept.text, kept.rev) == ("Tulen reedel", 1)


async def test_at_night_a_letter_wakes_nobody(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await house.until("2026-11-24 02:30")
    await typed_letter(mother)
    assert team.piret.last.text == "P-001: lähedane kirjutas Teile."
    assert team.piret.last.silent
    await house.until("2026-11-24 10:30")
    await mother.send("/family")
    await typed_letter(mother)
    assert not team.piret.last.silent


async def test_the_case_manager_hears_of_a_relative_who_leaves_the_house(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    before = len(team.anu.visible)
    await leave(house, mother)
    assert since(team.anu, before).startswith("P-001: lähedane lõpetas oma teated.")


async def test_the_greeting_by_code_goes_with_the_link(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    assert "P-001" in left(mother)
    await withdraw(team)
    await house.settle()
    assert "P-001" not in left(mother)
