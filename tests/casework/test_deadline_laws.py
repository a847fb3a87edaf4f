"""Laws of deadlines that always hold, over many people made up by chance."""

from datetime import date, timedelta
from random import Random

import pytest

from casework import deadlines, periods
from casework.deadlines import Duty, State
from casework.facts import Event, Fact, Facts, Trait
from casework.periods import Period, Unit, read_period
from tests.casework.deadline_cases import ASSESSED, ENTERED, LAST, PLANNED, REVIEWED, case, day

SEEDS = range(150)
OF_PEOPLE = tuple(event for event in Event if "contract" not in event and "manager" not in event)


def _some(random: Random) -> Facts:
    events = random.sample(OF_PEOPLE, random.randint(0, 9))
    days = {event: date(2019, 1, 1) + timedelta(days=random.randint(0, 2900)) for event in events}
    return Facts.of(*days.items(), traits=random.sample(list(Trait), random.randint(0, 3)))


def _all(facts: Facts, period: Period) -> dict[str, Duty]:
    return {duty.key: duty for duty in deadlines.of(facts, period)}


@pytest.mark.parametrize("seed", SEEDS)
def test_undoing_a_fact_restores_every_date(seed: int) -> None:
    random = Random(seed)
    facts, period = _some(random), random.choice(periods.periods())
    event, on = random.choice(OF_PEOPLE), date(2028, 1, 1) + timedelta(days=random.randint(0, 1400))

    assert deadlines.of(facts.add(event, on).undo(event, on), period) == deadlines.of(facts, period)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_fact_that_moves_later_moves_no_duty_that_is_not_counted_from_it(seed: int) -> None:
    random = Random(seed)
    facts, period = _some(random), random.choice(periods.periods())
    if not facts.facts:
        return
    moved = random.choice(sorted(facts.facts, key=lambda fact: fact.event))
    later = moved.day + timedelta(days=random.randint(1, 400))
    before = _all(facts, period)
    after = _all(facts.undo(moved.event, moved.day).add(moved.event, later), period)

    for key in before.keys() & after.keys():
        old, new = before[key], after[key]
        if moved.event not in {old.event, new.event}:
            assert (old.due, old.base) == (new.due, new.base), key
        elif old.due and new.due and old.event is new.event:
            assert new.due >= old.due, key


@pytest.mark.parametrize("seed", SEEDS)
def test_what_always_holds_of_a_duty(seed: int) -> None:
    random = Random(seed)
    facts, period = _some(random), random.choice((*periods.periods(), periods.state_services()))

    for duty in deadlines.of(facts, period):
        assert duty.event is None or duty.base == facts.on(duty.event)
        assert (duty.due is None) == (duty.arithmetic is None)
        if duty.due is None or duty.arithmetic is None:
            assert duty.state(date(2099, 1, 1)) in {State.OPEN, State.MET}
            continue
        assert duty.arithmetic.due == duty.due
        assert duty.source.status is not None
        if duty.arithmetic.unit is Unit.DAYS_BEFORE_END:
            assert duty.base is not None
            assert duty.due < duty.base == period.services.end
            continue
        assert duty.arithmetic.unit is Unit.ON or (duty.base is not None and duty.due >= duty.base)
        assert duty.state(duty.due) is not State.LATE
        if duty.after_end:
            assert period.services.end is not None
            assert duty.due > period.services.end
        elif duty.met_on is None:
            assert duty.state(duty.due + timedelta(days=1)) is State.LATE


@pytest.mark.parametrize("seed", range(60))
def test_working_days_never_end_on_a_day_off(seed: int) -> None:
    random = Random(seed)
    amount = random.randint(1, 60)
    rule = f'assessment = {{ working_days = {amount}, status = "example" }}'
    own = read_period("oma.toml", f'name = "oma"\n[duties]\n{rule}\n')
    entered = date(2020, 1, 1) + timedelta(days=random.randint(0, 4000))
    found = _all(Facts.of((ENTERED, entered)), own)["assessment"]

    assert found.due is not None
    assert found.arithmetic is not None
    assert found.due.weekday() < 5
    weekdays = sum((entered + timedelta(days=n)).weekday() < 5 for n in range(1, (found.due - entered).days + 1))
    assert weekdays == amount + len(found.arithmetic.skipped)


def test_without_facts_nothing_is_due() -> None:
    assert [deadlines.of(Facts(), period) for period in periods.periods()] == [()] * 5


def test_the_latest_of_two_on_one_day_is_the_later_in_the_row() -> None:
    facts = case(planned="2025-03-20", reviewed="2025-03-20")
    assert facts.latest([PLANNED, REVIEWED]) == Fact(REVIEWED, day("2025-03-20"))
    assert facts.latest([ASSESSED]) is None


def test_what_falls_due_before_an_exit_that_lies_ahead_is_owed_until_that_day() -> None:
    """A review of 10.12 with an exit on 31.12: nobody forgets it, and nobody asks for it from the 31st on."""
    facts = Facts.of(
        (Event.ENTERED, date(2025, 1, 15)), (Event.REVIEWED, date(2025, 12, 10)), (Event.EXITED, date(2026, 12, 31))
    )
    review = next(duty for duty in deadlines.of(facts, LAST) if duty.key == "review")
    assert review.due == date(2026, 12, 10)
    assert not review.is_over(date(2026, 12, 30))
    assert review.is_over(date(2026, 12, 31))
    earlier = Facts.of((Event.ENTERED, date(2025, 1, 15)), (Event.REVIEWED, date(2025, 12, 10)))
    left = earlier.add(Event.EXITED, date(2026, 12, 10))
    assert "review" not in {duty.key for duty in deadlines.of(left, LAST)}, "due on the day itself: gone"
    dead = facts.add(Event.DIED, date(2026, 11, 20))
    assert {duty.key for duty in deadlines.of(dead, LAST) if duty.met_on is None} == {
        "exit_form",
        "exit_form_copy",
    }
