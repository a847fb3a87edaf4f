"""Who may write hours and plan: every standing × every act, at the desk, with real rows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from casework.cases import CaseKind
from casework.hours import Mode
from casework.people import Actor, Role
from storage.desk import Desk, Desks
from storage.errors import NotHere, Stale
from storage.hours_reading import Hours
from storage.tables import Allowed, CaseFile, CaseloadRequest, CaseloadRow, MembershipRow, Person, PlannedComponent
from tests.storage.standings import ELSEWHERE, HERE, NOW, TODAY, actor, example_desks

MANAGER, SPECIALIST, WORKER, OTHER = 1, 2, 3, 4
HOURS = Hours((1,), TODAY, 60)


async def _keep(desk: Desk) -> None:
    card = await desk.hours_cards.new({}, NOW)
    await desk.hours.keep(card.id or 0, HOURS)


ACTS: dict[str, Callable[[Desk], Awaitable[object]]] = {
    "w": _keep,
    "p": lambda desk: desk.plans.add(1, "respite_care", Mode.GROUP, 60, TODAY),
    "e": lambda desk: desk.plans.end(1),
    "c": lambda desk: desk.caseload.candidates(1),
    "r": lambda desk: desk.caseload.end(2),
    "a": lambda desk: desk.substitutes.answer(1, Allowed.NO),
    "h": lambda desk: desk.hours.for_office(1, 1),
}
"""w write · p plan · e end a plan · c caseload · r remove a worker · a answer a substitute · h read a worker's hours"""
IN_CHARGE = "pecrah"


CAST = [
    ("manager", actor(MANAGER, (Role.CASE_MANAGER, HERE, False)), IN_CHARGE),
    ("manager who left the role", actor(MANAGER), ""),
    ("deputy", actor(OTHER, (Role.CASE_MANAGER, HERE, False), covers=MANAGER), IN_CHARGE),
    ("colleague", actor(OTHER, (Role.CASE_MANAGER, HERE, False)), ""),
    ("lead", actor(OTHER, (Role.CASE_MANAGER, HERE, True)), IN_CHARGE),
    ("lead elsewhere", actor(OTHER, (Role.CASE_MANAGER, ELSEWHERE, True)), ""),
    ("specialist", actor(SPECIALIST, (Role.BASE_SUPPORT_SPECIALIST, HERE, False)), "w" + IN_CHARGE),
    ("another specialist", actor(OTHER, (Role.BASE_SUPPORT_SPECIALIST, HERE, False)), ""),
    (
        "specialist's deputy",
        actor(OTHER, (Role.BASE_SUPPORT_SPECIALIST, HERE, False), covers=SPECIALIST),
        "w" + IN_CHARGE,
    ),
    ("worker", actor(WORKER, (Role.SUPPORT_WORKER, HERE, False)), "w"),
    ("worker elsewhere", actor(WORKER, (Role.SUPPORT_WORKER, ELSEWHERE, False)), ""),
    ("another worker", actor(OTHER, (Role.SUPPORT_WORKER, HERE, False)), ""),
    ("partner", actor(OTHER, (Role.PARTNER, HERE, False)), ""),
    ("stranger", actor(OTHER), ""),
]


@pytest.fixture
async def desks(tmp_path: object) -> AsyncIterator[Desks]:
    async with example_desks(tmp_path, 5) as desks:
        async with desks.open(NOW) as desk:
            desk.session.add(Person())
            await desk.session.flush()
            desk.session.add(
                CaseFile(
                    person_id=1,
                    municipality_id=HERE,
                    kind=CaseKind.ISTE,
                    period="2025-2026",
                    manager_id=MANAGER,
                    specialist_id=SPECIALIST,
                    opened_at=NOW,
                )
            )
            await desk.session.flush()
            for account in (WORKER, 5):
                desk.session.add(
                    MembershipRow(account_id=account, role=Role.SUPPORT_WORKER, municipality_id=HERE, began_at=NOW)
                )
                desk.session.add(
                    CaseloadRow(account_id=account, case_id=1, first_day=TODAY, added_by=MANAGER, added_at=NOW)
                )
                await desk.session.flush()
            desk.session.add(
                PlannedComponent(
                    case_id=1,
                    component="leisure_support",
                    minutes=60,
                    mode=Mode.GROUP,
                    first_day=TODAY,
                    created_by=MANAGER,
                    created_at=NOW,
                )
            )
            desk.session.add(CaseloadRequest(account_id=OTHER, case_id=1, asked_at=NOW))
        async with desks.open(NOW, actor(WORKER, (Role.SUPPORT_WORKER, HERE, False))) as desk:
            await _keep(desk)
        yield desks


async def allowed(desks: Desks, who: Actor, act: str) -> bool:
    try:
        async with desks.open(NOW, who) as desk:
            await ACTS[act](desk)
    except NotHere:
        return False
    except Stale:
        return True
    return True


@pytest.mark.parametrize(("name", "who", "expected"), CAST, ids=[name for name, _, _ in CAST])
async def test_the_desk_allows_what_the_table_says_and_nothing_else(
    desks: Desks, name: str, who: Actor, expected: str
) -> None:
    found = {act for act in ACTS if await allowed(desks, who, act)}

    assert found == set(expected), name


async def test_a_colleagues_entry_is_not_there(desks: Desks) -> None:
    async with desks.open(NOW, actor(5, (Role.SUPPORT_WORKER, HERE, False))) as desk:
        with pytest.raises(NotHere):
            await desk.hours.change(1, 1, HOURS)
        with pytest.raises(NotHere):
            await desk.hours.delete(1, 1)
        assert await desk.hours.own(TODAY, TODAY) == []


async def test_of_two_changes_to_one_version_one_counts(desks: Desks) -> None:
    worker = actor(WORKER, (Role.SUPPORT_WORKER, HERE, False))
    async with desks.open(NOW, worker) as desk:
        await desk.hours.change(1, 1, Hours((1,), TODAY, 90))
    with pytest.raises(Stale):
        async with desks.open(NOW, worker) as desk:
            await desk.hours.change(1, 1, Hours((1,), TODAY, 30))
    async with desks.open(NOW, worker) as desk:
        assert [work.minutes for work in await desk.hours.own(TODAY, TODAY)] == [90]
        entry = await desk.hours.entry(1)
        assert (await desk.hours.version(entry, 1))[1].minutes == 60
