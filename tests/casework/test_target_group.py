"""The whole check of the target group, period by period. It informs: the municipality decides."""

from dataclasses import replace
from datetime import date

import pytest

from casework.eligibility import Status
from casework.periods import Period, named, read_period
from casework.target_group import Answer, Diagnosis, Person, Queue, Result, StateService, check

FITS = Person(
    age=42,
    entered=date(2025, 3, 3),
    condition=True,
    diagnosis=Diagnosis.OTHER,
    everyday_need=True,
    queue=Queue.TE,
    judged=True,
    state_service=StateService.NO,
    other_funding=False,
)
GOES_ON = replace(FITS, entered=date(2023, 5, 2), queue=None, assessed=date(2024, 6, 1))
NAMES = ("2019-2021", "2022", "2023-2024", "2025-2026")
IN_THE_END = "2025-2026"


def of(name: str) -> Period:
    found = named(name)
    assert found is not None
    return found


def said(person: Person, name: str) -> tuple[Result, list[str]]:
    """The result, and the rules that decided it where it is not "fits"."""
    found = check(person, of(name))
    rules = [] if found.result is Result.FITS else [reason.rule for reason in found.reasons]
    return found.result, rules


@pytest.mark.parametrize("name", NAMES)
def test_a_person_who_meets_everything_fits_in_each_period(name: str) -> None:
    found = check(FITS, of(name))
    assert found.result is Result.FITS
    assert {reason.answer for reason in found.reasons} == {Answer.MET}


@pytest.mark.parametrize("name", NAMES)
def test_of_a_person_of_whom_only_the_age_is_known_nothing_is_promised(name: str) -> None:
    result, open_ = said(Person(age=42), name)
    assert result is Result.UNCLEAR
    assert "min_age" not in open_
    assert "no_dementia_or_alcohol_as_main_diagnosis" in open_


YOUNG = ["min_age", "child_protection"]


@pytest.mark.parametrize(
    ("name", "age", "result", "rules"),
    [
        ("2019-2021", 15, Result.DOES_NOT_FIT, YOUNG),
        ("2019-2021", 16, Result.FITS, []),
        ("2019-2021", 62, Result.FITS, []),
        ("2019-2021", 63, Result.UNCLEAR, ["old_age_pension"]),
        ("2019-2021", 64, Result.UNCLEAR, ["old_age_pension"]),
        ("2019-2021", 65, Result.DOES_NOT_FIT, ["old_age_pension"]),
        ("2022", 15, Result.DOES_NOT_FIT, YOUNG),
        ("2022", 16, Result.FITS, []),
        ("2022", 70, Result.DOES_NOT_FIT, ["old_age_pension"]),
        ("2023-2024", 15, Result.DOES_NOT_FIT, YOUNG),
        ("2023-2024", 16, Result.FITS, []),
        ("2023-2024", 80, Result.FITS, []),
        ("2025-2026", 15, Result.DOES_NOT_FIT, YOUNG),
        ("2025-2026", 17, Result.DOES_NOT_FIT, ["min_age"]),
        ("2025-2026", 18, Result.FITS, []),
        ("2025-2026", 80, Result.FITS, []),
        ("2025-2026", None, Result.UNCLEAR, ["min_age"]),
    ],
)
def test_age_in_each_period(name: str, age: int | None, result: Result, rules: list[str]) -> None:
    assert said(replace(FITS, age=age), name) == (result, rules)


@pytest.mark.parametrize(
    ("name", "age", "status"),
    [
        ("2019-2021", 15, Status.DOCUMENTED),
        ("2022", 15, Status.CARRIED_OVER),
        ("2023-2024", 15, Status.DOCUMENTED),
        ("2025-2026", 17, Status.DOCUMENTED),
        ("2019-2021", 70, Status.UNCONFIRMED),
    ],
)
def test_how_sure_the_age_is(name: str, age: int, status: Status) -> None:
    assert check(replace(FITS, age=age), of(name)).reasons[0].status is status


@pytest.mark.parametrize("name", NAMES)
def test_what_excludes_in_every_period_and_what_does_not(name: str) -> None:
    for diagnosis in (Diagnosis.DEMENTIA, Diagnosis.ALCOHOL):
        excluded = said(replace(FITS, diagnosis=diagnosis), name)
        assert excluded == (Result.DOES_NOT_FIT, ["no_dementia_or_alcohol_as_main_diagnosis"])
    staying = said(replace(FITS, state_service=StateService.YES), name)
    assert staying == (Result.DOES_NOT_FIT, ["no_state_service_at_the_same_time"])
    assert said(replace(FITS, state_service=StateService.LEAVING), name)[0] is Result.FITS


