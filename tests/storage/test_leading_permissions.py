"""A lead's desk asks first: every function × everybody who might try, on real rows, told apart by nothing."""

from __future__ import annotations

import pytest

from storage.desk import Desks
from storage.errors import NotHere
from tests.storage.team import (
    ALLOWED,
    CHANGES,
    COLLEAGUE,
    DEPUTY,
    ELSEWHERE_LEAD,
    HERE,
    LATER,
    LEAD,
    NAMES,
    READS,
    TARGET,
    WEEK,
    Act,
    Rows,
    acting,
    furnished,
    may,
)

OF_LEADS = READS | CHANGES


async def test_what_a_lead_may_nobody_else_may(desks: Desks) -> None:
    rows = await furnished(desks)
    found = {
        (name, NAMES[account])
        for name, act in OF_LEADS.items()
        for account in NAMES
        if await may(desks, account, act, rows)
    }

    assert found == {(name, NAMES[account]) for name in OF_LEADS for account in ALLOWED}


OF_ONESELF: dict[str, Act] = {
    "upcoming": lambda desk, _: desk.deputies.upcoming(desk.who.account_id, HERE),
    "current_of": lambda desk, _: desk.deputies.current_of(desk.who.account_id, HERE),
    "standing_in": lambda desk, _: desk.deputies.standing_in(desk.who.account_id, HERE),
    "candidates": lambda desk, _: desk.deputies.candidates(desk.who.account_id, HERE, WEEK),
    "begin": lambda desk, _: desk.deputies.begin(HERE, desk.who.account_id, TARGET, LATER),
}


async def test_ones_own_absence_is_for_every_case_manager_of_the_place(desks: Desks) -> None:
    rows = await furnished(desks)
    found = {
        (name, NAMES[account])
        for name, act in OF_ONESELF.items()
        for account in NAMES
        if await may(desks, account, act, rows)
    }

    assert found == {(name, NAMES[account]) for name in OF_ONESELF for account in (LEAD, COLLEAGUE, DEPUTY)}


@pytest.mark.parametrize(
    ("act", "allowed"),
    [
        ("end", {LEAD, DEPUTY, TARGET}),
        ("agree", {COLLEAGUE}),
        ("refuse", {COLLEAGUE}),
        ("one", {LEAD, DEPUTY, TARGET, COLLEAGUE}),
    ],
)
async def test_an_absence_is_touched_by_those_whom_it_concerns(desks: Desks, act: str, allowed: set[int]) -> None:
    rows = await furnished(desks)
    async with acting(desks, LEAD) as desk:
        row = await desk.deputies.begin(HERE, TARGET, COLLEAGUE, WEEK)
    found = {
        account
        for account in (*NAMES, TARGET)
        if await may(desks, account, lambda desk, _: getattr(desk.deputies, act)(row.id or 0), rows)
    }

    assert found == allowed


@pytest.mark.parametrize("name", OF_LEADS)
async def test_absent_and_not_yours_look_the_same(desks: Desks, name: str) -> None:
    rows = await furnished(desks)
    nowhere = Rows(*[987_654] * 8)
    heard = []
    for wanted in (rows, nowhere):
        with pytest.raises(NotHere) as refusal:
            async with acting(desks, ELSEWHERE_LEAD) as desk:
                await OF_LEADS[name](desk, wanted)
        heard.append(str(refusal.value))

    assert heard == ["", ""]
