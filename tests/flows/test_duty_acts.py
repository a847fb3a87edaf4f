"""Why a date, putting off, standing in for a specialist; from the list and from the page of a case."""

from __future__ import annotations

from casework.facts import Event
from tests.cast import House
from tests.flows.duties import (
    OWN_PERIOD,
    bring,
    card_tap,
    desk_of,
    late_plan,
    lists,
    note,
    open_case,
    rows,
    specialist,
)

WORKING_DAYS = """
name = "Näidisvald 2027"
services = { from = 2026-11-01, status = "documented", clause = "Näidisvalla määrus nr 1 § 4" }
[duties]
assessment = { working_days = 10, status = "documented", clause = "Näidisvalla määrus nr 1 § 5" }
qol_start = {}
"""


async def test_ten_working_days_over_easter_from_a_file_of_the_municipality(house: House) -> None:
    """Nothing in the program knows of this rule: it came with the file."""
    await house.until("2027-03-22 12:00")
    anu, _ = await house.team()
    await bring(house, WORKING_DAYS)
    case = await open_case(house, "Anu", period=OWN_PERIOD)
    await note(house, "Anu", case, Event.ENTERED, "2027-03-22")
    (row,) = [row for row in await rows(house, case) if row.due]
    assert str(row.due) == "2027-04-06", "Good Friday is stepped over; Easter Sunday is a Sunday"
    await house.until("2027-03-30 08:00")
    assert "Tähtaeg 06.04.2027, 7 päeva pärast." in anu.last.text
    await anu.tap("Miks see kuupäev?")

    assert anu.last.text.split("\n") == [
        "P-001, toetusvajaduse hindamine: miks 06.04.2027?",
        "Alus: sisenemine, 22.03.2027",
        "Reegel: 10 tööpäeva",
        "Arvutus: sisenemine 22.03.2027 + 10 tööpäeva = teisipäev, 06.04.2027",
        "Vahele jäid riigipühad: 26.03.2027",
        "Allikas: Näidisvalla määrus nr 1 § 5 (dokumendis kirjas)",
        "Järgmine meeldetuletus vastutajale: 05.04.2027",
        "Kui see on 15.04.2027 veel tegemata, teatan ka meeskonna juhile.",
    ]


async def test_another_file_of_the_same_name_moves_the_days_and_nothing_is_said_twice(house: House) -> None:
    await house.until("2027-03-22 12:00")
    anu, _ = await house.team()
    await bring(house, WORKING_DAYS)
    case = await open_case(house, "Anu", period=OWN_PERIOD)
    await note(house, "Anu", case, Event.ENTERED, "2027-03-22")
    await house.until("2027-03-30 08:00")
    message = anu.last
    await bring(house, WORKING_DAYS.replace("working_days = 10", "working_days = 20"), replace=True)
    await house.settle()
    assert "See tähtaeg enam ei kehti." in message.text
    assert [str(row.due) for row in await rows(house, case) if row.due] == ["2027-04-20"]
    await house.until("2027-04-12 08:00")
    assert len(lists(anu)) == 1
    await house.until("2027-04-13 08:00")

    assert "Tähtaeg 20.04.2027, 7 päeva pärast." in lists(anu)[-1]


