"""Sentences that want to complain, and those that only use such words."""

from __future__ import annotations

import pytest

from casework.complaint_words import wants_to_complain
from tests.casework.test_family_questions import ASKED_ET, ASKED_RU, LOOKED_FOR, lines
from tests.casework.test_help_search import ESTONIAN, RUSSIAN, table


@pytest.mark.parametrize(
    "said",
    [
        "kellele kurta",
        "Kellele ma saan kurta? olen väga mures",
        "kuhu kaevata",
        "kuhu ma saan kaebuse esitada",
        "tahan kaebust esitada",
        "ei ole rahul",
        "Ma ei ole abiga rahul",
        "Ma ei ole rahul teie tööga. Keegi ei tulnud.",
        "pole üldse rahul",
        "куда жаловаться",
        "Куда можно пожаловаться?",
        "хочу пожаловаться на специалиста",
        "кому я могу пожаловаться",
        "подать жалобу",
        "я недовольна",
        "Мы не довольны помощью",
    ],
)
def test_words_that_open_feedback(said: str) -> None:
    assert wants_to_complain(said)


@pytest.mark.parametrize(
    "said",
    [
        "ema ei ole rahul oma korteriga",
        "kaebab peavalu üle",
        "мама жалуется на боли",
        "kuhu kaevata? ta lööb mind",
        "куда жаловаться, муж меня бьёт",
        *lines(ASKED_ET),
        *lines(ASKED_RU),
        *lines(LOOKED_FOR),
        *(typed for typed, _ in (*table(ESTONIAN), *table(RUSSIAN))),
    ],
)
def test_words_that_mean_something_else(said: str) -> None:
    assert not wants_to_complain(said)
