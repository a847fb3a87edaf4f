"""Reminders before, on and after a due day. Moments in the cases are by the Tallinn clock."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
from random import Random
from zoneinfo import ZoneInfo

import pytest

from casework.calendar import is_working_day, tallinn, working_days_after
from casework.deadlines import Duty
from casework.duties import Owner, kinds
from casework.ladder import (
    Audience,
    Snooze,
    Step,
    call,
    digest,
    in_weekly_post,
    may_speak,
    next_moment,
    steps,
    working_days_late,
)
from casework.ladders import Ladder, ladders, quiet
from casework.office_hours import OfficeHours
from casework.periods import Source

LADDER = Ladder()
OWNER = {Audience.OWNER}
ABOVE = {Audience.DEPUTY, Audience.CASE_MANAGER}
UP = OWNER | ABOVE


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Tallinn"))


def duty(due: str | None, met: str | None = None, *, after_end: bool = False, key: str = "plan") -> Duty:
    due_day = date.fromisoformat(due) if due else None
    met_on = date.fromisoformat(met) if met else None
    return Duty(key, Owner.BTO, Source(), due=due_day, met_on=met_on, after_end=after_end)


def told(found: Iterator[Step], count: int) -> list[tuple[str, int, set[Audience]]]:
    return [
        (f"{tallinn(step.moment):%a %d.%m %H:%M}", step.days, set(step.audience)) for step in islice(found, count)
    ]


def test_the_way_of_a_duty_that_nobody_does() -> None:
    """Due on Wednesday 25.11.2026; nothing is off until Christmas."""
    assert told(steps(duty("2026-11-25"), LADDER), 9) == [
        ("Wed 18.11 08:00", 7, OWNER),
        ("Mon 23.11 08:00", 3, OWNER),
        ("Tue 24.11 08:00", 1, OWNER),
        ("Wed 25.11 08:00", 0, OWNER),
        ("Mon 30.11 08:00", -3, UP),
        ("Thu 03.12 08:00", -6, UP),
        ("Fri 04.12 08:00", -7, {Audience.LEAD}),
        ("Tue 08.12 08:00", -9, UP),
        ("Fri 11.12 08:00", -12, UP),
    ]


def test_over_christmas_the_last_call_comes_before_the_days_off() -> None:
    """Due on Friday 25.12.2026, a holiday after a holiday: the last word is on Wednesday."""
    assert told(steps(duty("2026-12-25"), LADDER), 5) == [
        ("Fri 18.12 08:00", 7, OWNER),
        ("Tue 22.12 08:00", 3, OWNER),
        ("Wed 23.12 08:00", 0, OWNER),
        ("Wed 30.12 08:00", -3, UP),
        ("Tue 05.01 08:00", -6, UP),
    ]


def test_a_due_day_on_sunday_is_called_on_friday() -> None:
    found = told(steps(duty("2026-11-22"), LADDER), 4)
    assert [when[:9] for when, _, _ in found] == ["Mon 16.11", "Thu 19.11", "Fri 20.11", "Wed 25.11"]


@pytest.mark.parametrize(
    ("hours", "first"),
    [
        (OfficeHours(time(9, 30), time(17)), "Wed 18.11 09:30"),
        (OfficeHours(time(6), time(12)), "Wed 18.11 08:00"),
        (OfficeHours(time(21), time(23)), "Wed 18.11 08:00"),
        (OfficeHours(weekdays=frozenset({0, 4})), "Fri 20.11 08:00"),
    ],
)
def test_the_office_decides_the_morning_but_not_at_night(hours: OfficeHours, first: str) -> None:
    assert told(steps(duty("2026-11-25"), LADDER, hours), 1)[0][0] == first


def test_eight_in_the_morning_follows_the_clocks() -> None:
    """29.03.2026 the clocks go forward: six and five by UTC."""
    assert [step.moment.hour for step in islice(steps(duty("2026-03-31"), LADDER), 4)] == [6, 5, 5, 5]


@pytest.mark.parametrize("silent", [duty(None), duty("2026-11-25", "2026-11-20"), duty("2027-02-01", after_end=True)])
def test_what_is_met_or_over_or_has_no_day_is_not_called_to_mind(silent: Duty) -> None:
    assert next_moment(silent, LADDER, at("2020-01-01 00:00")) is None
    assert call(silent, LADDER, at("2020-01-01 00:00"), at("2026-12-30 10:00")) is None
    assert not in_weekly_post(silent, LADDER, date(2027, 12, 1))


@pytest.mark.parametrize(
    ("after", "moment"),
    [
        ("2026-11-01 00:00:00", "2026-11-18 08:00"),
        ("2026-11-18 07:59:59", "2026-11-18 08:00"),
        ("2026-11-18 08:00:00", "2026-11-23 08:00"),
        ("2026-11-25 08:00:00", "2026-11-30 08:00"),
        ("2027-06-01 12:00:00", "2027-06-04 08:00"),
    ],
)
def test_the_next_moment_is_strictly_after(after: str, moment: str) -> None:
    assert next_moment(duty("2026-11-25"), LADDER, at(after)) == at(moment)


@pytest.mark.parametrize(
    ("now", "speaks"),
    [
        ("2026-11-23 07:59:59", False),
        ("2026-11-23 08:00:00", True),
        ("2026-11-23 19:59:59", True),
        ("2026-11-23 20:00:00", False),
        ("2026-11-22 12:00:00", False),
        ("2026-12-24 12:00:00", False),
    ],
)
def test_nothing_is_said_at_night_on_weekends_and_holidays(now: str, speaks: bool) -> None:
    assert may_speak(at(now)) is speaks
    assert (call(duty("2026-11-10"), LADDER, at("2026-11-01 08:00"), at(now)) is not None) is speaks


# ── after an outage, and in one morning ─────────────────────────────────────


def test_after_an_outage_only_the_newest_step_is_said_once() -> None:
    found = call(duty("2026-11-25"), LADDER, at("2026-11-17 12:00"), at("2026-11-24 09:00"))
    assert found is not None
    assert (found.step.days, set(found.step.audience)) == (1, OWNER)
    assert call(duty("2026-11-25"), LADDER, at("2026-11-24 09:00"), at("2026-11-24 15:00")) is None


def test_a_step_that_an_outage_swallowed_still_reaches_the_lead() -> None:
    """The lead's only step was on 04.12; the newest, on 08.12, would not be for the lead."""
    found = call(duty("2026-11-25"), LADDER, at("2026-11-25 09:00"), at("2026-12-08 09:00"))
    assert found is not None
    assert (found.step.days, set(found.step.audience)) == (-9, UP | {Audience.LEAD})


