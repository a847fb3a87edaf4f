"""The desk asks the table of feedback: every standing × every action with real rows; refusals look all the same."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from casework.complaint_permissions import COMPLAINT_OPEN_TO, ComplaintAction, ComplaintStanding
from casework.complaints import About, Kind, NotPossible, Outcome
from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from storage import complaint_lists, example
from storage.complaint_lists import ComplaintFilter
from storage.complaint_sender import NewComplaint
from storage.database import opened
from storage.desk import Desk, Desks
from storage.errors import AlreadyAsked, NotHere
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import MembershipRow, Outbox

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
HERE, ELSEWHERE = 1, 2
SENDER, TAKER, SOMEBODY, SPECIALIST, LEAD = 1, 2, 3, 4, 5
"""Accounts. The taker is a case manager here, the specialist one of theirs."""
A = ComplaintAction

ACTS: dict[ComplaintAction, Callable[[Desk, int, int], Awaitable[object]]] = {
    A.ADD: lambda desk, row, _ver: desk.complaints.add(row, "Veel"),
    A.ANSWER: lambda desk, row, ver: desk.complaints.answer(row, ver, Outcome.EXPLAINED, "Nii"),
    A.ASK: lambda desk, row, ver: desk.complaints.ask(row, ver, "Millal?"),
    A.FOLLOW: lambda desk, row, _ver: desk.complaints.follow(row),
    A.GIVE: lambda desk, row, ver: desk.complaints.give(row, ver, LEAD),
    A.JUDGE: lambda desk, row, ver: desk.complaints.satisfied(row, ver),
    A.READ: lambda desk, row, _ver: desk.complaints.card(row),
    A.REPLY: lambda desk, row, _ver: desk.complaints.reply(row, "Eile"),
    A.REVEAL: lambda desk, row, _ver: desk.complaints.reveal(row),
    A.TAKE: lambda desk, row, ver: desk.complaints.take(row, ver),
    A.WITHDRAW: lambda desk, row, ver: desk.complaints.withdraw(row, ver),
}
SHORT = dict(zip("dqkfgjrpvtw", ACTS, strict=True))
"""d add · q answer · k ask · f follow · g give · j judge · r read · p reply · v reveal · t take · w withdraw"""
OWN = "dfjpw"
ALL = "qkgrvt"
"""Whoever has it; taking again is answered by "somebody was faster", which is no refusal."""


@dataclass(frozen=True)
class Who:
    """What may be done with feedback to the municipality (past the specialist), and with feedback to the specialist:
    each before somebody took it, and after the taker or the specialist did; last, once it has gone to the lead.
    """

    name: str
    account: int
    memberships: tuple[tuple[Role, int, bool], ...]
    past: tuple[str, str]
    straight: tuple[str, str]
    appealed: str
    covers: tuple[int, ...] = ()


MANAGER, BTO = Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST
CAST = (
    Who("sender", SENDER, (), (OWN, OWN), (OWN, OWN), OWN),
    Who("sender who works here", SENDER, ((MANAGER, HERE, True),), (OWN, OWN), (OWN, OWN), OWN),
    Who("stranger", SOMEBODY, (), ("", ""), ("", ""), ""),
    Who("relative of somebody else", SOMEBODY, ((Role.CLOSE_PERSON, HERE, False),), ("", ""), ("", ""), ""),
    Who("case manager here", SOMEBODY, ((MANAGER, HERE, False),), ("rvt", "rt"), ("", ""), "rt"),
    Who("taker", TAKER, ((MANAGER, HERE, False),), ("rvt", ALL), ("", ""), "rt"),
    Who("deputy of the taker", SOMEBODY, ((MANAGER, HERE, False),), ("rvt", ALL), ("", ""), "rt", (TAKER,)),
    Who("lead here", LEAD, ((MANAGER, HERE, True),), (ALL, ALL), ("grt", "grt"), ALL),
    Who("case manager elsewhere", SOMEBODY, ((MANAGER, ELSEWHERE, False),), ("", ""), ("", ""), ""),
    Who("lead elsewhere", SOMEBODY, ((MANAGER, ELSEWHERE, True),), ("", ""), ("", ""), ""),
    Who("the specialist", SPECIALIST, ((BTO, HERE, False),), ("", ""), ("rvt", ALL), ""),
    Who(
        "the specialist, a lead too",
        SPECIALIST,
        ((BTO, HERE, False), (MANAGER, HERE, True)),
        ("", ""),
        ("grvt", ALL),
        "",
    ),
    Who("another specialist", SOMEBODY, ((BTO, HERE, False),), ("", ""), ("", ""), ""),
    Who("deputy of the specialist", SOMEBODY, ((BTO, HERE, False),), ("", ""), ("rvt", ALL), "", (SPECIALIST,)),
    Who("the specialist, elsewhere now", SPECIALIST, ((BTO, ELSEWHERE, False),), ("", ""), ("", ""), ""),
    *(
        Who(f"{role} here", SOMEBODY, ((role, HERE, False),), ("", ""), ("", ""), "")
        for role in (Role.PARTNER, Role.SUPPORT_WORKER, Role.SKA_COORDINATOR)
    ),
)


@pytest.fixture
async def desks(tmp_path: object) -> AsyncIterator[Desks]:
    url = f"sqlite:///{tmp_path}/desk.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            await example.municipality(desk)
            for person in range(1, 6):
                await desk.accounts.arrive(person)
            for account, role, lead in ((TAKER, MANAGER, False), (SPECIALIST, BTO, False), (LEAD, MANAGER, True)):
                row = MembershipRow(account_id=account, role=role, municipality_id=HERE, lead=lead, began_at=NOW)
                desk.session.add(row)
        yield desks


def acting(account: int, *memberships: tuple[Role, int, bool], covers: tuple[int, ...] = ()) -> Actor:
    members = tuple(Membership(role, MunicipalityId(place), lead=lead) for role, place, lead in memberships)
    lent = tuple(Deputyship(MunicipalityId(HERE), AccountId(one)) for one in covers)
    return Actor(AccountId(account), "et", members, lent)


async def sent(desks: Desks, *, straight: bool, taken: bool, appealed: bool = False) -> tuple[int, int]:
    """(id, version); unused in between are other days, so that nobody sends too many."""
    new = NewComplaint(
        municipality_id=HERE,
        kind=Kind.COMPLAINT,
        about=About.MANNER,
        text="Halb",
        name="Ema",
        specialist_id=SPECIALIST if straight else None,
        past_id=None if straight else SPECIALIST,
    )
    async with desks.open(NOW, Actor(AccountId(SENDER), "et")) as desk:
        row = await desk.complaints.send(new)
        row.sent_at = datetime(2026, 1, 1, tzinfo=UTC)
    if not taken and not appealed:
        return row.id or 0, row.version
    taker = acting(SPECIALIST, (BTO, HERE, False)) if straight else acting(TAKER, (MANAGER, HERE, False))
    async with desks.open(NOW, taker) as desk:
        row = await desk.complaints.take(row.id or 0, row.version)
        if appealed:
            row = await desk.complaints.answer(row.id or 0, row.version, Outcome.EXPLAINED, "Nii")
    if appealed:
        async with desks.open(NOW, Actor(AccountId(SENDER), "et")) as desk:
            row = await desk.complaints.unsatisfied(row.id or 0, row.version, None)
    return row.id or 0, row.version


async def allowed(desks: Desks, who: Who, action: ComplaintAction, **state: bool) -> bool:
    row, version = await sent(desks, **state)
    try:
        async with desks.open(NOW, acting(who.account, *who.memberships, covers=who.covers)) as desk:
            await ACTS[action](desk, row, version)
    except NotHere:
        return False
    except (NotPossible, AlreadyAsked):
        return True  # the right was there, the feedback was not at that point
    return True


STATES = (
    ("past, untaken", {"straight": False, "taken": False}, lambda who: who.past[0]),
    ("past, taken", {"straight": False, "taken": True}, lambda who: who.past[1]),
    ("straight, untaken", {"straight": True, "taken": False}, lambda who: who.straight[0]),
    ("straight, taken", {"straight": True, "taken": True}, lambda who: who.straight[1]),
    ("appealed", {"straight": False, "taken": False, "appealed": True}, lambda who: who.appealed),
)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state[0])
async def test_the_desk_allows_what_the_table_says_and_nothing_else(
    desks: Desks, state: tuple[str, dict[str, bool], Callable[[Who], str]]
) -> None:
    for who in CAST:
        expected = {SHORT[letter] for letter in state[2](who)}
        if state[0] == "appealed" and A.TAKE in expected and A.ANSWER not in expected:
            expected.discard(A.TAKE)
        found = {action for action in ACTS if await allowed(desks, who, action, **state[1])}
        assert found == expected, who.name


async def test_a_list_shows_what_the_card_shows(desks: Desks) -> None:
    sent_ones = [(await sent(desks, **state))[0] for _name, state, _letters in STATES]
    for who in CAST:
        async with desks.open(NOW, acting(who.account, *who.memberships, covers=who.covers)) as desk:
            shown = {one.id for one in (await complaint_lists.page(desk, ComplaintFilter.OPEN, 0)).rows}
            readable = {row for row in sent_ones if await _is_readable(desk, row)}
        assert shown == readable, who.name


async def _is_readable(desk: Desk, row: int) -> bool:
    try:
        await desk.complaints.card(row)
    except NotHere:
        return False
    return True


async def test_absent_and_not_yours_look_the_same(desks: Desks) -> None:
    row, version = await sent(desks, straight=False, taken=False)
    for action, wanted in [(action, wanted) for action in ACTS for wanted in (row, 987_654)]:
        with pytest.raises(NotHere) as refusal:
            async with desks.open(NOW, acting(SOMEBODY)) as desk:
                await ACTS[action](desk, wanted, version)
        assert refusal.value.args == ()


async def test_nothing_is_sent_to_whom_it_goes_past(desks: Desks) -> None:
    await sent(desks, straight=False, taken=False)
    async with desks.open(NOW) as desk:
        told = {row.account_id for row in (await desk.session.exec(select(Outbox))).all()}
    assert {TAKER, LEAD} <= told
    assert SPECIALIST not in told


def test_the_table_names_every_action_and_a_stranger_in_none() -> None:
    assert COMPLAINT_OPEN_TO.keys() == set(ComplaintAction) == ACTS.keys()
    assert not [one for one, open_to in COMPLAINT_OPEN_TO.items() if ComplaintStanding.STRANGER in open_to]
