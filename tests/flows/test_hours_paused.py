"""Hours on a day of a pause are kept, and it is said; the case manager reads it in the month, before closing."""

from __future__ import annotations

from casework.facts import Event
from tests.cast import House
from tests.flows.duties import note
from tests.flows.hours_cast import hours_team
from tests.flows.life_steps import card, in_care, life, pause
from tests.flows.month_cast import DRAFTED, enter, give_reasons


async def test_the_answer_and_the_closing_page_say_that_a_pause_stands(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 8)
    await note(house, "Anu", team.cases["P-001"], Event.LINKED, "2026-11-02")
    await enter(team, "P-001", "P-002")
    await card(team.anu)
    await pause(team.anu, since="18.11")
    await team.tiina.send("P-001 19.11 2 h igapäevaelu")
    await team.tiina.tap("Kinnita")
    assert "P-001: 19.11.2026 on kirjas paus." in team.tiina.last.text
    assert "Tunnid on alles." in team.tiina.last.text
    assert "haigla" not in team.tiina.last.text
    assert any("Paranda" in row for row in team.tiina.last.buttons)
    assert await team.entries() == [("2026-11-19", 120, "everyday_life_support", False)]
    for text in ("P-001 17.11 1 h igapäevaelu", "P-002 19.11 1 h igapäevaelu"):
        await team.tiina.send(text)
        await team.tiina.tap("Kinnita")
        assert "paus" not in team.tiina.last.text

    await house.until(DRAFTED)
    await team.anu.send("/month")
    assert "Tunnid päevadel, mil on kirjas paus: P-001" in team.anu.last.text
    assert "P-002" not in next(line for line in team.anu.last.text.splitlines() if "paus:" in line)
    await team.anu.tap("Sulge kuu")
    await give_reasons(team.anu)
    assert "Tunnid päevadel, mil on kirjas paus: P-001" in team.anu.last.text


async def test_who_rests_is_no_reason_to_ask_for_hours(house: House) -> None:
    team = await in_care(house)
    await team.take_away("P-002")
    await card(team.anu)
    await pause(team.anu)
    await house.until("2026-11-27 18:00")
    assert "Kas Teil oli sel nädalal tunde?" not in team.tiina.transcript()
    await card(team.anu)
    await life(team.anu, "On tagasi")
    await team.anu.tap("Täna")
    await house.until("2026-12-04 18:00")

    assert "Kas Teil oli sel nädalal tunde?" in team.tiina.transcript()
