"""Moving into the next period at the desk: what is done and undone, from which day, and billed by which days."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from casework.calendar import tallinn_moment
from casework.facts import Event
from storage.case_rules import rules_of
from storage.desk import Desks
from storage.errors import Stale
from storage.tables import (
    CaseFact,
    CaseFile,
    DutyRow,
)
from tests.storage.period_house import (
    HERE,
    LEAD,
    NAME,
    NOW,
    PEETER,
    desks,
    lead,
    moved,
    person,
    rung,
    state,
)

__all__ = ["desks"]


async def test_until_the_first_day_the_old_period_holds(desks: Desks) -> None:
    case_id = await person(desks, ("everyday_life_support", 240), ("leisure_support", 60))
    before = await state(desks)
    await moved(desks)
    after = await state(desks)
    leaving = {
        f"case:{case_id}:exit_path:2026-11-01",
        f"case:{case_id}:told_of_exit:2026-12-01",
        f"case:{case_id}:exit_day:2027-01-04",
    }
    assert after[0] == before[0]
    assert after[2] == [duty for duty in before[2] if duty[0] not in leaving]
    assert leaving <= {mark for mark, *_ in before[2]}
    async with desks.open(NOW) as desk:
        plans = await desk.plans.of_case(case_id, ended=True)
        told = [(row.component, row.first_day, row.last_day) for row in plans]
        assert told == [
            ("everyday_life_support", date(2026, 1, 1), date(2026, 12, 31)),
            ("leisure_support", date(2026, 1, 1), date(2026, 12, 31)),
            ("everyday_life_support", date(2027, 1, 1), None),
        ]
        row = await desk.session.get_one(CaseFile, case_id)
        names = [(await rules_of(desk, row, day))[0].name for day in (date(2026, 12, 31), date(2027, 1, 1))]
        assert names == ["2025-2026", NAME]

    await rung(desks, datetime(2026, 12, 31, 21, 59, tzinfo=UTC))
    assert (await state(desks))[0] == before[0]
    await rung(desks, datetime(2026, 12, 31, 22, 0, tzinfo=UTC))
    async with desks.open(NOW) as desk:
        row = await desk.session.get_one(CaseFile, case_id)
        assert row.period == NAME
        names = [(await rules_of(desk, row, day))[0].name for day in (date(2026, 12, 31), date(2027, 1, 1))]
        assert names == ["2025-2026", NAME]
        duties = await desk.session.exec(select(DutyRow).where(col(DutyRow.ended_at).is_(None)))
        assert {(one.key, one.due) for one in duties.all()} == {
            ("review", date(2027, 3, 1)),
            ("qol_end", date(2026, 12, 31)),
            ("entry_form_copy", date(2025, 3, 11)),
        }


EXIT_DUTIES = {"exit_path", "told_of_exit"}


async def keys(desks: Desks, case_id: int) -> set[str]:
    """Of what is open for that person."""
    async with desks.open(NOW) as desk:
        rows = await desk.session.exec(
            select(DutyRow.key).where(DutyRow.case_id == case_id, col(DutyRow.ended_at).is_(None))
        )
        return set(rows.all())


async def test_who_leaves_after_the_move_was_decided_stays(desks: Desks) -> None:
    """The last day may be noted a day ahead: it is the old period's, and so are the papers about it."""
    leaves = await person(desks, ("everyday_life_support", 240))
    goes, later = await person(desks), await person(desks)
    await moved(desks)
    async with desks.open(NOW + timedelta(days=8)) as desk:
        for case_id, day in ((leaves, date(2026, 12, 31)), (later, date(2027, 1, 1))):
            desk.session.add(CaseFact(case_id=case_id, event=Event.EXITED, day=day, noted_at=NOW))
            await desk.session.flush()
            await desk.duties.resync(await desk.session.get_one(CaseFile, case_id))
    await rung(desks, datetime(2027, 1, 2, tzinfo=UTC))

    assert [row[1] for row in (await state(desks))[0]] == ["2025-2026", NAME, NAME]
    assert {"exit_form", "exit_form_copy", "qol_end"} <= await keys(desks, leaves)
    assert not {"exit_form", "exit_form_copy"} & (await keys(desks, goes) | await keys(desks, later))
    plans = [plan for plan in (await state(desks))[1] if plan["case_id"] == leaves]
    assert [(plan["first_day"], plan["last_day"]) for plan in plans] == [(date(2026, 1, 1), None)]


