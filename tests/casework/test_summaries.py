"""Spans, stays and the rules of single numbers; the quarter in `tests/storage/test_summaries.py` tries them together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from casework.cases import CaseKind, Stage
from casework.duties import Owner
from casework.facts import Event, Facts
from casework.periods import named
from casework.referrals import Move
from casework.summaries import (
    Behind,
    CaseRaw,
    ContractRaw,
    DutyRaw,
    HoursRaw,
    PlanRaw,
    Raw,
    Span,
    Visit,
    WorkerRaw,
    behind,
    made,
    stays,
)

WEEK = Span.week_of(date(2026, 11, 18))
MONDAY, SUNDAY = date(2026, 11, 16), date(2026, 11, 22)
AFTER = date(2026, 11, 23)
EMPTY = Raw(1, "Näidisvald")


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


# ── spans ────────────────────────────────────────────────────────────────────


def test_a_week_is_monday_to_sunday_by_the_tallinn_clock() -> None:
    assert (WEEK.first, WEEK.last, WEEK.key) == (MONDAY, SUNDAY, "2026-W47")
    assert at(15, 21, 59) not in WEEK
    assert at(15, 22, 0) in WEEK
    assert at(22, 21, 59) in WEEK
    assert at(22, 22, 0) not in WEEK
    assert None not in WEEK


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 12, 31), date(2027, 1, 1)])
def test_spans_lie_side_by_side_over_clock_changes_and_new_years(day: date) -> None:
    for span in (Span.week_of(day), Span.month_of(day)):
        assert day in span
        assert span.after().before() == span == span.before().after()
        assert span.before().ends == span.begins < span.ends == span.after().begins
        assert Span.parse(span.key) == span


@pytest.mark.parametrize("typed", ["", "47", "2026-W54", "2026-13", "2026-W00", "vana nädal", "2026-W47x"])
def test_what_is_no_span_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Span.parse(typed)


def test_iso_weeks_of_the_turn_of_the_year() -> None:
    assert Span.parse("2026-W53").first == date(2026, 12, 28)
    assert Span.week_of(date(2027, 1, 1)).key == "2026-W53"
    assert Span.parse("2027w1").first == date(2027, 1, 4)


# ── referrals ────────────────────────────────────────────────────────────────


SENT = at(17)


def referred(*visits: tuple[Move, datetime, int], sent: datetime = SENT, place: int = 1) -> Raw:
    rows = [Visit(move, moment, where) for move, moment, where in visits]
    return replace(
        EMPTY, stays=tuple(one for one in stays(7, "P-007", place, sent, rows) if one.municipality_id == 1)
    )


def test_taken_given_back_and_taken_again_counts_once_by_its_first_time() -> None:
    raw = referred(
        (Move.TAKE, at(17, 11), 1),
        (Move.RELEASE, at(18), 1),
        (Move.TAKE, at(20), 1),
        (Move.CONTACT, at(20, 10), 1),
    )
    found = made(raw, WEEK, AFTER).referrals

    assert (found.new, found.taken, found.contacted, found.waiting) == (1, 1, 1, 0)
    assert (found.until_taken.median, found.until_contact.slowest) == (120, 3 * 24 * 60 + 60)


def test_given_back_it_waits_again() -> None:
    raw = referred((Move.TAKE, at(17, 11), 1), (Move.RELEASE, at(18), 1))

    assert made(raw, WEEK, AFTER).referrals.waiting == 1
    assert [line.code for line in behind(raw, WEEK, Behind.WAITING, AFTER)] == ["P-007"]


def test_passed_on_it_is_new_where_it_went_and_waits_no_more_where_it_was() -> None:
    away = referred((Move.FORWARD, at(18), 1), place=2)
    here = referred((Move.FORWARD, at(18), 2), (Move.TAKE, at(18, 10), 1), sent=at(2), place=1)

    assert (made(away, WEEK, AFTER).referrals.new, made(away, WEEK, AFTER).referrals.waiting) == (1, 0)
    found = made(here, WEEK, AFTER).referrals
    assert (found.new, found.taken, found.until_taken.median) == (1, 1, 60)


def test_the_median_of_two_lies_between_them() -> None:
    one, two = (referred((Move.TAKE, at(17, 9, late), 1)).stays[0] for late in (10, 31))
    found = made(replace(EMPTY, stays=(one, two)), WEEK, AFTER).referrals.until_taken

    assert (found.count, found.median, found.slowest) == (2, 20, 31)


def test_without_any_there_is_no_median_and_no_nought_in_its_place() -> None:
    found = made(EMPTY, WEEK, AFTER)

    assert found.referrals.until_taken.median is None
    assert found.places is None
    assert found.is_quiet
    assert not found.is_so_far
    assert made(EMPTY, WEEK, SUNDAY).is_so_far


# ── cases ────────────────────────────────────────────────────────────────────

PERIOD = named("2025-2026")
assert PERIOD is not None


def case(*facts: tuple[Event, date], closed: datetime | None = None, kind: CaseKind = CaseKind.ISTE) -> CaseRaw:
    return CaseRaw(1, "P-001", kind, Facts.of(*facts), at(1), closed, (PERIOD,) if PERIOD else ())


def test_an_exit_agreed_ahead_has_not_happened_yet() -> None:
    raw = replace(EMPTY, cases=(case((Event.ENTERED, MONDAY), (Event.EXITED, SUNDAY)),))

    before, after = made(raw, WEEK, date(2026, 11, 20)).cases, made(raw, WEEK, AFTER).cases
    assert (before.entered, before.left, before.stages) == (1, 0, ((Stage.ASSESSMENT, 1),))
    assert (after.entered, after.left, after.stages) == (1, 1, ((Stage.LEFT, 1),))


def test_help_of_the_municipalitys_own_fills_no_place() -> None:
    facts = Facts.of((Event.ENTERED, MONDAY))
    contract = ContractRaw("naidis", 5, members=((facts, None), (facts, at(18))))
    raw = replace(EMPTY, cases=(case((Event.ENTERED, MONDAY), kind=CaseKind.OWN),), contract=contract)
    found = made(raw, WEEK, AFTER)

    assert found.cases.entered == 0
    assert found.places is not None
    assert (found.places.filled, found.places.share, found.places.is_low) == (1, 20.0, False)


def test_delivery_is_looked_for_in_the_last_31_days_not_in_the_first_week_of_a_month() -> None:
    way = [(one, date(2026, 10, 1)) for one in (Event.TARGET_CHECKED, Event.ENTERED, Event.ASSESSED, Event.PLANNED)]
    given = [
        HoursRaw(1, "P-001", 3, 5, date(2026, 11, 20), 60, component)
        for component in ("planning_and_coordination", "leisure_support")
    ]
    raw = replace(EMPTY, cases=(case(*way),), hours=tuple(given))
    week = Span.week_of(date(2026, 12, 2))

    assert made(raw, week, week.last + timedelta(days=1)).cases.look == 0
    later = Span.week_of(date(2026, 12, 30))
    assert (
        made(replace(raw, hours=(), cases=(replace(raw.cases[0], has_plan=True),)), later, later.last).cases.look == 1
    )


# ── duties ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("due", "done", "kind"),
    [
        (20, 20, Behind.ON_TIME),
        (20, 21, Behind.MET_LATE),
        (25, 18, Behind.ON_TIME),
        (20, None, Behind.OVERDUE),
        (22, None, Behind.OVERDUE),
        (23, None, Behind.NEXT),
        (29, None, Behind.NEXT),
        (30, None, None),
        (20, 24, Behind.OVERDUE),
        (10, 9, None),
    ],
)
def test_a_duty_stands_in_one_place(due: int, done: int | None, kind: Behind | None) -> None:
    row = DutyRaw(
        1,
        "plan",
        Owner.BTO,
        at(1),
        date(2026, 11, due),
        done_on=date(2026, 11, done) if done else None,
        ended_at=at(25) if done else None,
    )
    raw = replace(EMPTY, duties=(row,))
    found = {what for what in Behind if behind(raw, WEEK, what, AFTER)}

    assert found == ({kind} if kind else set())
    duties = made(raw, WEEK, AFTER).duties
    assert sum((duties.on_time, duties.met_late, duties.overdue, duties.next)) == len(found)


def test_what_is_due_today_is_not_late_yet() -> None:
    row = DutyRaw(1, "plan", Owner.KOV, at(1), date(2026, 11, 20))

    assert made(replace(EMPTY, duties=(row,)), WEEK, date(2026, 11, 20)).duties.overdue == 0
    assert made(replace(EMPTY, duties=(row,)), WEEK, date(2026, 11, 21)).duties.overdue == 1


def test_what_the_state_owes_is_not_the_municipalitys_lateness() -> None:
    row = DutyRaw(1, "state_decision", Owner.SKA, at(1), date(2026, 11, 17))

    assert made(replace(EMPTY, duties=(row,)), WEEK, AFTER).duties.overdue == 0


# ── hours ────────────────────────────────────────────────────────────────────


def test_a_plan_is_shared_out_over_the_days_of_its_months() -> None:
    plan = PlanRaw(1, "leisure_support", None, 3100, date(2026, 1, 1))
    over = Span.week_of(date(2026, 12, 1))  # one day of November, six of December

    assert made(replace(EMPTY, plans=(plan,)), over, over.last).hours.planned == round(3100 / 30 + 6 * 3100 / 31)
    month = Span.month_of(MONDAY)
    assert made(replace(EMPTY, plans=(plan,)), month, month.last).hours.planned == 3100


def test_a_plan_ends_with_its_case() -> None:
    plan = PlanRaw(1, "leisure_support", None, 3000, date(2026, 1, 1), until=date(2026, 11, 18))

    assert made(replace(EMPTY, plans=(plan,)), WEEK, AFTER).hours.planned == 300
    assert made(replace(EMPTY, plans=(plan,)), WEEK.after(), AFTER).hours.planned == 0


def test_who_wrote_nothing_and_who_told_that_there_was_nothing() -> None:
    plan = PlanRaw(1, "leisure_support", None, 3000, date(2026, 1, 1))
    one = frozenset({1})
    raw = replace(
        EMPTY,
        plans=(plan,),
        hours=(HoursRaw(1, "P-001", 3, None, MONDAY, 60, None),),
        workers=(
            WorkerRaw(3, "Maie K.", one),
            WorkerRaw(4, "Rein T.", one),
            WorkerRaw(5, "Olga P.", one, said_none=True),
            WorkerRaw(6, "Anne M.", frozenset({2})),
        ),
    )
    found = made(raw, WEEK, AFTER).hours

    assert [worker.name for worker in found.silent] == ["Rein T."]
    assert [worker.name for worker in found.said_none] == ["Olga P."]
    assert [line.name for line in behind(raw, WEEK, Behind.SILENT, AFTER)] == ["Rein T."]
    assert [(line.code, line.key, line.minutes) for line in behind(raw, WEEK, Behind.HOURS, AFTER)] == [
        ("P-001", "", 60)
    ]
