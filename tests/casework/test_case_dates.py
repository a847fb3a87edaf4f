"""A case's dates: nearest first, late ones, this week's, and what one more fact changes."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest

from casework import case_dates
from casework.deadlines import Duty, State
from casework.facts import Event, Facts
from casework.periods import named, state_services

ENTERED = date(2025, 3, 3)
DUE = date(2025, 4, 2)
WAY = ((Event.ENTERED, ENTERED), (Event.ASSESSED, date(2025, 3, 20)), (Event.PLANNED, date(2025, 4, 10)))


def duties(*facts: tuple[Event, date]) -> tuple[Duty, ...]:
    period = named("2025-2026")
    assert period is not None
    return case_dates.duties(Facts.of(*facts), (period, state_services()))


@pytest.mark.parametrize("steps", range(4))
def test_open_ones_stand_nearest_first_and_those_without_a_day_last(steps: int) -> None:
    found = case_dates.open_ones(duties(*WAY[:steps]), ENTERED)
    days = [duty.due or date.max for duty in found]

    assert days == sorted(days)
    assert all(duty.state(ENTERED) is not State.MET for duty in found)


def test_late_begins_on_the_day_after() -> None:
    found = duties(WAY[0])

    assert not case_dates.is_late(found, date(2025, 4, 1))
    assert {duty.key for duty in found if duty.state(DUE + timedelta(days=1)) is State.LATE} >= {
        "assessment",
        "bto_link",
    }
    assert case_dates.is_late(found, DUE + timedelta(days=8))


@pytest.mark.parametrize(("back", "expected"), [(7, False), (6, True), (0, True)])
def test_this_week_is_seven_days_with_today(back: int, expected: bool) -> None:
    found = [duty for duty in duties(WAY[0]) if duty.key == "assessment"]

    assert case_dates.is_due_this_week(found, DUE - timedelta(days=back)) is expected
    assert not case_dates.is_due_this_week(found, DUE + timedelta(days=1))


def test_an_assessment_meets_its_own_deadline_and_opens_that_of_the_plan() -> None:
    found = case_dates.changes(duties(WAY[0]), duties(*WAY[:2]), date(2025, 3, 20))

    assert [duty.key for duty in found.met] == ["assessment"]
    assert [(duty.key, duty.due) for duty in found.moved] == [("plan", date(2025, 4, 19))]
    assert found.gone == ()


def test_an_exit_takes_away_what_is_no_longer_needed() -> None:
    left = (Event.EXITED, date(2025, 5, 1))
    found = case_dates.changes(duties(WAY[0]), duties(WAY[0], left), date(2025, 5, 1))

    assert {"assessment", "bto_link"} <= {duty.key for duty in found.gone}
    assert {"exit_form", "exit_form_copy"} <= {duty.key for duty in found.moved}


def test_a_review_moves_its_own_next_day() -> None:
    reviewed = (Event.REVIEWED, date(2025, 9, 9))
    found = case_dates.changes(duties(*WAY), duties(*WAY, reviewed), date(2025, 9, 9))

    assert [(duty.key, duty.due) for duty in found.moved] == [("review", date(2026, 9, 9))]


@pytest.mark.parametrize("order", list(permutations(WAY)))
def test_nothing_changed_is_nothing_and_the_order_of_noting_does_not_matter(
    order: tuple[tuple[Event, date], ...],
) -> None:
    assert case_dates.changes(duties(*WAY), duties(*order), ENTERED) == case_dates.Changes()
