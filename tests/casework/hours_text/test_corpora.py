"""What people write is read: the customer's cases, own cases by the rules, and a working day's chat that is no hours."""

from __future__ import annotations

import pytest

from casework.hours_text import as_answer, read
from casework.hours_text.names import Names
from tests.casework.hours_text.corpus import CASELOAD, FRIDAY, HERE, Case, dev_cases, negative_lines, own_cases
from tests.casework.hours_text.renaming import renamed

DEV_FLOOR = 1.0
"""Of the customer's cases read exactly. It only rises."""


def missed(cases: list[Case]) -> list[str]:
    return [f"{case.id} {case.text[:80]!r}: {case.answer()}" for case in cases if not case.holds]


def test_the_customers_cases_are_read() -> None:
    cases = dev_cases()
    wrong = missed(cases)

    assert len(cases) - len(wrong) >= DEV_FLOOR * len(cases), wrong


def test_nothing_hostile_refused_or_unclear_becomes_an_entry() -> None:
    for case in dev_cases():
        if case.expected["status"] != "ok":
            assert case.answer()["status"] != "ok", case


def test_the_same_cases_with_other_names_are_read() -> None:
    cases = renamed(dev_cases())
    wrong = missed(cases)

    assert len(cases) - len(wrong) >= DEV_FLOOR * len(cases), wrong


def test_two_who_fit_are_asked_about_in_either_order() -> None:
    for case in [*dev_cases(), *own_cases()]:
        turned = Case(case.id, case.today, case.text, case.caseload[::-1], case.expected)
        assert turned.answer() == case.answer(), case


@pytest.mark.parametrize("case", list(own_cases()), ids=lambda case: case.text[:50])
def test_own_cases_are_read_by_the_rules(case: Case) -> None:
    assert case.answer() == case.expected or case.holds, case.answer()


def test_a_working_days_chat_never_becomes_an_entry() -> None:
    lines = negative_lines()
    entries = [line for line in lines if as_answer(read(line, FRIDAY, CASELOAD))["status"] == "ok"]

    assert len(lines) >= 150
    assert entries == []


def test_inflected_names_fit_their_person() -> None:
    strange = []
    for line in (HERE / "names.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        head, _, forms = line.partition(": ")
        kind, _, name = head.partition(" ")
        names = Names([(name, "") if kind == "f" else ("", name)])
        strange += [(name, form) for form in forms.split() if not names.fits(form, "a")]

    assert strange == []
