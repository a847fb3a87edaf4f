"""A month from the first check to the second version, at the desk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal

import pytest

from casework.billing import CheckedAs, GapKind
from casework.gaps import key_of
from casework.months import MonthState
from storage.database import opened
from storage.desk import Desks
from storage.errors import Gaps, NotHere, Stale, TooEarly
from storage.secrets import KeyRing, new_key
from tests.storage.month_house import CORE, EVERYDAY, HERE, NOVEMBER, NOW, OCTOBER, MonthHouse, at, month_house


@pytest.fixture
async def house(house_url: str) -> AsyncIterator[MonthHouse]:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        yield await month_house(Desks(sessions))


async def a_month(house: MonthHouse) -> None:
    await house.plan(EVERYDAY, 4)
    await house.plan(CORE, 1)
    await house.price("support_everyday_life", "17.35")
    await house.price("core_service", "24")
    await house.hours(date(2026, 10, 5), 100)
    await house.hours(date(2026, 10, 6), 60, CORE, by=house.piret)


async def test_a_month_is_checked_closed_sent_and_corrected(house: MonthHouse) -> None:
    await a_month(house)
    desks, case = house.desks, house.cases[0]
    async with desks.open(NOW, house.tiina) as desk:
        (sheet,) = await desk.months.sheets_to_check(OCTOBER)
        assert (sheet.code, sheet.name, sheet.minutes, sheet.total) == ("P-001", "Mari Tamm", 100, Decimal("28.92"))
        check = await desk.months.check(case, OCTOBER, sheet.digest)
        assert (check.by, check.role) == ("Tiina M.", CheckedAs.WORKER)
    async with desks.open(NOW, house.anu) as desk:
        draft = await desk.months.draft(HERE, OCTOBER)
        assert (draft.state, draft.version, draft.total) == (MonthState.IN_CHECK, 0, Decimal("52.92"))
        assert [(gap.kind, gap.what, gap.who) for gap in draft.gaps] == [
            (GapKind.UNCHECKED, "specialist", "Piret V.")
        ]
        with pytest.raises(Gaps) as refused:
            await desk.months.close(HERE, OCTOBER, {})
        assert refused.value.gaps == draft.gaps
    async with desks.open(NOW, house.piret) as desk:
        (sheet,) = await desk.months.sheets_to_check(OCTOBER)
        assert sheet.minutes == 160
        await desk.months.check(case, OCTOBER, sheet.digest)
    async with desks.open(NOW, house.anu) as desk:
        assert (await desk.months.draft(HERE, OCTOBER)).gaps == ()
        assert await desk.months.close(HERE, OCTOBER, {}) == 1
        with pytest.raises(Stale):
            await desk.months.close(HERE, OCTOBER, {})
        await desk.months.sent(HERE, OCTOBER)
        assert await desk.months.state(HERE, OCTOBER) is MonthState.SENT
    await house.hours(date(2026, 10, 30), 30)
    async with desks.open(NOW, house.anu) as desk:
        draft = await desk.months.draft(HERE, OCTOBER)
        assert draft.state is MonthState.CORRECTED
        ((before, after),) = [(one.before, one.after) for one in draft.changes]
        assert before is not None
        assert after is not None
        assert (before.minutes, after.minutes) == (100, 130)
        assert {gap.kind for gap in draft.gaps} == {GapKind.UNCHECKED}
        assert await desk.months.close(HERE, OCTOBER, {key_of(gap): "Puhkusel" for gap in draft.gaps}) == 2
        assert [gap.reason for gap in await desk.months.gaps_closed_with(HERE, OCTOBER)] == ["Puhkusel", "Puhkusel"]


async def test_a_check_of_what_has_changed_is_refused_and_one_that_was_given_lapses(house: MonthHouse) -> None:
    await a_month(house)
    desks, case = house.desks, house.cases[0]
    async with desks.open(NOW, house.tiina) as desk:
        (sheet,) = await desk.months.sheets_to_check(OCTOBER)
        await desk.months.check(case, OCTOBER, sheet.digest)
        (checked,) = await desk.months.sheets_to_check(OCTOBER)
        assert [one.by for one in checked.checks] == ["Tiina M."]
    await house.hours(date(2026, 10, 7), 45)
    async with desks.open(NOW, house.tiina) as desk:
        with pytest.raises(Stale):
            await desk.months.check(case, OCTOBER, sheet.digest)
        (again,) = await desk.months.sheets_to_check(OCTOBER)
        assert again.checks == ()


async def test_a_month_that_runs_cannot_be_closed(house: MonthHouse) -> None:
    await a_month(house)
    async with house.desks.open(at(date(2026, 11, 30)), house.anu) as desk:
        with pytest.raises(TooEarly):
            await desk.months.close(HERE, NOVEMBER, {})


async def test_nobody_is_nudged_twice_a_day_or_without_a_gap(house: MonthHouse) -> None:
    await a_month(house)
    async with house.desks.open(NOW, house.anu) as desk:
        assert await desk.months.nudge(HERE, OCTOBER, 3, house.cases)
        assert not await desk.months.nudge(HERE, OCTOBER, 3, house.cases)
        with pytest.raises(NotHere):
            await desk.months.nudge(HERE, OCTOBER, 4, house.cases)


async def test_the_papers_tie(house: MonthHouse) -> None:
    await a_month(house)
    contract = await house.contract(HERE)
    async with house.desks.open(NOW, house.anu) as desk:
        assert await desk.hours_months.close(HERE, OCTOBER)
        dataset = await desk.months.dataset(HERE, OCTOBER)
        invoice = await desk.months.invoice(contract, OCTOBER)
        budget = await desk.budget.of_contract(contract, date(2026, 11, 3))
    assert dataset.total == invoice.components == budget.used == Decimal("52.92")
    assert invoice.total == Decimal("282.17")
    assert [sheet.name for sheet in dataset.sheets] == ["Mari Tamm"]
