"""The budget's page, its warnings, and a contract of two municipalities."""

from __future__ import annotations

from datetime import date

import pytest

from casework.people import Role
from tests.cast import House
from tests.flows.hours_cast import member
from tests.flows.month_cast import DRAFTED, contract, give_reasons, november, write
from tests.flows.test_month_way import speak_russian
from tests.golden import Golden


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_the_page_says_what_is_used_and_where_the_pace_leads(
    house: House, golden: Golden, language: str
) -> None:
    team, _ = await november(house)
    if language == "ru":
        await speak_russian(team.anu)
    await house.until(DRAFTED)
    await team.anu.send("/budget")

    assert "48\u00a0073,20\u00a0€" in team.anu.last.text
    assert "0,2\u00a0%" in team.anu.last.text
    golden.check(f"month_budget_{language}", team.anu)


async def test_each_step_of_the_ceiling_is_said_once_to_the_lead(house: House) -> None:
    team, _ = await november(house)
    peeter = await house.case_manager("Peeter", "Peeter L.")
    await contract(team, house.place.id or 0, ceiling="120.00", name="2-3/45")
    await house.until("2026-11-24 09:00")
    assert "on kasutatud üle 80\u00a0%" in team.anu.transcript()
    await house.until("2026-11-25 09:00")
    assert team.anu.transcript().count("on kasutatud üle 80\u00a0%") == 1
    await write(team, team.tiina, "P-001", date(2026, 11, 10), 60)
    await house.until("2026-11-26 09:00")
    await house.until("2026-11-27 09:00")

    assert team.anu.transcript().count("on kasutatud üle 95\u00a0%") == 1
    assert "on kasutatud üle" not in peeter.transcript(), "leads only"


async def test_the_adviser_of_ska_and_workers_have_no_budget_page(house: House) -> None:
    team, _ = await november(house)
    adviser = await member(house, "Helge", "Helge T.", Role.SKA_COORDINATOR)
    for phone in (adviser, team.tiina, team.piret):
        await phone.send("/budget")
        assert "€" not in phone.last.text
        await phone.tap_data("mb:1:0:0", message=phone.last)
        assert "€" not in phone.last.text


async def test_without_a_contract_it_says_how_one_comes(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    await anu.send("/budget")

    assert "markaja import contracts" in anu.last.text


async def test_the_last_of_two_municipalities_makes_the_invoice_possible(house: House) -> None:
    """Näidislinn acts for both: its lead hears when Näidisvald has closed as well."""
    team, _ = await november(house, contracts=False)
    stina = await house.case_manager("Stina", "Stina R.", lead=True, town=True)
    await contract(team, house.town.id or 0, house.place.id or 0)
    await house.until(DRAFTED)
    await stina.send("/month")
    await stina.tap("Sulge kuu")
    await stina.tap("Sulge kuu")
    assert "Koondarve saab teha siis, kui kuu on suletud ka siin: Näidisvald" in stina.last.text
    await team.anu.send("/month")
    await team.anu.tap("Sulge kuu")
    await give_reasons(team.anu)
    await team.anu.tap("Sulge kuu")
    assert "koondarve" not in str([one.file.name for one in team.anu.visible if one.file])

    assert "kõik omavalitsused on kuu sulgenud" in stina.last.text
    await stina.tap("Failid")
    await stina.tap("Tee koondarve")
    await house.settle()
    names = [one.file.name for one in stina.visible if one.file]
    assert "koondarve_1-2-34_2026-11_v1.csv" in names
    accounting = next(one.file for one in stina.visible if one.file and one.file.name == names[-1])
    assert b"Mari" not in accounting.content
