"""Leaving at the desk: every standing × every act; lists and the contract's own; what each act leaves in the audit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from casework.cases import CaseKind
from casework.exits import ExitPath, ExitReason
from casework.facts import Event
from casework.people import Actor, Membership
from storage.desk import Desk, Desks
from storage.errors import NotHere, Stale
from storage.exits import BadDay
from storage.persons import NewPerson
from storage.tables import CaseExit, CaseFact, Contract, ContractPlace, Outbox
from tests.storage.test_case_permissions import (
    BASE,
    CAST,
    CM,
    COLLEAGUE,
    ELSEWHERE,
    HERE,
    MANAGER,
    MANAGER_ACTOR,
    ME,
    NOTHING,
    NOW,
    OFFICE,
    TODAY,
    Act,
    Counted,
    Line,
    Undone,
    Who,
    _audited,
    actor_of,
    allowed,
    furnished,
    tried,
)

END = date(2026, 12, 31)
ACTS: dict[str, Act] = {
    "r": lambda desk, row, _ver: desk.exits.of_case(row),
    "l": lambda desk, row, _ver: _in_list(desk, row),
    "p": lambda desk, row, ver: desk.exits.choose(row, ver, ExitPath.OWN_SERVICE),
    "b": lambda desk, row, ver: desk.exits.take_back_choice(row, ver, None),
    "d": lambda desk, row, ver: desk.exits.set_last_day(row, ver, END),
    "x": lambda desk, row, ver: desk.exits.leave(row, ver, TODAY, ExitReason.REFUSED),
    "s": lambda desk, row, ver: desk.exits.stay(row, ver),
    "g": lambda desk, row, _ver: desk.exits.printed(row, named=False),
    "n": lambda desk, row, _ver: desk.exits.printed(row, named=True),
}
"""r read · l in the list · p choose a path · b take it back · d last day · x leave · s stay · g print · n with name"""
CHANGES = set("pdx")
OF_CASES = {OFFICE: set("rlpbdxsgn"), BASE: set("rlgn"), COLLEAGUE: set("rl"), NOTHING: set()}
"""By what the table of cases allows the same standing."""


async def _in_list(desk: Desk, case_id: int) -> None:
    if case_id not in {one.row.id for one in (await desk.exits.everybody()).exits}:
        raise NotHere


@pytest.mark.parametrize("who", CAST, ids=lambda who: who.name)
async def test_the_desk_allows_what_the_table_says_and_nothing_else(desks: Desks, who: Who) -> None:
    row, version = await furnished(desks)
    found = {letter for letter, act in ACTS.items() if await allowed(desks, actor_of(who), act, row, version)}

    assert found == OF_CASES[who.allowed]


async def test_absent_and_not_yours_look_the_same(desks: Desks) -> None:
    row, version = await furnished(desks)
    stranger = Actor(ME, "et", (Membership(CM, ELSEWHERE),))
    for letter in ACTS.keys() - {"l"}:
        for wanted in (row, 987_654):
            with pytest.raises(NotHere) as refusal:
                await tried(desks, stranger, ACTS[letter], wanted, version)
            assert str(refusal.value) == ""


async def test_an_older_version_is_stale_and_leaves_nothing_behind(desks: Desks) -> None:
    row, version = await furnished(desks)
    for letter in CHANGES | {"s", "b"}:
        with pytest.raises(Stale):
            await tried(desks, MANAGER_ACTOR, ACTS[letter], row, version - 1)
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        assert (await desk.cases.get(row)).version == version
        assert (await desk.session.exec(select(CaseExit))).all() == []


async def test_every_change_leaves_one_line_and_the_name_one_more(desks: Desks) -> None:
    row, version = await furnished(desks)
    for letter in CHANGES | {"g", "n"}:
        lines: list[Line] = []
        with pytest.raises(Undone):
            await tried(desks, MANAGER_ACTOR, _audited(ACTS[letter], lines), row, version)
        assert {line[1:] for line in lines} == {(MANAGER, "case:1", HERE)}, letter
        assert len(lines) == (2 if letter == "n" else 1), letter
        assert all("Mari" not in line[0] for line in lines)


async def test_leaving_again_on_another_day_is_one_exit(desks: Desks) -> None:
    row, version = await furnished(desks)
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        await desk.exits.leave(row, version, TODAY, ExitReason.REFUSED)
        await desk.exits.leave(row, (await desk.cases.get(row)).version, END, ExitReason.GOAL_REACHED)
        found = await desk.exits.of_case(row)
        assert (found.leaving.left_on, found.reason) == (END, ExitReason.GOAL_REACHED)
        assert found.leaving.facts.days(Event.EXITED) == (END,)


@pytest.mark.parametrize("day", [date(2026, 11, 1), date(2027, 1, 1)], ids=["before the entry", "after the services"])
async def test_a_day_outside_the_stay_is_refused(desks: Desks, day: date) -> None:
    row, version = await furnished(desks)
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        with pytest.raises(BadDay):
            await desk.exits.leave(row, version, day, ExitReason.REFUSED)
        with pytest.raises(BadDay):
            await desk.exits.set_last_day(row, version, day)


@pytest.mark.parametrize("reason", [ExitReason.DIED, ExitReason.MOVED])
async def test_death_and_moving_are_not_chosen_here(desks: Desks, reason: ExitReason) -> None:
    row, version = await furnished(desks)
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        with pytest.raises(ValueError, match=reason):
            await desk.exits.leave(row, version, TODAY, reason)


# ── the contract's own ───────────────────────────────────────────────────────


async def contract(desks: Desks) -> int:
    async with desks.open(NOW) as desk:
        row = Contract(
            name="1-2/34",
            period="2025-2026",
            representative_id=HERE,
            places=5,
            ceiling=Decimal(1),
            fee_month=Decimal(1),
            fee_months=25,
            first_day=date(2025, 1, 1),
            last_day=date(2027, 1, 31),
            imported_at=NOW,
        )
        desk.session.add(row)
        await desk.session.flush()
        desk.session.add(ContractPlace(contract_id=row.id or 0, municipality_id=HERE))
        return row.id or 0


@pytest.mark.parametrize("who", CAST, ids=lambda who: who.name)
async def test_only_who_leads_asks_colleagues_and_says_how_long_papers_are_kept(desks: Desks, who: Who) -> None:
    await furnished(desks)
    of = await contract(desks)
    actor = actor_of(who)
    leads = actor.leads(HERE)
    for act in (
        lambda desk, _row, _ver: desk.exits.nudge(HERE),
        lambda desk, _row, _ver: desk.exits.keep_until(of, HERE, END, "5.2.6"),
    ):
        assert await allowed(desks, actor, act, 0, 0) == leads
    reads = await allowed(desks, actor, lambda desk, _row, _ver: desk.exits.contracts(HERE, "2025-2026"), 0, 0)
    assert reads == actor.manages(HERE)


async def test_a_day_without_a_contract_of_the_place_is_nothing(desks: Desks) -> None:
    await furnished(desks)
    of = await contract(desks)
    lead = Actor(ME, "et", (Membership(CM, ELSEWHERE, lead=True),))
    async with desks.open(NOW, lead) as desk:
        with pytest.raises(NotHere):
            await desk.exits.keep_until(of, ELSEWHERE, END, "5.2.6")


async def test_each_colleague_is_asked_once_a_day(desks: Desks) -> None:
    await furnished(desks)
    lead = Actor(ME, "et", (Membership(CM, HERE, lead=True),))
    for expected in ((1, 0), (0, 1)):
        async with desks.open(NOW, lead) as desk:
            asked = await desk.exits.nudge(HERE)
            assert (asked.now, asked.before, asked.unowned) == (*expected, ())
    async with desks.open(NOW) as desk:
        rows = (await desk.session.exec(select(Outbox).where(Outbox.notice == "exit_nudge"))).all()
        assert [(row.account_id, row.args) for row in rows] == [(MANAGER, {"municipality": HERE})]


async def test_two_hundred_people_cost_as_many_queries_as_one(desks: Desks) -> None:
    row, _ = await furnished(desks)
    counts = []
    for more in (0, 200):
        async with desks.open(NOW, MANAGER_ACTOR) as desk:
            for _ in range(more):
                case = await desk.cases.open_directly(HERE, NewPerson(), CaseKind.ISTE, "2025-2026")
                fact = CaseFact(case_id=case.id or 0, event=Event.ENTERED, day=date(2025, 1, 15), noted_at=NOW)
                desk.session.add(fact)
        async with desks.open(NOW, MANAGER_ACTOR) as desk:
            asked = Counted(desk.session.exec)
            desk.session.exec = asked  # type: ignore[method-assign, assignment]
            found = await desk.exits.everybody()
            counts.append((asked.count, found.total))

    assert [total for _, total in counts] == [1, 201]
    assert counts[0][0] == counts[1][0] <= 12  # the last ones ask for moves that lie ahead and closing days
    assert row == 1
