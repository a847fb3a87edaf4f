"""What is due: table tests written by hand from the documents, and boundaries by the Tallinn clock."""

from datetime import datetime, timedelta

import pytest

from casework import deadlines, periods
from casework.calendar import tallinn_day
from casework.deadlines import State
from casework.duties import Owner
from casework.facts import Event, Facts, Trait
from tests.casework.deadline_cases import ENTERED, LAST, NAMES, REVIEWED, case, day, due, of, one

# ── by hand, from the documents ─────────────────────────────────────────────


@pytest.mark.parametrize(
    ("period", "entered", "assessment"),
    [
        ("2019-2021", "2019-10-14", "2019-11-13"),
        ("2019-2021", "2020-01-31", "2020-03-01"),
        ("2019-2021", "2021-12-15", "2022-01-14"),
        ("2022", "2022-02-24", "2022-03-26"),
        ("2023-2024", "2023-01-01", "2023-01-31"),
        ("2023-2024", "2024-01-30", "2024-02-29"),
        ("2023-2024", "2023-01-30", "2023-03-01"),
        ("2025-2026", "2025-03-03", "2025-04-02"),
        ("2025-2026", "2025-04-30", "2025-05-30"),
        ("2025-2026", "2025-03-19", "2025-04-18"),
    ],
)
def test_assessment_and_link_are_due_thirty_calendar_days_after_entry(
    period: str, entered: str, assessment: str
) -> None:
    """The last row is Good Friday: a due day on a day off stays as it is."""
    found = due(case(entered=entered), of(period))

    assert found["assessment"] == found["bto_link"] == assessment
    assert "plan" not in found
    assert "review" not in found


@pytest.mark.parametrize("period", NAMES)
def test_the_plan_is_counted_from_the_assessment_not_from_the_entry(period: str) -> None:
    found = due(case(entered="2024-02-01", assessed="2024-02-10"), of(period))

    assert found["plan"] == "2024-03-11"
    assert "assessment" not in found


@pytest.mark.parametrize("period", NAMES)
@pytest.mark.parametrize(
    ("plan", "reviewed", "review"),
    [
        ("2024-02-29", None, "2025-02-28"),
        ("2023-02-28", None, "2024-02-28"),
        ("2024-03-15", "2024-09-02", "2025-09-02"),
        ("2024-09-02", "2024-03-15", "2025-09-02"),
    ],
)
def test_a_review_is_due_a_year_after_the_latest_of_plan_and_review(
    period: str, plan: str, reviewed: str | None, review: str
) -> None:
    facts = case(entered="2024-02-01", assessed="2024-02-10", planned=plan)
    if reviewed:
        facts = facts.add(REVIEWED, day(reviewed))

    assert due(facts, of(period))["review"] == review
    assert due(facts.add(Event.REASSESSED, day("2024-10-01")), of(period))["review"] == "2025-10-01"


def test_a_plan_shows_that_there_is_a_base_support_provider() -> None:
    planned = case(entered="2025-03-03", planned="2025-03-20")
    assert one(planned, "bto_link").met_on == day("2025-03-20")
    assert one(planned.add(Event.LINKED, day("2025-03-10")), "bto_link").met_on == day("2025-03-10")


@pytest.mark.parametrize(
    ("decided", "review"),
    [("2025-09-20", "2025-09-20"), ("2026-09-20", "2026-03-20"), ("2025-03-20", "2026-03-20")],
)
def test_a_day_decided_for_the_case_wins_only_inside_the_year(decided: str, review: str) -> None:
    facts = case(entered="2025-03-03", assessed="2025-03-10", planned="2025-03-20").facts
    assert one(Facts(facts, review_on=day(decided)), "review").due == day(review)


