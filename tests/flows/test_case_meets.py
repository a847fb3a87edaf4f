"""Where a case, its dates and its hours meet: why a date is asked from the case's page, hours show in its file."""

from __future__ import annotations

from datetime import date

from casework.cases import How
from casework.facts import Event
from tests.cast import House
from tests.flows.case_steps import entered, opened
from tests.flows.hours_cast import Team, hours_team


async def test_why_a_date_is_asked_on_the_page_of_the_case(house: House) -> None:
    _anu, peeter = await opened(house)
    await entered(peeter)
    await peeter.tap("Ava P-001")
    await peeter.tap("Tähtajad")
    assert "3. Toetusvajaduse hindamine" in peeter.last.text
    await peeter.tap("Miks 3")

    assert "P-001, toetusvajaduse hindamine: miks" in peeter.last.text
    assert "30 kalendripäeva" in peeter.last.text
    await peeter.tap("Tagasi")
    assert "P-001: tähtajad" in peeter.last.text


async def test_the_file_knows_what_was_delivered_this_month(house: House) -> None:
    team: Team = await hours_team(house)
    await team.plan("P-001", 10)
    await _carried_out(team, "P-001")
    await _open_file(team)
    assert "Sel kuul on tugiteenust osutatud: vaadake üle" in team.anu.last.text
    await team.tiina.send("Mari Tamm täna 2h igapäevaelu")
    await team.tiina.tap("Kinnita")
    await _open_file(team)

    assert "Sel kuul on tugiteenust osutatud: korras" in team.anu.last.text
    assert "Sel kuul on baastoetust osutatud: vaadake üle" in team.anu.last.text
    assert "Sama komponenti osutab üks teenuseosutaja: korras" in team.anu.last.text


async def _open_file(team: Team) -> None:
    await team.anu.send("/cases")
    await team.anu.tap("P-001")
    await team.anu.tap("Toimik")


async def _carried_out(team: Team, code: str) -> None:
    """As far as the plan, noted by Anu."""
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.anu.user_id))
        for event, day in ((Event.ENTERED, 3), (Event.ASSESSED, 4), (Event.PLANNED, 5)):
            case = await desk.cases.get(team.cases[code])
            how = How.ACTION_PLAN if event is Event.PLANNED else How.PLAIN
            await desk.cases.note(team.cases[code], case.version, event, date(2026, 11, day), how=how)
