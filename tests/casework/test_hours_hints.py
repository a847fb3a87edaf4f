"""What a message seems to mean: a mistyped unit, a relative, a question; what is ahead, what may be a group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.calendar import TALLINN
from casework.hours import DAY, Mode, Recipient, Work
from casework.hours_groups import may_be_one_group
from casework.hours_hints import asks_own_hours, guesses, relative_in
from casework.hours_lines import Field, Line, understood
from casework.hours_moments import is_ahead
from casework.hours_text import Person

TODAY = date(2026, 11, 20)
PEOPLE = [Person("P-014", "Mari", "Tamm"), Person("P-022", "Jaan", "Kask")]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Mari 1,5 tuni", [90]),
        ("Mari 2tudni", [120]),
        ("Mari 30 mintuit", [30]),
        ("Мари 1,5 чса", [90]),
        ("Мари 2 чаас", [120]),
        ("Мари 15 минтут", [15]),
        ("Mari 2 tunnd, Jaan 1 tubd", [120, 60]),
        ("Mari 2 tundi", []),
        ("Mari 2 h", []),
        ("Мари 2 часа", []),
        ("tuba 12 Tali", []),
        ("3 kotti, 2 korda", []),
        ("Mari 30 tudni", []),
    ],
)
def test_a_unit_with_one_typing_error_is_guessed(text: str, minutes: list[int]) -> None:
    assert [one.minutes for one in guesses(text)] == minutes


def test_a_guess_is_a_question_and_never_a_length() -> None:
    _, lines = understood("Mari eile 1,5 tuni IET, Jaan 2h", TODAY, PEOPLE)

    assert [(line.minutes, line.likely) for line in lines] == [(None, 90), (120, 0)]
    assert lines[0].open() == [Field.DURATION]
    assert "1,5 tuni" in lines[0].heard


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mari emaga 2h", "emaga"),
        ("Jaani õde helistas", "õde"),
        ("vanematega", "vanematega"),
        ("Мари с мамой 2 ч", "мамой"),
        ("сестра Яана", "сестра"),
        ("Õie 2h", ""),
        ("esimene kord", ""),
        ("matemaatika", ""),
        ("vanemale inimesele", ""),
        ("Маша 2 ч", ""),
        ("братство", ""),
    ],
)
def test_a_relative_is_found_by_its_word(text: str, word: str) -> None:
    assert relative_in(text) == word


@pytest.mark.parametrize(
    ("component", "mode", "asked"),
    [
        ("everyday_life_support", Mode.INDIVIDUAL, True),
        ("family_counselling_and_training", Mode.INDIVIDUAL, False),
        ("everyday_life_support", Mode.GROUP, False),
        (None, Mode.INDIVIDUAL, False),
    ],
)
def test_for_whom_is_asked_only_where_it_matters(component: str | None, mode: Mode, asked: bool) -> None:
    line = Line(["P-014"], day="2026-11-20", minutes=60, component=component, mode=mode, relative="emaga")
    assert (Field.RECIPIENT in line.open()) is asked

    line.recipient = Recipient.FAMILY_MEMBER
    assert Field.RECIPIENT not in line.open()
    assert line.whom() is (Recipient.GROUP if mode is Mode.GROUP else Recipient.FAMILY_MEMBER)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kui palju tunde mul on?", True),
        ("näita minu tunde", True),
        ("Сколько у меня часов", True),
        ("покажи мои часы", True),
        ("Kas Mari tuli?", False),
        ("tere", False),
    ],
)
def test_a_question_about_hours(text: str, expected: bool) -> None:
    assert asks_own_hours(text) is expected


# ── ahead ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("day", "starts", "minutes", "written", "ahead"),
    [
        (20, 18 * 60, 120, "2026-11-20 14:00", True),
        (20, 12 * 60, 120, "2026-11-20 14:00", False),
        (20, 12 * 60, 120, "2026-11-20 13:45", False),
        (20, 12 * 60, 120, "2026-11-20 13:44", True),
        (20, 13 * 60, 180, "2026-11-20 14:00", True),
        (19, 18 * 60, 120, "2026-11-20 14:00", False),
        (19, 22 * 60, 240, "2026-11-20 01:00", True),
        (19, 22 * 60, 240, "2026-11-20 02:00", False),
        (20, None, 14 * 60, "2026-11-20 14:00", False),
        (20, None, 14 * 60 + 1, "2026-11-20 14:00", True),
        (19, None, DAY, "2026-11-20 00:30", False),
    ],
)
def test_what_was_not_over_when_it_was_written_is_ahead(
    day: int, starts: int | None, minutes: int, written: str, ahead: bool
) -> None:
    moment = datetime.fromisoformat(written).replace(tzinfo=TALLINN)

    assert is_ahead(date(2026, 11, day), starts, minutes, moment) is ahead


@given(starts=st.integers(0, DAY - 1), minutes=st.integers(1, DAY), hour=st.integers(0, 23))
def test_what_is_over_stays_over(starts: int, minutes: int, hour: int) -> None:
    early = datetime(2026, 11, 20, hour, tzinfo=TALLINN)
    later = early.replace(minute=30)

    assert is_ahead(TODAY, starts, minutes, early) >= is_ahead(TODAY, starts, minutes, later)


# ── groups ───────────────────────────────────────────────────────────────────

ONE = Work(frozenset({1}), TODAY, 120, 540, "leisure_support")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"persons": frozenset({2})}, True),
        ({"persons": frozenset({2}), "component": None}, True),
        ({"persons": frozenset({1})}, False),
        ({"persons": frozenset({2}), "starts": 541}, False),
        ({"persons": frozenset({2}), "minutes": 90}, False),
        ({"persons": frozenset({2}), "starts": None}, False),
        ({"persons": frozenset({2}), "component": "everyday_life_support"}, False),
    ],
)
def test_a_group_is_the_same_times_and_activity_with_others(change: dict[str, object], expected: bool) -> None:
    other = replace(ONE, **change)  # type: ignore[arg-type]

    assert may_be_one_group(ONE, other) is expected
    assert may_be_one_group(other, ONE) is expected


def test_an_activity_for_one_is_no_group() -> None:
    alone = replace(ONE, component="personal_support")

    assert not may_be_one_group(alone, replace(alone, persons=frozenset({2})))
