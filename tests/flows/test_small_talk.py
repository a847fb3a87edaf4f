"""Somebody without a role greets, thanks, asks who is talking here, or asks who to turn to: no "not understood"."""

from __future__ import annotations

import pytest

from tests.cast import House
from tests.flows.help_steps import stranger


@pytest.mark.parametrize(
    ("language", "typed", "answer", "menu"),
    [
        ("et", "tere", "Tere! Olen Märkaja, vestlusrobot.", "Teata abivajajast"),
        ("et", "aitäh", "Võtke heaks!", "Teata abivajajast"),
        ("et", "kas sa oled inimene?", "Olen vestlusrobot, mitte inimene.", "Teata abivajajast"),
        ("ru", "спасибо", "Пожалуйста!", "Сообщить о человеке"),
        ("ru", "здравствуйте", "Здравствуйте! Это чат-бот Märkaja.", "Сообщить о человеке"),
        ("ru", "вы человек?", "Это чат-бот, а не человек.", "Сообщить о человеке"),
    ],
)
async def test_a_kind_word_is_answered_with_one(
    house: House, language: str, typed: str, answer: str, menu: str
) -> None:
    await house.team()
    helve = await stranger(house, language)
    await helve.send(typed)

    assert helve.last.text.startswith(answer)
    assert [menu] in helve.last.buttons
    assert ("112" in helve.last.text) == (typed not in {"aitäh", "спасибо"})


async def test_it_is_answered_in_the_language_in_which_it_was_said(house: House) -> None:
    helve = await stranger(house)
    await helve.send("спасибо")

    assert helve.last.text.startswith("Пожалуйста!")
    assert helve.last.buttons[0] == ["Русский"]


async def test_a_case_manager_is_thanked_too(house: House) -> None:
    anu, _ = await house.team()
    await anu.send("Aitäh!")

    assert anu.last.text.startswith("Võtke heaks!")


@pytest.mark.parametrize(
    ("language", "typed", "title", "place"),
    [
        ("et", "kuhu pöörduda", "Abi oma vallast või linnast", "Vali vald või linn"),
        ("et", "kellelt küsida abi", "Abi oma vallast või linnast", "Vali vald või linn"),
        ("et", "kellele helistada", "Abi oma vallast või linnast", "Vali vald või linn"),
        ("ru", "куда обратиться", "Помощь местного самоуправления", "Выбрать самоуправление"),
        ("ru", "кому звонить", "Помощь местного самоуправления", "Выбрать самоуправление"),
        ("ru", "к кому идти", "Помощь местного самоуправления", "Выбрать самоуправление"),
    ],
)
async def test_who_to_turn_to_is_found(house: House, language: str, typed: str, title: str, place: str) -> None:
    helve = await stranger(house, language)
    await helve.send(typed)
    assert helve.last.text.startswith(title)
    await helve.tap(place)
    await helve.send("Näidisvald")

    assert "+372 5550 0000" in helve.last.text