async def test_a_number_that_the_documents_lack_is_said_to_be_missing(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await card_tap(anu, case, "qol_start", "", "why")

    assert "P-001, elukvaliteedi hinnang alguses: kindlat päeva ei ole." in anu.last.text
    assert "Ise ma seda välja ei mõtle." in anu.last.text
    assert (
        "Allikas: teenusmudeli kirjeldus 2019–2021 §3.1 KOV→SKA 8 (üle võetud varasemast kirjeldusest)"
        in anu.last.text
    )
    await anu.tap("Tehtud")
    await anu.tap("Mõlemad hinnangud")
    assert "Märgitud tänase kuupäevaga." in anu.toasts[-1]


async def test_from_a_case_it_is_explained_ticked_and_put_off(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await card_tap(anu, case, "assessment", "20261202", "why")
    assert "miks 02.12.2026?" in anu.last.text
    await anu.tap("Lükka edasi")
    await anu.tap("3 päeva pärast")
    assert "Meeldetuletus on edasi lükatud kuni 26.11.2026." in anu.last.text
    await anu.tap("Tehtud")
    assert "Järgmine meeldetuletus" not in anu.last.text
    await card_tap(anu, case, "assessment", "20261202", "done")
    assert "Vahepeal muutus midagi" in anu.toasts[-1], "the page of before it was done"
    await card_tap(peeter, case, "assessment", "20261202", "done")
    assert "Vahepeal muutus midagi" in peeter.toasts[-1]
    for stranger in (await house.nurse(), await house.case_manager("Stina", "Stina S.", town=True)):
        for act in ("why", "done", "snooze", "way.both", "wait.tomorrow", "date", "nonsense"):
            await card_tap(stranger, case, "bto_link", "20261202", act)
            assert "Ma ei leia siit seda" in stranger.toasts[-1]


async def test_a_colleague_reads_why_and_changes_nothing(house: House) -> None:
    _, peeter = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await card_tap(peeter, case, "bto_link", "20261202", "why")
    assert "miks 02.12.2026?" in peeter.last.text
    await peeter.tap("Tehtud")
    assert "Selle märgib juhtumikorraldaja." in peeter.toasts[-1]
    await peeter.tap("Lükka edasi")
    await peeter.tap("Homme")
    assert "Ma ei leia siit seda" in peeter.toasts[-1]

    assert [row.snoozed_until for row in await rows(house, case) if row.key == "bto_link"] == [None]


async def test_done_on_an_earlier_day(house: House) -> None:
    await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await late_plan(house)
    await house.until("2026-11-30 08:00")
    message = tiina.last
    await tiina.tap("Miks see kuupäev?")
    await tiina.tap("Tehtud varem")
    await tiina.tap("Toetusplaan")
    for typed, problem in (
        ("ammu", "Ei saanud aru: „ammu“"),
        ("01.12", "See päev on alles ees"),
        ("15.10.2026", "See päev on varasem kui sündmus"),
    ):
        await tiina.send(typed)
        assert problem in tiina.last.text
    await tiina.send("27.11")
    assert tiina.last.text == "Märgitud: reede, 27.11.2026"
    assert "Tehtud 27.11.2026." in message.text
    await tiina.tap("Tühista 1")
    assert "Tähtaeg 01.12.2026, homme." in message.text

    async with desk_of(house, "Peeter") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert facts.on(Event.PLANNED) is None


# ── standing in ──────────────────────────────────────────────────────────────


async def test_a_specialist_goes_away_and_a_colleague_of_the_same_role_stands_in(house: House) -> None:
    _, peeter = await house.team()
    tiina, mart = await specialist(house, "Tiina", "Tiina M."), await specialist(house, "Mart", "Mart V.")
    case = await late_plan(house)
    await tiina.send("/away")
    await tiina.tap("Lisa eemalolek")
    await tiina.send("24.11–03.12")
    assert [label for row in tiina.last.buttons for label in row if "." in label] == ["Mart V."]
    await tiina.tap("Mart V.")
    await tiina.tap("Salvesta")
    assert "kolleegi: Tiina M." in mart.last.text
    assert "P-001" in mart.last.text
    await mart.tap("Sobib")
    await house.until("2026-11-24 08:00")
    assert lists(tiina) == []
    assert "tegevusplaan või toetusplaan. Tähtaeg 01.12.2026, 7 päeva pärast. (Asendate: Tiina M.)" in mart.last.text
    await mart.tap("Tehtud 1")
    await mart.tap("Toetusplaan")
    assert "Tehtud 24.11.2026." in mart.last.text

    async with desk_of(house, "Peeter") as desk:
        facts = await desk.cases.facts(await desk.cases.get(case))
    assert str(facts.on(Event.PLANNED)) == "2026-11-24"
    assert lists(peeter) == []
