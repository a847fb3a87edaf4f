"""Who a code is: with a reason, once, written down, a few an hour."""

from __future__ import annotations

import pytest
from sqlmodel import select

from storage.tables import Audit, PanelReveal
from tests.admin.panel.operator import Desktop, Office, Page
from tests.cast import REPORTED_NAME, report

REASON = "Vald palus kontrollida telefoni"


@pytest.fixture
async def desktop(office: Office) -> Desktop:
    """Inside, with one person reported."""
    await office.house.team()
    nurse = await office.house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    return await office.seated()


async def _ask(desktop: Desktop, code: str = "P-001", reason: str = REASON) -> Page:
    form = await desktop.get("/reveal")
    return await desktop.post("/reveal", {"code": code, "reason": reason, "once": form.hidden("once")})


@pytest.mark.parametrize("code", ["P-001", "p1", " 1 ", "Р-001"])
async def test_one_person_is_shown_with_a_reason(desktop: Desktop, office: Office, code: str) -> None:
    page = await _ask(desktop, code)

    assert page.status == 200
    assert REPORTED_NAME in page.words
    assert "5550 1234, Pärna 7" in page.words
    assert page.headers["Cache-Control"] == "no-store"
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        (line,) = (await desk.session.exec(select(Audit).where(Audit.action == "panel:reveal"))).all()
        (kept,) = (await desk.session.exec(select(PanelReveal))).all()
    assert (line.subject, line.account_id, line.municipality_id) == (
        "person:1",
        kept.account_id,
        office.house.place.id,
    )
    assert kept.reason == REASON


async def test_a_reload_does_not_show_it_again(desktop: Desktop) -> None:
    form = await desktop.get("/reveal")
    fields = {"code": "P-001", "reason": REASON, "once": form.hidden("once")}
    csrf = form.csrf
    await desktop.post("/reveal", fields, csrf=csrf)

    again = await desktop.post("/reveal", fields, csrf=csrf)

    assert again.status == 409
    assert REPORTED_NAME not in again.text
    assert REASON in again.text


@pytest.mark.parametrize(
    ("code", "reason", "told"),
    [
        ("", REASON, "Kood on kujul P-014"),
        ("Vilhelmine", REASON, "Kood on kujul P-014"),
        ("P-001", "", "Palun kirjutage põhjus"),
        ("P-001", "        ", "Palun kirjutage põhjus"),
        ("P-777", REASON, "Sellise koodiga inimest ei ole"),
        ("999999999", REASON, "Sellise koodiga inimest ei ole"),
    ],
)
async def test_without_a_code_or_a_reason_nothing_is_shown_and_nothing_lost(
    desktop: Desktop, office: Office, code: str, reason: str, told: str
) -> None:
    page = await _ask(desktop, code, reason)

    assert page.status == 422
    assert told in page.words
    assert f'value="{code}"' in page.text
    assert REPORTED_NAME not in page.text
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(PanelReveal))).all() == []


async def test_five_an_hour_are_enough(desktop: Desktop, office: Office) -> None:
    for _ in range(5):
        assert (await _ask(desktop)).status == 200

    refused = await _ask(desktop)
    assert refused.status == 429
    assert "Ühes tunnis saab vaadata kuni 5 korda" in refused.words
    assert REPORTED_NAME not in refused.text
    await office.house.later(minutes=29)
    await desktop.get("/")
    await office.house.later(minutes=29)
    await desktop.get("/")
    await office.house.later(minutes=3)
    assert (await _ask(desktop)).status == 200


async def test_a_person_in_care_is_known_by_the_case(desktop: Desktop, office: Office) -> None:
    from storage.tables import Person  # noqa: PLC0415

    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        person = await desk.session.get_one(Person, 1)
        person.first_name, person.last_name, person.contact = "Liisbet", "Näidis", "5550 9999"

    page = await _ask(desktop)

    assert "Liisbet Näidis" in page.words
    assert "5550 9999" in page.words
