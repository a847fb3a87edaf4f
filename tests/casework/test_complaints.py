"""Feedback's rules: which move leads where, what is owed by which day, who is offered the way past the specialist."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from casework.complaint_terms import LONGEST, OFFERED, Term, due_on, received_on, rule, rules, taken_by, term_of
from casework.complaints import (
    ENDED,
    OPEN,
    About,
    Kind,
    Move,
    NotPossible,
    Status,
    after,
    number_of,
    owes_answer,
    past_by_default,
    possible,
)
from casework.eligibility import Status as RuleStatus
from casework.office_hours import OfficeHours

HOURS = OfficeHours()


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("move", Move)
def test_a_move_is_possible_exactly_where_it_leads_somewhere(status: Status, move: Move) -> None:
    if move in possible(status):
        assert isinstance(after(status, move), Status)
    else:
        with pytest.raises(NotPossible):
            after(status, move)


@pytest.mark.parametrize("status", sorted(ENDED))
def test_nothing_moves_what_has_ended(status: Status) -> None:
    assert possible(status) == frozenset()


def test_an_answer_waits_for_a_word_and_a_last_one_does_not() -> None:
    assert after(Status.TAKEN, Move.ANSWER) is Status.ANSWERED
    assert after(Status.TAKEN, Move.ANSWER, last=True) is Status.CLOSED
    assert after(Status.ANSWERED, Move.UNSATISFIED) in OPEN


@pytest.mark.parametrize(
    ("kind", "wants", "owes"),
    [
        (Kind.COMPLAINT, True, True),
        (Kind.COMPLAINT, False, True),
        (Kind.SUGGESTION, True, True),
        (Kind.SUGGESTION, False, False),
        (Kind.THANKS, True, False),
        (Kind.THANKS, False, False),
    ],
)
def test_what_is_owed(kind: Kind, wants: bool, owes: bool) -> None:
    assert owes_answer(kind, wants_answer=wants) is owes


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("about", [None, *About])
def test_past_the_specialist_is_offered_first_where_the_specialist_may_be_meant(
    kind: Kind, about: About | None
) -> None:
    assert past_by_default(kind, about) is (kind is Kind.COMPLAINT and about in {About.MANNER, About.DATA})


def test_the_number_has_the_tallinn_year() -> None:
    assert number_of(7, at("2026-12-31 21:59")) == "K-2026-0007"
    assert number_of(12345, at("2026-12-31 22:01")) == "K-2027-12345"


@pytest.mark.parametrize(
    ("moment", "received", "take"),
    [
        ("2026-11-23 08:00", "2026-11-23", "2026-11-24"),
        ("2026-11-23 15:01", "2026-11-24", "2026-11-25"),  # after 17 in Tallinn
        ("2026-11-27 16:00", "2026-11-30", "2026-12-01"),  # Friday evening
        ("2026-12-23 14:00", "2026-12-28", "2026-12-29"),  # a shortened eve, then holidays and a weekend
        ("2026-11-22 10:00", "2026-11-23", "2026-11-24"),  # Sunday
    ],
)
def test_it_is_received_when_the_office_is_open(moment: str, received: str, take: str) -> None:
    day = received_on(at(moment), HOURS)
    assert (day.isoformat(), taken_by(day, HOURS).isoformat()) == (received, take)


def test_a_due_day_is_so_many_calendar_days_on_and_stays_on_a_day_off() -> None:
    assert due_on(date(2026, 11, 26), 30) == date(2026, 12, 26)


@pytest.mark.parametrize("days", range(120))
def test_nobody_has_to_take_it_on_a_day_off_or_before_it_came(days: int) -> None:
    received = date(2026, 11, 1) + timedelta(days=days)
    take = taken_by(received, HOURS)
    assert take > received
    assert HOURS.works_on(take)


def test_every_number_says_how_sure_it_is_and_none_claims_to_stand_in_the_documents() -> None:
    assert {one.source.status for one in rules().values()} == {RuleStatus.EXAMPLE}
    assert rules()[Term.COMPLAINT].days == LONGEST
    assert rules()[Term.SUGGESTION].days < rules()[Term.COMPLAINT].days
    assert max(OFFERED) <= LONGEST


def test_a_municipalitys_own_number_comes_first() -> None:
    assert (rule(Term.COMPLAINT, 10).days, rule(Term.COMPLAINT, 10).own) == (10, True)
    assert rule(Term.COMPLAINT) == rules()[Term.COMPLAINT]


@pytest.mark.parametrize(
    ("kind", "appealed", "term"),
    [
        (Kind.COMPLAINT, False, Term.COMPLAINT),
        (Kind.SUGGESTION, False, Term.SUGGESTION),
        (Kind.COMPLAINT, True, Term.APPEAL),
        (Kind.SUGGESTION, True, Term.APPEAL),
    ],
)
def test_which_term_counts(kind: Kind, appealed: bool, term: Term) -> None:
    assert term_of(kind, appealed=appealed) is term