def test_one_morning_says_everything_at_once_in_order() -> None:
    duties = [
        duty("2026-11-25", key="review"),
        duty("2026-11-23", key="plan"),
        duty("2026-11-18", key="assessment"),
        duty("2026-11-30", key="qol_year"),
        duty(None, key="qol_start"),
    ]
    calls = digest(duties, ladders(), at("2026-11-20 08:00"), at("2026-11-23 08:00"))
    assert [(each.duty.key, each.step.days) for each in calls] == [
        ("assessment", -3),
        ("plan", 0),
        ("review", 3),
        ("qol_year", 7),
    ]
    assert digest(duties, ladders(), at("2026-11-20 08:00"), at("2026-11-22 12:00")) == ()


def test_the_weekly_post_names_it_from_the_seventh_working_day() -> None:
    late = duty("2026-11-25")
    assert [working_days_late(late, date(2026, 12, on)) for on in (3, 4, 5, 7)] == [6, 7, 7, 8]
    assert [in_weekly_post(late, LADDER, date(2026, 12, on)) for on in (3, 4, 5)] == [False, True, True]
    assert working_days_late(late, date(2026, 11, 25)) == 0


# ── putting off ─────────────────────────────────────────────────────────────


def test_a_snooze_silences_the_owner_until_its_morning() -> None:
    assert told(steps(duty("2026-11-26"), LADDER, snooze=Snooze(date(2026, 11, 25))), 3) == [
        ("Wed 25.11 08:00", 1, OWNER),
        ("Thu 26.11 08:00", 0, OWNER),
        ("Tue 01.12 08:00", -3, UP),
    ]


