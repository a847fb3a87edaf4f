"""A day in words, and words that only look like one."""

from __future__ import annotations

from datetime import date

import pytest

from casework.hours_answers import day_of
from casework.hours_text import Person, read

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("words", ["täna midagi ei olnud", "сегодня ничего не было", "eile ei käinud"])
def test_what_was_not_is_no_day(words: str) -> None:
    assert day_of(words, TODAY) is None


@pytest.mark.parametrize("words", ["eile", "eile õhtul", "вчера"])
def test_a_day_is_read(words: str) -> None:
    assert day_of(words, TODAY) == date(2026, 11, 22)


@pytest.mark.parametrize("words", ["Jaan 2x1h", "Jaan 2 x 45 min", "Jaan 3*2h", "Яан 2х1 ч", "Jaan 2+1,5h"])
def test_nobody_multiplies_or_adds_up(words: str) -> None:
    (entry,) = read(words, TODAY, [Person("P-002", "Jaan", "Kask")]).entries

    assert entry.minutes is None
