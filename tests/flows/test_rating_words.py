"""Own words at the end of a rating are taken as they are typed."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.family import Relation
from tests.cast import House
from tests.flows.family_steps import quickly
from tests.flows.test_ratings_family import in_care

SAID = "Tahaksin sagedamini õues käia."


async def _asked(house: House) -> Phone:
    mari = await quickly(await in_care(house), "Mari", relation=Relation.PERSON)
    await mari.tap("Anna hinnang")
    await mari.tap("Alusta")
    await mari.tap("4 – pigem rahul")
    for _ in range(11):
        await mari.tap("Jäta vahele")
    assert "oma sõnadega" in mari.last.text
    return mari


async def test_typed_without_a_tap_they_stand_in_the_summary(house: House) -> None:
    mari = await _asked(house)
    await mari.send(SAID)
    assert f"Oma sõnadega: „{SAID}“" in mari.last.text
    assert all(one.text != SAID for one in mari.visible), "what was typed leaves the chat, as out of a form"
    await mari.tap("Kinnita")
    assert "Teie hinnang on kinnitatud" in mari.last.text


async def test_too_many_of_them_are_refused_and_asked_again(house: House) -> None:
    mari = await _asked(house)
    await mari.send("a" * 501)
    assert "Mahub kuni 500" in mari.visible[-2].text
    assert "oma sõnadega" in mari.last.text
