"""Leaving: one person in May, the whole contract in November, its closing in January; in two languages."""

from __future__ import annotations

from datetime import date, datetime

from casework.calendar import TALLINN
from casework.facts import Event
from tests.cast import House
from tests.flows.exit_cast import leavers
from tests.golden import Golden


def back_to(house: House, tallinn: str) -> None:
    """Before anything has happened: the clock of a test begins in November."""
    house.sandbox.move_clock(datetime.fromisoformat(tallinn).replace(tzinfo=TALLINN) - house.sandbox.now())


async def test_a_person_leaves_in_may(house: House, golden: Golden) -> None:
    back_to(house, "2026-05-04 10:00")
    team = await leavers(house, "a", "a")
    anu = team.anu
    await anu.send("/exit")
    assert "2 inimest, 0 valmis" in anu.last.text
    await anu.tap("P-001")
    assert "Viimane päev (eeldatav): neljapäev, 31.12.2026" in anu.last.text
    await anu.tap("Vali tee")
    await anu.tap("Valla või linna oma abi")
    page = anu.visible[-2]
    await anu.tap("Märgi väljumine", message=page)
    await anu.tap("Eesmärk on saavutatud")
    await anu.send("kevadel")
    assert "„kevadel“" in anu.last.text
    await anu.send("12.01.2025")
    assert "varasem kui sisenemise päev" in anu.last.text
    await anu.send("04.01.2027")
    assert "pärast programmi viimast teenuse päeva 31.12.2026" in anu.last.text
    await anu.send("20.05")
    assert "väljumise päev on kolmapäev, 20.05.2026" in anu.last.text
    assert "Väljumisankeet: kolmapäev, 20.05.2026" in anu.last.text
    assert "Väljumisankeedi ärakiri: teisipäev, 09.06.2026" in anu.last.text
    await house.until("2026-05-21 10:00")
    await anu.send("/exit")
    assert "! leht inimesele üle antud: tähtaeg oli 20.05.2026" in anu.last.text
    assert "väljumisest räägitud" not in anu.last.text
    await anu.tap("P-001")
    assert "! väljumisankeet: tähtaeg oli 20.05.2026" in anu.last.text
    await anu.tap("Märgi samm")
    await anu.tap("Väljumisankeet täidetud")
    await anu.tap("Täna")
    await anu.send("/exit")
    await anu.tap("P-002")
    assert "Viimane päev (eeldatav)" in anu.last.text

    golden.check("exit_in_may_et", anu)


async def test_the_whole_contract_in_november(house: House, golden: Golden) -> None:
    team = await leavers(house, "a", "p", "p", "n", "p", "p", "p")
    anu, peeter = team.anu, team.peeter
    await anu.send("/exit")
    assert "7 inimest, 0 valmis" in anu.last.text
    assert "! väljumise tee: tähtaeg oli 01.11.2026" in anu.last.text
    await anu.tap("Küsi kolleegidelt")
    assert "Juhtumikorraldajat ei ole: P-004" in anu.last.text
    assert "P-002, P-003, P-005, P-006, P-007" in peeter.last.text
    assert "P-001" not in peeter.last.text
    await peeter.tap("P-002")
    await peeter.tap("Vali tee")
    await peeter.tap("Riigi teenus")
    page = peeter.visible[-2]
    assert "oli taotluse esitamise viimane päev 03.11.2026. Sellest on möödas 20 päeva" in page.text
    assert "eelisjärjekorda" in page.text
    await peeter.tap("Märgi samm", message=page)
    await peeter.tap("Riigi teenust taotletud", message=page)
    await peeter.send("22.11")
    assert "Otsus riigi erihoolekandeteenuse kohta: kolmapäev, 20.01.2027" in peeter.last.text
    await peeter.send("/exit")
    await peeter.tap("P-002")
    assert "peab otsustama hiljemalt 20.01.2027 (40 tööpäeva)" in peeter.last.text
    assert "Vahe on kuni 20 päeva" in peeter.last.text
    await peeter.tap("Leht inimesele (PDF)")
    await peeter.tap("Eesti keeles")
    assert peeter.last.file is not None
    await peeter.send("/exit")
    await peeter.tap("Ilma plaanita: 6")
    assert "P-002" not in peeter.last.text
    await anu.send("/exit")
    await anu.tap("Küsi kolleegidelt")
    assert "1 kolleegi käest on täna juba küsitud" in anu.last.text
    await anu.send("/exit")
    await anu.tap("Laadi XLSX")
    assert anu.last.file is not None

    golden.check("exit_contract_et", anu, peeter)


async def test_the_month_of_closing(house: House, golden: Golden) -> None:
    team = await leavers(house, "a", "p")
    anu = team.anu
    end = date(2026, 12, 31)
    await team.noted(
        1, (Event.EXIT_PATH, end), (Event.EXITED, end), (Event.EXIT_FORM, end), (Event.QOL_END_PERSON, end)
    )
    await house.until("2027-01-08 10:00")
    await anu.send("/exit")
    assert "Leping kestab kuni 31.01.2027. Aega on 23 päeva." in anu.last.text
    assert "väljumise päev märgitud: puudu 1 (P-002)" in anu.last.text
    assert "väljumisankeedi ärakiri saadetud: puudu 2 (P-001, P-002), hiljemalt 12.01.2027" in anu.last.text
    assert "säilitamise päeva ei ole märgitud" in anu.last.text
    await anu.tap("Dokumentide säilitamine")
    await anu.send("31.12.2020")
    assert "on juba möödas" in anu.last.text
    await anu.send("31.12.2031")
    await anu.send("punkt 5.2.6")
    assert "Dokumente hoitakse kuni 31.12.2031 (leping 1-2/34, punkt 5.2.6)." in anu.last.text
    await anu.tap("Näita inimesi")
    assert "2 inimest, 0 valmis" in anu.last.text

    golden.check("exit_closing_et", anu)


async def test_the_same_way_in_russian(house: House, golden: Golden) -> None:
    team = await leavers(house, "a", "p", language="ru")
    anu = team.anu
    await anu.send("/exit")
    assert "2 человека, готово: 0" in anu.last.text
    await anu.tap("P-001")
    await anu.tap("Выбрать путь")
    await anu.tap("Государственная услуга")
    await anu.tap("Листок (PDF)")
    await anu.tap("На русском")
    assert anu.last.file is not None
    await anu.send("/exit")
    await anu.tap("P-001")
    await anu.tap("Отметить выход")
    await anu.tap("Больше не хочет участвовать")
    await anu.tap("31.12.2026")
    assert "день выхода — четверг, 31.12.2026" in anu.last.text
    await anu.tap("Отменить")
    assert "Последний день (ожидается): четверг, 31.12.2026" in anu.last.text
    await house.until("2027-01-04 10:00")
    await anu.send("/exit")
    assert "Договор действует до 31.01.2027. Осталось 27 дней." in anu.last.text

    golden.check("exit_ru", anu)
