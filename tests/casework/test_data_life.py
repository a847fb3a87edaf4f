"""Keeping times: one table, each with its source; codes as people type them; the day on which an answer is owed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.data_life import Basis, Kept, is_past, keepings
from casework.data_subjects import SubjectKind, Whose, owed_by, whose
from casework.hours_waiting import LIVES
from storage.conversations import DELETABLE, DRAFT_LIVES
from storage.updates import REMEMBERED


def test_every_kind_has_a_time_and_a_source() -> None:
    assert list(keepings()) == list(Kept)
    assert all(one.source for one in keepings().values())


@pytest.mark.parametrize(
    ("kind", "time"),
    [(Kept.DRAFT, DRAFT_LIVES), (Kept.TRACE, DELETABLE), (Kept.UPDATE, REMEMBERED), (Kept.HOURS_CARD, LIVES)],
)
def test_the_table_says_what_the_sweep_does(kind: Kept, time: timedelta) -> None:
    assert keepings()[kind].time == time


def test_nothing_of_the_programme_goes_by_itself() -> None:
    assert {one.kind for one in keepings().values() if one.basis is Basis.CONTRACT and one.by_itself} == set()


@pytest.mark.parametrize(
    ("until", "past"),
    [(None, False), (date(2028, 12, 30), True), (date(2028, 12, 31), False), (date(2029, 1, 1), False)],
)
def test_papers_go_the_day_after_the_last(until: date | None, past: bool) -> None:
    assert is_past(until, date(2028, 12, 31)) is past


@pytest.mark.parametrize(
    ("typed", "kind", "number"),
    [
        ("P-014", SubjectKind.PERSON, 14),
        ("p14", SubjectKind.PERSON, 14),
        (" Р-014 ", SubjectKind.PERSON, 14),
        ("P–1234", SubjectKind.PERSON, 1234),
        ("T-0042", SubjectKind.REFERRAL, 42),
        ("т 7", SubjectKind.REFERRAL, 7),
        ("A-7", SubjectKind.ACCOUNT, 7),
    ],
)
def test_a_code_is_read_as_people_type_it(typed: str, kind: SubjectKind, number: int) -> None:
    assert whose(typed) == Whose(kind, number)


@pytest.mark.parametrize("typed", ["", "P-", "P-0", "014", "Mari", "P-14x", "X-3", "P--3"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert whose(typed) is None


@given(st.sampled_from(SubjectKind), st.integers(1, 10**8))
def test_a_code_reads_back(kind: SubjectKind, number: int) -> None:
    assert whose(Whose(kind, number).code) == Whose(kind, number)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 11, 22), date(2026, 12, 22)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
    ],
)
def test_an_answer_is_owed_within_a_month(received: date, due: date) -> None:
    assert owed_by(received) == due
