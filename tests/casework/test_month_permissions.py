"""Who may do what with a month: the whole table, written a second time and compared cell by cell."""

from __future__ import annotations

import pytest

from casework.month_permissions import (
    MONTH_OPEN_TO,
    MonthAction,
    MonthStanding,
    MonthSubject,
    may_month,
    month_standings,
)
from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role

HERE, THERE = MunicipalityId(1), MunicipalityId(2)
ME, COLLEAGUE, SOMEBODY = AccountId(10), AccountId(11), AccountId(12)
LETTERS = {
    "b": MonthAction.BUDGET,
    "c": MonthAction.CHECK,
    "o": MonthAction.CHECK_OWN,
    "x": MonthAction.CLOSE,
    "n": MonthAction.DATASET,
    "d": MonthAction.DRAFT,
    "u": MonthAction.NUDGE,
    "s": MonthAction.SEND,
}
"""budget · check, check own · close · data set with names · draft · nudge · send"""
CM, BSS, SW = Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER
TEAM, REPORTER = "bdu", "bdu xns"


def me(*roles: tuple[Role, MunicipalityId, bool], covers: AccountId | None = None, of_lead: bool = False) -> Actor:
    members = tuple(Membership(role, place, lead=lead) for role, place, lead in roles)
    lent = (Deputyship(HERE, covers, of_lead=of_lead),) if covers else ()
    return Actor(ME, "et", members, lent)


ONES = frozenset({ME})
CASES = [
    ("lead", me((CM, HERE, True)), MonthSubject(HERE, frozenset({COLLEAGUE})), REPORTER),
    ("lead of an empty place", me((CM, HERE, True)), MonthSubject(HERE), REPORTER),
    ("deputy of the lead", me((CM, HERE, False), covers=COLLEAGUE, of_lead=True), MonthSubject(HERE), REPORTER),
    ("lead elsewhere", me((CM, THERE, True)), MonthSubject(HERE, ONES), ""),
    ("the only case manager", me((CM, HERE, False)), MonthSubject(HERE, ONES), REPORTER),
    ("one of two", me((CM, HERE, False)), MonthSubject(HERE, frozenset({ME, COLLEAGUE})), TEAM),
    ("one case has nobody", me((CM, HERE, False)), MonthSubject(HERE, frozenset({ME, None})), TEAM),
    ("no case at all", me((CM, HERE, False)), MonthSubject(HERE), TEAM),
    (
        "one of two who stands in for the other",
        me((CM, HERE, False), covers=COLLEAGUE),
        MonthSubject(HERE, frozenset({ME, COLLEAGUE})),
        REPORTER,
    ),
    ("left the role", me(), MonthSubject(HERE, ONES, ME, ONES), ""),
    ("the specialist", me((BSS, HERE, False)), MonthSubject(HERE, specialist_id=ME), "c"),
    (
        "who stands in for them",
        me((BSS, HERE, False), covers=COLLEAGUE),
        MonthSubject(HERE, specialist_id=COLLEAGUE),
        "c",
    ),
    ("another specialist", me((BSS, HERE, False)), MonthSubject(HERE, specialist_id=SOMEBODY), ""),
    ("no specialist", me((BSS, HERE, False)), MonthSubject(HERE), ""),
    (
        "the specialist who delivered",
        me((BSS, HERE, False)),
        MonthSubject(HERE, specialist_id=ME, worker_ids=ONES),
        "co",
    ),
    ("who delivered", me((SW, HERE, False)), MonthSubject(HERE, worker_ids=ONES), "o"),
    ("who delivered elsewhere", me((SW, THERE, False)), MonthSubject(HERE, worker_ids=ONES), ""),
    ("another worker", me((SW, HERE, False)), MonthSubject(HERE, worker_ids=frozenset({COLLEAGUE})), ""),
    ("SKA's adviser", me((Role.SKA_COORDINATOR, HERE, False)), MonthSubject(HERE, ONES, ME, ONES), "b"),
    ("SKA's adviser of others", me((Role.SKA_COORDINATOR, THERE, False)), MonthSubject(HERE), ""),
    ("partner", me((Role.PARTNER, HERE, False)), MonthSubject(HERE, ONES, ME, ONES), ""),
    ("close person", me((Role.CLOSE_PERSON, HERE, False)), MonthSubject(HERE, ONES, ME, ONES), ""),
]


@pytest.mark.parametrize(("name", "actor", "subject", "letters"), CASES, ids=[name for name, *_ in CASES])
def test_the_table(name: str, actor: Actor, subject: MonthSubject, letters: str) -> None:
    found = {action for action in MonthAction if may_month(actor, action, subject)}

    assert found == {LETTERS[letter] for letter in letters.replace(" ", "")}, name


def test_the_table_speaks_of_every_action_and_a_stranger_of_none() -> None:
    assert sorted(LETTERS.values()) == sorted(MonthAction) == sorted(MONTH_OPEN_TO)
    assert month_standings(me(), MonthSubject(HERE)) == {MonthStanding.STRANGER}
    assert not any(MonthStanding.STRANGER in open_to for open_to in MONTH_OPEN_TO.values())
