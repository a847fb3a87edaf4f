"""People move into the municipality's own period: what the lead sees, what everybody hears, and the turn of the year."""

from __future__ import annotations

import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import col, select

from casework.pauses import PauseKind
from casework.people import Role
from papers import period_sheet
from storage.tables import (
    CaseFile,
    PlannedComponent,
)
from tests.cast import House
from tests.flows.hours_cast import member
from tests.flows.next_period_cast import NAME, PEOPLE, cast
from tests.golden import Golden

WORDS = {
    "et": ("Inimesed ükshaaval", "Järgmised", "Tagasi", "Edasi", "Vii üle", "Võta tagasi", "Võta kõik tagasi"),
    "ru": (
        "Люди по одному",
        "Следующие",
        "Назад",
        "Дальше",
        "Перевести",
        "Отменить перевод",
        "Отменить для всех",
    ),
}


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_a_lead_moves_everybody_and_takes_it_back(house: House, golden: Golden, language: str) -> None:
    people, later, back, on, make, undo, all_of_it = WORDS[language]
    town = await cast(house, language)
    anu = town.anu
    await anu.send("/period")
    await anu.tap(NAME)
    assert all(code in anu.last.text for code in ("P-002", "P-003", "P-005"))
    await anu.tap(people)
    await anu.tap(later)
    await anu.tap(back)
    await anu.tap(on)
    assert "P-003" in anu.last.text
    await anu.tap(make)
    assert "P-004" in town.piret.last.text
    assert "P-003" not in town.piret.last.text
    assert set((await town.rows()).values()) == {"2025-2026"}
    await anu.tap(undo)
    await anu.tap(all_of_it)
    assert "P-004" in town.piret.last.text

    golden.check(f"next_period_{language}", anu, town.piret)


async def test_somebody_is_left_out_and_another_taken_along(house: House) -> None:
    town = await cast(house)
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Inimesed ükshaaval")
    old = town.anu.last
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Inimesed ükshaaval")
    await town.anu.tap("P-001: jäta välja")
    assert "P-001: võta kaasa" in [label for row in town.anu.last.buttons for label in row]
    new = town.anu.last
    await town.anu.tap("P-002: jäta välja", message=old)
    assert "Vahepeal on midagi muutunud" in town.anu.transcript()
    await town.anu.tap("P-003: võta kaasa", message=new)
    await town.anu.tap("Tagasi", message=new)
    assert "Jääb praegusesse perioodi: 1 (P-001)" in town.anu.last.text
    await town.anu.tap("Edasi", message=new)
    await town.anu.tap("Vii üle", message=new)
    await house.until("2027-01-01 00:05")

    moved = {code for code, period in (await town.rows()).items() if period == NAME}
    assert moved == {"P-002", "P-003", "P-004", "P-005"}


async def test_an_old_page_and_a_double_tap_act_once(house: House) -> None:
    town = await cast(house)
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Edasi")
    card = town.anu.last
    await town.anu.tap("Vii üle", message=card)
    await town.anu.send("/period")
    assert "Üle viidud: 4 inimest" in town.anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        plans = await desk.session.exec(
            select(PlannedComponent).where(col(PlannedComponent.first_day) == date(2027, 1, 1))
        )
        assert len(plans.all()) == 4


async def test_two_leads_at_once(house: House) -> None:
    """The second one is told that it is not as it was, and sees the move of the first."""
    town = await cast(house)
    ene = await house.case_manager("Ene", "Ene T.", lead=True)
    for phone in (town.anu, ene):
        await phone.send("/period")
        await phone.tap(NAME)
        await phone.tap("Edasi")
    hers = ene.last
    await town.anu.tap("Vii üle")
    assert "P-001" in ene.last.text
    await ene.tap("Vii üle", message=hers)
    assert "Vahepeal on midagi muutunud" in ene.transcript()
    await ene.send("/period")
    assert "Üle viidud: 4 inimest" in ene.last.text
    assert ene.last.text.count("Üle viidud") == 1


async def test_who_undid_it_is_said_to_the_other_lead(house: House) -> None:
    """An old button of the first lead tells no word about a day that has passed."""
    town = await cast(house)
    ene = await house.case_manager("Ene", "Ene T.", lead=True)
    await town.anu.send("/period")
    for step in (NAME, "Edasi", "Vii üle"):
        await town.anu.tap(step)
    old = town.anu.last
    await ene.send("/period")
    for step in ("Võta tagasi", "Võta kõik tagasi"):
        await ene.tap(step)
    await town.anu.tap("Võta tagasi", message=old)

    assert town.anu.toasts[-1] == "Kolleeg on selle üleviimise juba tagasi võtnud."


async def test_who_stays_keeps_the_deadlines_and_a_pause_is_marked(house: House) -> None:
    town = await cast(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.peeter.user_id))
        one = await desk.session.get_one(CaseFile, town.cases["P-001"])
        today = date(2026, 12, 21)
        look = date(2027, 1, 11)
        await desk.pauses.begin(one.id or 0, one.version, PauseKind.HOSPITAL, today, look)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.anu.user_id))
        move = await desk.period_moves.begin(house.place.id or 0, NAME)
        found = await desk.period_moves.preview(move)
        assert {one.code: bool(one.days) for one in found.people} == dict.fromkeys(PEOPLE, True) | {"P-003": False}
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Inimesed ükshaaval")

    assert "P-001 · läheb edasi · paus" in town.anu.last.text
    assert "P-002 · läheb edasi\n" in town.anu.last.text
    assert "haigla" not in town.anu.last.text


async def test_the_states_adviser_is_told_whose_it_is(house: House) -> None:
    await cast(house)
    helge = await member(house, "Helge", "Helge T.", Role.SKA_COORDINATOR)
    await helge.send("/period")

    assert "Inimesed viib järgmisse perioodi oma valla või linna meeskonna juht." in helge.last.text
    assert "Anu K." not in helge.last.text


async def test_a_colleague_is_told_who_leads(house: House) -> None:
    town = await cast(house)
    await town.peeter.send("/period")

    assert "Teie meeskonda juhib: Anu K." in town.peeter.last.text


async def test_the_file_says_what_the_preview_says(house: House) -> None:
    """Read again by another library."""
    town = await cast(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.anu.user_id))
        move = await desk.period_moves.begin(house.place.id or 0, NAME)
        found = await desk.period_moves.preview(move)
    texts = house.app.languages["et"]
    book = CalamineWorkbook.from_filelike(io.BytesIO(period_sheet.write(found, "Näidisvald", texts)))
    people, plans, days = (book.get_sheet_by_name(name).to_python()[3:] for name in book.sheet_names)
    assert [(row[0], row[1]) for row in people] == [(one.code, "jah" if one.chosen else "ei") for one in found.people]
    assert [(row[0], row[2], row[5], row[6]) for row in plans] == [
        (
            one.code,
            part.planned.minutes / 60,
            float(part.unit_before) if part.unit_before is not None else "hinda ei ole",
            float(part.unit_after) if part.unit_after is not None else ("hinda ei ole" if part.after else ""),
        )
        for one in found.people
        for part in one.parts
    ]
    assert [(row[0], row[2] or None, row[3] or None) for row in days] == [
        (one.code, day.before, day.after) for one in found.people for day in one.days
    ]
    assert len(days) > len(found.people)
