"""Leaving: the state's count-down both ways, the steps as they follow from facts and duties, who is pressing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework import deadlines, exits, periods
from casework.calendar import is_working_day
from casework.cases import HOWS
from casework.exit_steps import (
    Leaving,
)
from casework.exits import CHOSEN_HERE, DayFlaw, ExitPath, ExitReason, Queue, answered_by, application, apply_by
from casework.facts import Event, Facts, Trait
from casework.periods import Period

END = date(2026, 12, 31)
IN = date(2025, 1, 15)
NOVEMBER = date(2026, 11, 22)


def period() -> Period:
    found = periods.named("2025-2026")
    assert found is not None
    return found


def leaving(
    *facts: tuple[Event, date],
    path: ExitPath | None = None,
    traits: Iterable[Trait] = (),
    hours_on: date | None = None,
) -> Leaving:
    known = Facts.of((Event.ENTERED, IN), *facts, traits=traits)
    duties = deadlines.of(known, period()) + deadlines.of(known, periods.state_services())
    return Leaving(known, duties, path, END, hours_on)


# ── the state's services ─────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("applied", "answer"),
    [
        (date(2026, 11, 22), date(2027, 1, 20)),  # a Sunday; 24–26.12 and 1.01 are stepped over
        (date(2026, 11, 3), date(2026, 12, 31)),
        (date(2026, 11, 4), date(2027, 1, 4)),
        (date(2026, 3, 2), date(2026, 4, 28)),  # Good Friday
    ],
)
def test_an_application_is_answered_within_forty_working_days(applied: date, answer: date) -> None:
    assert answered_by(applied) == answer


def test_for_an_answer_by_the_years_end_it_had_to_be_in_by_the_third_of_november() -> None:
    assert apply_by(END) == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("event", "stands"),
    [
        (Event.STATE_DECIDED, Queue.DECIDED),
        (Event.STATE_REFERRED, Queue.REFERRED),
        (Event.STATE_AGREED, Queue.REFERRED),
        (Event.STATE_STARTED, Queue.STARTED),
    ],
)
def test_a_decision_is_believed_without_an_application_and_one_of_an_earlier_stay_is_not(
    event: Event, stands: Queue
) -> None:
    now = application(Facts.of((Event.ENTERED, IN), (event, NOVEMBER)), END)
    assert (now.stands, now.applied, now.since) == (stands, None, NOVEMBER)
    before = application(Facts.of((Event.ENTERED, IN), (event, IN - timedelta(days=1))), END)
    assert before.stands is Queue.NOT_APPLIED


def test_an_expected_day_is_not_one_that_has_gone_by() -> None:
    assert exits.flaw_of(NOVEMBER, IN, END, NOVEMBER) is None
    assert exits.flaw_of(NOVEMBER - timedelta(days=1), IN, END, NOVEMBER) is DayFlaw.PAST
    assert exits.flaw_of(NOVEMBER - timedelta(days=1), IN, END) is None


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_the_latest_day_to_apply_is_the_latest(answer: date) -> None:
    latest = apply_by(answer)

    assert answered_by(latest) <= answer < answered_by(latest + timedelta(days=1))


def test_where_an_application_stands() -> None:
    def of(*facts: tuple[Event, date]) -> exits.Application:
        return application(leaving(*facts).facts, END)

    applied = (Event.STATE_APPLIED, NOVEMBER)
    none, waits = of(), of(applied)
    assert (none.stands, none.apply_by, none.days_left(NOVEMBER)) == (Queue.NOT_APPLIED, date(2026, 11, 3), -19)
    assert (waits.stands, waits.answer_by, waits.gap) == (Queue.WAITS, date(2027, 1, 20), 20)
    assert of((Event.STATE_APPLIED, date(2026, 11, 3))).gap == 0
    decided = (Event.STATE_DECIDED, date(2026, 12, 10))
    referred = (Event.STATE_REFERRED, date(2026, 12, 14))
    assert of(applied, decided).stands is Queue.DECIDED
    assert of(applied, decided, referred).stands is Queue.REFERRED
    assert of(applied, decided, referred, (Event.STATE_STARTED, date(2026, 12, 16))).stands is Queue.STARTED
    assert of(applied, (Event.STATE_DECIDED, date(2026, 11, 2))).stands is Queue.WAITS
    assert of((Event.STATE_APPLIED, date(2024, 5, 2))).stands is Queue.NOT_APPLIED


@pytest.mark.parametrize(
    ("traits", "key", "days"),
    [
        ({Trait.SUPPORTING_SERVICE}, "state_start_supporting", 3),
        ({Trait.HOUSING_SERVICE}, "state_start_housing", 7),
        ({Trait.SUPPORTING_SERVICE, Trait.FROM_COMPULSORY}, "state_start_compulsory", 10),
        ({Trait.HOUSING_SERVICE, Trait.FROM_COMPULSORY}, "state_start_compulsory", 10),
    ],
)
def test_the_days_to_turn_up(traits: set[Trait], key: str, days: int) -> None:
    referred = date(2026, 12, 14)
    found = leaving((Event.STATE_APPLIED, NOVEMBER), (Event.STATE_REFERRED, referred), traits=traits).duties

    turning_up = [one for one in found if one.key.startswith("state_start")]
    assert [(one.key, one.due) for one in turning_up] == [(key, referred + timedelta(days=days))]


# ── the duties of leaving ────────────────────────────────────────────────────


def owed(*facts: tuple[Event, date], entered: date = IN, traits: Iterable[Trait] = ()) -> dict[str, date | None]:
    known = Facts.of((Event.ENTERED, entered), *facts, traits=traits)
    found = deadlines.of(known, period())
    return {one.key: one.due for one in found if one.key in {"exit_path", "told_of_exit"} and one.met_on is None}


def test_a_path_and_a_talk_are_owed_before_the_periods_end() -> None:
    assert owed() == {"exit_path": date(2026, 11, 1), "told_of_exit": date(2026, 12, 1)}
    assert owed((Event.EXIT_PATH, NOVEMBER)) == {"told_of_exit": date(2026, 12, 1)}
    assert owed((Event.EXIT_TOLD, NOVEMBER), (Event.EXIT_PATH, NOVEMBER)) == {}


def test_nobody_owes_it_for_who_goes_on_or_has_left_or_came_later_than_the_day() -> None:
    assert owed(traits={Trait.CONTINUING}) == {}
    assert owed((Event.EXITED, date(2026, 5, 20))) == {}
    assert owed(entered=date(2026, 11, 20)) == {"told_of_exit": date(2026, 12, 1)}


def test_a_period_without_an_end_asks_for_nothing() -> None:
    own = periods.read_period(
        "own.toml",
        'name = "own"\nservices = { from = 2027-01-01, status = "example" }\n'
        '[duties]\nexit_path = { days_before_end = 60, status = "example" }\n',
    )
    assert deadlines.of(Facts.of((Event.ENTERED, date(2027, 1, 4))), own) == ()
    assert not exits.can_leave(own, frozenset())
    assert exits.can_leave(period(), frozenset())
    assert not exits.can_leave(period(), frozenset({Trait.CONTINUING}))
    assert not exits.can_leave(None, frozenset())


def test_the_day_before_the_end_is_called_an_example_because_no_document_names_it() -> None:
    assert {period().duties[key].source.status for key in ("exit_path", "told_of_exit")} == {"example"}


# ── classes and days ─────────────────────────────────────────────────────────


def test_every_path_is_a_form_of_its_fact() -> None:
    assert [how.value for how in HOWS[Event.EXIT_PATH]] == list(ExitPath)


def test_death_and_moving_are_not_chosen_here() -> None:
    assert set(ExitReason) - set(CHOSEN_HERE) == {ExitReason.DIED, ExitReason.MOVED}


@pytest.mark.parametrize(
    ("day", "flaw"),
    [
        (date(2025, 1, 14), DayFlaw.BEFORE_ENTRY),
        (IN, None),
        (END, None),
        (date(2027, 1, 1), DayFlaw.AFTER_END),
    ],
)
def test_the_last_day_lies_within_the_services(day: date, flaw: DayFlaw | None) -> None:
    assert exits.flaw_of(day, IN, END) is flaw
    assert exits.flaw_of(day, None, None) is None


def test_the_reckoning_is_of_working_days() -> None:
    assert is_working_day(answered_by(NOVEMBER))
