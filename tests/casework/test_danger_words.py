"""Words that speak of danger to somebody's life, in both languages, and words that only sound like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.danger_words import names_danger, speaks_of_danger
from tests.casework.test_family_questions import ASKED_ET, ASKED_RU, lines
from tests.casework.test_help_search import ESTONIAN, RUSSIAN, table

CORPUS = Path(__file__).parent / "danger_corpus"
"""A phrase to a line, Estonian before Russian."""


def phrases(name: str) -> list[str]:
    return (CORPUS / f"{name}.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("said", phrases("rings"))
def test_danger_is_heard_anywhere(said: str) -> None:
    assert names_danger(said)
    assert names_danger(f"Tere. {said} Mida teha?")
    assert names_danger(said.upper())
    assert speaks_of_danger(said)


@pytest.mark.parametrize(
    "said", ["Ma ei taha enam siin maailmas olla", "ei taha enam olla", "ma ei taha enam ärgata"]
)
def test_some_words_are_danger_where_the_sentence_ends_with_them(said: str) -> None:
    assert names_danger(said)
    assert names_danger(f"Tere. {said}! Mida teha?")
    assert names_danger(f"{said.upper()}, ütles ta")
    assert not names_danger(f"{said} nii kaua üleval")


@pytest.mark.parametrize("said", phrases("quiet"))
def test_what_only_sounds_like_it_rings_nobody(said: str) -> None:
    assert not names_danger(said)


@pytest.mark.parametrize("said", [*lines(ASKED_ET), *lines(ASKED_RU)])
def test_a_question_after_somebody_rings_nobody(said: str) -> None:
    assert not names_danger(said)


@pytest.mark.parametrize(("said", "key"), [*table(ESTONIAN), *table(RUSSIAN)])
def test_what_is_looked_for_rings_only_where_the_emergency_page_answers(said: str, key: str) -> None:
    assert not names_danger(said) or key == "emergency"
