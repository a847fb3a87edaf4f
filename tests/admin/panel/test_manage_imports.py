"""Tables through the panel: explained, looked at as a whole, with their faults, kept with one yes."""

from __future__ import annotations

import re

import pytest
from sqlmodel import select

from admin.imports.kinds import KINDS
from storage.tables import Organisation
from tests.admin.panel.managing import audited, bring, send
from tests.admin.panel.operator import Office

GOOD = "nimi;liik;omavalitsus\nNäidiskool;Kool;Näidisvald\n".encode()
BAD = "nimi;liik;omavalitsus\nNäidiskool;Kool;Näidisvald\nTeine kool;Kool;Naidisvlad\n".encode()
WORKERS = "roll;nimi;omavalitsus\njuhtumikorraldaja;Tiina M.;Näidisvald\n".encode()


async def names(office: Office) -> list[str]:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return sorted((await desk.session.exec(select(Organisation.name))).all())


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_the_pages_speak_of_no_command(office: Office, language: str) -> None:
    desktop = await office.seated(language)
    page = await desktop.get("/imports/organisations")
    form = await desktop.get("/organisations/new")
    await send(desktop, form, "/organisations/new", name="Näidiskool", kind="hospital", place="1")
    there = await bring(desktop, "/imports/organisations", page, "a.csv", GOOD)
    prices = await desktop.get("/imports/prices")
    list_ = b"component;price;from\nx;1;2026-01-01\n"
    nobodys = await bring(desktop, "/imports/prices", prices, "a.csv", list_)
    unknown = await bring(desktop, "/imports/prices", prices, "a.csv", list_, period="2025-2026")
    workers = await bring(desktop, "/imports/workers", page, "k.csv", WORKERS)

    assert [one.status for one in (there, nobodys, unknown, workers)] == [422, 422, 422, 200]
    assert ("Valige ainult üks" if language == "et" else "Выберите что-то одно") in nobodys.words
    for one in (there, nobodys, unknown, workers):
        assert not re.search(r"--\w|markaja \w", one.words)


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_every_day_of_people_is_explained_and_short_lists_are_given(office: Office, language: str) -> None:
    desktop = await office.seated(language)
    people = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]*)</dd>", (await desktop.get("/imports/people")).text))
    houses = (await desktop.get("/imports/organisations")).words

    assert "31.01.2026" in people["nõusolek" if language == "et" else "согласие"]
    assert "–" not in people.values()
    assert ("muu abi" if language == "et" else "другая помощь") in people[
        "juhtumi liik" if language == "et" else "вид дела"
    ]
    assert ("Valige loetelust: " if language == "et" else "Выберите из списка: ") in houses


