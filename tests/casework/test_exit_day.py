"""The day of leaving is asked for when the services are over and nobody has noted it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from casework import periods, reminders
from casework.facts import Event, Facts, Trait
from casework.ladders import ladders
from casework.period_days import closing, going_on
from casework.periods import Period

IN = date(2025, 1, 15)


def period() -> Period:
    found = periods.named("2025-2026")
    assert found is not None
    return found


def day_owed(
    *facts: tuple[Event, date], traits: Iterable[Trait] = (), closed: frozenset[date] = frozenset()
) -> date | None:
    known = replace(Facts.of((Event.ENTERED, IN), *facts, traits=traits), closed=closed)
    open_ = reminders.open_duties(known, period())
    return next((due for (key, due) in open_ if key == "exit_day"), None)


def test_a_day_of_leaving_is_asked_for_on_the_first_working_morning_after_the_services() -> None:
    first = date(2027, 1, 4)
    assert day_owed() == first
    assert day_owed(closed=frozenset({first})) == date(2027, 1, 5)
    assert day_owed((Event.EXITED, date(2026, 12, 20))) is None
    assert day_owed((Event.DIED, date(2026, 12, 20))) is None
    assert day_owed(traits={Trait.CONTINUING}) is None
    assert ladders()["leaving"].before == (), "nobody is asked before"


def test_a_leaving_of_an_earlier_stay_is_not_this_ones() -> None:
    before = (Event.EXITED, IN - timedelta(days=60))
    assert day_owed(before) == date(2027, 1, 4)
    asked = reminders.open_duties(Facts.of((Event.ENTERED, IN), (Event.EXIT_PATH, IN - timedelta(days=90))), period())
    assert "exit_path" in {key for key, _ in asked}, "nor is where to next"


def test_who_goes_on_is_not_asked_for_a_day_of_leaving() -> None:
    assert "exit_day" in period().duties
    assert "exit_day" not in going_on(period()).duties
    own = periods.read_period("own.toml", 'name = "own"\nservices = { from = 2027-01-01, status = "example" }\n')
    after = closing(period(), own)
    assert after is not None
    assert "exit_day" not in after.duties
