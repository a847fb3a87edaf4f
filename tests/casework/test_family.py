"""Consents, and what is told of them: pure rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from casework.components import components
from casework.family import (
    WITHDRAWABLE,
    ConsentFlaw,
    NotConsented,
    Relation,
    Scope,
    check,
    holds,
    usual_end,
    word_day,
)
from casework.family_told import OTHER, read_clock, remind_moment, told_component

TODAY = date(2026, 11, 23)
ALL = frozenset(Scope)


@pytest.mark.parametrize(
    ("given", "until", "scopes", "flaw"),
    [
        (TODAY + timedelta(days=1), None, ALL, ConsentFlaw.AHEAD),
        (TODAY - timedelta(days=731), None, ALL, ConsentFlaw.LONG_AGO),
        (TODAY, TODAY - timedelta(days=1), ALL, ConsentFlaw.ENDED),
        (TODAY, None, frozenset(), ConsentFlaw.NOTHING),
    ],
)
def test_what_cannot_be_is_refused(
    given: date, until: date | None, scopes: frozenset[Scope], flaw: ConsentFlaw
) -> None:
    with pytest.raises(NotConsented) as refusal:
        check(given, until, scopes, TODAY)
    assert refusal.value.flaw is flaw


@pytest.mark.parametrize("until", [None, TODAY, TODAY + timedelta(days=1)])
def test_what_can_be_is_kept_and_holds(until: date | None) -> None:
    check(TODAY - timedelta(days=730), until, frozenset({Scope.RATING}), TODAY)
    assert holds(until, TODAY)


@pytest.mark.parametrize("days", range(0, 800, 37))
def test_the_last_day_counts_and_the_next_does_not(days: int) -> None:
    until = TODAY + timedelta(days=days)
    assert holds(until, until)
    assert not holds(until, until + timedelta(days=1))
    assert until - word_day(until) == timedelta(days=14)


@pytest.mark.parametrize(
    ("case_end", "expected"),
    [
        (None, date(2027, 11, 23)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(2029, 12, 31), date(2027, 11, 23)),
        (TODAY, date(2027, 11, 23)),
    ],
)
def test_a_year_or_the_end_of_the_case_whichever_comes_first(case_end: date | None, expected: date) -> None:
    assert usual_end(TODAY, case_end) == expected


def test_nobody_withdraws_for_others_but_person_and_guardian() -> None:
    assert WITHDRAWABLE.keys() == set(Relation)
    assert not WITHDRAWABLE[Relation.RELATIVE]
    for one, other in ((Relation.PERSON, Relation.GUARDIAN), (Relation.GUARDIAN, Relation.PERSON)):
        assert WITHDRAWABLE[one] == {one, Relation.RELATIVE}
        assert other not in WITHDRAWABLE[one]


@pytest.mark.parametrize("key", [*components(), None, "unheard_of"])
def test_nothing_that_is_told_speaks_of_health(key: str | None) -> None:
    told = told_component(key)
    known = components().get(key or "")
    health = known is None or known.domain in {"mental_health", "physical_health"} or "psychological" in known.key
    assert (told == OTHER) is health
    if not health:
        assert told == key


def test_the_reminder_comes_the_morning_before_or_not_at_all() -> None:
    at = datetime(2026, 11, 27, 12, 30, tzinfo=UTC)
    assert remind_moment(at, datetime(2026, 11, 23, 8, tzinfo=UTC)) == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert remind_moment(at, datetime(2026, 11, 26, 8, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("14", time(14)),
        ("14.30", time(14, 30)),
        ("kell 9", time(9)),
        ("в 9:05", time(9, 5)),
        ("24", None),
        ("12.60", None),
        ("pärast lõunat", None),
        ("", None),
    ],
)
def test_a_time_of_day_as_people_type_it(said: str, clock: time | None) -> None:
    assert read_clock(said) == clock