async def test_a_leaving_noted_after_the_turn_still_owes_its_papers(desks: Desks) -> None:
    case_id = await person(desks)
    await moved(desks)
    await rung(desks, datetime(2027, 1, 2, tzinfo=UTC))
    async with desks.open(datetime(2027, 1, 3, tzinfo=UTC)) as desk:
        desk.session.add(CaseFact(case_id=case_id, event=Event.EXITED, day=date(2026, 12, 31), noted_at=NOW))
        await desk.session.flush()
        await desk.duties.resync(await desk.session.get_one(CaseFile, case_id))

    assert {"exit_form", "exit_form_copy"} <= await keys(desks, case_id)


async def test_who_goes_on_is_asked_nothing_about_leaving(desks: Desks) -> None:
    """Neither reminded nor shown it on the card; taken back, it is asked again."""
    case_id = await person(desks)
    assert await keys(desks, case_id) >= EXIT_DUTIES
    move_id = await moved(desks)
    assert not await keys(desks, case_id) & EXIT_DUTIES
    async with desks.open(NOW) as desk:
        rules = await rules_of(desk, await desk.session.get_one(CaseFile, case_id))
        assert not EXIT_DUTIES & {key for one in rules for key in one.duties}
    async with desks.open(NOW, lead()) as desk:
        await desk.period_moves.undo(move_id)

    assert await keys(desks, case_id) >= EXIT_DUTIES


@pytest.mark.parametrize("seed", range(6))
async def test_moved_and_taken_back_is_as_before(desks: Desks, seed: int) -> None:
    """Whatever people, plans and choices there are, before the turn of the year and after it."""
    chance = random.Random(seed)
    cases = []
    for _ in range(chance.randint(1, 5)):
        components = chance.sample(["everyday_life_support", "leisure_support", "planning_and_coordination"], 2)
        plans = [(one, chance.randint(1, 20) * 15) for one in components[: chance.randint(0, 2)]]
        born = chance.choice([None, 1970, 2008, 2009, 2012])
        entered = date(2025, 1, 1) + timedelta(days=chance.randint(0, 600))
        cases.append(await person(desks, *plans, born=born, entered=entered))
    before = await state(desks)
    now = chance.choice([NOW, tallinn_moment(date(2027, 1, 4), NOW.time())])
    flip = tuple(chance.sample(cases, chance.randint(0, len(cases) - 1)))
    try:
        move_id = await moved(desks, now, flip)
    except Stale:  # nobody was left to go
        assert await state(desks) == before
        return
    changed = await state(desks)
    assert now == NOW or changed[0] != before[0]
    async with desks.open(now + timedelta(hours=23), lead()) as desk:
        await desk.period_moves.undo(move_id)

    assert await state(desks) == before


async def test_all_or_nothing(desks: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault with the second person leaves the first one where they were."""
    await person(desks, ("everyday_life_support", 240))
    await person(desks, ("everyday_life_support", 120))
    before = await state(desks)
    from storage import period_plans  # noqa: PLC0415

    real, calls = period_plans.carry_over, []

    async def breaks(*given: Any) -> None:  # noqa: ANN401
        calls.append(1)
        if len(calls) == 2:
            raise RuntimeError("the disk is full")
        await real(*given)

    monkeypatch.setattr(period_plans, "carry_over", breaks)
    with pytest.raises(RuntimeError):
        await moved(desks)

    assert len(calls) == 2
    assert await state(desks) == before


async def test_two_leads_at_once_move_once(desks: Desks) -> None:
    await person(desks, ("everyday_life_support", 240))
    drafts = []
    for who in (LEAD, PEETER):
        async with desks.open(NOW, lead(who)) as desk:
            move = await desk.period_moves.begin(HERE, NAME)
            move, _ = await desk.period_moves.ask(move.id or 0, move.revision)
            drafts.append((who, move.id or 0, move.revision))
    outcomes = []
    for who, move_id, revision in drafts:
        try:
            async with desks.open(NOW, lead(who)) as desk:
                await desk.period_moves.make(move_id, revision)
            outcomes.append("moved")
        except Stale:
            outcomes.append("stale")

    assert outcomes == ["moved", "stale"]
    assert len([one for one in (await state(desks))[1] if one["first_day"] == date(2027, 1, 1)]) == 1


async def test_what_changed_since_it_was_seen_is_looked_at_again(desks: Desks) -> None:
    case_id = await person(desks, ("everyday_life_support", 240))
    async with desks.open(NOW, lead()) as desk:
        move = await desk.period_moves.begin(HERE, NAME)
        move, _ = await desk.period_moves.ask(move.id or 0, move.revision)
        move_id, revision = move.id or 0, move.revision
    async with desks.open(NOW) as desk:
        desk.session.add(CaseFact(case_id=case_id, event=Event.REVIEWED, day=date(2026, 12, 19), noted_at=NOW))
    with pytest.raises(Stale):
        async with desks.open(NOW, lead()) as desk:
            await desk.period_moves.make(move_id, revision)
