"""112 stands above every answer to words of danger, wherever they are typed, and what was typed goes on."""

from __future__ import annotations

import pytest

from bot.sandbox import Phone
from casework.family import Relation
from tests.cast import House
from tests.flows.complaint_steps import chosen_language
from tests.flows.family_steps import quickly
from tests.flows.hours_cast import hours_team
from tests.flows.test_ratings_family import in_care

SAID = "Ta tahab end ära tappa, tulge kohe"


def _after(phone: Phone, before: int) -> list[str]:
    """What the bot said since then; the person's own words are among what is visible."""
    return [message.text for message in phone.visible[before:] if message.text != SAID]


async def test_in_a_letter_and_in_a_reply(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    before = len(mother.visible)
    await mother.send(SAID)
    first, check = _after(mother, before)
    assert first.startswith("Kui kellegi elu on ohus, helistage kohe 112.")
    assert SAID in check
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    assert SAID in team.piret.last.text
    await team.piret.tap("Vasta")
    await team.piret.send("Helistan homme")
    await team.piret.tap("Saada")

    await mother.tap("Loe")
    before = len(mother.visible)
    await mother.send(SAID, reply_to=mother.last)
    first, check = _after(mother, before)
    assert "112" in first
    assert SAID in check
    assert any("Saada" in row for row in mother.last.buttons)


async def test_where_a_rating_or_feedback_waits_for_a_tap(house: House) -> None:
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.send("/family")
    await mari.tap("Anna hinnang")
    await mari.tap("Alusta")
    before = len(mari.visible)
    await mari.send("Ma tahan surra")
    assert "helistage kohe 112" in mari.visible[before + 1].text
    assert "Palun valige vastus" in mari.visible[before + 2].text, "the question stands"
    await mari.tap("Jätka hiljem")

    await mari.send("/feedback")
    await mari.tap("Selge, edasi")
    before = len(mari.visible)
    await mari.send("Ma tahan surra")
    assert "helistage kohe 112" in mari.visible[before + 1].text
    assert any("Esitan kaebuse" in row for row in mari.last.buttons)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("et", "Poeg lõikas veenid läbi"),
        ("et", "kus mu ema on, ta ei hinga"),
        ("ru", "Сын сказал что прыгнет с балкона"),
        ("ru", "выпил все таблетки"),
    ],
)
async def test_outside_of_everything_the_page_with_the_numbers_answers(
    house: House, language: str, said: str
) -> None:
    vassili = await chosen_language(house, "Vassili", language)
    before = len(vassili.visible)
    await vassili.send(said)
    assert len(vassili.visible) == before + 2, "once is enough"
    assert "112" in vassili.last.text.splitlines()[0]


async def test_who_works_here_reads_the_number_too_and_other_words_ring_nobody(house: House) -> None:
    team = await hours_team(house)
    before = len(team.piret.visible)
    await team.piret.send("Mari ei hinga")
    assert "helistage kohe 112" in team.piret.visible[before + 1].text
    before = len(team.piret.visible)
    await team.piret.send("Mari täna 2 h")
    assert "112" not in "".join(message.text for message in team.piret.visible[before:])


async def test_before_a_language_was_chosen_it_is_said_in_both(house: House) -> None:
    phone = house.phone("Võõras")
    await phone.send("ta ei hinga")
    said = "\n".join(message.text for message in phone.visible)
    assert "helistage kohe 112" in said
    assert "звоните 112" in said