async def test_every_kind_has_its_page_and_its_example(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports")
    for kind in KINDS:
        assert f'href="/imports/{kind}"' in page.text
        example = await desktop.raw("GET", f"/imports/{kind}/example")
        assert example.status == 200
        assert "spreadsheetml" in example.headers["Content-Type"]


async def test_a_file_is_looked_at_first_and_kept_with_a_yes(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/organisations")
    before = await names(office)
    looked = await bring(desktop, "/imports/organisations", page, "asutused.csv", GOOD)
    assert looked.status == 200
    assert "Näidiskool" in looked.words
    assert await names(office) == before

    kept = await send(desktop, looked, "/imports/organisations/keep")
    twice = await send(desktop, looked, "/imports/organisations/keep")
    assert "Toodud: Asutused." in kept.words
    assert "Näidiskool" in await names(office)
    assert twice.status == 409
    assert "See fail on juba toodud." in twice.words
    assert "Midagi ei ole veel salvestatud" not in twice.words
    assert await audited(office, "import:panel") == [("import:organisations:1", True)]

    same = await bring(desktop, "/imports/organisations", page, "asutused.csv", GOOD)
    assert "midagi ei ole muuta" in same.words
    assert "/keep" not in same.text


@pytest.mark.parametrize("kind", ["people", "plans"])
async def test_a_mistyped_personal_code_in_the_year_of_birth_is_not_said_again(office: Office, kind: str) -> None:
    tables = {
        "people": "omavalitsus;eesnimi;perekonnanimi;sünniaasta\nNäidisvald;Mari;Näidis;48501010012\n",
        "plans": "nimi;sünniaasta;komponent;tunde kuus;alates\nMari Näidis;48501010012;x;1;01.12.2026\n",
    }
    desktop = await office.seated()
    page = await desktop.get(f"/imports/{kind}")
    looked = await bring(desktop, f"/imports/{kind}", page, "a.csv", tables[kind].encode())

    assert looked.status == 422
    assert "siin on isikukood" in looked.words
    assert "48501010012" not in looked.text


async def test_who_is_to_lead_is_seen_before_it_is_kept(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/workers")
    lead = "roll;nimi;omavalitsus;juht\njuhtumikorraldaja;Tiina M.;Näidisvald;jah\n".encode()

    looked = await bring(desktop, "/imports/workers", page, "k.csv", lead)

    assert "Tiina M. · juhtumikorraldaja, juht · Näidisvald" in looked.words


async def test_what_is_replaced_stands_before_what_comes_and_in_words(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/prices")
    for price in ("30", "31"):
        list_ = f"komponent;saaja;hind;alates\nsupport_occupation;group;{price};01.01.2026\n".encode()
        looked = await bring(desktop, "/imports/prices", page, "h.csv", list_, period="2025-2026", replace="yes")
        if price == "30":
            await send(desktop, looked, "/imports/prices/keep")

    was = "enne: 30,00 € 01.01.2026–"
    becomes = "nüüd: tugiteenus: hõivatus · rühm · 31,00 € · 01.01.2026–"
    assert looked.words.index(was) < looked.words.index(becomes)
    assert "support_occupation" not in looked.words


async def test_faulty_rows_are_counted_as_rows(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/organisations")
    looked = await bring(
        desktop, "/imports/organisations", page, "a.csv", b"nimi;liik;omavalitsus\nKool;Kuul;Naidisvlad\n"
    )
    assert "vigaseid ridu: 1" in looked.words


async def test_faults_stand_by_row_and_column_and_nothing_can_be_kept(office: Office) -> None:
    desktop = await office.seated()
    before = await names(office)
    page = await desktop.get("/imports/organisations")
    looked = await bring(desktop, "/imports/organisations", page, "asutused.csv", BAD)

    assert looked.status == 422
    assert "Naidisvlad" in looked.words
    assert "/keep" not in looked.text
    assert await names(office) == before


async def test_what_is_no_table_says_so_beside_the_field(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/contracts")
    nothing = await send(desktop, page, "/imports/contracts")
    empty = await bring(desktop, "/imports/contracts", page, "tühi.csv", b"")
    odd = await bring(desktop, "/imports/contracts", page, "pilt.csv", b"\x89PNG\r\n\x1a\n\x00\x00")

    assert nothing.status == 422
    assert "Palun valige fail." in nothing.words
    assert "Fail on tühi." in empty.words
    assert odd.status == 422
    assert 'id="e-file"' in odd.text


async def test_an_unreadable_sign_is_a_fault_of_its_row(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/imports/organisations")

    looked = await bring(desktop, "/imports/organisations", page, "a.csv", GOOD.replace(b"diskool", b"dis\x00kool"))

    assert looked.status == 422
    assert "loetamatu märk" in looked.words
    assert "/keep" not in looked.text


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_every_column_of_contracts_and_prices_is_explained(office: Office, language: str) -> None:
    desktop = await office.seated(language)
    told = {}
    for kind in ("contracts", "prices"):
        page = await desktop.get(f"/imports/{kind}")
        told[kind] = re.findall(r"<dt>([^<]+)</dt><dd>([^<]*)</dd>", page.text)

    assert {kind: len(columns) for kind, columns in told.items()} == {"contracts": 12, "prices": 7}
    assert [head for columns in told.values() for head, about in columns if len(about) < 10] == []
    last = dict(told["contracts"])["kuni" if language == "et" else "по"]
    assert ("nagu perioodis" if language == "et" else "как в периоде") in last
