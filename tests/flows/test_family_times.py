"""The end of a consent's time, of a case, of a life: who hears of it, and who does not."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from dialogs.family.callbacks import OfficeTap
from tests.cast import House
from tests.flows.family_steps import as_phone, card, quickly
from tests.flows.hours_cast import hours_team
from tests.flows.life_steps import died
from tests.flows.test_family_ends import OVER


async def test_both_sides_hear_of_the_end_and_one_tap_extends(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team, until=date(2026, 12, 10))
    await house.until("2026-11-26 12:00")
    assert "P-001: nõusolek lõpeb 10.12.2026." in mother.last.text
    assert "P-001: lähedasele antud nõusolek lõpeb 10.12.2026." in team.anu.last.text
    told = team.anu.last
    await team.anu.tap("Pikenda kuni 31.12.2026")
    assert "Nõusolek on pikendatud: kehtib kuni 31.12.2026." in team.anu.toasts[-1]
    assert "P-001: nõusolek kehtib edasi kuni 31.12.2026." in mother.last.text
    await team.anu.tap_data(OfficeTap(id=1, act="extend", rev=2).pack(), message=told)
    assert "Vahepeal on midagi muutunud" in team.anu.toasts[-1]
    await house.until("2027-01-02 12:00")
    await mother.send("/family")

    assert OVER in mother.transcript()
    assert "nõusoleku andnud" in mother.last.text


async def test_closing_the_case_ends_it_with_a_kind_word(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.cases.close(row.id or 0, row.version)
    await house.settle()

    assert OVER in mother.last.text


async def test_of_a_death_the_family_hears_nothing_from_the_bot(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    before = mother.transcript()
    await card(team.anu)
    await died(team.anu)
    assert mother.transcript() == before
    await mother.send("/family")
    assert "nõusoleku andnud" in mother.last.text
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.life.undo(row.id or 0, row.version)
    await house.settle()
    await mother.send("/family")

    assert "Mari: november 2026" in mother.last.text
    assert OVER not in mother.transcript()


async def test_a_move_is_told_and_taking_it_back_too(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.life.moved(row.id or 0, row.version, tallinn_day(desk.now), None)
    await house.settle()
    assert OVER in mother.last.text
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.life.undo(row.id or 0, row.version)
    await house.settle()

    assert "P-001: teated jätkuvad." in mother.last.text
