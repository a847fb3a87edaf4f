"""Who may do what with a case: the whole table, written a second time and compared cell by cell."""

from __future__ import annotations

from itertools import product

import pytest

from casework.case_permissions import CASE_OPEN_TO, CaseAction, CaseStanding, CaseSubject, case_standings, may_case
from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role

HERE, THERE = MunicipalityId(1), MunicipalityId(2)
ME, COLLEAGUE, SOMEBODY = AccountId(10), AccountId(11), AccountId(12)

LETTERS = {
    "r": CaseAction.READ,
    "n": CaseAction.REVEAL,
    "f": CaseAction.NOTE,
    "o": CaseAction.NOTE_OWN,
    "s": CaseAction.SET,
    "z": CaseAction.SNOOZE,
    "x": CaseAction.CLOSE,
    "e": CaseAction.EXIT,
    "h": CaseAction.HAND_OVER,
    "b": CaseAction.GIVE_SPECIALIST,
    "p": CaseAction.PLAN,
    "u": CaseAction.HOURS_READ,
    "w": CaseAction.HOURS_WRITE,
    "l": CaseAction.LIFE,
    "a": CaseAction.PAUSE,
    "c": CaseAction.FAMILY,
    "t": CaseAction.FAMILY_WRITE,
    "q": CaseAction.RATE,
    "m": CaseAction.RATINGS_READ,
}
"""Read, see the name · note any fact, the specialist's own · set, snooze, close, plan the exit · hand over, name a specialist ·
plan · everybody's hours, one's own hours · any life event, the specialist's pauses ·
consents and links, talking with those who are linked · rate quality of life, read what was answered."""

OFFICE = "rn fo szxe hb p u la ct qm"
BASE = "rn o z p u w a t qm"
CASE_MANAGER = {"nobody": "r", "me": OFFICE, "a colleague": "r"}
LEAD = {"nobody": OFFICE, "me": OFFICE, "a colleague": OFFICE}
OWNERS = {"nobody": None, "me": ME, "a colleague": COLLEAGUE}
NOBODY = ""


def me(*memberships: Membership, deputyships: tuple[Deputyship, ...] = ()) -> Actor:
    return Actor(ME, "et", memberships, deputyships)


def case(*, manager: str = "nobody", specialist: str = "nobody", worker: bool = False) -> CaseSubject:
    workers = frozenset({ME}) if worker else frozenset[AccountId]()
    return CaseSubject(HERE, OWNERS[manager], OWNERS[specialist], workers)


def allowed(actor: Actor, subject: CaseSubject) -> set[CaseAction]:
    return {action for action in CaseAction if may_case(actor, action, subject)}


def spelled(letters: str) -> set[CaseAction]:
    return {LETTERS[letter] for letter in letters.replace(" ", "")}


def test_the_table_speaks_of_every_action() -> None:
    assert sorted(LETTERS.values()) == sorted(CaseAction) == sorted(CASE_OPEN_TO)


def test_nothing_is_open_to_strangers() -> None:
    assert all(CaseStanding.STRANGER not in open_to for open_to in CASE_OPEN_TO.values())


@pytest.mark.parametrize("worker", [False, True], ids=["no caseload", "in my caseload"])
@pytest.mark.parametrize("specialist", OWNERS)
@pytest.mark.parametrize("manager", OWNERS)
@pytest.mark.parametrize(
    ("role", "lead", "place"),
    list(product(Role, (False, True), (HERE, THERE, None))),
    ids=lambda value: {True: "lead", False: "no lead", HERE: "here", THERE: "there", None: "nowhere"}.get(
        value, value
    ),
)
def test_each_role_may_what_the_table_says(
    role: Role, lead: bool, place: MunicipalityId | None, manager: str, specialist: str, worker: bool
) -> None:
    expected = NOBODY
    if place == HERE and role is Role.CASE_MANAGER:
        expected = (LEAD if lead else CASE_MANAGER)[manager]
    elif place == HERE and role is Role.BASE_SUPPORT_SPECIALIST and specialist == "me":
        expected = BASE
    elif place == HERE and role is Role.SUPPORT_WORKER and worker:
        expected = "n w"
    actor = me(Membership(role, place, lead=lead))

    assert allowed(actor, case(manager=manager, specialist=specialist, worker=worker)) == spelled(expected)


@pytest.mark.parametrize("manager", OWNERS)
@pytest.mark.parametrize("specialist", OWNERS)
def test_without_a_role_nothing_is_left_of_what_one_had(manager: str, specialist: str) -> None:
    assert allowed(me(), case(manager=manager, specialist=specialist, worker=True)) == set()
    elsewhere = me(Membership(Role.CASE_MANAGER, THERE, lead=True), Membership(Role.SUPPORT_WORKER, THERE))
    assert allowed(elsewhere, case(manager=manager, specialist=specialist, worker=True)) == set()


@pytest.mark.parametrize(
    ("deputyship", "letters"),
    [
        (Deputyship(HERE, COLLEAGUE), OFFICE),
        (Deputyship(HERE, SOMEBODY), "r"),
        (Deputyship(THERE, COLLEAGUE), "r"),
        (Deputyship(HERE, SOMEBODY, of_lead=True), OFFICE),
        (Deputyship(THERE, SOMEBODY, of_lead=True), "r"),
    ],
    ids=["of the manager", "of somebody else", "elsewhere", "of the lead", "of a lead elsewhere"],
)
def test_who_stands_in_for_the_case_manager(deputyship: Deputyship, letters: str) -> None:
    actor = me(Membership(Role.CASE_MANAGER, HERE), deputyships=(deputyship,))

    assert allowed(actor, case(manager="a colleague")) == spelled(letters)


@pytest.mark.parametrize(
    ("role", "deputyship", "letters"),
    [
        (Role.BASE_SUPPORT_SPECIALIST, Deputyship(HERE, COLLEAGUE), BASE),
        (Role.BASE_SUPPORT_SPECIALIST, Deputyship(HERE, SOMEBODY), ""),
        (Role.BASE_SUPPORT_SPECIALIST, Deputyship(THERE, COLLEAGUE), ""),
        (Role.SUPPORT_WORKER, Deputyship(HERE, COLLEAGUE), ""),
    ],
    ids=["of the specialist", "of somebody else", "elsewhere", "in another role"],
)
def test_who_stands_in_for_the_specialist(role: Role, deputyship: Deputyship, letters: str) -> None:
    actor = me(Membership(role, HERE), deputyships=(deputyship,))

    assert allowed(actor, case(specialist="a colleague")) == spelled(letters)


def test_one_who_is_case_manager_and_specialist_has_both_rights() -> None:
    actor = me(Membership(Role.CASE_MANAGER, HERE), Membership(Role.BASE_SUPPORT_SPECIALIST, HERE))
    subject = case(manager="me", specialist="me")

    assert case_standings(actor, subject) == {CaseStanding.MANAGER, CaseStanding.SPECIALIST}
    assert allowed(actor, subject) == spelled(OFFICE + BASE)


def test_a_colleague_reads_the_card_and_never_the_name() -> None:
    colleague = me(Membership(Role.CASE_MANAGER, HERE))

    assert may_case(colleague, CaseAction.READ, case(manager="a colleague"))
    assert not may_case(colleague, CaseAction.REVEAL, case(manager="a colleague"))
