"""Somebody moves to another municipality: it is handed over with the person's word, and can be taken back."""

from __future__ import annotations

import pytest
from sqlmodel import select

from bot.sandbox import Phone
from storage.errors import NotHere
from storage.tables import CaseFile, Referral
from tests.cast import House
from tests.flows.duties import desk_of, rows
from tests.flows.life_steps import AFTER, card, in_care, life
from tests.golden import Golden


async def moves(phone: Phone, place: str, *answers: str) -> None:
    await life(phone, "Kolis teise valda või linna")
    await phone.tap("Eile")
    await phone.send(place)
    for answer in answers:
        await phone.tap(answer)


async def test_moving_inside_the_house(house: House, golden: Golden) -> None:
    team = await in_care(house)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    await card(team.anu)
    await moves(team.anu, "Näidislinn", "Jah, ka see, millist abi sai")
    assert "Sinna saadan teate nime, kontakti ja eluvaldkondadega" in team.anu.last.text
    await team.anu.tap("Jah, märgi")
    assert "P-001: kolimine on märgitud." in team.anu.last.text
    assert "Teade on saadetud: Näidislinn." in team.anu.last.text
    assert "Näidisvald" in stina.last.text
    assert "Tamm" not in stina.last.text
    assert {row.key for row in await rows(house, 1)} == AFTER
    answer = team.anu.last
    await stina.tap("Võta vastu")
    assert "vastu" in team.anu.last.text
    await team.anu.tap("Märge oli ekslik", message=answer)
    assert "Seda ei saa enam tagasi võtta" in team.anu.toasts[-1]
    await stina.tap("Sain ühendust")

    golden.check("moving_et", team.anu, stina)


async def test_a_move_is_taken_back_while_nobody_took_over(house: House) -> None:
    team = await in_care(house)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    before = [(row.mark, row.next_at) for row in await rows(house, 1)]
    await card(team.anu)
    await moves(team.anu, "Näidislinn", "Jah, ainult nimi ja kontakt", "Jah, märgi")
    await team.anu.tap("Märge oli ekslik")

    assert [(row.mark, row.next_at) for row in await rows(house, 1)] == before
    assert "tagasi võetud" in stina.transcript() or "võttis tagasi" in stina.transcript()


async def test_the_name_of_who_moved_by_mistake_is_nobodys_there(house: House) -> None:
    """Neither on the card nor by an older button."""
    team = await in_care(house)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    await card(team.anu)
    await moves(team.anu, "Näidislinn", "Jah, ainult nimi ja kontakt", "Jah, märgi")
    named = next(one for one in stina.visible if "Näita nime" in str(one.buttons))
    old = named.button("Näita nime")
    assert old is not None
    await team.anu.tap("Märge oli ekslik")
    assert "Näita nime" not in str([one.buttons for one in stina.visible])
    await stina.tap_data(str(old["callback_data"]), message=named)
    assert "Tamm" not in stina.transcript()
    async with desk_of(house, "Stina") as desk:
        sent = (await desk.session.exec(select(Referral))).one()
        for look in (desk.referrals.reveal, desk.referrals.history):
            with pytest.raises(NotHere):
                await look(sent.id or 0)


async def test_without_the_persons_word_nothing_is_sent(house: House) -> None:
    team = await in_care(house)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    seen = len(stina.events)
    await card(team.anu)
    await moves(team.anu, "Näidislinn", "Ei ole nõus või ei ole küsitud")
    assert "Ma ei saada midagi. Palun öelge inimesele" in team.anu.last.text
    await team.anu.tap("Jah, märgi")

    assert "P-001: kolimine on märgitud." in team.anu.last.text
    assert len(stina.events) == seen


async def test_outside_the_house_it_says_who_to_turn_to(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await moves(team.anu, "Näidislinn")
    assert "See vald või linn siit teateid ei saa." in team.anu.last.text
    assert "Näidislinn, sotsiaalosakond" in team.anu.last.text
    await team.anu.tap("Jah, märgi")

    assert "P-001: kolimine on märgitud." in team.anu.last.text


async def test_the_own_municipality_is_no_move(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await moves(team.anu, "Näidisvald")
    assert "See on Teie oma vald või linn." in team.anu.last.text
    await team.anu.tap("Ei tea")
    assert "Uus elukoht ei ole teada" in team.anu.last.text


async def test_opened_anew_after_a_move_hours_are_written_as_before(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await moves(team.anu, "Näidislinn", "Jah, märgi")
    answer = team.anu.last
    await house.later(days=3)
    await team.anu.tap("Märge oli ekslik", message=answer)
    assert "Seda ei saa enam tagasi võtta" in team.anu.toasts[-1]
    async with desk_of(house, "Anu") as desk:
        row = await desk.session.get_one(CaseFile, 1)
        assert not await desk.life.may_undo(row)
        await desk.cases.reopen(1, row.version)
    await team.tiina.send("P-001 täna 1 h igapäevaelu")
    await team.tiina.tap("Kinnita")

    assert len(await team.entries()) == 1