def test_ratings_of_quality_of_life_are_by_two_and_at_three_times() -> None:
    facts = case(entered="2025-03-03", qol_start_person="2025-03-05")
    start = one(facts, "qol_start")
    assert (start.due, start.met_on, start.state(day("2026-01-01"))) == (None, None, State.OPEN)
    assert one(facts.add(Event.QOL_START_SPECIALIST, day("2025-04-01")), "qol_start").met_on == day("2025-04-01")
    assert due(facts)["qol_year"] == "2026-03-03"
    assert due(facts)["qol_end"] == "2026-12-31"
    assert due(facts.add(Event.EXITED, day("2026-05-20")))["qol_end"] == "2026-05-20"


def test_forms_go_with_the_report_of_their_month() -> None:
    """[002] KOV→SKA 7: the copies of December's exit forms are not over with the period's last day."""
    facts = case(entered="2025-03-03", exited="2026-12-31")
    assert due(facts)["entry_form_copy"] == "2025-04-09"
    assert (due(facts)["exit_form"], due(facts)["exit_form_copy"]) == ("2026-12-31", "2027-01-12")
    assert one(facts, "exit_form_copy").state(day("2027-01-12")) is State.OPEN
    assert one(facts, "exit_form_copy").state(day("2027-01-13")) is State.LATE


def test_who_left_owes_nothing_more_of_the_way() -> None:
    facts = case(entered="2025-03-03", assessed="2025-03-20", exited="2025-04-01")

    assert due(facts).keys() == {"qol_end", "entry_form_copy", "exit_form", "exit_form_copy"}
    assert one(facts, "assessment").met_on == day("2025-03-20")
    assert due(facts.undo(Event.EXITED, day("2025-04-01"))) == due(case(entered="2025-03-03", assessed="2025-03-20"))


def test_people_who_go_on_into_2025_need_an_assessment_of_2024() -> None:
    """[004] 2.5.1; their entry forms and first ratings are not asked for again."""
    before = case(entered="2023-05-02", assessed="2023-05-20")
    key = "assessment_to_continue"
    assert due(before)[key] == "2024-12-31"
    assert one(before.add(Event.REASSESSED, day("2025-01-02")), key).met_on is None
    assert one(before.add(Event.REASSESSED, day("2024-12-31")), key).met_on == day("2024-12-31")
    assert key not in due(case(entered="2025-01-02"))
    assert {"entry_form_copy", "qol_start"}.isdisjoint(duty.key for duty in deadlines.of(before, LAST))


def test_a_consent_is_renewed_before_a_query_of_2025() -> None:
    before = case(entered="2023-05-02")
    assert due(before.add(Event.QUERY_NEEDED, day("2025-02-03")))["consent_renewal"] == "2025-02-03"
    assert "consent_renewal" not in due(before.add(Event.QUERY_NEEDED, day("2024-12-30")))
    assert "consent_renewal" not in due(case(entered="2025-02-01", query_needed="2025-02-03"))


def test_forms_at_the_turn_of_a_period() -> None:
    """[001]: all leave 2022 on paper and enter 2023. [004] 2.5.1: from 2024 only those leave who do not go on."""
    assert due(case(entered="2022-03-01"), of("2022"))["exit_form_turn"] == "2022-12-31"
    assert due(case(entered="2022-03-01"), of("2023-2024"))["entry_form_turn"] == "2023-01-01"
    assert {"entry_form_turn", "exit_form_turn"}.isdisjoint(due(case(entered="2023-01-01"), of("2023-2024")))
    leaving = Facts.of((ENTERED, day("2023-01-01")), traits=[Trait.NOT_CONTINUING])
    assert due(leaving, of("2023-2024"))["exit_form_turn"] == "2024-12-31"


def test_a_changed_need_asks_for_a_review_without_a_day() -> None:
    facts = case(planned="2025-03-20", reviewed="2025-06-01", need_changed="2025-07-01")
    changed = one(facts, "review_on_change")
    assert (changed.due, changed.met_on, changed.owner) == (None, None, Owner.BTO)
    assert one(facts.add(REVIEWED, day("2025-07-03")), "review_on_change").met_on == day("2025-07-03")


