"""The week's post knows the contract that was imported: its places, its money, and where the pace leads."""

from __future__ import annotations

from datetime import date

from tests.cast import House
from tests.flows.month_cast import contract, november, write
from tests.flows.test_portfolios import adviser
from tests.flows.weeks import NEXT_MONDAY


async def test_a_case_manager_reads_what_the_contract_has_used(house: House) -> None:
    team, _ = await november(house)
    await write(team, team.tiina, "P-001", date(2026, 11, 23), 60)
    await team.anu.send("/summary")
    await team.anu.tap("See nädal seni")

    assert "Kohad: täidetud 3, kokku 5" in team.anu.last.text
    assert "Komponentide raha: kasutatud 119\u00a0€, lepingus 48\u00a0073\u00a0€" in team.anu.last.text


async def test_who_has_no_contract_reads_nothing_of_money(house: House) -> None:
    team, _ = await november(house, contracts=False)
    await team.anu.send("/summary")
    await team.anu.tap("See nädal seni")

    assert "€" not in team.anu.last.text


async def test_the_adviser_sees_the_pace(house: House) -> None:
    team, _ = await november(house, contracts=False)
    await contract(team, house.place.id or 0, ceiling="120.00")
    kadri = await adviser(house, house.place.id or 0)
    await house.until(NEXT_MONDAY)

    assert "Kohad 3/5" in kadri.last.text
    assert "Raha: kasutatud 85\u00a0%" in kadri.last.text


async def test_a_joint_contract_that_was_imported_is_one_line(house: House) -> None:
    """The list of municipalities knows nothing of it: the imported contract says who is together."""
    team, _ = await november(house, contracts=False)
    here, town = house.place.id or 0, house.town.id or 0
    kadri = await adviser(house, here)
    await kadri.send("/summary")
    assert "Näidislinn" not in kadri.last.text
    await contract(team, here, town, name="1-2/35")
    await kadri.send("/summary")

    assert "Näidislinn, Näidisvald" in kadri.last.text
    assert "Kohad 3/5" in kadri.last.text
    assert kadri.last.text.count("Kohad") == 1
