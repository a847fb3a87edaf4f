"""A week that goes on: its numbers so far; nobody is called silent and nothing quiet before it is over."""

from __future__ import annotations

import pytest

from tests.cast import House
from tests.flows.hours_cast import hours_team
from tests.flows.weeks import outbox, speak, words

SAYS = {
    "et": ("/summary", "See nädal seni", "seis 23.11.2026", "Seni ei ole uusi teateid", "vaikne", "veel kestab"),
    "ru": ("/summary", "Эта неделя", "на 23.11.2026", "Пока нет ни новых сообщений", "тихая", "ещё идёт"),
}


@pytest.mark.parametrize("language", SAYS)
async def test_its_first_hour_is_so_far_and_not_quiet(house: House, language: str) -> None:
    command, label, when, nothing, quiet, goes_on = SAYS[language]
    team = await hours_team(house)
    await team.plan("P-001", 20)
    await house.until("2026-11-23 10:30")
    anu = team.anu
    await speak(language, anu)
    await anu.send(command)
    await anu.tap(label)
    said = words(anu.last)

    assert when in said
    assert nothing in said
    assert quiet not in said
    assert "Tiina" not in said
    assert anu.last.buttons == [], "no deadlines to open, and nobody to be reminded"

    seen = len(team.tiina.visible)
    await anu.tap_data(f"po:remind:{house.place.id}:2026-W48::0", message=anu.last)
    assert goes_on in anu.toasts[-1]
    assert len(team.tiina.visible) == seen
    assert await outbox(house, "hours_gap_asked") == []


async def test_with_something_in_it_nobody_is_named_either(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 20)
    await house.nurse()
    await house.until("2026-11-26 10:00")
    await team.piret.send("P-001 täna 1h koordineerimine")
    await team.piret.tap("Kinnita")
    await team.anu.send("/summary")
    await team.anu.tap("See nädal seni")
    shown = team.anu.last

    assert "seis 26.11.2026" in words(shown)
    assert "Tunnid: 1 h" in words(shown)
    assert "kirja panemata" not in words(shown)
    assert all("Tuleta meelde" not in row for row in shown.buttons)
    await team.anu.tap("Ava tunnid", message=shown)
    assert "Tiina" not in words(team.anu.last)
    assert all("Tuleta meelde" not in row for row in team.anu.last.buttons)
    await house.until("2026-11-30 09:30")
    await team.anu.send("/summary")
    await team.anu.tap("Eelmine nädal")

    assert "Tunnid kirja panemata: Tiina M." in words(team.anu.last), "when it is over"
