"""Reasons of gaps: what may stand in the invoice's file, the same as in the version before, and who is asked at all."""

from __future__ import annotations

from datetime import date

from tests.cast import House
from tests.flows.month_cast import (
    CORE,
    DRAFTED,
    NOVEMBER,
    change,
    close,
    closing_begun,
    data_of,
    november,
    write,
)


async def test_a_reason_without_words_or_with_a_name_is_refused_and_the_question_stands(house: House) -> None:
    team, _ = await closing_begun(house)
    anu = team.anu
    assert anu.last.text.startswith("november 2026.")
    for typed, said in (
        ("...", "ei saa põhjust välja lugeda"),
        ("Helistasin 5551 2345", "ilma telefoninumbri"),
        ("kirjutasin mari@naidis.ee", "ilma telefoninumbri"),
        ("Marile ei sobinud", "ilma nimeta"),
        ("Olga oli ära", "ilma nimeta"),
        ("Каску не подошло", "ilma nimeta"),
        ("Tiina M. oli ära", "ilma nimeta"),
        ("Piretile ei sobinud", "ilma nimeta"),
    ):
        await anu.send(typed)
        assert said in anu.last.text, typed
        assert "Puudus: kontrollimata" in anu.last.text
    assert not [message for message in anu.visible if "Marile ei sobinud" in message.text], "a name leaves the chat"
    assert ["Inimene oli ära"] not in anu.last.buttons
    await anu.send("inimene oli haiglas")
    assert "Palun ärge kirjutage terviseandmeid" in anu.last.text
    assert not [message for message in anu.visible if "haiglas" in message.text], "and leaves the chat"
    await anu.tap("Inimene oli ära")
    assert "Puudus: plaanis, aga ei osutatud" in anu.last.text
    assert ["Osutajat ei leitud"] in anu.last.buttons


async def test_in_russian_the_question_says_that_the_file_is_in_estonian(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    await team.anu.send("/language")
    await team.anu.tap("Русский")
    await team.anu.send("/month")
    await team.anu.tap("Закрыть месяц")
    assert "Файл будет на эстонском" in team.anu.last.text
    await team.anu.send("была в больнице")
    assert "Не пишите, пожалуйста, сведений о здоровье" in team.anu.last.text
    assert ["Человека не было"] in team.anu.last.buttons


async def test_back_from_the_page_to_check_opens_the_last_single_gap_again(house: House) -> None:
    team, _ = await closing_begun(house)
    anu = team.anu
    await anu.tap("Igal oma põhjus")
    while "(veel 1)" not in anu.last.text:
        await anu.tap(anu.last.buttons[0][0])
    last = anu.last.text
    await anu.tap("Osutaja ei vasta")
    assert "Kas sulgen kuu?" in anu.last.text
    await anu.tap("Tagasi")
    assert anu.last.text == last
    assert "veel 0" not in anu.transcript()
    await anu.send("Leping oli katki")
    assert "Kas sulgen kuu?" in anu.last.text
    assert "(Leping oli katki)" in anu.last.text


async def test_a_command_stays_a_command_while_a_month_is_being_closed(house: House) -> None:
    team, _ = await closing_begun(house)
    anu = team.anu
    await anu.send("/budget")
    assert "Leping 1-2/34" in anu.last.text
    await anu.send("/month")
    await anu.tap("Sulge kuu")
    assert "Teil on pooleli: kuu sulgemine." in anu.transcript()
    await anu.send("Leping oli katki")
    assert "Puudus: plaanis, aga ei osutatud" in anu.last.text


async def test_the_second_version_asks_what_is_new_first_and_keeps_the_other_reasons_by_one_tap(house: House) -> None:
    team, entries = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await close(anu)
    await change(team, team.tiina, entries["P-002"], 90)
    await write(team, team.tiina, "P-002", date(2026, 11, 20), 30, CORE)
    await house.settle()
    await anu.send("/month")
    await anu.tap("Sulge uuesti")
    assert "Puudus: osutatud, aga ei olnud plaanis (1)" in anu.last.text, "only what is new"
    await anu.tap("Vajadus tekkis kuu jooksul")
    assert "versioonis 1 öeldud: 7" in anu.last.text
    assert "(Teenuseosutaja ei vastanud õigeks ajaks)" in anu.last.text
    await anu.tap("Sama mis versioonis 1")
    assert "Kas sulgen kuu?" in anu.last.text
    await anu.tap("Sulge kuu")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(anu.user_id))
        gaps = await desk.months.gaps_closed_with(house.place.id or 0, NOVEMBER)
    assert all(gap.reason for gap in gaps)
    assert [gap.reason for gap in gaps if gap.what == CORE] == ["Vajadus tekkis kuu jooksul"]


