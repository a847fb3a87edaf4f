"""Hours that went wrong once: what counts is what the worker sees."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from casework.cases import CaseState
from storage.tables import CaseFile
from tests.cast import House
from tests.flows.hours_cast import hours_team


@pytest.mark.parametrize("to_the_card", [True, False])
async def test_hours_left_as_they_were_can_still_be_deleted_by_a_reply(house: House, to_the_card: bool) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h, P-002 eile 2h")
    card = team.tiina.last
    for label in ("Kinnita", "Paranda", "Jäta nagu oli"):
        await team.tiina.tap(label)
    await team.tiina.send("kustuta", reply_to=card if to_the_card else message)
    assert "Kustutatud:" in team.tiina.last.text
    assert await team.entries() == []
    await team.tiina.send("kustuta", reply_to=message)
    assert "juba kustutatud" in team.tiina.last.text
    await team.tiina.tap("Too tagasi")

    assert len(await team.entries()) == 2


async def test_hours_whose_card_was_swept_can_still_be_deleted_by_a_reply(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h")
    await team.tiina.tap("Kinnita")
    await house.until("2026-12-09 09:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.hours_cards.sweep()
    await team.tiina.send("kustuta", reply_to=message)
    assert "Kustutatud:" in team.tiina.last.text
    assert await team.entries() == []
    await team.tiina.tap("Too tagasi")

    assert len(await team.entries()) == 1


async def test_a_line_that_leaves_the_message_takes_its_own_hours_along(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h\nP-002 eile 2h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-002 eile 2h")
    assert "Jah, lisa" not in [label for row in team.tiina.last.buttons for label in row]
    assert "P-001\nEnne: " in team.tiina.last.text
    assert await team.entries() == [("2026-11-22", 120, "", False)]
    await team.tiina.tap("Taasta endine")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]


async def test_a_line_that_leaves_an_unclear_edit_goes_once_it_is_confirmed(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h\nP-002 eile 2h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-002 hiljuti 2h")
    await team.tiina.tap("Eile")
    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]
    await team.tiina.tap("Kinnita")
    assert "P-001\nEnne: " in team.tiina.last.text
    assert await team.entries() == [("2026-11-22", 120, "", False)]
    await team.tiina.tap("Taasta endine")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]


async def test_a_new_line_before_the_others_leaves_them_as_they_are(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-002 eile 2h\nP-001 eile 1h")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]
    assert await team.versions() == 2


@pytest.mark.parametrize("confirmed", [True, False])
async def test_an_edit_is_held_to_the_same_limits_as_a_message(house: House, confirmed: bool) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 1h")
    card = team.tiina.last
    if confirmed:
        await team.tiina.tap("Kinnita")
    before = (await team.entries(), card.text)
    await team.tiina.edit(message, "\n".join(f"P-001 {day}.11 1h" for day in range(1, 22)))
    assert "Korraga loen kuni 20" in team.tiina.last.text
    assert (await team.entries(), card.text) == before
    await team.tiina.edit(message, "P-001 37605030299 eile 2h")
    assert "Isikukoodi ei ole vaja" in team.tiina.last.text
    assert message.deleted

    assert (await team.entries(), card.text) == before


@pytest.mark.parametrize("typed", ["1e999", "inf", "nan", "-inf"])
async def test_an_amount_that_is_no_number_of_hours_is_asked_again(house: House, typed: str) -> None:
    team = await hours_team(house)
    await team.piret.send("/plan")
    for label in ("P-002", "Lisa komponent", "Igapäevaeluga toimetulek", "Igapäevaelu toetamine"):
        await team.piret.tap(label)
    await team.piret.tap("individuaalne tegevus")
    await team.piret.send(typed)

    assert f"Ei saanud aru: „{typed}“" in team.piret.last.text


async def test_who_is_taken_away_in_a_reported_month_is_told_of_too(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 31.10 2h")
    await team.tiina.tap("Kinnita")
    await team.close_month(date(2026, 10, 1))
    await team.tiina.edit(message, "P-002 31.10 2h")

    told = [one.text for one in team.anu.visible if "oktoober 2026" in one.text]
    assert sorted(text[:5] for text in told) == ["P-001", "P-002"]


async def test_nobody_is_asked_about_people_whose_case_is_closed(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        (await desk.session.get_one(CaseFile, team.cases["P-001"])).state = CaseState.CLOSED
    await house.until("2026-11-27 14:01")

    assert "sel nädalal tunde?" not in team.tiina.transcript()


async def test_after_an_outage_nobody_is_asked_at_night(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    async with house.app.desks.open(datetime(2026, 11, 29, 1, tzinfo=UTC)) as desk:
        assert not await desk.hours_gaps.ring_due()
        assert await desk.hours_gaps.next_moment() == datetime(2026, 12, 4, 12, tzinfo=UTC)
    async with house.app.desks.open(datetime(2026, 11, 27, 17, 59, tzinfo=UTC)) as desk:
        assert await desk.hours_gaps.ring_due()


async def test_hours_leave_the_chat_of_a_lost_phone(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("Marile eile 1h")
    card = team.tiina.last
    assert "Mari T." in card.text
    await team.anu.send("/lost")
    await team.anu.tap("Tiina M.")
    await team.anu.tap("Peata konto")

    assert card.deleted
    assert message.deleted
