"""What stands under a letter: who to turn to when it cannot wait, and which language the other side reads."""

from __future__ import annotations

from sqlmodel import select

from storage.tables import Account, AccountState
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import hours_team

PUBLISHED = "sotsiaalosakond, telefon 600 0000"


async def publish(house: House, contact: str = PUBLISHED) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = await desk.municipalities.get(house.place.id or 0)
        row.turn_to, row.turn_to_ru = contact, ""


async def test_what_cannot_wait_has_somebody_to_turn_to(house: House) -> None:
    """On the card that names the specialist, and under the receipt of a letter."""
    team = await hours_team(house)
    await publish(house)
    mother = await quickly(team)
    turn = f"Kiire asja korral pöörduge palun siia: {PUBLISHED}"
    assert f"Spetsialist: Piret V.\n{turn}\n" in mother.last.text
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    receipt = mother.last.text
    assert receipt.startswith("Sõnum on edasi antud.")
    assert receipt.endswith(turn)

    await mother.tap("Ava ülevaade")
    assert "Mari: november 2026" in mother.last.text
    assert receipt in [message.text for message in mother.visible], "the receipt stays"


async def test_without_a_published_contact_it_says_where_to_look(house: House) -> None:
    team = await hours_team(house)
    await publish(house, "")
    mother = await quickly(team, language="ru")

    assert "Если дело срочное, обратитесь, пожалуйста, сюда: Näidisvald, социальный отдел" in mother.last.text
    assert "телефон есть на сайте волости или города" in mother.last.text


async def test_a_letter_that_nobody_takes_says_who_does(house: House) -> None:
    team = await hours_team(house)
    await publish(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        for one in (await desk.session.exec(select(Account))).all():
            if one.telegram_id != mother.user_id:
                one.state = AccountState.BLOCKED
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")

    assert "praegu ei ole siin kedagi, kes seda loeks." in mother.last.text
    assert mother.last.text.endswith(f"pöörduge palun siia: {PUBLISHED}")


async def test_each_side_knows_which_language_the_other_reads(house: House) -> None:
    """On the question, the preview and the letter; never on what a locked screen shows."""
    team = await hours_team(house)
    mother = await quickly(team, language="ru")
    await mother.tap("Написать специалисту")
    assert "Язык получателя: эстонский" in mother.last.text
    await mother.send("Здравствуйте")
    assert "«Здравствуйте»\nЯзык получателя: эстонский" in mother.last.text
    await mother.tap("Отправить")
    assert team.piret.last.text == "P-001: lähedane kirjutas Teile."
    await team.piret.tap("Loe")
    assert "„Здравствуйте“\nSaatja keel: vene" in team.piret.last.text
    await team.piret.tap("Vasta")
    assert "Saaja keel: vene" in team.piret.last.text
    await team.piret.send("Tere")
    assert "„Tere“\nSaaja keel: vene" in team.piret.last.text
    await team.piret.tap("Saada")
    assert mother.last.text == "P-001: Вам пишет специалист."
    await mother.tap("Прочитать")
    assert "«Tere»\nЯзык отправителя: эстонский" in mother.last.text
