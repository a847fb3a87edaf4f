"""A person's code, typed alone or after /case, opens the card; to anybody else it says no more than nonsense does."""

from __future__ import annotations

import pytest

from dialogs.cases.by_code import person_of
from tests.cast import House
from tests.flows.complaint_steps import chosen_language
from tests.flows.hours_cast import hours_team


@pytest.mark.parametrize("typed", ["P-002", "p2", "P 2", " P-2 ", "Р-002", "/case P-002"])
async def test_the_card_of_that_person(house: House, typed: str) -> None:
    anu = (await hours_team(house)).anu
    await anu.send(typed)
    assert anu.last.text.startswith("P-002 · ISTE")


@pytest.mark.parametrize("typed", ["P-099", "/case P-099"])
async def test_nobody_has_that_code(house: House, typed: str) -> None:
    anu = (await hours_team(house)).anu
    await anu.send(typed)
    assert "Ma ei leia siit seda" in anu.last.text


async def test_alone_the_command_begins_a_case(house: House) -> None:
    anu = (await hours_team(house)).anu
    await anu.send("/case")
    assert "Katkesta" in str(anu.last.buttons)


async def test_a_stranger_learns_nothing(house: House) -> None:
    await hours_team(house)
    stranger = await chosen_language(house, "Ljudmila")
    said = []
    for typed in ("P-002", "P-099"):
        await stranger.send(typed)
        said.append(stranger.last.text)
    assert said[0].replace("P-002", "") == said[1].replace("P-099", "")
    assert "ISTE 20" not in said[0]


async def test_hours_of_a_worker_are_still_hours(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-001 2h täna igapäevaelu toetamine")
    assert "Kinnita" in str(team.tiina.last.buttons)


@pytest.mark.parametrize("typed", ["P-0", "P-", "P-1x", "plaan", "P-12345678901", "P-014 2h"])
def test_what_is_no_code(typed: str) -> None:
    assert person_of(typed) is None
