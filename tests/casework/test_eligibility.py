"""The pre-check of the target group, period by period."""

from datetime import date

import pytest

from casework import eligibility
from casework.eligibility import Reason, Status, Verdict, precheck, read, target_group

IN_WINDOW = date(2025, 3, 1)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("age", "day", "verdict", "reason"),
    [
        (16, date(2019, 6, 1), Verdict.FITS, Reason.PENSION_AGE_NOT_CHECKED),
        (80, date(2021, 12, 31), Verdict.FITS, Reason.PENSION_AGE_NOT_CHECKED),
        (15, date(2021, 12, 31), Verdict.OUTSIDE, Reason.CHILD_PROTECTION),
        (16, date(2022, 1, 1), Verdict.FITS, Reason.PENSION_AGE_NOT_CHECKED),
        (16, date(2023, 1, 1), Verdict.FITS, Reason.AGE_FITS),
        (80, date(2024, 12, 31), Verdict.FITS, Reason.AGE_FITS),
        (15, date(2024, 12, 31), Verdict.OUTSIDE, Reason.CHILD_PROTECTION),
        (17, date(2025, 1, 1), Verdict.OUTSIDE, Reason.UNDER_MIN_AGE),
        (16, IN_WINDOW, Verdict.OUTSIDE, Reason.UNDER_MIN_AGE),
        (15, IN_WINDOW, Verdict.OUTSIDE, Reason.CHILD_PROTECTION),
        (18, date(2025, 1, 1), Verdict.FITS, Reason.AGE_FITS),
        (18, date(2025, 4, 30), Verdict.FITS, Reason.AGE_FITS),
        (18, date(2025, 5, 1), Verdict.WINDOW_CLOSED, Reason.NEW_PEOPLE_NO_LONGER),
        (42, TODAY, Verdict.WINDOW_CLOSED, Reason.NEW_PEOPLE_NO_LONGER),
        (17, TODAY, Verdict.OUTSIDE, Reason.UNDER_MIN_AGE),
        (None, TODAY, Verdict.WINDOW_CLOSED, Reason.NEW_PEOPLE_NO_LONGER),
        (None, IN_WINDOW, Verdict.UNKNOWN, Reason.AGE_NOT_TOLD),
        (None, date(2023, 6, 1), Verdict.UNKNOWN, Reason.AGE_NOT_TOLD),
        (42, date(2026, 12, 31), Verdict.WINDOW_CLOSED, Reason.NEW_PEOPLE_NO_LONGER),
        (42, date(2027, 1, 1), Verdict.NO_PERIOD, Reason.NO_PERIOD_ON_THIS_DAY),
        (42, date(2018, 12, 31), Verdict.NO_PERIOD, Reason.NO_PERIOD_ON_THIS_DAY),
    ],
)
def test_age_and_day_decide_where_there_is_a_contract(
    age: int | None, day: date, verdict: Verdict, reason: Reason
) -> None:
    said = precheck(age, day, has_contract=True)
    assert (said.verdict, said.reason) == (verdict, reason)


@pytest.mark.parametrize("age", [None, 15, 42])
def test_without_a_contract_the_municipality_is_not_in_the_model(age: int | None) -> None:
    said = precheck(age, IN_WINDOW, has_contract=False)
    assert (said.verdict, said.reason, said.rule) == (Verdict.NOT_IN_MODEL, Reason.NO_CONTRACT, "contract")


def test_where_no_period_runs_no_contract_can_be_missing() -> None:
    assert precheck(42, date(2027, 3, 1), has_contract=False).verdict is Verdict.NO_PERIOD


def test_a_closed_window_says_which_days_it_was_open_and_why() -> None:
    said = precheck(42, TODAY, has_contract=True)
    assert (said.period, said.window_from, said.window_until) == (
        "2025-2026",
        date(2025, 1, 1),
        date(2025, 4, 30),
    )
    assert (said.rule, said.clause, said.status) == ("window", "004 2.5", Status.DOCUMENTED)