async def test_each_kind_of_gap_may_keep_its_reason_too(house: House) -> None:
    team, entries = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await close(anu)
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()
    await anu.send("/month")
    await anu.tap("Sulge uuesti")
    await anu.tap("Vaata põhjused üle")
    await anu.tap("Kontrollija oli ära")
    while "Kas sulgen kuu?" not in anu.last.text:
        await anu.tap("Sama mis versioonis 1")
    assert "(Kontrollija oli ära)" in anu.last.text
    assert "(Inimene oli ära)" in anu.last.text


async def test_a_half_finished_closing_is_told_in_its_own_words_when_it_is_erased(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    await team.anu.send("/month")
    await team.anu.tap("Sulge kuu")
    await house.until("2026-12-04 12:00")

    assert "Kuu sulgemine jäi pooleli" in team.anu.transcript()
    assert "Kui inimene vajab abi" not in team.anu.transcript()


async def test_a_month_that_goes_on_is_neither_closed_nor_reminded_of(house: House) -> None:
    team, _ = await november(house)
    anu = team.anu
    await anu.send("/month")
    await anu.tap("november 2026")
    page = anu.last
    assert "Seni puudu: 1" in page.text
    assert "osutatud, aga ei olnud plaanis: 1" in page.text
    assert "kontrollimata" not in page.text
    labels = [label for row in page.buttons for label in row]
    assert "Tuleta kõigile meelde" not in labels
    assert "Sulge kuu" not in labels
    await anu.tap("Inimesed", message=page)
    assert "kontrollitud" not in page.text


async def test_who_may_not_close_is_told_who_can_and_asks_with_one_tap(house: House) -> None:
    team, _ = await november(house)
    peeter = await house.case_manager("Peeter", "Peeter L.")
    await house.until(DRAFTED)
    await peeter.send("/month")
    assert "Selle kuu saab sulgeda: Anu K." in peeter.last.text
    await peeter.tap("Palu kuu sulgeda")
    await peeter.tap("Palu kuu sulgeda")
    assert "Täna on juba palutud." in peeter.transcript()
    assert team.anu.transcript().count("Palve kuu sulgeda: Näidisvald, november 2026") == 1
    assert "Palub: Peeter L." in team.anu.last.text
    await team.anu.tap("Ava kuu")
    assert any("Sulge kuu" in row for row in team.anu.last.buttons)


async def test_a_closed_month_shows_what_it_was_closed_with_and_the_late_lead_hears_by_whom(house: House) -> None:
    team, _ = await november(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", lead=True)
    await house.until(DRAFTED)
    await peeter.send("/month")
    page = peeter.last
    old = data_of(page, "Sulge kuu")
    await close(team.anu)
    await team.tiina.tap("Kinnita kuu")
    await team.piret.tap("Kinnita kuu")
    await peeter.tap_data(old, message=page)

    assert "Kuu on juba suletud. Sulges 03.12.2026" in peeter.transcript()
    assert "Sulges 03.12.2026" in page.text
    assert "Anu K." in page.text
    assert "Suletud teadaolevate puudustega: 8" in page.text, "not today's"
    await peeter.tap("Kontrollimata (4)", message=page)
    assert page.text.count("(Teenuseosutaja ei vastanud õigeks ajaks)") == 4
    assert not any("Meelde" in label for row in page.buttons for label in row)
