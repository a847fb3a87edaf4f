"""One price that is added, ended or taken away: closed months are counted anew, sent ones stay as they were."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from casework.months import MonthState
from casework.prices import Price
from storage.database import opened
from storage.desk import Desks
from storage.manage_prices import Sent
from storage.secrets import KeyRing, new_key
from storage.tables import MonthReport, PriceRow
from tests.storage.month_house import HERE, NOW, OCTOBER, MonthHouse, month_house

KEY = "support_everyday_life"


@pytest.fixture
async def house(house_url: str) -> AsyncIterator[MonthHouse]:
    """October is closed, with an hour in it that costs 20 €."""
    async with opened(house_url, KeyRing(new_key())) as sessions:
        made = await month_house(Desks(sessions))
        await made.price(KEY, "20")
        await made.hours(date(2026, 10, 5), 60)
        async with made.desks.open(NOW, made.anu) as desk:
            await desk.hours_months.close(HERE, OCTOBER)
        yield made


async def state(house: MonthHouse) -> MonthState:
    async with house.desks.open(NOW, house.anu) as desk:
        return await desk.months.state(HERE, OCTOBER)


async def mark_sent(house: MonthHouse) -> None:
    async with house.desks.open(NOW) as desk:
        (await desk.session.exec(select(MonthReport))).one().state = MonthState.SENT


async def test_a_closed_month_that_loses_its_price_needs_a_new_version(house: MonthHouse) -> None:
    async with house.desks.open(NOW) as desk:
        price_id = (await desk.session.exec(select(PriceRow.id))).one() or 0
        assert await desk.manage_prices.end(price_id, date(2026, 10, 31)) == 0
    assert await state(house) is MonthState.CLOSED
    async with house.desks.open(NOW) as desk:
        assert await desk.manage_prices.end(price_id, date(2026, 9, 30)) == 1

    assert await state(house) is MonthState.CORRECTED


async def test_a_closed_month_whose_price_is_taken_away_needs_a_new_version(house: MonthHouse) -> None:
    async with house.desks.open(NOW) as desk:
        price_id = (await desk.session.exec(select(PriceRow.id))).one() or 0
        assert await desk.manage_prices.remove(price_id) == 1

    assert await state(house) is MonthState.CORRECTED


async def test_a_sent_month_keeps_its_price_whatever_is_asked(house: MonthHouse) -> None:
    await mark_sent(house)
    early = Price(KEY, Decimal(22), date(2026, 10, 31), municipality_id=HERE)
    later = Price(KEY, Decimal(22), date(2026, 11, 1), municipality_id=HERE)
    async with house.desks.open(NOW) as desk:
        price_id = (await desk.session.exec(select(PriceRow.id))).one() or 0
        with pytest.raises(Sent):
            await desk.manage_prices.end(price_id, date(2026, 10, 30))
        with pytest.raises(Sent):
            await desk.manage_prices.remove(price_id)
        with pytest.raises(Sent):
            await desk.manage_prices.add(early)
    assert await state(house) is MonthState.SENT
    async with house.desks.open(NOW) as desk:
        assert await desk.manage_prices.add(later) == 0
        assert await desk.manage_prices.end(price_id, date(2026, 10, 31)) == 0

    assert await state(house) is MonthState.SENT
