"""Who may do what with weekly posts and groups: every standing × every act, at the desk, with real rows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from casework.people import Actor, Role
from casework.post_permissions import POST_OPEN_TO, PostAction, PostStanding
from casework.summaries import Behind, Span
from storage.desk import Desk, Desks
from storage.errors import NotHere
from storage.tables import PostGroup
from tests.storage.standings import ELSEWHERE, HERE, NOW, actor, example_desks

NOWHERE = 987
CONNECTOR, OTHER, LEAD = 1, 2, 3
WEEK = Span.week_of(NOW.date())
LAST_WEEK = WEEK.before()

ACTS: dict[str, Callable[[Desk, int], Awaitable[object]]] = {
    "r": lambda desk, place: desk.posts.settings(place),
    "b": lambda desk, place: desk.posts.behind(place, WEEK, (Behind.HOURS,)),
    "a": lambda desk, place: desk.posts.ask(place, WEEK),
    "v": lambda desk, place: desk.posts.as_adviser(place, WEEK),
    "l": lambda desk, place: desk.groups.of_place(place),
    "o": lambda desk, place: desk.groups.one(1 if place == HERE else NOWHERE),
    "m": lambda desk, place: desk.posts.remind(place, LAST_WEEK),
    "c": lambda desk, place: desk.groups.code(place, "et"),
    "d": lambda desk, place: desk.groups.disconnect(1 if place == HERE else NOWHERE),
    "s": lambda desk, place: desk.posts.schedule(place, 2, 10),
    "p": lambda desk, place: desk.posts.share(place, on=True),
    "w": lambda desk, _place: desk.adviser_posts.settings(),
    "t": lambda desk, _place: desk.adviser_posts.schedule(2, 10),
}
"""r read · b behind a number · a ask · v as the adviser sees it · l list groups · o one group · m remind · c code ·
d disconnect · s schedule · p share · w when an adviser hears · t sets that"""
TEAM = "rbavlomc"


CAST = [
    ("lead", actor(LEAD, (Role.CASE_MANAGER, HERE, True)), TEAM + "dsp"),
    ("lead's deputy", actor(OTHER, (Role.CASE_MANAGER, HERE, False), covers=LEAD, covers_lead=True), TEAM + "dsp"),
    ("who connected it", actor(CONNECTOR, (Role.CASE_MANAGER, HERE, False)), TEAM + "d"),
    ("who connected it and left", actor(CONNECTOR), ""),
    ("colleague", actor(OTHER, (Role.CASE_MANAGER, HERE, False)), TEAM),
    ("lead elsewhere", actor(OTHER, (Role.CASE_MANAGER, ELSEWHERE, True)), ""),
    ("specialist", actor(OTHER, (Role.BASE_SUPPORT_SPECIALIST, HERE, False)), ""),
    ("worker", actor(OTHER, (Role.SUPPORT_WORKER, HERE, False)), ""),
    ("partner", actor(OTHER, (Role.PARTNER, HERE, False)), ""),
    ("adviser", actor(OTHER, (Role.SKA_COORDINATOR, HERE, False)), "wt"),
    ("close person", actor(OTHER, (Role.CLOSE_PERSON, HERE, False)), ""),
    ("stranger", actor(OTHER), ""),
]


@pytest.fixture
async def desks(tmp_path: Path) -> AsyncIterator[Desks]:
    async with example_desks(tmp_path, LEAD) as desks:
        async with desks.open(NOW) as desk:
            desk.session.add(PostGroup(chat_id=-1, municipality_id=HERE, connected_by=CONNECTOR, connected_at=NOW))
        yield desks


async def may(desks: Desks, who: Actor, act: str, place: int) -> bool:
    try:
        async with desks.open(NOW, who) as desk:
            await ACTS[act](desk, place)
    except NotHere:
        return False
    return True


@pytest.mark.parametrize(("name", "who", "allowed"), CAST, ids=[row[0] for row in CAST])
async def test_each_act(desks: Desks, name: str, who: Actor, allowed: str) -> None:
    found = {act for act in ACTS if await may(desks, who, act, HERE)}

    assert found == set(allowed), name


@pytest.mark.parametrize("act", ACTS)
async def test_absent_and_not_yours_look_the_same(desks: Desks, act: str) -> None:
    heard = []
    for place in (HERE, NOWHERE):
        with pytest.raises(NotHere) as refusal:
            async with desks.open(NOW, actor(OTHER)) as desk:
                await ACTS[act](desk, place)
        heard.append(str(refusal.value))

    assert heard == ["", ""]


async def test_an_adviser_reads_contracts_and_nobody_else_does(desks: Desks) -> None:
    for name, who, _ in CAST:
        allowed = name == "adviser"
        try:
            async with desks.open(NOW, who) as desk:
                lines = await desk.posts.portfolio(WEEK)
        except NotHere:
            assert not allowed, name
        else:
            assert allowed, name
            assert [line.municipalities for line in lines] == [("Näidisvald",)]


def test_the_table_knows_every_action_and_strangers_may_nothing() -> None:
    assert POST_OPEN_TO.keys() == set(PostAction)
    assert all(PostStanding.STRANGER not in standings for standings in POST_OPEN_TO.values())
