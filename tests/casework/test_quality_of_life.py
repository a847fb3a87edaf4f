"""Means, differences and what is owed: by hand where one can look, by laws where one cannot."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from casework.case_dates import duties
from casework.facts import Event, Facts
from casework.periods import named
from casework.quality_of_life import (
    SAME,
    Answers,
    Change,
    Occasion,
    Side,
    change,
    difference,
    event_of,
    means,
    offered,
    owed,
)
from casework.quality_of_life_data import QuestionnaireProblem, Wrong, example, read_questionnaire
from casework.quality_of_life_sums import Filled, Quarter, SumPart, SumRow, averages

TEXT, FORM = example()
TODAY = date(2026, 11, 23)


# ── means ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, None),
        ({"home": 4}, Decimal("4.00")),
        ({"home": 4, "safe": None}, Decimal("4.00")),
        ({"home": 4, "safe": 1}, Decimal("2.50")),
        ({"home": None, "safe": None}, None),
        ({"mood": 5}, None),
    ],
)
def test_the_mean_of_an_area_counts_answers_alone(answers: Answers, expected: Decimal | None) -> None:
    assert means(FORM, answers)["housing"] == expected


def test_where_a_high_step_is_a_bad_one_it_counts_the_other_way_round() -> None:
    assert means(FORM, {"lonely": 1})["social_relations"] == 5
    assert means(FORM, {"lonely": 5})["social_relations"] == 1


def _random_answers(dice: random.Random) -> dict[str, int | None]:
    chosen = [one for one in FORM.questions if dice.random() < 0.8]
    return {one.key: dice.choice([None, 1, 2, 3, 4, 5]) for one in chosen}


@pytest.mark.parametrize("seed", range(40))
def test_laws_of_means_and_differences(seed: int) -> None:
    dice = random.Random(seed)
    before, after = _random_answers(dice), _random_answers(dice)
    first, last = means(FORM, before), means(FORM, after)
    for area in FORM.areas:
        value = first[area]
        assert value is None or 1 <= value <= 5
        known = [one.key for one in FORM.questions if one.area == area and before.get(one.key) is not None]
        assert (value is None) == (not known)
        moved, back = difference(first[area], last[area]), difference(last[area], first[area])
        assert (moved is None) == (back is None)
        assert moved is None or back is None or moved == -back
        turned = {Change.BETTER: Change.WORSE, Change.WORSE: Change.BETTER, Change.SAME: Change.SAME, None: None}
        assert change(last[area], first[area]) is turned[change(first[area], last[area])]
    left_out = {key: step for key, step in before.items() if step is not None}
    assert means(FORM, left_out) == first, "don't know is no answer to count"


def test_less_than_half_a_step_is_the_same() -> None:
    assert change(Decimal(3), 3 + SAME) is Change.BETTER
    assert change(Decimal(3), 3 + SAME - Decimal("0.01")) is Change.SAME
    assert change(Decimal(3), 3 - SAME) is Change.WORSE


# ── what is owed ─────────────────────────────────────────────────────────────


def _owed(facts: Facts, today: date, side: Side = Side.PERSON) -> tuple[Occasion, ...]:
    period = named("2025-2026")
    assert period is not None
    return owed(duties(facts, (period,)), facts, side, today)


ENTERED = Facts.of((Event.ENTERED, date(2025, 1, 15)))


@pytest.mark.parametrize(
    ("facts", "today", "expected"),
    [
        (Facts(), date(2025, 2, 1), ()),
        (ENTERED, date(2025, 2, 1), (Occasion.START,)),
        (ENTERED.add(Event.QOL_START_PERSON, date(2025, 1, 20)), date(2025, 2, 1), ()),
        (ENTERED.add(Event.QOL_START_PERSON, date(2025, 1, 20)), date(2025, 12, 20), (Occasion.YEAR,)),
        (ENTERED, date(2026, 1, 20), (Occasion.YEAR, Occasion.START)),
        (ENTERED.add(Event.EXITED, date(2026, 5, 20)), date(2026, 5, 21), (Occasion.END,)),
    ],
    ids=["nobody entered", "at the start", "start given", "a year soon", "year late", "left"],
)
def test_what_is_asked_for_on_a_day(facts: Facts, today: date, expected: tuple[Occasion, ...]) -> None:
    assert _owed(facts, today) == expected


def test_one_side_is_still_asked_when_the_other_has_answered() -> None:
    facts = ENTERED.add(Event.QOL_START_PERSON, date(2025, 1, 20))
    assert _owed(facts, date(2025, 2, 1), Side.SPECIALIST) == (Occasion.START,)


def test_every_occasion_is_offered_once_the_owed_ones_first() -> None:
    period = named("2025-2026")
    assert period is not None
    for days in range(0, 700, 35):
        today = date(2025, 1, 15) + timedelta(days=days)
        for side in (Side.PERSON, Side.SPECIALIST):
            found = offered(duties(ENTERED, (period,)), ENTERED, side, today)
            assert sorted(found) == sorted(Occasion)
            first = _owed(ENTERED, today, side)
            assert found[: len(first)] == first


def test_a_close_persons_view_is_no_fact() -> None:
    assert {event_of(one, Side.CLOSE) for one in Occasion} == {None}
    assert event_of(Occasion.YEAR, Side.SPECIALIST) is Event.QOL_YEAR_SPECIALIST


# ── the file ─────────────────────────────────────────────────────────────────

BROKEN = [
    ("name = ", "name = 7 #", Wrong.NOT_TEXT, "name"),
    ('status = "example"', 'status = "draft"', Wrong.NOT_AMONG, "status"),
    ("checked = 2026-11-22", 'checked = "today"', Wrong.NOT_A_DATE, "checked"),
    ('key = "safe"', 'key = "home"', Wrong.TWICE, "questions[2].key"),
    ('key = "home"', 'key = "hõme"', Wrong.NOT_A_KEY, "questions[1].key"),
    ('area = "housing"', 'area = "house"', Wrong.NOT_AMONG, "questions[1].area"),
    ('ru = "никогда"', 'ru = ""', Wrong.NOT_TEXT, "scales[2].steps[1].ru"),
    ('scale = "content"', 'scale = "content"\ncolour = "red"', Wrong.UNKNOWN_KEY, "questions[1].colour"),
    ("turned = true", 'turned = "yes"', Wrong.NOT_YES, "questions[6].turned"),
    ('{ et = "harva", ru = "редко" },', "", Wrong.MIXED_AREA, "areas[1]"),
    ("[[scales]]", "[[scales", Wrong.NOT_TOML, ""),
]


@pytest.mark.parametrize(("there", "instead", "wrong", "place"), BROKEN, ids=[str(row[2]) + row[3] for row in BROKEN])
def test_a_broken_file_is_refused_with_its_place(there: str, instead: str, wrong: Wrong, place: str) -> None:
    assert there in TEXT
    with pytest.raises(QuestionnaireProblem) as refused:
        read_questionnaire("mine.toml", TEXT.replace(there, instead, 1))
    assert (refused.value.wrong, refused.value.place, refused.value.file) == (wrong, place, "mine.toml")


def test_an_area_without_a_question_is_refused() -> None:
    more = '[[areas]]\nkey = "empty"\ntext = { et = "E", ru = "E" }\n'
    with pytest.raises(QuestionnaireProblem) as refused:
        read_questionnaire("mine.toml", TEXT + more)
    assert refused.value.wrong is Wrong.EMPTY_AREA


def test_more_questions_than_fit_into_a_message_are_refused() -> None:
    one = 'area = "leisure"\nscale = "often"\ntext = { et = "E", ru = "E" }\n'
    more = "".join(f'[[questions]]\nkey = "q{number}"\n{one}' for number in range(49))
    with pytest.raises(QuestionnaireProblem) as refused:
        read_questionnaire("mine.toml", TEXT + more)
    assert (refused.value.wrong, refused.value.place) == (Wrong.TOO_LONG, "questions")


def test_ours_says_that_it_is_an_example() -> None:
    assert FORM.standing == "example"
    assert "not the official form" in FORM.source


def test_numbers_of_other_areas_or_scales_under_the_same_name_are_not_laid_together() -> None:
    assert FORM.is_like(read_questionnaire("mine.toml", TEXT.replace("oma koduga?", "oma praeguse koduga?")))
    for there, instead in (('"housing"', '"home"'), ("turned = true", "turned = false")):
        assert not FORM.is_like(read_questionnaire("mine.toml", TEXT.replace(there, instead)))


# ── sums ─────────────────────────────────────────────────────────────────────


def _rows(count: int) -> list[SumRow]:
    given = means(FORM, {"home": 4})
    one = SumRow("P-001", Occasion.START, Side.PERSON, Filled.GIVEN, TODAY, answered=1, means=given)
    return [replace(one, code=f"P-{number:03d}") for number in range(1, count + 1)]


def test_inside_every_count_and_mean_is_told() -> None:
    found = averages(SumPart(FORM, _rows(2)))[0]
    assert (found.count, found.value) == (2, Decimal(4))


def test_quarters_follow_each_other_without_a_gap() -> None:
    quarter = Quarter(2027, 1)
    for _ in range(12):
        assert quarter.before.last + timedelta(days=1) == quarter.first
        assert Quarter.of(quarter.first) == Quarter.of(quarter.last) == quarter
        quarter = quarter.before
