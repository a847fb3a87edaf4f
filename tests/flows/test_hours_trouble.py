"""Hours when things go wrong: redelivery, double taps, restarts, lost rights, old buttons, strange words."""

from __future__ import annotations

from typing import cast

import pytest

from bot.sandbox import Phone
from casework.people import Role
from tests.cast import House
from tests.flows.hours_cast import hours_team, member
from tests.flows.leads import data_of

LINE = "P-001 eile 2h igapäevaelu"


async def again(house: House) -> None:
    """Telegram delivers the newest update once more."""
    await house.sandbox.redeliver(cast("int", house.sandbox.updates[-1]["update_id"]))


async def test_a_message_and_a_confirmation_that_come_twice_count_once(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send(LINE)
    seen = len(team.tiina.visible)
    await again(house)
    assert len(team.tiina.visible) == seen
    await team.tiina.tap("Kinnita")
    await again(house)

    assert len(await team.entries()) == 1
    assert await team.versions() == 1


async def test_a_double_tap_on_confirm_keeps_it_once(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send(LINE)
    card = team.tiina.last
    data = data_of(card, "Kinnita")
    await team.tiina.tap_data(data, message=card)
    await team.tiina.tap_data(data, message=card)

    assert "Seda nuppu on juba vajutatud" in team.tiina.toasts[-1]
    assert await team.versions() == 1


@pytest.mark.parametrize("act", ["ok", "del", "fix", "comp", "undo", "restore", "edit", "why", "c", "nonsense"])
async def test_old_and_forged_buttons_change_nothing(house: House, act: str) -> None:
    team = await hours_team(house)
    await team.tiina.send(LINE)
    card = team.tiina.last
    await team.tiina.tap("Paranda")
    await team.tiina.tap("Tagasi")
    before = team.tiina.last.text
    await team.tiina.tap_data(f"h:1:1:{act}:0", message=card)

    assert await team.entries() == []
    assert team.tiina.last.text == before
    assert team.tiina.toasts[-1]


async def test_a_colleagues_card_is_not_there(house: House) -> None:
    team = await hours_team(house)
    other = await member(house, "Toomas", "Toomas K.", Role.SUPPORT_WORKER)
    await team.give("P-003", other)
    await team.tiina.send(LINE)
    data = data_of(team.tiina.last, "Kinnita")
    await other.tap_data(data, message=other.last)

    assert await team.entries() == []
    assert "P-001" not in other.transcript()


async def test_nothing_is_lost_when_the_process_dies_between_card_and_confirmation(house: House) -> None:
    team = await hours_team(house, codes=("P-001", "P-002", "P-003"))
    await team.tiina.send("Mari eile 2h, Jaan 1h")
    house.restart()
    await team.tiina.tap("P-003, Mari K.")
    house.restart()
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-22", 120, "", False), ("2026-11-23", 60, "", False)]


async def test_whoever_left_the_caseload_meanwhile_is_not_written_to(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 2h, P-002 1h")
    await team.take_away("P-001")
    await team.tiina.tap("Kinnita")
    assert await team.entries() == []
    assert "Ei ole enam Teie nimekirjas: P-001. Midagi ei läinud kirja." in team.tiina.last.text
    assert not any("P-001, Mari" in label for row in team.tiina.last.buttons for label in row)
    await team.tiina.edit(message, "P-002 1h")
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-23", 60, "", False)]


async def test_kept_hours_of_somebody_who_left_the_caseload_stay_as_they_are(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send(LINE)
    await team.tiina.tap("Kinnita")
    await team.take_away("P-001")
    await team.tiina.edit(message, "P-001 eile 5h")
    await team.tiina.send("kustuta", reply_to=message)

    assert [minutes for _, minutes, _, _ in await team.entries()] == [120]


async def test_what_was_edited_before_it_was_confirmed_is_read_anew(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 eile 2h")
    card = team.tiina.last
    await team.tiina.edit(message, "P-002 eile 3h")
    assert "P-002, Jaan K." in card.text
    await team.tiina.tap("Kinnita")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [180]


async def test_a_message_that_was_not_understood_becomes_a_card_when_it_is_edited(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-002 homme 2h")
    assert "See päev ei ole veel käes" in team.tiina.last.text
    await team.tiina.edit(message, "P-002 eile 2h")
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-22", 120, "", False)]


async def test_an_edit_that_is_not_clear_asks_and_changes_nothing_until_then(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send(LINE)
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-001 hiljuti 3h igapäevaelu")
    assert "Kanne jääb endiseks" in team.tiina.last.text
    assert [minutes for _, minutes, _, _ in await team.entries()] == [120]
    await team.tiina.tap("Eile")
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-22", 180, "everyday_life_support", False)]
    assert await team.versions() == 2


async def test_an_edit_adds_and_takes_away_entries(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 2h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-001 2h, P-002 1h")
    assert [minutes for _, minutes, _, _ in await team.entries()] == [120, 60]
    await team.tiina.edit(message, "P-001 2h")
    assert [minutes for _, minutes, _, _ in await team.entries()] == [120]
    await team.tiina.tap("Taasta endine")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [120, 60]


async def test_times_that_overlap_are_refused_and_the_earlier_entry_can_be_corrected(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-001 9-11")
    await team.tiina.tap("Kinnita")
    await team.tiina.send("P-002 10-12")
    card = team.tiina.last
    await team.tiina.tap("Kinnita")
    assert "Need ajad kattuvad" in card.text
    assert "P-001, esmaspäev, 23.11.2026 · 2\u00a0h (9.00–11.00)" in card.text
    await team.tiina.tap("Paranda varasemat")
    await team.tiina.tap("Kestus")
    await team.tiina.send("9-10")
    await team.tiina.tap("Kinnita")
    await team.tiina.tap("Paranda uut")
    await team.tiina.tap("Tagasi")
    await team.tiina.tap("Kinnita", message=card)

    assert [minutes for _, minutes, _, _ in await team.entries()] == [60, 120]


@pytest.mark.parametrize(
    ("hours", "said"),
    [("P-002 eile 13h", "kokku 15\u00a0h. Kas nii on õige?"), ("P-002 eile 23h", "Ööpäevas on 24\u00a0tundi")],
)
async def test_a_day_that_is_too_long_is_asked_about_or_refused(house: House, hours: str, said: str) -> None:
    team = await hours_team(house)
    for line in ("P-001 eile 2h", hours):
        await team.tiina.send(line)
        await team.tiina.tap("Kinnita")

    assert said in team.tiina.last.text
    assert len(await team.entries()) == 1


CHAT = ("Tere hommikust!", "Kas Anu on täna tööl?", "aitäh", "Спасибо, хорошего дня", "sõidan bussiga", "👍")


@pytest.mark.parametrize("line", CHAT)
async def test_chit_chat_gets_a_hint_and_never_a_card(house: House, line: str) -> None:
    team = await hours_team(house)
    await team.tiina.send(line)

    assert "Siia saab kirjutada tunde" in team.tiina.last.text or "Midagi ei läinud kirja" in team.tiina.last.text
    assert await team.entries() == []


async def test_a_personal_code_leaves_the_chat(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-001 37605030299 eile 2h")

    assert "37605030299" not in [message.text for message in team.tiina.visible]
    assert "Isikukoodi ei ole vaja" in team.tiina.last.text


async def test_whoever_has_no_caseload_gets_the_usual_answer(house: House) -> None:
    team = await hours_team(house, codes=())
    for phone in (team.tiina, team.anu):
        await phone.send("Mari eile 2h")
        assert "Ei saanud aru. Valige, mida soovite teha." in phone.last.text
    await team.tiina.send("/log")

    assert "Teie nimekirjas ei ole praegu kedagi." in team.tiina.last.text


async def test_a_reply_to_the_card_deletes_it_too(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send(LINE)
    card = team.tiina.last
    await team.tiina.send("Удали!", reply_to=card)
    assert "Kustutatud. Midagi ei läinud kirja." in team.tiina.last.text
    await team.tiina.tap("Too tagasi")
    await team.tiina.tap("Kinnita")

    assert len(await team.entries()) == 1


async def test_a_message_that_arrives_late_counts_by_the_day_of_writing(house: House) -> None:
    """Written on Monday evening, read on Tuesday."""
    team = await hours_team(house)
    tiina: Phone = team.tiina
    deliver, house.sandbox.deliver = house.sandbox.deliver, None
    await tiina.send("P-001 2h, P-002 eile 1h")
    house.sandbox.deliver = deliver
    await house.until("2026-11-24 08:00")
    await again(house)
    await tiina.tap("Kinnita")

    assert [day for day, _, _, _ in await team.entries()] == ["2026-11-23", "2026-11-22"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Toomasega eile 2 h igapäevaelu", "15.30-17.45 P-002"),
        ("Mari Tamm eile 2 h nõustamine", "Jaan igapäevaelu poolteist"),
        ("Mari Tamm eile 2 h nõustamine", "Toomasega eile 2 h igapäevaelu"),
    ],
)
async def test_a_line_that_says_more_than_was_asked_is_a_message_of_its_own(
    house: House, first: str, second: str
) -> None:
    team = await hours_team(house)
    await team.tiina.send(first)
    asked, before = team.tiina.last, team.tiina.last.text
    await team.tiina.send(second)

    assert team.tiina.last is not asked
    assert asked.text == before, "the open question stands as it was"
    assert asked.buttons
