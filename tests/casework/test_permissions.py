"""Who may do what with a referral: the whole table, written a second time and compared cell by cell."""

from __future__ import annotations

from itertools import product

import pytest

from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from casework.permissions import OPEN_TO, Action, Subject, may

HERE, THERE = MunicipalityId(1), MunicipalityId(2)
ME, COLLEAGUE, SOMEBODY = AccountId(10), AccountId(11), AccountId(12)

LETTERS = {
    "s": Action.REFERRAL_ANSWER,
    "f": Action.REFERRAL_FOLLOW,
    "w": Action.REFERRAL_WITHDRAW,
    "r": Action.REFERRAL_READ,
    "n": Action.REFERRAL_REVEAL,
    "t": Action.REFERRAL_TAKE,
    "a": Action.REFERRAL_ATTEMPT,
    "c": Action.REFERRAL_CONTACT,
    "x": Action.REFERRAL_CLOSE,
    "g": Action.REFERRAL_RELEASE,
    "q": Action.REFERRAL_ASK,
    "i": Action.REFERRAL_INFORM,
    "o": Action.REFERRAL_FORWARD,
    "d": Action.REFERRAL_REROUTE,
}
"""Answer, follow, withdraw · read, see the name · take · attempt, contact, close, give back, question, informed ·
forward to another municipality, to another district."""

TAKERS = {"nobody": None, "me": ME, "a colleague": COLLEAGUE}
TEAM = {
    # taken by          case manager   … who leads
    "nobody": ("      rnt od", "rnt od acxgqi"),
    "me": ("          rn od acxgqi", " rn od acxgqi"),
    "a colleague": (" r         ", "rn od acxgqi"),
}
"""Of the referral's own municipality. Everybody else may nothing, whoever has taken it."""
SENDER = "sfw"
"""On top of whatever else the one who sent it is."""
NOBODY = ""


def allowed(actor: Actor, subject: Subject) -> set[Action]:
    return {action for action in Action if may(actor, action, subject)}


def spelled(letters: str) -> set[Action]:
    return {LETTERS[letter] for letter in letters.replace(" ", "")}


def me(*memberships: Membership) -> Actor:
    return Actor(ME, "et", memberships)


def referral(taken_by: str, *, mine: bool = False, anonymous: bool = False) -> Subject:
    sender = None if anonymous else ME if mine else SOMEBODY
    return Subject(municipality_id=HERE, sender_id=sender, taker_id=TAKERS[taken_by])


def test_the_table_speaks_of_every_action() -> None:
    assert sorted(LETTERS.values()) == sorted(Action) == sorted(OPEN_TO)


@pytest.mark.parametrize("taken_by", TAKERS)
@pytest.mark.parametrize("mine", [False, True], ids=["sent by somebody", "sent by me"])
@pytest.mark.parametrize(
    ("role", "lead", "place"),
    list(product(Role, (False, True), (HERE, THERE, None))),
    ids=lambda value: {True: "lead", False: "no lead", HERE: "here", THERE: "there", None: "nowhere"}.get(
        value, value
    ),
)
def test_each_role_may_what_the_table_says(
    role: Role, lead: bool, place: MunicipalityId | None, mine: bool, taken_by: str
) -> None:
    team = TEAM[taken_by][lead] if role is Role.CASE_MANAGER and place == HERE else NOBODY
    actor = me(Membership(role, municipality_id=place, lead=lead))

    assert allowed(actor, referral(taken_by, mine=mine)) == spelled(team + (SENDER if mine else ""))


@pytest.mark.parametrize("taken_by", TAKERS)
def test_somebody_without_a_role_may_only_follow_and_withdraw_what_they_sent(taken_by: str) -> None:
    assert allowed(me(), referral(taken_by)) == set()
    assert allowed(me(), referral(taken_by, mine=True)) == spelled("sfw")


@pytest.mark.parametrize("taken_by", TAKERS)
def test_a_referral_whose_sender_is_forgotten_is_followed_by_nobody(taken_by: str) -> None:
    assert allowed(me(), referral(taken_by, anonymous=True)) == set()


@pytest.mark.parametrize(
    ("taken_by", "letters"),
    [("nobody", "sfw rnt od"), ("me", "sfw rn od acxgqi"), ("a colleague", "sfw r")],
)
def test_one_who_sent_it_and_manages_there_has_both_rights(taken_by: str, letters: str) -> None:
    actor = me(Membership(Role.PARTNER), Membership(Role.CASE_MANAGER, HERE))

    assert allowed(actor, referral(taken_by, mine=True)) == spelled(letters)


@pytest.mark.parametrize(
    "memberships",
    [
        (),
        (Membership(Role.CASE_MANAGER, THERE, lead=True),),
        (Membership(Role.PARTNER, HERE), Membership(Role.SUPPORT_WORKER, HERE, lead=True)),
    ],
    ids=["no role left", "gone to another municipality", "other roles left"],
)
def test_a_taker_who_left_the_municipality_may_nothing(memberships: tuple[Membership, ...]) -> None:
    assert allowed(me(*memberships), referral("me")) == set()
    assert allowed(me(Membership(Role.CASE_MANAGER, HERE), *memberships), referral("me")) != set()


def test_leading_elsewhere_adds_nothing_here() -> None:
    actor = me(Membership(Role.CASE_MANAGER, HERE), Membership(Role.CASE_MANAGER, THERE, lead=True))

    assert allowed(actor, referral("a colleague")) == spelled("r")


def test_the_name_of_somebody_whom_a_colleague_helps_is_for_the_lead_only() -> None:
    colleague, lead = me(Membership(Role.CASE_MANAGER, HERE)), me(Membership(Role.CASE_MANAGER, HERE, lead=True))

    assert not may(colleague, Action.REFERRAL_REVEAL, referral("a colleague"))
    assert may(lead, Action.REFERRAL_REVEAL, referral("a colleague"))


@pytest.mark.parametrize(
    ("deputyship", "taken_by", "letters"),
    [
        (Deputyship(HERE, COLLEAGUE), "a colleague", "rn od acxgqi"),
        (Deputyship(HERE, COLLEAGUE), "nobody", "rnt od"),
        (Deputyship(HERE, SOMEBODY), "a colleague", "r"),
        (Deputyship(THERE, COLLEAGUE), "a colleague", "r"),
        (Deputyship(HERE, SOMEBODY, of_lead=True), "a colleague", "rn od acxgqi"),
        (Deputyship(THERE, SOMEBODY, of_lead=True), "a colleague", "r"),
    ],
    ids=["of the taker", "untaken", "of somebody else", "elsewhere", "of the lead", "of a lead elsewhere"],
)
def test_who_stands_in_may_what_the_absent_colleague_might(
    deputyship: Deputyship, taken_by: str, letters: str
) -> None:
    actor = Actor(ME, "et", (Membership(Role.CASE_MANAGER, HERE),), (deputyship,))

    assert allowed(actor, referral(taken_by)) == spelled(letters)


def test_standing_in_without_being_a_case_manager_there_gives_nothing() -> None:
    actor = Actor(ME, "et", (Membership(Role.CASE_MANAGER, THERE),), (Deputyship(HERE, COLLEAGUE, of_lead=True),))

    assert allowed(actor, referral("a colleague")) == set()
