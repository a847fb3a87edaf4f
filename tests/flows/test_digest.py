"""The living list of each working morning: one message, ticked off in place, true to the state as it is."""

from __future__ import annotations

import asyncio

from casework.cases import How
from casework.facts import Event
from tests.cast import House
from tests.flows.duties import desk_of, lists, note, open_case, rows, specialist, undo


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
    assert "1. P-001: toetusvajaduse hindamine. Tehtud 25.11.2026." in message.text
    async with desk_of(house, "Anu") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert str(facts.on(Event.ASSESSED)) == "2026-11-25"
    await anu.tap("Tühista 1")
    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in message.text
    async with desk_of(house, "Anu") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert facts.on(Event.ASSESSED) is None
    assert len(lists(anu)) == 1


async def test_what_is_done_on_the_card_is_done_in_the_list_and_what_is_undone_comes_back(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 08:00")
    message = anu.last
    await note(house, "Anu", case, Event.ASSESSED, "2026-11-24")
    assert "P-001: toetusvajaduse hindamine. Tehtud 24.11.2026." in message.text
    assert "Teil on 1 tähtaeg." in message.text
    await undo(house, "Anu", case, Event.ASSESSED)
    assert "P-001: toetusvajaduse hindamine. Tähtaeg 02.12.2026" in message.text
    await undo(house, "Anu", case, Event.ENTERED)

    assert message.text.count("See tähtaeg enam ei kehti.") == 2
    assert "Tänaseks rohkem midagi ei ole." in message.text


async def test_done_before_the_morning_nothing_is_said(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 07:30")
    await note(house, "Anu", case, Event.ASSESSED, "2026-11-24")
    await note(house, "Anu", case, Event.LINKED, "2026-11-24")
    await house.until("2026-11-25 08:00")

    assert lists(anu) == []


async def test_a_day_moved_back_and_forth_while_the_list_waits_is_said_once_and_where_it_stands(house: House) -> None:
    await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await open_case(house, "Anu", by="Tiina")
    await note(house, "Anu", case, Event.ENTERED, "2026-10-20")
    await note(house, "Anu", case, Event.ASSESSED, "2026-11-01")
    await house.until("2026-11-24 06:00")
    for day in ("2026-10-26", "2026-11-01", "2026-10-31", "2026-11-02"):
        await undo(house, "Anu", case, Event.ASSESSED)
        await note(house, "Anu", case, Event.ASSESSED, day)
    await house.until("2026-11-24 08:00")
    assert lists(tiina) == [], "of the days in between nothing is left, and the last one is not due a word today"
    await house.until("2026-11-25 08:00")

    (said,) = lists(tiina)
    assert said.count("tegevusplaan") == 1
    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in said
    await undo(house, "Anu", case, Event.ASSESSED)
    await note(house, "Anu", case, Event.ASSESSED, "2026-11-02")
    await house.until("2026-11-26 08:00")
    assert len(lists(tiina)) == 1, "a day that moved away and back was said already"


async def test_yesterdays_list_loses_its_buttons_and_an_old_tap_is_told_so(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 08:00")
    first = anu.last
    await house.until("2026-11-30 08:00")
    assert first.buttons == []
    assert "See nimekiri on vana: kolmapäev, 25.11.2026" in first.text
    await anu.tap("Tehtud 1", message=first)

    assert "vana" in anu.toasts[-1]
    async with desk_of(house, "Anu") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert facts.on(Event.ASSESSED) is None


async def test_which_plan_and_which_ratings_are_asked_in_place(house: House) -> None:
    anu, _ = await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await open_case(house, "Anu", by="Tiina")
    await note(house, "Anu", case, Event.ENTERED, "2025-12-10")
    await note(house, "Anu", case, Event.LINKED, "2025-12-10")
    await note(house, "Anu", case, Event.ENTRY_FORM_SENT, "2025-12-10")
    await note(house, "Anu", case, Event.ASSESSED, "2026-11-10")
    await house.until("2026-12-03 08:00")
    message = tiina.last
    await tiina.tap("Tehtud 1")
    assert "P-001: tegevusplaan või toetusplaan. Mis on tehtud?" in message.text
    await tiina.tap("Toetusplaan")
    assert "Tehtud 03.12.2026." in message.text
    async with desk_of(house, "Anu") as desk:
        facts = await desk.cases.noted(await desk.cases.get(case))
    assert [fact.how for fact in facts if fact.event is Event.PLANNED] == [How.SUPPORT_PLAN]

    rated = anu.last
    assert "elukvaliteedi hinnang aasta möödudes. Tähtaeg 10.12.2026, 7 päeva pärast." in rated.text
    await anu.tap("Tehtud 1")
    assert ["Mõlemad hinnangud"] in anu.last.buttons
    await anu.tap("Inimese hinnang")
    assert "Osa on veel tegemata" in anu.toasts[-1]
    assert "Tähtaeg 10.12.2026" in rated.text
    await anu.tap("Tehtud 1")
    assert "Tehtud 03.12.2026." in rated.text, "with one rating left there is nothing to ask"


async def test_more_than_eight_have_pages(house: House) -> None:
    anu, _ = await house.team()
    for _ in range(5):
        case = await open_case(house, "Anu")
        await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 08:00")

    assert "Teil on 10 tähtaega." in anu.last.text
    assert "\n8. P-" in anu.last.text
    assert "\n9. P-" not in anu.last.text
    assert "Ja veel 2." in anu.last.text
    assert max(len(row) for row in anu.last.buttons) == 2
    await anu.tap("Järgmised")
    await anu.tap("Tehtud 10")
    assert "\n10. P-005: baastoetuse osutaja valimine. Tehtud" in f"\n{anu.last.text}"
    await anu.tap("Eelmised")
    assert "Teil on 9 tähtaega." in anu.last.text


async def test_two_colleagues_tick_the_same_at_once(house: House) -> None:
    _, peeter = await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await open_case(house, "Peeter", by="Tiina")
    await note(house, "Peeter", case, Event.ENTERED, "2026-10-20")
    for event in (Event.LINKED, Event.ENTRY_FORM_SENT):
        await note(house, "Peeter", case, event, "2026-10-20")
    await note(house, "Peeter", case, Event.ASSESSED, "2026-10-26")
    await house.until("2026-11-30 08:00")
    assert "tegevusplaan" in tiina.last.text
    assert "(Vastutab: Tiina M.)" in peeter.last.text
    await tiina.tap("Tehtud 1")
    await peeter.tap("Tehtud 1")
    await asyncio.gather(tiina.tap("Tegevusplaan"), peeter.tap("Tegevusplaan"))

    async with desk_of(house, "Peeter") as desk:
        facts = await desk.cases.noted(await desk.cases.get(case))
    assert sum(fact.event is Event.PLANNED for fact in facts) == 1
    for phone in (tiina, peeter):
        assert "Tehtud 30.11.2026." in lists(phone)[-1]
    told = {tiina.toasts[-1], peeter.toasts[-1]}
    assert "Märgitud tänase kuupäevaga." in told
    assert len(told) == 2, "the second one is told that it was done meanwhile"


async def test_the_hour_is_ones_own(house: House) -> None:
    anu, peeter = await house.team()
    for name in ("Anu", "Peeter"):
        case = await open_case(house, name)
        await note(house, name, case, Event.ENTERED, "2026-11-02")
    await anu.send("/reminders")
    assert "saadan nimekirja tööpäeva hommikul. Praegu: 8:00" in anu.last.text
    await anu.tap("7:00")
    assert ["✓ 7:00", "8:00"] in anu.last.buttons
    await peeter.send("/reminders")
    await peeter.tap("18:00")
    await house.until("2026-11-25 06:59:59")
    assert lists(anu) == []
    await house.until("2026-11-25 07:00")
    assert len(lists(anu)) == 1
    await house.until("2026-11-25 17:59:59")
    assert lists(peeter) == []
    await peeter.tap("17:00")
    assert len(lists(peeter)) == 1, "an earlier hour that has passed means now"
    assert lists(peeter)[0].startswith("Tere! Täna on kolmapäev")


async def test_reminders_are_for_those_who_have_duties(house: House) -> None:
    nurse = await house.nurse()
    await nurse.send("/reminders")

    assert "Meeldetuletused on neile, kellel on tähtajad" in nurse.last.text
    await nurse.tap_data("dh:9", message=nurse.last)
    assert "Ma ei leia siit seda" in nurse.toasts[-1]
