"""One line of a price list from the panel: added, ended, taken away. What a sent month was counted with stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.months import REPORTED_STATES, MonthState
from casework.operator_permissions import OperatorAction
from casework.price_changes import cut, holds_until, rewritten, touched
from casework.prices import Price, overlap
from storage import price_lists
from storage.errors import NotHere, Refused
from storage.manage_base import Trace, traces
from storage.manage_money import PriceListed
from storage.prices import PriceStep, Step
from storage.tables import MonthReport, MunicipalityRow, Organisation, PriceRow

if TYPE_CHECKING:
    from storage.desk import Desk


class Sent(Refused):
    """Months that were sent were counted with this price; `months`: which, oldest first."""

    def __init__(self, months: list[date]) -> None:
        super().__init__(len(months))
        self.months = months


@dataclass(frozen=True, slots=True)
class PriceEffects:
    """`older` hold until the day before; `reported`: closed and sent months that it falls into, oldest first."""

    step: PriceStep
    older: tuple[Price, ...]
    reported: tuple[date, ...]
    rewritten: tuple[date, ...]
    """Sent months that it would count anew: then it cannot be kept."""


class ManagePrices:
    """Whoever changes takes the turn of imports (`import_turns`) before looking."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def one(self, price_id: int) -> tuple[PriceListed, list[Trace]]:
        """With what was done to it."""
        row = await self._row(price_id)
        place = await self._desk.session.get(MunicipalityRow, row.municipality_id) if row.municipality_id else None
        house = await self._desk.session.get(Organisation, row.provider_id) if row.provider_id else None
        listed = PriceListed(row, place.name if place else "", house.name if house else "")
        return listed, await traces(self._desk, f"price:{price_id}")

    async def effects(self, new: Price) -> PriceEffects:
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        step = (await self._desk.prices.compared([new]))[0]
        there = [price_lists.price(row) for row in await self._desk.prices.there([new])]
        months = await self._months(new)
        spans = [(new.first, new.last), *((one.first, one.last) for one in step.before)]
        changed = step.step is not Step.SAME
        return PriceEffects(
            step,
            tuple(one for one in there if changed and one not in step.before and overlap(one, new)),
            tuple(touched(spans, months)),
            tuple(rewritten(new, there, step.before, _sent(months))) if changed else (),
        )

    async def add(self, new: Price) -> int:
        """How many closed months need a new version. `Sent`."""
        found = await self.effects(new)
        if found.rewritten:
            raise Sent([*found.rewritten])
        return (await self._desk.prices.put([new], "", replace=True, typed=True))[1]

    async def cut(self, price_id: int, last: date | None) -> tuple[list[date], list[date]]:
        """Months, sent ones and all reported ones, that a new last day takes the price from."""
        row = await self._row(price_id)
        price = price_lists.price(row)
        months = await self._months(price)
        spans = cut(row.first_day, last, await self._until(price))
        return touched(spans, _sent(months)), touched(spans, months)

    async def end(self, price_id: int, last: date | None) -> int:
        """Holds until that day; None: without an end. As `add`."""
        if sent := (await self.cut(price_id, last))[0]:
            raise Sent(sent)
        row = await self._row(price_id)
        before = price_lists.price(row)
        row.last_day = last
        await self._desk.session.flush()
        self._desk.audit("price:end", f"price:{price_id}", row.municipality_id)
        return await self._desk.prices.reported_anew([replace(before, last=last)])

    async def held_by(self, price_id: int) -> list[date]:
        """Sent months with days of it, oldest first."""
        price = price_lists.price(await self._row(price_id))
        return touched([(price.first, await self._until(price))], _sent(await self._months(price)))

    async def remove(self, price_id: int) -> int:
        """As if it had never been there. As `add`."""
        if sent := await self.held_by(price_id):
            raise Sent(sent)
        row = await self._row(price_id)
        before = price_lists.price(row)
        await self._desk.session.delete(row)
        await self._desk.session.flush()
        self._desk.audit("price:remove", f"price:{price_id}", row.municipality_id)
        return await self._desk.prices.reported_anew([before])

    async def _until(self, price: Price) -> date | None:
        return holds_until(price, [price_lists.price(row) for row in await self._desk.prices.there([price])])

    async def _row(self, price_id: int) -> PriceRow:
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        row = await self._desk.session.get(PriceRow, price_id)
        if row is None:
            raise NotHere
        return row

    async def _months(self, price: Price) -> dict[date, set[MonthState]]:
        """Reported ones of its municipality, or of all where the list is a period's; oldest first."""
        mine = col(MonthReport.state).in_(REPORTED_STATES)
        query = select(MonthReport).where(mine).order_by(col(MonthReport.month))
        if price.municipality_id is not None:
            query = query.where(MonthReport.municipality_id == price.municipality_id)
        found: dict[date, set[MonthState]] = {}
        for row in (await self._desk.session.exec(query)).all():
            found.setdefault(row.month, set()).add(row.state)
        return found


def _sent(months: dict[date, set[MonthState]]) -> list[date]:
    return [month for month, states in months.items() if MonthState.SENT in states]
