"""The desk asks the permission table: every standing × every action, with real rows, told apart by nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from casework.permissions import Action
from casework.referrals import Agreement, Guardian, NotPossible, Outcome, ReferrerKind, Urgency
from storage import example, handovers
from storage.database import opened
from storage.desk import Desk, Desks
from storage.errors import NotHere
from storage.new_referrals import NewReferral
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import MembershipRow, Team

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
HERE, ELSEWHERE, DISTRICT = 1, 2, 1

ACTS: dict[Action, Callable[[Desk, int, int], Awaitable[object]]] = {
    Action.REFERRAL_ANSWER: lambda desk, row, _ver: desk.referrals.get(row, Action.REFERRAL_ANSWER),
    Action.REFERRAL_ASK: lambda desk, row, ver: desk.questions.ask(row, ver, "Kus?"),
    Action.REFERRAL_ATTEMPT: lambda desk, row, ver: desk.referrals.attempt(row, ver),
    Action.REFERRAL_CLOSE: lambda desk, row, ver: desk.referrals.close(row, ver, Outcome.NO_NEED),
    Action.REFERRAL_CONTACT: lambda desk, row, ver: desk.referrals.contact(row, ver),
    Action.REFERRAL_FOLLOW: lambda desk, row, _ver: desk.referrals.follow(row),
    Action.REFERRAL_FORWARD: lambda desk, row, ver: handovers.forward(desk, row, ver, ELSEWHERE),
    Action.REFERRAL_INFORM: lambda desk, row, ver: desk.referrals.inform(row, ver),
    Action.REFERRAL_REROUTE: lambda desk, row, ver: handovers.reroute(desk, row, ver, DISTRICT),
    Action.REFERRAL_READ: lambda desk, row, _ver: desk.referrals.card(row),
    Action.REFERRAL_RELEASE: lambda desk, row, ver: desk.referrals.release(row, ver),
    Action.REFERRAL_REVEAL: lambda desk, row, _ver: desk.referrals.reveal(row),
    Action.REFERRAL_TAKE: lambda desk, row, ver: desk.referrals.take(row, ver),
    Action.REFERRAL_WITHDRAW: lambda desk, row, ver: desk.referrals.withdraw(row, ver),
}
SHORT = dict(zip("sqaczfoidrlvtw", ACTS, strict=True))
"""s answer · q ask · o forward · i inform · d to another district · a attempt · c close · z contact · f follow · r read · l release · v reveal · t take · w withdraw"""


@dataclass(frozen=True)
class Who:
    name: str
    memberships: tuple[tuple[Role, int, bool], ...]
    untaken: str
    """What may be done before anybody took it …"""
    taken: str
    """… and after somebody else took it."""


CAST = (
    Who("sender", (), "sfw", "sfw"),
    Who("stranger", (), "", ""),
    Who("case manager here", ((Role.CASE_MANAGER, HERE, False),), "rvtod", "r"),
    Who("deputy of the taker", ((Role.CASE_MANAGER, HERE, False),), "rvtod", "rvodaczlqi"),
    Who("lead here", ((Role.CASE_MANAGER, HERE, True),), "rvtod", "rvodaczlqi"),
    Who("case manager elsewhere", ((Role.CASE_MANAGER, ELSEWHERE, False),), "", ""),
    Who("lead elsewhere", ((Role.CASE_MANAGER, ELSEWHERE, True),), "", ""),
    *(Who(f"{role} here", ((role, HERE, False),), "", "") for role in Role if role is not Role.CASE_MANAGER),
)


@pytest.fixture
async def desks(tmp_path: object) -> AsyncIterator[Desks]:
    url = f"sqlite:///{tmp_path}/desk.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW) as desk:
            await example.municipality(desk)
            for person in range(1, 5):
                await desk.accounts.arrive(person)
            desk.session.add(Team(municipality_id=HERE, name="Põhja"))
            desk.session.add(
                MembershipRow(account_id=4, role=Role.CASE_MANAGER, municipality_id=ELSEWHERE, began_at=NOW)
            )
            desk.session.add(
                MembershipRow(account_id=2, role=Role.CASE_MANAGER, municipality_id=HERE, shown_as="T", began_at=NOW)
            )
        yield desks


TAKER = Actor(AccountId(2), "et", (Membership(Role.CASE_MANAGER, MunicipalityId(HERE)),))
SENDER = Actor(AccountId(1), "et")


async def referral(desks: Desks, *, taken: bool) -> tuple[int, int]:
    """(id, version) of a fresh referral to `HERE`."""
    new = NewReferral(
        municipality_id=MunicipalityId(HERE),
        kind=ReferrerKind.STAFF,
        verified=True,
        urgency=Urgency.WEEK,
        agreement=Agreement.YES,
        guardian=Guardian.NO,
        domains=(),
    )
    async with desks.open(NOW, SENDER) as desk:
        row = await desk.referrals.send(new)
    if not taken:
        return row.id or 0, row.version
    async with desks.open(NOW, TAKER) as desk:
        row = await desk.referrals.take(row.id or 0, row.version)
    return row.id or 0, row.version


def actor_of(who: Who) -> Actor:
    members = tuple(Membership(role, MunicipalityId(place), lead=lead) for role, place, lead in who.memberships)
    lent = (Deputyship(MunicipalityId(HERE), AccountId(2)),) if who.name == "deputy of the taker" else ()
    return Actor(AccountId(1) if who.name == "sender" else AccountId(3), "et", members, lent)


async def allowed(desks: Desks, actor: Actor, action: Action, *, taken: bool) -> bool:
    row, version = await referral(desks, taken=taken)
    try:
        async with desks.open(NOW, actor) as desk:
            await ACTS[action](desk, row, version)
    except NotHere:
        return False
    except NotPossible:
        return True  # the right was there, the referral was not at that point
    return True


@pytest.mark.parametrize("taken", [False, True], ids=["untaken", "taken"])
@pytest.mark.parametrize("who", CAST, ids=lambda who: who.name)
async def test_the_desk_allows_what_the_table_says_and_nothing_else(desks: Desks, who: Who, taken: bool) -> None:
    expected = {SHORT[letter] for letter in (who.taken if taken else who.untaken)}
    if who.name == "lead here" and not taken:
        expected |= {SHORT[letter] for letter in "aczlqi"}
    if taken and SHORT["r"] in expected:
        expected.add(SHORT["t"])  # a colleague may read it, and hears that somebody was faster
    found = {action for action in ACTS if await allowed(desks, actor_of(who), action, taken=taken)}

    assert expected == found


@pytest.mark.parametrize("letter", list(SHORT))
async def test_absent_and_not_yours_look_the_same(desks: Desks, letter: str) -> None:
    row, version = await referral(desks, taken=False)
    stranger = Actor(AccountId(4), "et")
    heard = []
    for wanted in (row, 987_654):
        with pytest.raises(NotHere) as refusal:
            async with desks.open(NOW, stranger) as desk:
                await ACTS[SHORT[letter]](desk, wanted, version)
        heard.append(str(refusal.value))

    assert heard == ["", ""]
