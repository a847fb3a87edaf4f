"""A worried relative without a link: only with consent, kindly, in the language of the question."""

from __future__ import annotations

import pytest

from tests.cast import House
from tests.flows.complaint_steps import chosen_language


@pytest.mark.parametrize("said", ["kas Mari on kodus?", "Kas Jaan Kask sai täna abi?"])
async def test_in_the_language_of_the_chat_nothing_is_offered(house: House, said: str) -> None:
    helve = await chosen_language(house, "Helve")
    await helve.send(said)

    assert "Räägin inimesest ainult siis" in helve.last.text
    assert not [row for row in helve.last.buttons if "Русский" in row]


async def test_a_question_in_the_other_language_is_answered_in_it_and_the_switch_is_offered(house: House) -> None:
    helve = await chosen_language(house, "Helve")
    await helve.send("Мой сын не отвечает, что с ним")
    assert "только если на это дано согласие" in helve.last.text
    await helve.tap("Русский")
    await helve.send("Как он?")

    assert "только если на это дано согласие" in helve.last.text
    assert not [row for row in helve.last.buttons if "Русский" in row]


async def test_danger_goes_before_consent(house: House) -> None:
    helve = await chosen_language(house, "Helve")
    await helve.send("Kus mu poeg on? Ta tahab ennast tappa")

    assert "112" in helve.last.text
    assert "nõusoleku" not in helve.last.text
