"""The pages about help as data: the eleven services, links that lead somewhere, sums with a year, clear refusals."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from casework import help_numbers, help_pages
from casework.help_pages import EMERGENCY, HOME, children, not_checked_since, pages, read

ONE = """
[[pages]]
key = "home"
et = []
ru = []

[[pages]]
key = "pay"
parent = "home"
clause = "003"
status = "documented"
checked = 2026-11-22
et = ["raha"]
ru = ["деньги"]
"""


def test_the_services_are_the_eleven_of_the_document() -> None:
    """[003], in its order."""
    assert [page.key for page in children("services")] == [
        *("iet", "iet_asd", "iet_day_week", "tt", "te", "ke", "oe", "oe_asd", "ol", "or", "ok")
    ]


def test_the_periods_are_counted_by_the_rules_of_the_state_services() -> None:
    counted = {page.key: page.rule for page in children("periods") if page.rule}

    assert counted == {
        "decision": "state_decision",
        "start_supporting": "state_start_supporting",
        "start_housing": "state_start_housing",
        "start_compulsory": "state_start_compulsory",
    }
    assert {"queue", "first"} < {page.key for page in children("periods")}


def test_every_page_says_where_it_stands_and_can_be_looked_for() -> None:
    for page in pages().values():
        if page.key in {HOME, EMERGENCY}:
            continue
        assert page.clause, page.key
        assert page.checked is not None, page.key
        assert page.status is not None, page.key
        assert all(page.words[language] for language in help_pages.LANGUAGES), page.key


def test_every_page_is_reached_from_the_first_one() -> None:
    for page in pages().values():
        way = page
        while way.parent:
            way = pages()[way.parent]
        assert way.key == HOME


def test_what_somebody_pays_is_never_without_its_year() -> None:
    paid = {page.key: dict(page.sums) for page in pages().values() if page.sums}

    assert paid == {
        "pay": {"year": 2022, "ke": 269, "oe": 269, "oe_small": 316},
        "ke": {"year": 2022, "most": 269},
        "oe": {"year": 2022, "most": 269, "small": 316},
    }


def test_after_a_year_a_page_is_named() -> None:
    pay = read({"x.toml": ONE})["pay"]

    assert not_checked_since([pay], date(2027, 11, 22)) == ()
    assert not_checked_since([pay], date(2027, 11, 23)) == (pay,)
    assert not_checked_since(read({"x.toml": ONE}).values(), date(2040, 1, 1)) == (pay,), (
        "the first page claims nothing"
    )


def test_after_a_year_a_number_to_ring_is_named() -> None:
    emergency = help_numbers.shown(help_numbers.load())[0]
    assert emergency.checked_on is not None
    a_year = emergency.checked_on.replace(year=emergency.checked_on.year + 1)

    assert help_numbers.not_checked_since([emergency], a_year) == ()
    assert help_numbers.not_checked_since([emergency], a_year + timedelta(days=1)) == (emergency,)


@pytest.mark.parametrize(
    ("good", "bad", "told"),
    [
        ('key = "pay"', 'key = "home"', r"row 2 \(home\): the key stands twice"),
        ('key = "pay"', "key = 7", r"row 2 \(7\): key must be text"),
        ('parent = "home"', 'parent = "nowhere"', "leads to nowhere, which is no other page"),
        ('parent = "home"', "", "every page but the first has a parent"),
        ('parent = "home"', 'parent = "pay"', "leads to pay, which is no other page"),
        ("checked = 2026-11-22", "", "checked must be a date where there is a clause"),
        ("checked = 2026-11-22", "checked = 2026-11-22T10:00:00", "checked must be a date"),
        ('status = "documented"', 'status = "sure"', "status must be one of documented"),
        ('status = "documented"', 'status = "documented"\nparts = 0', "parts must be a whole number above nothing"),
        ('status = "documented"', 'status = "documented"\nsums = { ke = 269 }', "sums need their year"),
        (
            'status = "documented"',
            'status = "documented"\nsums = { year = 2022, ke = 2.5 }',
            "sums are whole numbers",
        ),
        ('status = "documented"', 'status = "documented"\nrule = "some_day"', "no rule some_day"),
        ('status = "documented"', 'status = "documented"\nsee = ["other"]', "leads to other"),
        ('status = "documented"', 'status = "documented"\ncolour = "red"', "unknown colour"),
        ('et = ["raha"]', "et = [7]", "et must be a list of texts"),
        ('ru = ["деньги"]', "", "ru must be a list of texts"),
        ("[[pages]]", "[[page]]", "unknown page"),
        ("[[pages]]", "[[pages]", "x.toml: "),
    ],
)
def test_a_bad_file_is_refused_with_its_place(good: str, bad: str, told: str) -> None:
    assert good in ONE

    with pytest.raises(ValueError, match=told) as refused:
        read({"x.toml": ONE[: ONE.rindex(good)] + ONE[ONE.rindex(good) :].replace(good, bad, 1)})

    assert str(refused.value).startswith("x.toml")
