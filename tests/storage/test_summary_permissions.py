"""Who may read a summary: every standing × every act, at the desk, with real rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from sqlmodel import select

from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from casework.summaries import Behind, Span
from storage.desk import Desk, Desks
from storage.errors import NotHere
from storage.tables import Audit, MunicipalityRow
from tests.storage.team import ELSEWHERE, HERE, NOW, TODAY, furnished

WEEK = Span.week_of(TODAY)
ACTS: dict[str, Callable[[Desk], Awaitable[object]]] = {
    "o": lambda desk: desk.summaries.of(HERE, WEEK),
    "r": lambda desk: desk.summaries.raw(HERE, WEEK),
    "b": lambda desk: desk.summaries.behind(HERE, WEEK, Behind.NEW),
    "e": lambda desk: desk.summaries.every(WEEK),
    "p": lambda desk: desk.summaries.portfolio(WEEK),
}
"""o one's own municipality · r its rows · b behind a number · e every municipality · p an adviser's portfolio"""


def actor(*memberships: tuple[Role, int, bool], stands_in: bool = False) -> Actor:
    members = tuple(Membership(role, MunicipalityId(place), lead=lead) for role, place, lead in memberships)
    lent = (Deputyship(MunicipalityId(HERE), AccountId(1), of_lead=True),) if stands_in else ()
    return Actor(AccountId(3), "et", members, lent)


CAST = [
    ("case manager", actor((Role.CASE_MANAGER, HERE, False)), "orb"),
    ("lead", actor((Role.CASE_MANAGER, HERE, True)), "orb"),
    ("deputy of the lead", actor((Role.CASE_MANAGER, HERE, False), stands_in=True), "orb"),
    ("a deputy who works there no more", actor(stands_in=True), ""),
    ("case manager elsewhere", actor((Role.CASE_MANAGER, ELSEWHERE, True)), ""),
    ("base-support specialist", actor((Role.BASE_SUPPORT_SPECIALIST, HERE, False)), ""),
    ("support worker", actor((Role.SUPPORT_WORKER, HERE, False)), ""),
    ("partner", actor((Role.PARTNER, HERE, False)), ""),
    ("adviser", actor((Role.SKA_COORDINATOR, HERE, False)), "p"),
    ("adviser elsewhere", actor((Role.SKA_COORDINATOR, ELSEWHERE, False)), "p"),
    ("close person", actor((Role.CLOSE_PERSON, HERE, False)), ""),
    ("stranger", actor(), ""),
    ("the house itself", None, "orbe"),
]


@pytest.mark.parametrize(("name", "who", "expected"), CAST, ids=[name for name, _, _ in CAST])
async def test_the_desk_allows_what_the_table_says_and_nothing_else(
    desks: Desks, name: str, who: Actor | None, expected: str
) -> None:
    await furnished(desks)

    assert {act for act in ACTS if await _allowed(desks, who, act)} == set(expected), name


async def _allowed(desks: Desks, who: Actor | None, act: str) -> bool:
    try:
        async with desks.open(NOW, who) as desk:
            await ACTS[act](desk)
    except NotHere:
        return False
    return True


async def test_an_adviser_sees_the_contracts_of_the_list_and_no_other(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW) as desk:
        town = await desk.municipalities.get(ELSEWHERE)
        town.contract, town.places = "linn", 7
        desk.session.add(MunicipalityRow(key="paar", name="Paarisvald", kind="vald", contract="linn", places=7))

    async with desks.open(NOW, actor((Role.SKA_COORDINATOR, ELSEWHERE, False))) as desk:
        lines = await desk.summaries.portfolio(WEEK, sharing={ELSEWHERE})

    assert [(line.contract, line.municipalities, line.given) for line in lines] == [
        ("linn", ("Näidislinn", "Paarisvald"), 7)
    ]
    assert lines[0].on_time is None


async def test_a_municipality_that_is_not_there_is_not_there(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW) as desk:
        with pytest.raises(NotHere):
            await desk.summaries.of(99, WEEK)


async def test_every_look_leaves_an_audit_line(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW, actor((Role.CASE_MANAGER, HERE, False))) as desk:
        await desk.summaries.of(HERE, WEEK)
        await desk.summaries.behind(HERE, WEEK, Behind.OVERDUE)
    async with desks.open(NOW) as desk:
        rows = (await desk.session.exec(select(Audit).where(Audit.subject == "week:2026-W48"))).all()

    assert [(row.action, row.account_id, row.municipality_id) for row in rows] == [
        ("summary:read", 3, HERE),
        ("summary:behind:overdue", 3, HERE),
    ]
