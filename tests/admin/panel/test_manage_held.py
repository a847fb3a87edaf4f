"""A table that waits for its yes: how long, for whom, and what a second yes does."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import pytest
from sqlmodel import select

from admin.imports import kinds
from admin.imports.shapes import Kept, Look, Table, Wish
from storage.desk import Desk
from storage.tables import Organisation, Person
from tests.admin.panel.managing import audited, bring, send
from tests.admin.panel.operator import SENT_FROM_HERE, Office

GOOD = "nimi;liik;omavalitsus\nNäidiskool;Kool;Näidisvald\n".encode()
PEOPLE = "omavalitsus;eesnimi;perekonnanimi;sünniaasta\nNäidisvald;Mari;Katsetaja;1980\n".encode()
WORKERS = "roll;nimi;omavalitsus\njuhtumikorraldaja;Tiina M.;Näidisvald\n".encode()


async def names(office: Office) -> list[str]:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return sorted((await desk.session.exec(select(Organisation.name))).all())


async def people(office: Office) -> list[str | None]:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return [one.last_name for one in (await desk.session.exec(select(Person))).all()]


async def test_links_can_be_taken_for_a_quarter_of_an_hour_by_the_same_session_only(office: Office) -> None:
    desktop, other = await office.seated(), office.desktop()
    await other.enter(await office.link(await office.operator("Mare", "Mare V.")))
    page = await desktop.get("/imports/workers")
    looked = await bring(desktop, "/imports/workers", page, "kutsed.csv", WORKERS)
    done = await send(desktop, looked, "/imports/workers/keep")
    assert "Toodud: Kutsed kolleegidele." in done.words
    assert "Kutseid tehtud: 1." in done.words
    road = (re.search(r'href="(/imports/workers/done/[^"]+/file)"', done.text) or ["", ""])[1]

    first, second = await desktop.raw("GET", road), await desktop.raw("GET", road)
    assert first.status == second.status == 200
    assert "Kutsed.xlsx" in first.headers["Content-Disposition"]
    assert first.headers["Cache-Control"] == "no-store"
    assert await audited(office, "import:file") == [("import:workers", True)] * 2
    assert (await other.raw("GET", road)).status == 404
    again = await send(desktop, looked, "/imports/workers/keep")
    assert again.status == 409
    assert "juba toodud" in again.words
    assert f'href="{road}"' in again.text

    office.house.sandbox.move_clock(timedelta(minutes=16))
    late = await desktop.raw("GET", road)
    assert late.status == 409
    assert "Faili siin enam ei hoita" in late.words
    assert len(await audited(office, "invitation:create:role")) == 3  # two operators' own, and this one


async def test_a_file_waits_a_quarter_of_an_hour_and_for_its_own_session_only(office: Office) -> None:
    desktop, other = await office.seated(), office.desktop()
    await other.enter(await office.link(await office.operator("Mare", "Mare V.")))
    page = await desktop.get("/imports/organisations")
    looked = await bring(desktop, "/imports/organisations", page, "asutused.csv", GOOD)
    stolen = await other.post(
        "/imports/organisations/keep",
        {"key": looked.hidden("key")},
        csrf=(await other.get("/imports/organisations")).csrf,
    )
    office.house.sandbox.move_clock(timedelta(minutes=16))
    late = await send(desktop, looked, "/imports/organisations/keep")

    assert stolen.status == late.status == 409
    assert "Näidiskool" not in await names(office)


async def test_two_clicks_on_keep_bring_everybody_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(desk: Desk, kind: kinds.Kind, table: Table, wish: Wish) -> Look:
        found = await look(desk, kind, table, wish)
        await asyncio.sleep(0.3)
        return found

    look = kinds.look
    desktop = await office.seated()
    page = await desktop.get("/imports/people")
    looked = await bring(desktop, "/imports/people", page, "inimesed.csv", PEOPLE)
    monkeypatch.setattr(kinds, "look", slow)
    data = {"key": looked.hidden("key"), "csrf": looked.csrf}
    done = await asyncio.gather(
        *(desktop.raw("POST", "/imports/people/keep", data=data, headers=SENT_FROM_HERE) for _ in range(2))
    )

    assert sorted(one.status for one in done) == [303, 409]
    assert await people(office) == ["Katsetaja"]


async def test_the_same_file_looked_at_in_two_browsers_is_kept_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slow(desk: Desk, kind: kinds.Kind, table: Table, wish: Wish) -> Look:
        found = await look(desk, kind, table, wish)
        await asyncio.sleep(0.3)
        return found

    look = kinds.look
    desktops = [await office.seated(), office.desktop()]
    await desktops[1].enter(await office.link(await office.operator("Mare", "Mare V.")))
    data = []
    for one in desktops:
        looked = await bring(one, "/imports/people", await one.get("/imports/people"), "inimesed.csv", PEOPLE)
        data.append({"key": looked.hidden("key"), "csrf": looked.csrf})
    monkeypatch.setattr(kinds, "look", slow)
    done = await asyncio.gather(
        *(
            one.raw("POST", "/imports/people/keep", data=sent, headers=SENT_FROM_HERE)
            for one, sent in zip(desktops, data, strict=True)
        )
    )

    assert sorted(one.status for one in done) == [303, 409]
    assert await people(office) == ["Katsetaja"]


async def test_a_file_that_could_not_be_kept_waits_for_another_try(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(look: Look) -> Kept:
        raise OSError

    desktop = await office.seated()
    page = await desktop.get("/imports/organisations")
    looked = await bring(desktop, "/imports/organisations", page, "asutused.csv", GOOD)
    with monkeypatch.context() as patched:
        patched.setattr(kinds, "keep", broken)
        assert (await send(desktop, looked, "/imports/organisations/keep")).status == 500
    assert "Toodud: Asutused." in (await send(desktop, looked, "/imports/organisations/keep")).words


async def test_what_changed_meanwhile_is_shown_anew_and_not_done(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/organisations")
    looked = await bring(desktop, "/imports/organisations", page, "asutused.csv", GOOD)
    form = await desktop.get("/organisations/new")
    await send(desktop, form, "/organisations/new", name="Näidiskool", kind="hospital", place="1")
    moved = await send(desktop, looked, "/imports/organisations/keep")

    assert moved.status == 409
    assert "Andmebaas on vahepeal muutunud" in moved.words
    assert await audited(office, "import:panel") == []
