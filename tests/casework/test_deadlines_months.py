"""What a month and a contract owe."""

import pytest

from casework import deadlines, periods
from casework.duties import Owner
from casework.facts import Facts
from tests.casework.deadline_cases import LAST, case, day, of

# ── months and contracts ────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("month", "report"),
    [
        ((2019, 12), "2020-01-10"),
        ((2021, 12), "2022-01-11"),
        ((2022, 12), "2023-01-10"),
        ((2024, 1), "2024-02-09"),
        ((2025, 3), "2025-04-09"),
        ((2025, 5), "2025-06-10"),
        ((2025, 12), "2026-01-12"),
        ((2026, 3), "2026-04-10"),
        ((2026, 11), "2026-12-09"),
        ((2027, 1), "2027-02-09"),
    ],
)
def test_the_report_is_due_on_the_seventh_working_day(month: tuple[int, int], report: str) -> None:
    period = periods.of_month(*month)
    assert period is not None
    found = deadlines.report_due(*month, period)
    assert found is not None
    assert (found.due, found.after_end, found.owner) == (day(report), False, Owner.KOV)


def test_what_a_month_owes() -> None:
    found = {duty.key: (duty.owner, duty.due) for duty in deadlines.of_month(2026, 2, LAST)}
    assert found == {
        "report": (Owner.KOV, day("2026-03-10")),
        "participation_data": (Owner.BTO, None),
        "core_service": (Owner.BTO, day("2026-02-28")),
        "support_service": (Owner.LTO, day("2026-02-28")),
    }
    assert deadlines.of_month(2027, 2, LAST) == ()
    assert {duty.key for duty in deadlines.of_month(2022, 2, of("2022"))} == {"report", "participation_data"}
    assert deadlines.report_due(2027, 3, periods.state_services()) is None


def test_what_a_contract_owes() -> None:
    found = deadlines.of_contract(Facts(), LAST)
    assert [(duty.key, str(duty.due)) for duty in found] == [
        ("mid_evaluation", "2025-04-30"),
        ("mid_evaluation", "2025-10-31"),
        ("mid_evaluation", "2026-04-30"),
        ("mid_evaluation", "2026-10-31"),
        ("qol_summary", "None"),
        ("contract_end", "2027-01-31"),
    ]
    assert not any(duty.after_end for duty in found)
    changed = deadlines.of_contract(case(case_manager_changed="2025-06-02"), LAST)
    assert "case_manager_confirmation" in {duty.key for duty in changed if duty.met_on is None}


def test_the_pilots_evaluations_come_after_four_months_and_then_every_year() -> None:
    started = case(contract_started="2019-10-31")
    found = [duty for duty in deadlines.of_contract(started, of("2019-2021")) if duty.key == "mid_evaluation"]
    assert [str(duty.due) for duty in found] == ["2020-02-29", "2021-02-28"]
    assert {duty.key for duty in deadlines.of_contract(Facts(), of("2019-2021"))} == {"qol_summary"}
