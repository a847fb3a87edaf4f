"""Invitations, posters, hours, the contact and districts, as a lead sets them."""

from __future__ import annotations

import pytest
from sqlmodel import select

from bot.sandbox import Phone
from storage.tables import Invitation, InvitationKind
from tests.cast import House, report
from tests.flows.leads import data_of, invited, link_in, open_team


async def test_an_invitation_is_listed_until_it_is_used_and_can_be_taken_back(house: House) -> None:
    anu, _ = await house.team()
    payload = await invited(anu, "Asutuse töötaja", "Kersti Õ.", "näidishaigla")
    await anu.tap("Ootel kutsed")
    page = anu.visible[-2]
    assert "Kersti Õ. · asutuse töötaja · kuni 30.11.2026" in page.text
    await anu.tap("Kersti Õ.")
    assert "Asutus: Näidishaigla" in page.text
    await anu.tap("Tühista kutse")
    assert "kokku: 0" in page.text
    thief = house.phone("Võõras")
    await thief.start(payload)
    await thief.tap("Eesti keel")
    assert "See kutse enam ei kehti" in thief.last.text
    await anu.tap("Kersti Õ.", message=page)

    assert "See kutse on juba kasutatud, tühistatud või aegunud" in anu.toasts[-1]


async def test_invited_again_the_same_person_is_listed_once(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.start(await invited(anu, "Kolleeg, kes ka juhib", "Peeter L."))
    await open_team(anu)

    assert "Kolleege: 2, neist juhte: 2" in anu.last.text


@pytest.mark.parametrize("typed", ["naidis", "Näidishaig"])
async def test_a_part_of_a_name_asks_which_institution(house: House, typed: str) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Plakatid", "Tee plakat")
    await anu.send(typed.replace("naidis", "näidis"))
    assert "Sarnane asutus on juba olemas" in anu.last.text
    await anu.tap("Näidishaigla")

    assert "Asutus: Näidishaigla" in anu.last.text


async def test_a_poster_is_printed_again_revoked_and_says_where_to_turn(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Plakatid", "Tee plakat", "Näidishaigla", "Tee plakat")
    sheet = anu.last.file
    assert sheet is not None
    assert sheet.content.startswith(b"%PDF")
    await open_team(anu, "Plakatid", "Näidishaigla", "Saada PDF")
    assert anu.last.file is not None
    assert anu.last.file.content == sheet.content
    await open_team(anu, "Plakatid", "Näidishaigla")
    page = anu.last
    await anu.tap("Tühista link")
    await anu.tap("Tühista link")
    assert "kokku: 0" in anu.last.text
    await anu.tap("Saada PDF", message=page)
    assert "See link on juba tühistatud" in anu.toasts[-1]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Invitation).where(Invitation.kind == InvitationKind.POSTER))
        token = rows.one().token
    guest = house.phone("Maie")
    await guest.start(str(token))
    await guest.tap("Eesti keel")

    assert "See link enam ei kehti." in guest.last.text
    assert "+372 5550 0000" in guest.last.text


async def test_a_poster_from_before_tokens_were_kept_cannot_be_printed_again(house: House) -> None:
    anu, _ = await house.team()
    await house.link(None)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Invitation).where(Invitation.kind == InvitationKind.POSTER))
        rows.one().token = None
    await open_team(anu, "Plakatid", "Näidishaigla")

    assert "uuesti printida seda ei saa" in anu.last.text
    assert "Tee plakat" in [label for row in anu.last.buttons for label in row]


async def test_hours_are_typed_read_back_and_days_are_toggled_once(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Tööaeg", "Muuda kellaaega")
    await anu.send("hommikust õhtuni")
    assert "Ei saanud aru: „hommikust õhtuni“" in anu.last.text
    await anu.send("8.30–16")
    assert "Tööaeg: tööpäeviti kell 8.30–16.00" in anu.last.text
    await anu.tap("Salvesta")
    assert "Tööaeg: tööpäeviti kell 8.30–16.00" in anu.last.text
    page = anu.last
    old = data_of(page, "✓ R")
    await anu.tap("✓ R")
    await anu.tap_data(old, message=page)

    assert "esmaspäev, teisipäev, kolmapäev, neljapäev kell 8.30–16.00" in anu.last.text
    assert "Vahepeal on midagi muutunud" in anu.toasts[-1]


async def test_the_last_working_day_stays(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Tööaeg", "✓ E", "✓ T", "✓ K", "✓ N", "✓ R")

    assert "Vähemalt üks tööpäev peab jääma." in anu.toasts[-1]
    assert "Tööaeg: reede kell 8.00–17.00" in anu.last.text


async def test_the_contact_is_checked_published_and_confirmed(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Kontakt", "Muuda")
    await anu.send("küsige vallamajast")
    assert "Ma ei leia siit telefoninumbrit ega e-posti" in anu.last.text
    await anu.send("sotsiaalosakond, 5550 1111, abi@naidisvald.example")
    await anu.tap("Avalda")
    assert "Kontrollitud: 23.11.2026" in anu.last.text
    await house.later(days=30)
    await anu.tap("Õige, kinnita")

    assert "Kontrollitud: 23.12.2026" in anu.last.text
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, send=False)
    assert "sotsiaalosakond, 5550 1111" in nurse.last.text


async def test_districts_are_drawn_renamed_given_and_ended(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Piirkonnad", "Lisa piirkond")
    await anu.send("Põhja")
    await anu.tap("Lisa piirkond")
    await anu.send("põhja")
    assert "Selline piirkond on juba olemas: „põhja“" in anu.last.text
    await anu.send("Lõuna")
    await open_team(anu, "Kolleegid", "Peeter L.", "Piirkond", "Põhja")
    assert "Piirkond: Põhja" in anu.last.text
    await open_team(anu, "Piirkonnad")
    assert "Põhja · kolleege: 1" in anu.last.text
    await anu.tap("Põhja")
    page = anu.last
    await anu.tap("Muuda nime")
    await anu.send("Põhja-Näidis")
    assert "Põhja-Näidis · kolleege: 1" in anu.last.text
    await open_team(anu, "Piirkonnad", "Põhja-Näidis", "Lõpeta piirkond", "Lõpeta piirkond")
    assert "Põhja" not in anu.last.text
    await open_team(anu, "Kolleegid", "Peeter L.")

    assert "Piirkond: Kogu vald või linn" in anu.last.text
    assert page.deleted
    payload = await invited_to_district(anu)
    assert payload


async def invited_to_district(lead: Phone) -> str:
    """A colleague for a district from the start."""
    await open_team(lead, "Kutsu", "Kolleeg, juhtumikorraldaja")
    await lead.send("Tiina M.")
    await lead.tap("Lõuna")
    assert "Piirkond: Lõuna" in lead.last.text
    await lead.tap("Tee kutse")
    return link_in(lead)
