"""The contact clock: when it rings, for whom, and that it never falls silent by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from casework.calendar import TALLINN
from casework.contact_clock import (
    ENOUGH_ATTEMPTS,
    Wait,
    Waiting,
    audience,
    inform_by,
    next_ring,
    owes_informing,
    tells_sender,
    waiting,
)
from casework.office_hours import OfficeHours
from casework.referrals import OPEN, Agreement, ReferrerKind, Status

HOURS = OfficeHours()


def at(text: str) -> datetime:
    """Tallinn clock → UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=TALLINN).astimezone(UTC)


def climb(kind: Waiting, since: str, rings: int, *, urgent: bool = False, attempts: int = 0) -> list[tuple[str, str]]:
    """(Tallinn moment, who hears it) of the first rings, each counted from the one before."""
    seen, moment = [], at(since)
    for rung in range(rings):
        wait = Wait(kind, moment, urgent, rung, attempts)
        moment = next_ring(wait, HOURS)
        seen.append((f"{moment.astimezone(TALLINN):%a %d.%m %H:%M}", "+".join(sorted(audience(wait)))))
    return seen


def test_an_urgent_one_of_friday_evening_rings_on_monday_every_two_working_hours() -> None:
    assert climb(Waiting.FOR_TAKER, "2026-11-27 16:30", 4, urgent=True) == [
        ("Mon 30.11 09:30", "everyone"),
        ("Mon 30.11 11:30", "lead"),
        ("Mon 30.11 13:30", "everyone+lead"),
        ("Tue 01.12 09:00", "everyone+lead"),
    ]


def test_over_christmas_it_waits_for_the_next_working_morning() -> None:
    assert climb(Waiting.FOR_TAKER, "2026-12-23 12:00", 5) == [
        ("Mon 28.12 09:00", "everyone"),
        ("Tue 29.12 09:00", "lead"),
        ("Wed 30.12 09:00", "everyone+lead"),
        ("Thu 31.12 09:00", "everyone+lead"),
        ("Mon 04.01 09:00", "everyone+lead"),
    ]


def test_taken_without_contact_climbs_from_the_taker_to_the_lead() -> None:
    assert [who for _, who in climb(Waiting.FOR_CONTACT, "2026-11-23 10:00", 5, urgent=True)] == [
        "taker",
        "deputy",
        "lead",
        "lead+taker",
        "lead+taker",
    ]


def test_after_enough_failed_attempts_it_asks_once_a_working_week() -> None:
    assert climb(Waiting.FOR_CONTACT, "2026-11-23 10:00", 2, urgent=True, attempts=ENOUGH_ATTEMPTS) == [
        ("Mon 30.11 09:00", "taker"),
        ("Mon 07.12 09:00", "lead+taker"),
    ]


def test_summer_time_moves_no_morning() -> None:
    assert climb(Waiting.FOR_TAKER, "2026-10-23 15:00", 1) == [("Mon 26.10 09:00", "everyone")]
    assert climb(Waiting.FOR_TAKER, "2027-03-26 12:00", 1) == [("Mon 29.03 09:00", "everyone")]


@pytest.mark.parametrize("kind", Waiting)
@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize("attempts", [0, ENOUGH_ATTEMPTS])
def test_it_rings_for_ever_and_always_for_somebody(kind: Waiting, urgent: bool, attempts: int) -> None:
    moment = at("2026-11-23 10:00")
    for rung in range(60):
        wait = Wait(kind, moment, urgent, rung, attempts)
        following = next_ring(wait, HOURS)
        assert moment < following <= moment + timedelta(days=14)
        assert HOURS.is_open(following)
        assert audience(wait)
        moment = following


@pytest.mark.parametrize("status", Status)
def test_whatever_is_open_waits_for_something_until_the_person_was_told(status: Status) -> None:
    assert (waiting(status, owes_informing=True) is not None) == (status in OPEN)


@pytest.mark.parametrize(
    ("kind", "agreement", "owed"),
    [
        (ReferrerKind.STAFF, Agreement.NO, True),
        (ReferrerKind.STAFF, Agreement.NOT_ASKED, True),
        (ReferrerKind.CLOSE_PERSON, Agreement.YES, False),
        (ReferrerKind.SELF, Agreement.YES, False),
        (ReferrerKind.SELF, Agreement.NOT_ASKED, False),
    ],
)
def test_who_has_to_be_told_that_they_were_reported(kind: ReferrerKind, agreement: Agreement, owed: bool) -> None:
    assert owes_informing(kind, agreement, informed=False) is owed
    assert not owes_informing(kind, agreement, informed=True)


def test_the_last_day_to_tell_is_counted_in_tallinn() -> None:
    assert inform_by(at("2026-11-23 23:30")) == date(2026, 12, 23)


def test_past_the_last_day_the_lead_hears_it_too() -> None:
    wait = Wait(Waiting.FOR_INFORMING, at("2026-11-23 10:00"), urgent=False, rung=4)

    assert sorted(audience(wait)) == ["taker"]
    assert sorted(audience(wait, overdue=True)) == ["lead", "taker"]


def test_the_sender_is_told_once_and_sooner_when_it_is_urgent() -> None:
    def rungs(kind: Waiting, *, urgent: bool) -> list[int]:
        return [rung for rung in range(20) if tells_sender(Wait(kind, at("2026-11-23 10:00"), urgent, rung))]

    assert rungs(Waiting.FOR_TAKER, urgent=True) == [1]
    assert rungs(Waiting.FOR_TAKER, urgent=False) == [2]
    assert rungs(Waiting.FOR_CONTACT, urgent=True) == []