def test_contact_is_due_at_once() -> None:
    found = one(case(referred="2025-03-03"), "contact")
    assert [found.state(day("2025-03-03")), found.state(day("2025-03-04"))] == [State.OPEN, State.LATE]


@pytest.mark.parametrize(
    ("traits", "agreed", "start"),
    [
        ([Trait.SUPPORTING_SERVICE], None, ("state_start_supporting", "2026-12-04")),
        ([Trait.HOUSING_SERVICE], None, ("state_start_housing", "2026-12-08")),
        ([Trait.SUPPORTING_SERVICE, Trait.FROM_COMPULSORY], None, ("state_start_compulsory", "2026-12-11")),
        ([Trait.HOUSING_SERVICE, Trait.FROM_COMPULSORY], None, ("state_start_compulsory", "2026-12-11")),
        ([Trait.SUPPORTING_SERVICE], "2026-12-14", ("state_start_supporting", "2026-12-17")),
    ],
)
def test_turning_up_at_a_state_service(traits: list[Trait], agreed: str | None, start: tuple[str, str]) -> None:
    """[003]: three, seven or ten days; from the agreed day where there is one."""
    agreed_on = (Event.STATE_AGREED, day(agreed) if agreed else None)
    facts = Facts.of((Event.STATE_REFERRED, day("2026-12-01")), agreed_on, traits=traits)
    assert list(due(facts, periods.state_services()).items()) == [start]


def test_the_state_decides_in_forty_working_days() -> None:
    found = one(case(state_applied="2026-11-22"), "state_decision", periods.state_services())
    assert (found.due, found.owner) == (day("2027-01-20"), Owner.SKA)
    assert found.arithmetic is not None
    assert [f"{skipped:%d.%m}" for skipped in found.arithmetic.skipped] == ["24.12", "25.12", "01.01"]


# ── the end of a period, and the window ─────────────────────────────────────


def test_what_is_due_after_the_last_day_says_so_and_keeps_its_date() -> None:
    review = one(case(entered="2025-03-03", assessed="2026-12-01", planned="2026-12-31"), "review")
    assert (review.due, review.state(day("2028-01-01"))) == (day("2027-12-31"), State.AFTER_END)
    assert not one(case(entered="2026-12-01"), "assessment").after_end
    assert one(case(entered="2026-12-02"), "assessment").after_end
    assert one(case(entered="2026-12-02", assessed="2026-12-03"), "assessment").state(day("2027-05-01")) is State.MET


@pytest.mark.parametrize(
    ("entered", "outside"),
    [
        ("2024-12-31", False),
        ("2025-01-01", False),
        ("2025-04-30", False),
        ("2025-05-01", True),
        ("2027-01-31", True),
        ("2027-02-01", False),
    ],
)
def test_entry_outside_the_window_is_seen(entered: str, outside: bool) -> None:
    assert deadlines.entered_outside_intake(case(entered=entered), LAST) is outside
    assert deadlines.entered_outside_intake(case(entered=entered), of("2023-2024")) is False


@pytest.mark.parametrize(
    ("entered", "midnight"),
    [
        ("2025-02-27", "2025-03-30T00:00+02:00"),
        ("2025-02-28", "2025-03-31T00:00+03:00"),
        ("2025-09-25", "2025-10-26T00:00+03:00"),
        ("2025-09-26", "2025-10-27T00:00+02:00"),
        ("2025-12-02", "2026-01-02T00:00+02:00"),
    ],
)
def test_late_begins_at_midnight_in_tallinn_also_when_the_clocks_change(entered: str, midnight: str) -> None:
    """The second before, at and after."""
    duty = one(case(entered=entered), "assessment")
    at, second = datetime.fromisoformat(midnight), timedelta(seconds=1)

    assert duty.late_from() == at
    states = [duty.state(tallinn_day(moment)) for moment in (at - second, at, at + second)]
    assert states == [State.OPEN, State.LATE, State.LATE]
