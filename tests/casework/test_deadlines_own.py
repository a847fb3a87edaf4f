"""A period that comes from outside counts in its own way."""

import pytest

from casework.duties import Owner
from casework.eligibility import Status
from casework.periods import Unit, read_period
from tests.casework.deadline_cases import ENTERED, case, day, one

# ── a period from outside ───────────────────────────────────────────────────

OWN = """
name = "oma"
services = { from = 2025-01-01, status = "documented", clause = "määrus § 1" }
[duties]
assessment = { working_days = 10, status = "documented", clause = "määrus § 2" }
plan = { months = 1, base = ["entered"], owner = "kov", status = "example" }
review = {}
"""


@pytest.mark.parametrize(
    ("entered", "assessment", "skipped"),
    [
        ("2025-04-10", "2025-04-25", ["2025-04-18"]),
        ("2025-04-17", "2025-05-05", ["2025-04-18", "2025-05-01"]),
        ("2025-04-20", "2025-05-05", ["2025-05-01"]),
        ("2026-03-31", "2026-04-15", ["2026-04-03"]),
        ("2025-12-19", "2026-01-08", ["2025-12-24", "2025-12-25", "2025-12-26", "2026-01-01"]),
    ],
)
def test_ten_working_days_over_easter_by_a_file_from_outside(
    entered: str, assessment: str, skipped: list[str]
) -> None:
    """Easter Sunday itself is never stepped over: it is a Sunday."""
    duty = one(case(entered=entered), "assessment", read_period("oma.toml", OWN))

    assert (duty.due, duty.source.status) == (day(assessment), Status.DOCUMENTED)
    assert duty.arithmetic is not None
    assert (duty.arithmetic.unit, duty.arithmetic.amount) == (Unit.WORKING_DAYS, 10)
    assert [one.isoformat() for one in duty.arithmetic.skipped] == skipped


def test_a_period_may_count_from_another_day_and_give_a_duty_to_another() -> None:
    own = read_period("oma.toml", OWN)
    duty = one(case(entered="2025-01-31"), "plan", own)

    assert (duty.due, duty.owner, duty.event) == (day("2025-02-28"), Owner.KOV, ENTERED)
    assert one(case(planned="2025-03-01"), "review", own).due is None
    assert not one(case(entered="2099-01-30"), "plan", own).after_end
