"""On which day a list may be said, and what "done" can mean for each kind of duty."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from casework.calendar import TALLINN
from casework.cases import HOWS
from casework.duties import Scope, kinds
from casework.facts import Event, Facts
from casework.office_hours import OfficeHours
from casework.reminders import BY_HAND, WAY_WORDS, may_say, speaking_day, start_of, ways

FRIDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 30)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TALLINN).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-27 00:00:00", FRIDAY),
        ("2026-11-27 19:59:59", FRIDAY),
        ("2026-11-27 20:00:00", MONDAY),
        ("2026-11-28 09:00:00", MONDAY),
        ("2026-12-23 21:00:00", date(2026, 12, 28)),
        ("2027-03-27 12:00:00", date(2027, 3, 29)),
    ],
)
def test_a_list_is_of_a_working_day_before_its_evening(moment: str, day: date) -> None:
    assert speaking_day(at(moment), OfficeHours()) == day


def test_an_office_that_works_on_saturday_hears_on_saturday() -> None:
    assert speaking_day(at("2026-11-28 07:00"), OfficeHours(weekdays=frozenset({1, 5}))) == date(2026, 11, 28)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-26 23:59:59", False),
        ("2026-11-27 07:00:00", True),
        ("2026-11-27 19:59:59", True),
        ("2026-11-27 20:00:00", False),
        ("2026-11-28 08:00:00", False),
    ],
)
def test_it_is_said_on_its_day_or_not_at_all(moment: str, said: bool) -> None:
    assert may_say(at(moment), FRIDAY) is said


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2027, 3, 28), "2027-03-27T22:00:00+00:00"),
        (date(2027, 3, 29), "2027-03-28T21:00:00+00:00"),
        (date(2027, 10, 31), "2027-10-30T21:00:00+00:00"),
        (date(2027, 11, 1), "2027-10-31T22:00:00+00:00"),
    ],
)
def test_a_day_begins_by_the_tallinn_clock(day: date, utc: str) -> None:
    assert start_of(day).isoformat() == utc


@pytest.mark.parametrize("key", [key for key, kind in kinds().items() if kind.scope is Scope.PERSON])
def test_every_duty_of_a_person_can_be_done_and_each_way_has_its_word(key: str) -> None:
    found = ways(key, date(2026, 11, 1), Facts())

    assert found
    assert len({way.word for way in found}) == len(found)
    if len(found) > 1:
        assert {way.word for way in found} <= set(WAY_WORDS)
    for way in found:
        for event in way.events:
            assert way.how in HOWS.get(event, (way.how,))


def test_whatever_meets_a_duty_is_offered_unless_it_is_told_elsewhere() -> None:
    for key, kind in kinds().items():
        offered = {event for way in ways(key, None, Facts()) for event in way.events}
        plan_apart = {event for each in kind.met_by for event in each if event not in HOWS or len(kind.met_by) == 1}
        assert offered == (plan_apart or set(kind.base[1:])), key


def test_with_one_rating_there_only_the_other_is_left() -> None:
    facts = Facts.of((Event.QOL_YEAR_PERSON, date(2026, 11, 1)))

    (way,) = ways("qol_year", date(2025, 11, 1), facts)
    assert way.events == (Event.QOL_YEAR_SPECIALIST,)


def test_what_nothing_ends_is_ticked_by_hand() -> None:
    assert ways("report", None, Facts()) == (BY_HAND,)
    assert ways("entry_form_turn", date(2023, 1, 1), Facts()) == (BY_HAND,)
