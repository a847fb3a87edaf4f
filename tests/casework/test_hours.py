"""Kept hours: what a day can hold, duplicates, sums, and when a week without hours is asked about."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from casework.hours import (
    DAY,
    Mode,
    Objection,
    Plan,
    Recipient,
    Work,
    day_minutes,
    gap_moment,
    monday_of,
    objection,
    of_a_week,
    recipient,
    sums,
)

THURSDAY = date(2026, 11, 19)
MARI, JAAN = 1, 2


def work(
    minutes: int = 120,
    *,
    person: int = MARI,
    day: date = THURSDAY,
    starts: int | None = None,
    component: str | None = None,
    mode: Mode = Mode.INDIVIDUAL,
    entry: int = 0,
) -> Work:
    return Work(frozenset({person}), day, minutes, starts, component, mode, entry)


def kind(new: Work, *others: Work, sure: tuple[str, ...] = ()) -> Objection | None:
    found = objection(new, others, sure)
    return found.objection if found else None


@pytest.mark.parametrize(
    ("new", "other", "expected"),
    [
        (work(120, starts=540), work(60, person=JAAN, starts=600), Objection.OVERLAP),
        (work(120, starts=540), work(60, person=JAAN, starts=660), None),  # one ends where the other begins
        (work(240, starts=1320), work(60, person=JAAN, day=date(2026, 11, 20), starts=60), Objection.OVERLAP),
        (work(240, starts=1320), work(60, person=JAAN, day=date(2026, 11, 20), starts=120), None),
        (
            work(120, starts=540, mode=Mode.GROUP),
            work(120, person=JAAN, starts=540, mode=Mode.GROUP),
            None,
        ),  # one group, written person by person
        (work(120, starts=540, mode=Mode.GROUP), work(120, person=JAAN, starts=540), Objection.OVERLAP),
        (work(120, starts=540), work(120, person=JAAN), None),  # without times nothing is known
        (work(120), work(120), Objection.DUPLICATE),
        (work(120, starts=540), work(120), Objection.DUPLICATE),
        (work(120, starts=540), work(120, starts=780), None),
        (work(120, component="leisure_support"), work(120), Objection.DUPLICATE),
        (work(120, component="leisure_support"), work(120, component="respite_care"), None),
        (work(120), work(120, person=JAAN), None),
        (work(120), work(90), None),
        (work(120), work(120, day=date(2026, 11, 18)), None),
        (work(12 * 60), work(30, person=JAAN), Objection.LONG_DAY),
        (work(11 * 60), work(60, person=JAAN), None),  # twelve hours in all
        (work(13 * 60), work(12 * 60, person=JAAN), Objection.OVER_DAY),
        (work(12 * 60), work(12 * 60, person=JAAN), Objection.LONG_DAY),  # exactly a day
    ],
)
def test_what_speaks_against_an_entry(new: Work, other: Work, expected: Objection | None) -> None:
    assert kind(new, other) is expected


def test_what_was_answered_is_not_asked_again_but_what_cannot_be_stays_refused() -> None:
    assert kind(work(120), work(120), sure=(Objection.DUPLICATE,)) is None
    assert kind(work(13 * 60), sure=(Objection.LONG_DAY,)) is None
    everything = tuple(Objection)
    assert kind(work(120, starts=540), work(60, person=JAAN, starts=600), sure=everything) is Objection.OVERLAP
    assert kind(work(13 * 60), work(12 * 60, person=JAAN), sure=everything) is Objection.OVER_DAY


def test_an_entry_does_not_stand_against_itself() -> None:
    assert kind(work(180, starts=540, entry=7), work(120, starts=540, entry=7)) is None
    assert kind(work(180, starts=540, entry=7), work(120, starts=540, entry=8)) is Objection.OVERLAP


def test_overlap_is_the_same_from_both_sides() -> None:
    chance = random.Random(1)
    for _ in range(2000):
        one, two = (
            work(
                chance.randrange(15, 600, 15),
                person=person,
                day=THURSDAY + timedelta(days=chance.randrange(2)),
                starts=chance.randrange(0, DAY, 15),
                mode=chance.choice(list(Mode)),
            )
            for person in (MARI, JAAN)
        )
        assert (kind(one, two) is Objection.OVERLAP) == (kind(two, one) is Objection.OVERLAP), (one, two)


def test_a_group_counts_once_in_the_workers_day() -> None:
    shared = [work(120, person=person, starts=540, mode=Mode.GROUP) for person in (1, 2, 3)]

    assert day_minutes(shared) == 120
    assert day_minutes([*shared, work(60)]) == 180
    assert day_minutes([work(120, person=person, mode=Mode.GROUP) for person in (1, 2)]) == 240


@pytest.mark.parametrize(
    ("component", "mode", "expected"),
    [
        (None, Mode.INDIVIDUAL, Recipient.PARTICIPANT),
        ("everyday_life_support", Mode.INDIVIDUAL, Recipient.PARTICIPANT),
        ("everyday_life_support", Mode.GROUP, Recipient.GROUP),
        ("family_counselling_and_training", Mode.INDIVIDUAL, Recipient.FAMILY_MEMBER),
        ("family_counselling_and_training", Mode.GROUP, Recipient.GROUP),
        ("sheltered_work", Mode.GROUP, Recipient.GROUP),
    ],
)
def test_the_recipient_follows_from_component_and_mode(
    component: str | None, mode: Mode, expected: Recipient
) -> None:
    assert recipient(component, mode) is expected


# ── months ───────────────────────────────────────────────────────────────────


def test_each_person_of_a_group_counts_the_whole_time() -> None:
    group = Work(frozenset({MARI, JAAN}), THURSDAY, 90, component="leisure_support", mode=Mode.GROUP)
    plans = [
        Plan(MARI, "leisure_support", 60, date(2026, 11, 1)),
        Plan(JAAN, "leisure_support", 240, date(2026, 1, 1)),
    ]
    found = {one.case_id: one.left for one in sums([group], plans, THURSDAY)}

    assert found == {MARI: -30, JAAN: 150}


@pytest.mark.parametrize(
    ("first", "last", "counts"),
    [
        (date(2026, 11, 1), None, True),
        (date(2026, 11, 30), None, True),
        (date(2026, 12, 1), None, False),
        (date(2026, 1, 1), date(2026, 10, 31), False),
        (date(2026, 1, 1), date(2026, 11, 1), True),
    ],
)
def test_a_plan_counts_in_the_months_that_it_touches(first: date, last: date | None, counts: bool) -> None:
    assert Plan(MARI, "leisure_support", 60, first, last).counts_in(THURSDAY) is counts


def test_other_months_and_unplanned_components_stand_by_themselves() -> None:
    works = [work(60), work(60, day=date(2026, 10, 31)), work(30, component="respite_care")]
    found = {(one.component, one.done, one.planned) for one in sums(works, [], THURSDAY)}

    assert found == {(None, 60, 0), ("respite_care", 30, 0)}


# ── a week without hours ─────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("monday", "moment"),
    [
        (date(2026, 11, 16), datetime(2026, 11, 20, 12, tzinfo=UTC)),
        (date(2026, 6, 22), datetime(2026, 6, 26, 11, tzinfo=UTC)),  # summer time; two holidays in the middle
        (date(2026, 3, 30), datetime(2026, 4, 2, 11, tzinfo=UTC)),  # Good Friday: on Thursday
        (date(2026, 12, 21), datetime(2026, 12, 23, 12, tzinfo=UTC)),  # Christmas from Thursday on
    ],
)
def test_the_gap_is_asked_on_the_last_working_day_at_two(monday: date, moment: datetime) -> None:
    assert gap_moment(monday) == moment


def test_a_week_of_a_month() -> None:
    assert monday_of(date(2026, 11, 22)) == date(2026, 11, 16)
    assert of_a_week(12 * 60, date(2026, 11, 16)) == 180
    assert of_a_week(0, date(2026, 11, 16)) == 0