@pytest.mark.parametrize(("name", "named_there"), list(zip(NAMES, (False, False, True, True), strict=True)))
def test_other_outside_money_is_named_from_2023_on(name: str, named_there: bool) -> None:
    excluded = (Result.DOES_NOT_FIT, ["no_other_outside_funding"])
    assert (said(replace(FITS, other_funding=True), name) == excluded) is named_there


@pytest.mark.parametrize("name", NAMES[:3])
@pytest.mark.parametrize(
    ("changed", "queue", "judged", "result"),
    [
        (True, None, None, Result.FITS),
        (None, Queue.OTHER, None, Result.FITS),
        (None, None, True, Result.FITS),
        (False, Queue.NONE, False, Result.DOES_NOT_FIT),
        (False, Queue.NONE, None, Result.UNCLEAR),
    ],
)
def test_until_2024_one_of_three_grounds_is_enough(
    name: str, changed: bool | None, queue: Queue | None, judged: bool | None, result: Result
) -> None:
    rules = [] if result is Result.FITS else ["changed_need_or_queue_or_judged"]
    assert said(replace(FITS, changed_need=changed, queue=queue, judged=judged), name) == (result, rules)


@pytest.mark.parametrize("queue", [*Queue, None])
def test_in_2025_new_people_come_from_the_queue_of_a_supporting_service(queue: Queue | None) -> None:
    """[004] 2.5: TE, TT, IET, but not IET for autism and not IET day-and-week care."""
    good = queue in {Queue.TE, Queue.TT, Queue.IET}
    expected = Result.FITS if good else Result.DOES_NOT_FIT if queue else Result.UNCLEAR
    rules = [] if good else ["in_queue_for_supporting_service"]
    assert said(replace(FITS, queue=queue), IN_THE_END) == (expected, rules)


@pytest.mark.parametrize(
    ("entered", "result"),
    [
        (date(2025, 1, 1), Result.FITS),
        (date(2025, 4, 30), Result.FITS),
        (date(2025, 5, 1), Result.DOES_NOT_FIT),
        (None, Result.UNCLEAR),
    ],
)
def test_new_people_enter_from_january_to_april_2025(entered: date | None, result: Result) -> None:
    rules = [] if result is Result.FITS else ["window"]
    assert said(replace(FITS, entered=entered), IN_THE_END) == (result, rules)


def test_a_need_in_everyday_life_is_asked_from_2025_on() -> None:
    person = replace(FITS, everyday_need=False)
    assert said(person, IN_THE_END) == (Result.DOES_NOT_FIT, ["need_in_everyday_life"])
    assert said(person, "2023-2024")[0] is Result.FITS


CONTINUE, UNDER_18 = "assessment_to_continue", "under_18_may_continue_if_judged"


@pytest.mark.parametrize(
    ("person", "result", "rules"),
    [
        (GOES_ON, Result.FITS, []),
        (replace(GOES_ON, assessed=date(2024, 1, 1)), Result.FITS, []),
        (replace(GOES_ON, assessed=date(2024, 12, 31)), Result.FITS, []),
        (replace(GOES_ON, assessed=date(2023, 12, 31)), Result.DOES_NOT_FIT, [CONTINUE]),
        (replace(GOES_ON, assessed=date(2025, 1, 1)), Result.DOES_NOT_FIT, [CONTINUE]),
        (replace(GOES_ON, assessed=None), Result.UNCLEAR, [CONTINUE]),
        (replace(GOES_ON, everyday_need=False), Result.DOES_NOT_FIT, ["need_in_everyday_life"]),
        (replace(GOES_ON, age=17, judged=True), Result.FITS, []),
        (replace(GOES_ON, age=17, judged=False), Result.DOES_NOT_FIT, [UNDER_18]),
        (replace(GOES_ON, age=17, judged=None), Result.UNCLEAR, [UNDER_18]),
        (replace(GOES_ON, entered=None, continuing=True), Result.FITS, []),
    ],
)
def test_people_of_2023_2024_may_go_on(person: Person, result: Result, rules: list[str]) -> None:
    """[004] 2.5, 2.5.1: no queue and no window for them, but the new criteria and an assessment of 2024."""
    assert said(person, IN_THE_END) == (result, rules)


def test_where_a_period_says_nothing_nothing_is_said() -> None:
    found = check(FITS, of("kov"))
    assert (found.result, [(each.rule, each.status) for each in found.reasons]) == (
        Result.UNCLEAR,
        [("no_rules", None)],
    )


def test_a_condition_of_ones_own_stays_unanswered() -> None:
    rows = """
name = "oma"
[target_group]
status = "example"
clause = ""
min_age = { value = 18, status = "example", clause = "" }
conditions = [{ key = "lives_here", status = "example", clause = "määrus § 3" }]
"""
    found = check(FITS, read_period("oma.toml", rows))
    assert (found.result, [each.rule for each in found.reasons]) == (Result.UNCLEAR, ["lives_here"])
