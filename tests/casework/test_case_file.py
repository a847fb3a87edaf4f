"""The case file's check-list: which papers are there, missing, late or not needed yet; what a review would find."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from casework import case_dates
from casework.case_file import Delivered, Finding, Paper, PaperLine, Standing, Verdict, findings, papers
from casework.cases import CaseKind
from casework.facts import Event, Facts
from casework.periods import OWN, Period, named, state_services

ENTERED = date(2025, 3, 3)
DUE = ENTERED + timedelta(days=30)


def period(name: str = "2025-2026") -> Period:
    found = named(name)
    assert found is not None
    return found


def lines(facts: Facts, today: date, kind: CaseKind = CaseKind.ISTE) -> dict[Paper, PaperLine]:
    rules = (period() if kind is CaseKind.ISTE else period(OWN), state_services())
    found = papers(facts, kind, case_dates.duties(facts, rules), today)
    return {line.paper: line for line in found}


def checks(
    facts: Facts, today: date, delivered: Delivered | None = None, kind: CaseKind = CaseKind.ISTE
) -> dict[Finding, Verdict]:
    found = findings(facts, kind, case_dates.duties(facts, (period(), state_services())), today, delivered)
    return dict(found)


ALL = Facts.of(
    (Event.CONSENT_GIVEN, ENTERED),
    (Event.ENTERED, ENTERED),
    (Event.ENTRY_FORM_SENT, ENTERED),
    (Event.ASSESSED, ENTERED),
    (Event.LINKED, ENTERED),
    (Event.PLANNED, ENTERED),
    (Event.REVIEWED, date(2026, 2, 2)),
    *((event, ENTERED) for event in Event if event.startswith("qol_")),
    (Event.EXITED, date(2026, 10, 1)),
    (Event.EXIT_FORM, date(2026, 10, 1)),
    (Event.EXIT_FORM_SENT, date(2026, 10, 1)),
)


def test_about_ten_papers_a_person_and_all_of_them_can_be_there() -> None:
    found = lines(ALL, date(2026, 10, 2))

    assert set(found) == set(Paper)
    assert {line.standing for line in found.values()} == {Standing.THERE}
    assert all(line.day is not None for line in found.values())


def test_before_the_entry_only_the_form_is_wanted() -> None:
    found = lines(Facts(), ENTERED)

    assert {paper for paper, line in found.items() if line.standing is Standing.MISSING} == {Paper.ENTRY_FORM}
    assert {line.standing for line in found.values()} == {Standing.MISSING, Standing.NOT_YET}


@pytest.mark.parametrize(
    ("today", "standing"),
    [(ENTERED, Standing.MISSING), (DUE, Standing.MISSING), (DUE + timedelta(days=1), Standing.LATE)],
)
def test_an_assessment_is_missing_until_its_day_and_late_after_it(today: date, standing: Standing) -> None:
    line = lines(Facts.of((Event.ENTERED, ENTERED)), today)[Paper.ASSESSMENT]

    assert (line.standing, line.due) == (standing, DUE)


def test_a_plan_is_not_needed_before_the_assessment_and_missing_after_it() -> None:
    entered = Facts.of((Event.ENTERED, ENTERED))
    assert lines(entered, ENTERED)[Paper.PLAN].standing is Standing.NOT_YET
    assert lines(entered.add(Event.ASSESSED, ENTERED), ENTERED)[Paper.PLAN].standing is Standing.MISSING


def test_of_two_ratings_the_one_that_is_there_is_shown_and_the_other_is_wanted() -> None:
    found = lines(Facts.of((Event.ENTERED, ENTERED), (Event.QOL_START_PERSON, ENTERED)), ENTERED)

    assert found[Paper.QOL_START_PERSON].standing is Standing.THERE
    assert found[Paper.QOL_START_SPECIALIST].standing is Standing.MISSING


def test_the_rating_after_a_year_waits_for_its_day() -> None:
    facts, day = Facts.of((Event.ENTERED, ENTERED)), date(2026, 3, 3)
    standings = [
        lines(facts, on)[Paper.QOL_YEAR_PERSON].standing
        for on in (day - timedelta(days=1), day, day + timedelta(days=1))
    ]

    assert standings == [Standing.NOT_YET, Standing.MISSING, Standing.LATE]


def test_a_review_that_is_a_year_old_no_longer_counts() -> None:
    facts = Facts.of((Event.ENTERED, ENTERED), (Event.PLANNED, ENTERED), (Event.REVIEWED, date(2025, 6, 1)))
    assert lines(facts, date(2026, 6, 1))[Paper.REVIEW].standing is Standing.THERE

    late = lines(facts, date(2026, 6, 2))[Paper.REVIEW]
    assert (late.standing, late.due) == (Standing.LATE, date(2026, 6, 1))


def test_help_outside_the_model_has_no_forms_of_the_model() -> None:
    found = lines(Facts.of((Event.CONTACTED, ENTERED)), ENTERED, CaseKind.OWN)

    assert set(found) == {Paper.CONSENT, Paper.ASSESSMENT, Paper.COOPERATION, Paper.PLAN, Paper.REVIEW}


def test_an_undone_fact_takes_its_paper_away() -> None:
    facts = Facts.of((Event.ENTERED, ENTERED), (Event.ASSESSED, ENTERED))

    assert lines(facts.undo(Event.ASSESSED, ENTERED), ENTERED)[Paper.ASSESSMENT].standing is Standing.MISSING


# ── what the reviews of 2022 found ───────────────────────────────────────────

IN_SUPPORT = Facts.of((Event.ENTERED, ENTERED), (Event.ASSESSED, ENTERED), (Event.PLANNED, ENTERED))


def test_an_unfinished_assessment_is_seen() -> None:
    assert checks(Facts.of((Event.ENTERED, ENTERED)), ENTERED)[Finding.ASSESSMENT_UNFINISHED] is Verdict.LOOK
    assert checks(IN_SUPPORT, ENTERED)[Finding.ASSESSMENT_UNFINISHED] is Verdict.FINE


def test_the_target_group_is_looked_at_and_again_when_the_need_changes() -> None:
    checked = IN_SUPPORT.add(Event.TARGET_CHECKED, ENTERED)
    changed = checked.add(Event.NEED_CHANGED, ENTERED + timedelta(days=9))

    assert checks(IN_SUPPORT, ENTERED)[Finding.TARGET_UNCHECKED] is Verdict.LOOK
    assert checks(checked, ENTERED)[Finding.TARGET_UNCHECKED] is Verdict.FINE
    assert checks(changed, DUE)[Finding.TARGET_CHANGED] is Verdict.LOOK
    again = changed.add(Event.TARGET_CHECKED, ENTERED + timedelta(days=9))
    assert Finding.TARGET_CHANGED not in checks(again, DUE)


def test_a_review_that_is_late_is_seen() -> None:
    day = date(2026, 3, 3)
    assert checks(IN_SUPPORT, day)[Finding.REVIEW_OVERDUE] is Verdict.FINE
    assert checks(IN_SUPPORT, day + timedelta(days=1))[Finding.REVIEW_OVERDUE] is Verdict.LOOK


def test_a_state_service_at_the_same_time_is_seen_but_not_one_that_was_left_at_the_entry() -> None:
    before, after = ENTERED - timedelta(days=90), ENTERED + timedelta(days=90)

    assert checks(IN_SUPPORT.add(Event.STATE_STARTED, before), DUE)[Finding.STATE_SERVICE] is Verdict.FINE
    assert checks(IN_SUPPORT.add(Event.STATE_STARTED, after), after)[Finding.STATE_SERVICE] is Verdict.LOOK


DELIVERY = (Finding.BASE_NOT_DELIVERED, Finding.SUPPORT_NOT_DELIVERED, Finding.TWO_PROVIDERS)


@pytest.mark.parametrize(
    ("delivered", "expected"),
    [
        (None, (Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN)),
        (Delivered(base=True, support=True), (Verdict.FINE, Verdict.FINE, Verdict.FINE)),
        (Delivered(base=False, support=True), (Verdict.LOOK, Verdict.FINE, Verdict.FINE)),
        (Delivered(base=True, support=False, doubled=True), (Verdict.FINE, Verdict.LOOK, Verdict.LOOK)),
    ],
)
def test_what_was_delivered_comes_from_the_hours_or_is_not_known(
    delivered: Delivered | None, expected: tuple[Verdict, ...]
) -> None:
    found = checks(IN_SUPPORT, DUE, delivered)

    assert tuple(found[one] for one in DELIVERY) == expected


def test_before_there_is_a_plan_nobody_asks_what_was_delivered() -> None:
    assert set(checks(Facts.of((Event.ENTERED, ENTERED)), ENTERED)).isdisjoint(DELIVERY)


def test_who_has_left_is_not_asked_about() -> None:
    left = IN_SUPPORT.add(Event.EXITED, DUE)

    assert checks(left, DUE) == {}