def test_a_snooze_past_the_due_day_does_not_silence_those_above() -> None:
    snooze = Snooze(date(2026, 12, 7), "ootab kohtumäärust")
    assert told(steps(duty("2026-11-25"), LADDER, snooze=snooze), 5) == [
        ("Mon 30.11 08:00", -3, ABOVE),
        ("Thu 03.12 08:00", -6, ABOVE),
        ("Fri 04.12 08:00", -7, {Audience.LEAD}),
        ("Mon 07.12 08:00", -8, OWNER),
        ("Tue 08.12 08:00", -9, UP),
    ]


def test_a_snooze_that_ends_on_a_step_is_one_call() -> None:
    first, second = islice(steps(duty("2026-11-25"), LADDER, snooze=Snooze(date(2026, 11, 30))), 2)
    assert (first.days, set(first.audience), first.snoozed) == (-3, UP, True)
    assert (second.days, second.snoozed) == (-6, False)


# ── another ladder ──────────────────────────────────────────────────────────


def test_the_default_ladder_and_the_quiet_hours_are_data() -> None:
    assert ladders()["default"] == LADDER
    assert quiet() == (time(20), time(8))
    assert {kind.ladder for kind in kinds().values()} <= ladders().keys()


def test_another_ladder_has_its_own_steps() -> None:
    own = Ladder(before=(2,), late_every=5, deputy_after=1, lead_after=2)
    assert told(steps(duty("2026-11-25"), own), 5) == [
        ("Mon 23.11 08:00", 2, OWNER),
        ("Wed 25.11 08:00", 0, OWNER),
        ("Thu 26.11 08:00", -1, ABOVE),
        ("Fri 27.11 08:00", -2, {Audience.LEAD}),
        ("Wed 02.12 08:00", -5, UP),
    ]


@pytest.mark.parametrize("bad", [((0,), 3, 3, 7), ((7,), 0, 3, 7), ((7,), 3, 3, -1)])
def test_a_ladder_without_steps_is_refused(bad: tuple[tuple[int, ...], int, int, int]) -> None:
    with pytest.raises(ValueError, match="1 or more"):
        Ladder(*bad)


# ── laws ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("seed", range(120))
def test_steps_are_in_order_on_working_mornings_and_not_late_before_they_must_be(seed: int) -> None:
    random = Random(seed)
    due = date(2024, 1, 1) + timedelta(days=random.randint(0, 1200))
    ladder = Ladder(tuple(random.sample(range(1, 20), 3)), random.randint(1, 6), random.randint(1, 9), 7)
    hours = OfficeHours(time(random.randint(5, 12)), time(17), frozenset(random.sample(range(5), 4)))
    snooze = random.choice([None, Snooze(due + timedelta(days=random.randint(-10, 20)))])
    found = list(islice(steps(duty(due.isoformat()), ladder, hours, snooze), 25))
    moments = [step.moment for step in found]

    assert moments == sorted(set(moments))
    for step in found:
        on = tallinn(step.moment).date()
        assert may_speak(step.moment, hours)
        assert is_working_day(on)
        assert step.audience
        assert (on <= due) if step.days >= 0 else (working_days_after(due, on) >= -step.days)


@pytest.mark.parametrize("seed", range(25))
def test_however_often_one_asks_everybody_hears_and_nothing_twice(seed: int) -> None:
    """Ticks at any hours: each step is said at most once, and who would have heard a step hears of the duty."""
    random = Random(seed)
    late = duty((date(2026, 1, 1) + timedelta(days=random.randint(0, 300))).isoformat())
    start = now = at("2025-12-01 00:00")
    said: list[Step] = []
    while now < at("2027-01-31 00:00"):
        since, now = now, now + timedelta(hours=random.choice([7, 24, 100, 900]))
        if not may_speak(now):  # what is not said is asked again in the morning, from where the ladder was left
            now += timedelta(hours=next(hour for hour in range(1, 400) if may_speak(now + timedelta(hours=hour))))
        if found := call(late, LADDER, since, now):
            said.append(found.step)
    by_now = [step for step in takewhile(lambda step: step.moment <= now, steps(late, LADDER)) if step.moment > start]

    assert [step.moment for step in said] == sorted({step.moment for step in said})
    assert len(said) <= len(by_now)
    heard = {audience for step in said for audience in step.audience}
    assert heard == {audience for step in by_now for audience in step.audience}
