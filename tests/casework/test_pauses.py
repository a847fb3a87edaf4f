"""Pauses as rules: which days can be told, which duties rest, which days of a month they explain."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from casework.deadlines import of
from casework.duties import Owner, Scope, kinds
from casework.facts import Event, Facts
from casework.life import ABOUT_PAPERS, LifeFlaw, NotPossibleDay, check_day, is_silenced, waits_in_vain
from casework.notices import Notice
from casework.pauses import (
    LOOK_AFTER,
    Flaw,
    NotKept,
    Pause,
    PauseKind,
    check_back,
    check_look,
    check_since,
    in_month,
    is_quiet,
    looks,
)
from casework.periods import named
from casework.summaries.choosing import due_next, on_pause, overdue
from casework.summaries.raw import DutyRaw
from casework.summaries.spans import Span

TODAY = date(2026, 11, 23)
BEFORE = Pause(PauseKind.AWAY, date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, 10))


@pytest.mark.parametrize(
    ("since", "flaw"),
    [
        (TODAY, None),
        (TODAY - timedelta(days=60), Flaw.OVERLAPS),
        (TODAY - timedelta(days=61), Flaw.LONG_AGO),
        (TODAY + timedelta(days=1), Flaw.AHEAD),
        (date(2026, 11, 10), Flaw.OVERLAPS),
        (date(2026, 11, 11), None),
    ],
)
def test_a_pause_begins_a_little_before_at_most_and_after_every_other(since: date, flaw: Flaw | None) -> None:
    if flaw is None:
        check_since(since, TODAY, [BEFORE])
        return
    with pytest.raises(NotKept) as refusal:
        check_since(since, TODAY, [BEFORE])
    assert refusal.value.flaw is flaw


@pytest.mark.parametrize(("days", "flaw"), [(0, Flaw.LOOK_PAST), (1, None), (365, None), (366, Flaw.LOOK_FAR)])
def test_it_is_looked_at_within_a_year(days: int, flaw: Flaw | None) -> None:
    if flaw is None:
        check_look(TODAY + timedelta(days=days), TODAY)
        return
    with pytest.raises(NotKept) as refusal:
        check_look(TODAY + timedelta(days=days), TODAY)
    assert refusal.value.flaw is flaw


def test_nobody_is_back_before_they_went_nor_tomorrow() -> None:
    pause = Pause(PauseKind.AWAY, date(2026, 11, 20), date(2026, 12, 1))
    check_back(date(2026, 11, 21), pause, TODAY)
    for day, flaw in ((date(2026, 11, 20), Flaw.NOT_AFTER), (TODAY + timedelta(days=1), Flaw.AHEAD)):
        with pytest.raises(NotKept) as refusal:
            check_back(day, pause, TODAY)
        assert refusal.value.flaw is flaw


def test_every_kind_is_offered_its_own_days_the_usual_one_first() -> None:
    usual = {kind: next(iter(looks(kind, TODAY))) for kind in PauseKind}
    assert usual == {
        PauseKind.HOSPITAL: 14,
        PauseKind.PRISON: 90,
        PauseKind.AWAY: 30,
        PauseKind.LOST_CONTACT: 7,
    }
    assert all(0 < days <= 365 for offers in LOOK_AFTER.values() for days in offers)


def test_papers_to_ska_and_the_states_count_downs_go_on() -> None:
    persons = {key for key, kind in kinds().items() if kind.scope is Scope.PERSON}
    assert {key for key in persons if not is_quiet(key)} == {
        *("exit_path", "entry_form_copy", "exit_form", "exit_form_copy"),
        *("state_decision", "state_start_supporting", "state_start_housing", "state_start_compulsory"),
    }
    assert not [key for key, kind in kinds().items() if kind.needs_person and kind.scope is not Scope.PERSON]


def test_days_of_a_month_in_a_pause() -> None:
    lasting = Pause(None, date(2026, 11, 25), date(2026, 12, 9))
    assert in_month([lasting, BEFORE], date(2026, 11, 1)) == (
        (date(2026, 11, 1), date(2026, 11, 10)),
        (date(2026, 11, 25), date(2026, 11, 30)),
    )
    assert in_month([BEFORE], date(2026, 12, 1)) == ()


def test_after_a_death_only_the_municipalitys_papers_are_owed() -> None:
    period = named("2025-2026")
    assert period is not None
    alive = Facts.of((Event.ENTERED, date(2026, 11, 2)), (Event.EXITED, date(2026, 11, 20)))
    owed = {duty.key for duty in of(alive, period) if duty.met_on is None}
    dead = {duty.key for duty in of(alive.add(Event.DIED, date(2026, 11, 20)), period) if duty.met_on is None}

    assert "qol_end" in owed
    assert dead == {"exit_form", "exit_form_copy"}


@pytest.mark.parametrize(
    ("day", "flaw"),
    [
        (TODAY, None),
        (TODAY + timedelta(days=1), LifeFlaw.AHEAD),
        (date(2026, 11, 1), LifeFlaw.BEFORE_ENTRY),
        (date(2025, 11, 1), LifeFlaw.LONG_AGO),
    ],
)
def test_the_day_of_a_death_or_a_move(day: date, flaw: LifeFlaw | None) -> None:
    facts = Facts.of((Event.ENTERED, date(2026, 11, 2)))
    if flaw is None:
        check_day(day, TODAY, facts)
        return
    with pytest.raises(NotPossibleDay) as refusal:
        check_day(day, TODAY, facts)
    assert refusal.value.flaw is flaw


def test_a_death_silences_whatever_is_not_about_papers() -> None:
    assert {notice for notice in Notice if not waits_in_vain(notice)} == ABOUT_PAPERS
    assert {notice for notice in Notice if not is_silenced(notice)} == ABOUT_PAPERS | {Notice.SENDER_CLOSED}
    assert is_silenced(Notice.NOT_INFORMED)
    assert is_silenced(Notice.PAUSE_LOOK)


def test_what_rests_is_neither_late_nor_coming_in_the_weekly_post() -> None:
    span = Span.week_of(date(2026, 11, 16))
    made = datetime(2026, 10, 1, tzinfo=UTC)
    late, coming = (
        DutyRaw(number, "assessment", Owner.KOV, made, due)
        for number, due in ((1, date(2026, 11, 17)), (2, date(2026, 11, 25)))
    )
    assert overdue([late, coming], span, TODAY) == [late]
    assert due_next([late, coming], span) == [coming]
    resting = [replace(one, paused=True) for one in (late, coming)]

    assert overdue(resting, span, TODAY) == due_next(resting, span) == []
    assert on_pause(resting, span) == resting
