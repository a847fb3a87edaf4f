"""What a municipality's settings were: shown with who and when, put back while nothing came after."""

from __future__ import annotations

import re

from casework.calendar import next_working_day, tallinn_day
from storage.tables import ClosingDay, MunicipalityRow
from tests.admin.panel.managing import audited, send
from tests.admin.panel.operator import Desktop, Office, Page

ROAD = "/places/1/changes"


async def place(office: Office) -> MunicipalityRow:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return await desk.municipalities.get(1)


async def undo(desktop: Desktop, page: Page) -> Page:
    """The first button of the page: that of the newest change."""
    found = re.search(rf'action="({ROAD}/\d+/undo)"', page.text)
    assert found is not None
    return await send(desktop, page, found[1])


async def test_a_change_is_shown_with_both_values_and_put_back(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    page = await send(desktop, page, "/places/1", retention_days="1200", county="Uus maakond")
    assert "Kaja T. Maakond Näidismaa Uus maakond Võta tagasi" in page.words
    assert "Kaja T. Teadete säilitamine pärast töö lõppu, päevi 90 1 200 Võta tagasi" in page.words

    back = await undo(desktop, await desktop.get(ROAD))

    assert "Endine väärtus kehtib jälle." in back.words
    assert "päevi 1 200 90 Võta tagasi" in back.words
    assert (await place(office)).retention_days == 90
    assert (await place(office)).county == "Uus maakond"
    assert [what for what, _ in await audited(office, "municipality:change")] == [
        "municipality:1:county,retention_days",
        "municipality:1:retention_days",
    ]


async def test_a_second_tap_and_a_later_change_are_told_and_change_nothing(office: Office) -> None:
    desktop = await office.seated()
    await send(desktop, await desktop.get("/places/1"), "/places/1", county="Esimene")
    old = await desktop.get(ROAD)
    await send(desktop, await desktop.get("/places/1"), "/places/1", county="Teine")

    late = await undo(desktop, old)

    assert late.status == 409
    assert "Praegu on seal: Teine. Midagi ei muutunud." in late.words
    fresh = await desktop.get(ROAD)
    assert fresh.text.count("/undo") == 1
    await undo(desktop, fresh)
    twice = await undo(desktop, fresh)
    assert twice.status == 409
    assert (await place(office)).county == "Esimene"


async def test_a_closing_day_that_was_taken_away_comes_back_with_its_reason(office: Office) -> None:
    day = next_working_day(tallinn_day(office.house.sandbox.now()))
    desktop = await office.seated("ru")
    road = "/places/1/closing"
    await send(desktop, await desktop.get(road), road, day=day.isoformat(), word="Koolituspäev")
    await send(desktop, await desktop.get(road), f"{road}/remove")

    back = await undo(desktop, await desktop.get(ROAD))

    assert f"Закрытый день {day:%d.%m.%Y} не закрыто Koolituspäev Отменить" in back.words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert (await desk.session.get_one(ClosingDay, (1, day))).word == "Koolituspäev"
        assert await desk.municipalities.closed(1) == {day}


async def test_what_no_longer_fits_is_told_and_stays(office: Office) -> None:
    desktop = await office.seated()
    await send(desktop, await desktop.get("/places/1"), "/places/1", name="Uusvald")
    await send(desktop, await desktop.get("/places/new"), "/places/new", key="teine", name="Näidisvald")

    refused = await undo(desktop, await desktop.get(ROAD))

    assert refused.status == 409
    assert "Endine väärtus enam ei sobi." in refused.words
    assert "Selline nimi on juba olemas." in refused.words
    assert (await place(office)).name == "Uusvald"


async def test_what_a_lead_and_a_table_change_stands_there_too(office: Office) -> None:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        row = await desk.municipalities.get(1)
        was = (row.office_hours, row.office_days)
        await desk.leading.set_hours(1, "09:00-16:00", "mon-thu", was=was)
        await desk.municipalities.put([{"key": row.key, "county": "Toodud maakond"}])
    page = await (await office.seated()).get(ROAD)

    assert "käsurida Maakond Näidismaa Toodud maakond" in page.words
    assert "Tööaeg 08:00-17:00 09:00-16:00" in page.words
    assert "esmaspäev, teisipäev, kolmapäev, neljapäev Võta tagasi" in page.words


async def test_a_change_of_another_municipality_is_not_there(office: Office) -> None:
    desktop = await office.seated()
    page = await send(desktop, await desktop.get("/places/1"), "/places/1", county="Uus")

    assert (await desktop.post("/places/2/changes/1/undo", csrf=page.csrf)).status == 404
    assert (await place(office)).county == "Uus"
