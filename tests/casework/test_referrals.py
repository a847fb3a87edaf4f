"""A referral's life: every move from every status, and what its sender hears."""

from __future__ import annotations

import pytest

from casework.referrals import (
    OPEN,
    Agreement,
    Move,
    NotPossible,
    ReferrerKind,
    Status,
    after,
    code_of,
    hears_more,
    number_of,
    possible,
)

NOT_POSSIBLE = "-"
MOVES = (
    *("take", "attempt", "contact", "close", "release", "withdraw"),
    *("ask", "answer", "inform", "forward", "reroute"),
)
S, T, C = "sent", "taken", "contacted"
LIFE = {
    #   take attempt contact close release withdraw, ask answer inform forward reroute
    "sent": (T, "-", "-", "-", "-", "withdrawn", "-", S, "-", S, S),
    "taken": ("-", T, C, "closed", S, "withdrawn", T, T, "-", S, S),
    "contacted": ("-", "-", "-", "closed", S, "-", C, C, C, S, "-"),
    "closed": ("-",) * 11,
    "withdrawn": ("-",) * 11,
}
CELLS = [(status, move, result) for status, row in LIFE.items() for move, result in zip(MOVES, row, strict=True)]


def test_the_table_speaks_of_every_status_and_every_move() -> None:
    assert set(LIFE) == set(Status)
    assert set(MOVES) == set(Move)
    assert len(CELLS) == 55


@pytest.mark.parametrize(("status", "move", "result"), CELLS)
def test_each_move_leads_from_each_status_where_the_table_says(status: str, move: str, result: str) -> None:
    if result == NOT_POSSIBLE:
        with pytest.raises(NotPossible, match=f"{move} from {status}"):
            after(Status(status), Move(move))
    else:
        assert after(Status(status), Move(move)) is Status(result)


@pytest.mark.parametrize("status", LIFE)
def test_what_is_possible_is_what_does_not_raise(status: str) -> None:
    assert possible(Status(status)) == {
        move for move, result in zip(MOVES, LIFE[status], strict=True) if result != NOT_POSSIBLE
    }


def test_a_referral_is_open_as_long_as_anything_can_happen_to_it() -> None:
    assert {"sent", "taken", "contacted"} == OPEN
    assert {status for status in Status if possible(status)} == OPEN


@pytest.mark.parametrize("agreement", Agreement)
@pytest.mark.parametrize("kind", ReferrerKind)
def test_a_verified_sender_always_hears_more(kind: ReferrerKind, agreement: Agreement) -> None:
    assert hears_more(kind, agreement, verified=True) is True


@pytest.mark.parametrize(
    ("kind", "agreement", "hears"),
    [
        ("staff", "yes", True),
        ("staff", "no", False),
        ("staff", "not_asked", False),
        ("close_person", "yes", True),
        ("close_person", "no", False),
        ("close_person", "not_asked", False),
        ("self", "yes", True),
        ("self", "no", True),
        ("self", "not_asked", True),
        ("other", "yes", True),
        ("other", "no", False),
        ("other", "not_asked", False),
    ],
)
def test_an_unverified_sender_hears_more_only_of_oneself_or_when_the_person_agreed(
    kind: str, agreement: str, hears: bool
) -> None:
    assert hears_more(ReferrerKind(kind), Agreement(agreement), verified=False) is hears


@pytest.mark.parametrize(
    ("referral_id", "number", "code"),
    [
        (1, "T-0001", "P-001"),
        (42, "T-0042", "P-042"),
        (999, "T-0999", "P-999"),
        (1000, "T-1000", "P-1000"),
        (9999, "T-9999", "P-9999"),
        (12345, "T-12345", "P-12345"),
    ],
)
def test_number_and_code_are_padded_and_never_cut(referral_id: int, number: str, code: str) -> None:
    assert (number_of(referral_id), code_of(referral_id)) == (number, code)
