"""Ways to a month and its money: by its name, from where one came, and what somebody without months is told."""

from __future__ import annotations

from datetime import date

import pytest

from casework.people import Role
from dialogs.months.callbacks import report_tap
from storage.errors import NotOwed
from tests.cast import House
from tests.flows.hours_cast import member
from tests.flows.month_cast import DRAFTED, change, close, give_reasons, november


@pytest.mark.parametrize("typed", ["oktoober", "10", "2026-10", "октябрь", "10.2026"])
async def test_a_month_opens_by_its_name_or_number(house: House, typed: str) -> None:
    anu, _ = await house.team()
    await anu.send(f"/month {typed}")
    assert "Näidisvald: oktoober 2026" in anu.last.text


async def test_what_is_no_month_is_told_with_examples_and_workers_open_theirs(house: House) -> None:
    team, _ = await november(house)
    await team.anu.send("/month homme")
    assert "Ei saanud aru, mis kuu see on: „homme“" in team.anu.last.text
    assert "/month 2026-10" in team.anu.last.text
    await team.tiina.send("/month oktoober")
    assert "oktoober 2026" in team.tiina.last.text


@pytest.mark.parametrize(("language", "said"), [("et", "ei ole veel alanud"), ("ru", "ещё не начался")])
async def test_a_month_that_has_not_begun_is_said_so(house: House, language: str, said: str) -> None:
    anu, _ = await house.team(language)
    await anu.send("/month 2030-01")
    assert said in anu.last.text
    assert "2030" in anu.last.text


async def test_a_month_outside_every_contract_with_nothing_in_it_cannot_be_closed(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month 2020-01")
    assert "Aruannet ei ole vaja, sulgeda ei ole midagi." in anu.last.text
    assert not any("Sulge kuu" in row for row in anu.last.buttons)
    await anu.tap_data(report_tap("close", house.place.id or 0, date(2020, 1, 1)), message=anu.last)
    assert "Kas sulgen kuu?" not in anu.transcript()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(anu.user_id))
        with pytest.raises(NotOwed):
            await desk.months.close(house.place.id or 0, date(2020, 1, 1), {})
    await anu.send("/month 2025-06")
    assert any("Sulge kuu" in row for row in anu.last.buttons), "the contract runs: a month without hours is reported"


async def test_an_adviser_is_told_where_the_figures_are(house: House) -> None:
    ulle = await member(house, "Helge", "Helge T.", Role.SKA_COORDINATOR)
    await ulle.send("/month")
    assert "Kuu aruandeid teevad vallad ja linnad" in ulle.last.text
    assert ["Nädala kokkuvõte"] in ulle.last.buttons
    await ulle.send("/budget")
    assert "Lepingute kokkuvõtet näete siin" in ulle.last.text
    assert ["Nädala kokkuvõte"] in ulle.last.buttons


async def test_the_budget_without_prices_says_so_and_leads_back_to_the_month(house: House) -> None:
    team, _ = await november(house, priced=False)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month")
    page = anu.last
    await anu.tap("Eelarve", message=page)
    assert "Hindu ei ole veel sisse loetud" in page.text
    assert "markaja import prices" in page.text
    assert "0,00" not in page.text
    assert "Prognoos" not in page.text
    await anu.tap("Tagasi", message=page)
    assert "Näidisvald: november 2026" in page.text
    await anu.send("/budget")
    assert not any("Tagasi" in row for row in anu.last.buttons)


async def test_only_who_wrote_hours_is_offered_to_correct_them(house: House) -> None:
    team, _ = await november(house)
    await house.until("2026-12-01 09:00")
    assert any("Paranda" in row for row in team.tiina.last.buttons)
    assert not any("Paranda" in row for row in team.piret.last.buttons)
    await team.piret.tap("Näita päevi")
    await team.piret.tap("P-001, Mari T.")
    assert not any("Paranda" in row for row in team.piret.last.buttons)


async def test_no_invoice_is_promised_without_a_contract(house: House) -> None:
    team, _ = await november(house, contracts=False)
    await house.until(DRAFTED)
    await team.anu.send("/month")
    await team.anu.tap("Sulge kuu")
    await give_reasons(team.anu)
    assert "Koondarvet ei tule: lepingut ei ole sisestatud." in team.anu.last.text
    assert "Koondarve tuleb siis" not in team.anu.last.text


async def test_files_of_a_corrected_month_say_when_the_new_ones_come(house: House) -> None:
    team, entries = await november(house)
    await house.until(DRAFTED)
    await close(team.anu)
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()
    await team.anu.send("/month")
    await team.anu.tap("Failid")
    assert "Andmed on pärast versiooni 1 sulgemist muutunud." in team.anu.last.text
    assert "suletud ka siin" not in team.anu.last.text
