"""One contract through the real pages: added, changed, ended, put back; always looked at before it is saved."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from casework.cases import CaseKind
from casework.months import MonthState
from storage import example_money
from storage.tables import Account, Audit, CaseFile, Contract, ContractPlace, MonthReport, Person
from tests.admin.panel.managing import audited, fields, post_all, send
from tests.admin.panel.operator import Desktop, Office, Page

NEW, CHANGE, END, KEEP = "/contracts/new", "/contracts/1/change", "/contracts/1/end", "/contracts/1/keep"
TYPED = {
    "contract": "2026/17",
    "municipalities": "1",
    "places": "10",
    "ceiling": "96 146,40",
    "period": "2025-2026",
}


async def contract(office: Office) -> Contract:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return (await desk.session.exec(select(Contract))).one()


async def of_example(office: Office) -> None:
    """Ten places, 01.01.2025–31.01.2027."""
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        await example_money.contract(desk, office.house.place)


async def people(office: Office, count: int) -> None:
    """So many in care."""
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        for _ in range(count):
            person = Person(first_name="Näidis", last_name="Inimene")
            desk.session.add(person)
            await desk.session.flush()
            case = CaseFile(
                person_id=person.id or 0,
                municipality_id=1,
                kind=CaseKind.ISTE,
                period="2025-2026",
                opened_at=desk.now,
            )
            desk.session.add(case)


async def sent(office: Office, *months: date) -> None:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        somebody = (await desk.session.exec(select(Account.id))).first() or 0
        for month in months:
            row = MonthReport(
                municipality_id=1, month=month, state=MonthState.SENT, closed_by=somebody, closed_at=desk.now
            )
            desk.session.add(row)


async def keep(desktop: Desktop, looked: Page, road: str, **typed: str) -> Page:
    """The button of the page where it is looked at."""
    return await send(desktop, looked, road, **{"step": "keep", **typed})


async def test_a_contract_is_added_and_looked_at_first(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    assert "Lepingut ei ole." in page.words
    page = await desktop.get(f"{NEW}?place=1")
    assert re.search(r'name="municipalities" type="checkbox" value="1" checked', page.text)
    looked = await send(desktop, page, NEW, **TYPED)

    assert looked.status == 200
    assert "Midagi ei ole veel salvestatud." in looked.words
    for told in ("Näidisvald", "96 146,40 €", "458,50 €", "01.01.2025", "31.01.2027"):
        assert told in looked.words.replace("\N{NO-BREAK SPACE}", " ")
    assert await audited(office, "contract:add") == []

    added = await keep(desktop, looked, NEW)
    again = await keep(desktop, looked, NEW)
    row = await contract(office)
    assert "Leping on lisatud: 2026/17." in added.words
    assert "Leping: lisatud" in added.words
    assert (row.places, row.ceiling, row.fee_month, row.fee_months) == (
        10,
        Decimal("96146.40"),
        Decimal("458.50"),
        25,
    )
    assert (row.first_day, row.last_day) == (date(2025, 1, 1), date(2027, 1, 31))
    assert await audited(office, "contract:add") == [("contract:1", True)]
    assert again.status == 422
    assert "Sellise numbriga leping on juba olemas." in again.words
    assert "2026/17 : 01.01.2025–31.01.2027, kohti 10" in (await desktop.get("/places/1")).words


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("et", ("Leping: väärtus puudub.", "Kohti: „kümme“ ei ole täisarv.", "Viimane päev: „2025-06-01“ on varem")),
        ("ru", ("Договор: нет значения.", "Мест: «kümme»", "Последний день: «2025-06-01»")),
    ],
)
async def test_everything_that_does_not_fit_is_told_by_name_and_nothing_typed_is_lost(
    office: Office, language: str, told: tuple[str, ...]
) -> None:
    desktop = await office.seated(language)
    page = await desktop.get(f"{NEW}?place=1")
    days = {"first": "24.12.2025", "last": "2025-06-01"}
    wrong = await send(desktop, page, NEW, **{**TYPED, **days, "contract": " ", "places": "kümme"})

    assert wrong.status == 422
    for line in told:
        assert line in wrong.words
    assert 'name="first" type="date" value="2025-12-24"' in wrong.text
    assert fields(wrong, NEW) | {"places": "kümme", "ceiling": "96 146,40"} == fields(wrong, NEW)
    assert 'aria-describedby=" e-places"' in wrong.text
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(Contract))).all() == []


async def test_a_joint_contract_needs_its_representative_and_stands_alone(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get(NEW)
    pairs = [(name, value) for name, value in TYPED.items() if name != "municipalities"]
    both = [*pairs, ("municipalities", "1"), ("municipalities", "2"), ("csrf", page.csrf)]
    alone = await post_all(desktop, NEW, both)
    assert "Esindaja: ühisel lepingul peab olema esindaja." in alone.words
    stranger = await send(desktop, page, NEW, **TYPED, representative="2")
    assert "Esindaja: „Näidislinn“ ei ole selle lepingu vald ega linn." in stranger.words
    looked = await post_all(desktop, NEW, [*both, ("representative", "2")])
    await keep(desktop, looked, NEW)
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(ContractPlace))).all()
        assert {one.municipality_id for one in rows} == {1, 2}
    assert (await contract(office)).representative_id == 2

    second = await send(desktop, page, NEW, **{**TYPED, "contract": "2026/18"})
    assert second.status == 422
    assert "samal ajal kehtib juba leping 2026/17." in second.words.casefold()


async def test_a_change_shows_before_and_now_and_is_told_in_words(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    page = await desktop.get(CHANGE)
    assert 'name="ceiling" type="text" value="96146,40"' in page.text
    looked = await send(desktop, page, CHANGE, places="12")

    assert looked.status == 200
    assert "Kohti 10 12" in looked.words
    assert "Esimene päev" not in looked.words
    assert "Perioodi järgi oleks see 550,20" in looked.words
    assert "Mis sellega kaasneb" not in looked.words
    assert (await contract(office)).places == 10

    saved = await keep(desktop, looked, CHANGE)
    row = await contract(office)
    assert "Leping on salvestatud: NÄIDIS 1." in saved.words
    assert (row.places, row.fee_month, row.ceiling) == (12, Decimal("458.50"), Decimal("96146.40"))
    assert "Leping: muudetud (Kohti)" in saved.words
    assert await audited(office, "contract:change") == [("contract:1:places", True)]
    assert "sisestatud siin" in saved.words
    nothing = await send(desktop, await desktop.get(CHANGE), CHANGE)
    assert "Midagi ei olnud muuta." in nothing.words
    assert "Siin ei ole midagi muudetud." in (await desktop.get("/places/1/changes")).words


async def test_an_empty_fee_is_counted_anew(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    looked = await send(desktop, await desktop.get(CHANGE), CHANGE, places="12", fee="")
    await keep(desktop, looked, CHANGE)

    assert (await contract(office)).fee_month == Decimal("550.20")


async def test_fewer_places_than_people_and_a_shorter_time_need_a_yes(office: Office) -> None:
    await of_example(office)
    await people(office, 3)
    desktop = await office.seated()
    await sent(office, date(2026, 9, 1), date(2026, 10, 1), date(2027, 6, 1))
    looked = await send(desktop, await desktop.get(CHANGE), CHANGE, places="2", last="31.12.2026")

    assert "Kohti on lepingus 2, inimesi on teenusel praegu 3." in looked.words
    assert "enne 01.01.2025–31.01.2027, nüüd 01.01.2025–31.12.2026" in looked.words
    assert "saadetud kuid: 2 (09.2026, 10.2026)" in looked.words
    without = await keep(desktop, looked, CHANGE)
    assert without.status == 422
    assert "Palun lugege see läbi ja märkige linnuke." in without.words
    assert (await contract(office)).places == 10

    await people(office, 1)
    other = await keep(desktop, looked, CHANGE, sure="yes")
    assert other.status == 409
    assert "teenusel praegu 4" in other.words
    assert (await contract(office)).places == 10

    await keep(desktop, other, CHANGE, sure="yes")
    row = await contract(office)
    assert (row.places, row.last_day) == (2, date(2026, 12, 31))


async def test_what_was_full_before_asks_for_nothing(office: Office) -> None:
    await of_example(office)
    await people(office, 11)
    desktop = await office.seated()
    looked = await send(desktop, await desktop.get(CHANGE), CHANGE, ceiling="100000")
    assert "Mis sellega kaasneb" not in looked.words
    assert (await keep(desktop, looked, CHANGE)).status == 200


async def test_back_to_the_form_nothing_typed_is_lost(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    looked = await send(desktop, await desktop.get(CHANGE), CHANGE, places="12", used="5,50", used_until="31.10.2026")
    form = await send(desktop, looked, CHANGE, step="edit")

    assert (form.status, fields(form, CHANGE)["places"]) == (200, "12")
    assert fields(form, CHANGE)["used_until"] == "2026-10-31"
    assert (await contract(office)).places == 10


async def test_a_contract_ends_on_a_day(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    page = await desktop.get("/contracts/1")
    turned = await send(desktop, page, END, last="2024-01-01")
    assert turned.status == 422
    assert "„2024-01-01“ on varem kui algus." in turned.words
    looked = await send(desktop, page, END, last="2026-12-31")
    assert "Viimane päev 31.01.2027 31.12.2026" in looked.words
    ended = await keep(desktop, looked, CHANGE, sure="yes")

    assert ended.status == 200
    assert (await contract(office)).last_day == date(2026, 12, 31)
    assert "Leping: muudetud (Viimane päev)" in ended.words


async def test_the_second_of_two_tabs_is_told_what_changed(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    page = await desktop.get(CHANGE)
    early = await send(desktop, page, CHANGE, places="11")
    await keep(desktop, await send(desktop, page, CHANGE, ceiling="100"), CHANGE)
    late = await keep(desktop, early, CHANGE)

    assert late.status == 409
    assert "Praegu on seal: 100,00" in late.words
    assert fields(late, CHANGE)["places"] == "11"
    looked = await send(desktop, late, CHANGE, ceiling="100")
    await keep(desktop, looked, CHANGE)
    row = await contract(office)
    assert (row.places, row.ceiling) == (11, Decimal("100.00"))


async def test_what_was_there_before_is_put_back_through_the_same_look(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    looked = await send(desktop, await desktop.get(CHANGE), CHANGE, places="12", last="2026-12-31")
    page = await keep(desktop, looked, CHANGE, sure="yes")
    assert "Kaja T. Kohti 10 12" in page.words
    road = re.findall(r'href="(/contracts/1/change\?undo=\d+)"', page.text)[0]
    form = await desktop.get(road)
    assert "Vormis on endised väärtused." in form.words
    assert (await contract(office)).places == 12
    page = await keep(desktop, await send(desktop, form, CHANGE), CHANGE)

    row = await contract(office)
    assert (row.places, row.last_day) == (10, date(2027, 1, 31))
    assert f'href="{road}"' not in page.text
    assert (await desktop.get("/contracts/1/change?undo=999")).status == 404
    wrong_door = await desktop.post("/places/1/changes/1/undo", csrf=page.csrf)
    assert wrong_door.status == 404


async def test_until_when_papers_are_kept(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    page = await desktop.get("/contracts/1")
    assert "Päeva ei ole märgitud." in page.words
    looked = await send(desktop, page, KEEP, keep_until="31.12.2031", keep_clause="punkt 5.2.6")
    assert "Säilitada kuni tühi 31.12.2031" in looked.words
    kept = await keep(desktop, looked, KEEP)
    row = await contract(office)
    assert (row.keep_until, row.keep_clause) == (date(2031, 12, 31), "punkt 5.2.6")
    assert await audited(office, "contract:keep_until") == [("contract:1", True)]
    assert "Leping: säilitamise päev määratud" in kept.words
    assert "Päeva ei ole märgitud." not in kept.words

    past = await send(desktop, kept, KEEP, keep_until="2026-01-31", keep_clause="")
    assert "See päev on juba möödas" in past.words
    assert (await keep(desktop, past, KEEP)).status == 422
    await keep(desktop, past, KEEP, sure="yes")
    row = await contract(office)
    assert (row.keep_until, row.keep_clause) == (date(2026, 1, 31), "punkt 5.2.6")

    none = await keep(desktop, await send(desktop, await desktop.get("/contracts/1"), KEEP, keep_until=""), KEEP)
    row = await contract(office)
    assert (row.keep_until, row.keep_clause) == (None, "")
    road = re.findall(r'href="(/contracts/1/keep\?undo=\d+)"', none.text)[0]
    assert 'value="2026-01-31"' in (await desktop.get(road)).text
    wrong = await send(desktop, none, KEEP, keep_until="31.2.2026")
    assert wrong.status == 422
    assert "Säilitada kuni" in wrong.words
    stale = await send(desktop, page, KEEP, keep_until="2030-01-01", was_keep_until="2029-01-01")
    assert stale.status == 409


async def test_the_audit_holds_no_value(office: Office) -> None:
    await of_example(office)
    desktop = await office.seated()
    looked = await send(desktop, await desktop.get(CHANGE), CHANGE, ceiling="12345,67")
    await keep(desktop, looked, CHANGE)

    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(Audit).where(Audit.action == "contract:change"))).all()
    assert [(row.subject, row.municipality_id) for row in rows] == [("contract:1:ceiling", 1)]
