"""A month without a contract: marking it as sent says what is missing and asks once more, wherever it is done."""

from __future__ import annotations

from casework.months import MonthState
from tests.cast import House
from tests.flows.duties import newest_list
from tests.flows.hours_cast import Team
from tests.flows.month_cast import DRAFTED, change, close, close_again, data_of, november, state

SENT = "Märgi SKA-le saadetuks"
SURE = "Märgi ikkagi"
MISSING = "Näidisvald, november 2026: lepingut ei ole sisestatud."


async def closed(house: House) -> tuple[Team, dict[str, int]]:
    team, entries = await november(house, contracts=False)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.duties.sweep()
    await house.until(DRAFTED)
    await close(team.anu)
    return team, entries


def number(team: Team) -> str:
    line = next(line for line in newest_list(team.anu).text.splitlines() if "kuu koondarve" in line)
    return line.partition(".")[0]


async def test_in_the_month_it_is_asked_once_more(house: House) -> None:
    team, _ = await closed(house)
    await team.anu.send("/month")
    page = team.anu.last
    await team.anu.tap(SENT, message=page)
    assert MISSING in page.text
    assert await state(team) is MonthState.CLOSED
    await team.anu.tap("Tagasi", message=page)
    await team.anu.tap(SENT, message=page)
    await team.anu.tap(SURE, message=page)
    assert await state(team) is MonthState.SENT
    assert "saadetud Sotsiaalkindlustusametile" in page.text


async def test_an_old_question_marks_no_newer_version(house: House) -> None:
    team, entries = await closed(house)
    await team.anu.send("/month")
    page = team.anu.last
    await team.anu.tap(SENT, message=page)
    old = data_of(page, SURE)
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()
    await close_again(team.anu)
    await team.anu.tap_data(old, message=page)
    assert await state(team) is MonthState.CLOSED
    assert "Vahepeal on midagi muutunud" in team.anu.transcript()


async def test_in_the_morning_list_it_is_asked_once_more(house: House) -> None:
    team, entries = await closed(house)
    listed = newest_list(team.anu)
    await team.anu.tap(f"Tehtud {number(team)}", message=listed)
    assert MISSING in listed.text
    assert await state(team) is MonthState.CLOSED
    old = data_of(listed, SURE)
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()
    await close_again(team.anu)
    await team.anu.tap_data(old, message=listed)
    assert await state(team) is MonthState.CLOSED, "of another version"
    await team.anu.tap(f"Tehtud {number(team)}", message=listed)
    await team.anu.tap(SURE, message=listed)
    assert await state(team) is MonthState.SENT
    assert "Tehtud 03.12.2026" in listed.text


async def test_done_on_an_earlier_day_says_it_above_its_question(house: House) -> None:
    team, _ = await closed(house)
    listed = newest_list(team.anu)
    await team.anu.tap("Miks see kuupäev?", message=listed)
    await team.anu.tap("Tehtud varem", message=listed)
    assert MISSING in team.anu.last.text
    await team.anu.send("02.12")
    assert await state(team) is MonthState.SENT