@pytest.mark.parametrize(
    ("age", "day", "rule", "clause", "status"),
    [
        (42, date(2020, 1, 1), "min_age", "002 §1.3", Status.DOCUMENTED),
        (42, date(2022, 5, 1), "min_age", "002 §1.3", Status.CARRIED_OVER),
        (42, date(2023, 5, 1), "min_age", "000", Status.DOCUMENTED),
        (17, IN_WINDOW, "min_age", "004 2.5", Status.DOCUMENTED),
        (15, IN_WINDOW, "queue_from", "003", Status.DOCUMENTED),
        (42, date(2027, 1, 1), "period", "", None),
    ],
)
def test_every_answer_carries_its_source_and_how_sure_it_is(
    age: int, day: date, rule: str, clause: str, status: Status | None
) -> None:
    said = precheck(age, day, has_contract=True)
    assert (said.rule, said.clause, said.status) == (rule, clause, status)


def test_a_period_without_a_window_names_none() -> None:
    said = precheck(42, date(2023, 5, 1), has_contract=True)
    assert (said.window_from, said.window_until) == (None, None)


def test_every_day_of_the_programme_belongs_to_a_period() -> None:
    turns = [date(2019, 1, 1), date(2021, 12, 31), date(2022, 1, 1), date(2022, 12, 31), date(2023, 1, 1)]
    names = [group.period for day in turns if (group := target_group(day))]
    assert names == ["2019-2021", "2019-2021", "2022", "2022", "2023-2024"]


def test_exclusions_of_2025_are_carried_over_and_the_new_conditions_documented() -> None:
    group = target_group(TODAY)
    assert group is not None
    status = {condition.key: condition.status for condition in group.conditions}
    assert status["no_dementia_or_alcohol_as_main_diagnosis"] is Status.CARRIED_OVER
    assert status["need_in_everyday_life"] is Status.DOCUMENTED
    assert status["in_queue_for_supporting_service"] is Status.DOCUMENTED


QUEUE = '[state_services]\nqueue_from = { value = 16, status = "documented", clause = "c" }\n'
PERIOD = (
    '[[periods]]\nname = "P"\nfrom = 2030-01-01\nuntil = 2030-12-31\nstatus = "example"\nclause = "c"\n'
    'min_age = { value = 18, status = "example", clause = "c" }\n'
)


def test_before_a_window_opens_people_cannot_enter_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    window = 'window = { from = 2030-02-01, until = 2030-03-31, status = "example", clause = "c" }'
    monkeypatch.setattr(eligibility, "_ours", lambda: read(QUEUE + PERIOD + window))
    said = [precheck(42, date(2030, month, 1), has_contract=True).reason for month in (1, 2, 4)]
    assert said == [Reason.NEW_PEOPLE_NOT_YET, Reason.AGE_FITS, Reason.NEW_PEOPLE_NO_LONGER]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("= 1", "target_group.toml: "),
        (PERIOD, "state_services: queue_from is missing"),
        (QUEUE + PERIOD + PERIOD.replace('"P"', '"Q"'), "Q: from: the period begins before P ends"),
        (QUEUE + PERIOD.replace("2030-12-31", "2029-12-31"), "P: from and until must be dates in order"),
        (QUEUE + PERIOD.replace("value = 18, ", ""), "P: min_age: value is missing or not a int"),
        (
            QUEUE + PERIOD.replace('status = "example", clause = "c" }', 'status = "sure", clause = "c" }'),
            "P: min_age",
        ),
        (
            QUEUE + PERIOD + 'window = { from = 2030-01-01, status = "example", clause = "c" }',
            "P: from and until",
        ),
        (
            QUEUE + PERIOD + 'conditions = [{ status = "example", clause = "c" }]',
            "P: conditions: key is missing",
        ),
    ],
)
def test_a_bad_file_is_refused_with_the_period_and_key(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read(text)
