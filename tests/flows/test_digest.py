"""The living list of each working morning: one message, ticked off in place, true to the state as it is."""

from __future__ import annotations

import pytest

from casework.cases import How
from casework.facts import Event
from tests.cast import House
from tests.flows.duties import account_id, desk_of, lists, note, open_case, rows, specialist, undo


async def test_a_duty_is_ticked_off_in_place_and_the_case_knows(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    assert [str(row.due) for row in await rows(house, case) if row.key == "assessment"] == ["2026-12-02"]
    await house.until("2026-11-25 07:59:59")
    assert lists(anu) == []
    await house.until("2026-11-25 08:00:00")

    assert "Tere hommikust! Täna on kolmapäev, 25.11.2026." in anu.last.text
    assert "P-001: toetusvajaduse hindamine. Tähtaeg 02.12.2026, 7 päeva pärast." in anu.last.text
    assert "Tali" not in anu.transcript()
    message = anu.last
    await anu.tap("Tehtud 1")
    assert "Tehtud 25.11.2026." in message.text
    async with desk_of(house, "Anu") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert facts.on(Event.ASSESSED) is not None
    await anu.tap("Võta tagasi 1")
    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in message.text
    async with desk_of(house, "Anu") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert facts.on(Event.ASSESSED) is None
