"""Price lists that an operator brings: compared with what is there, kept whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.prices import Price, overlap, same_row
from storage import price_lists
from storage.errors import NameTaken, NotHere
from storage.tables import MonthReport, PriceRow

if TYPE_CHECKING:
    from storage.desk import Desk


class Step(StrEnum):
    """What becomes of a row of the file."""

    ADD = "add"
    REPLACE = "replace"
    """The rows of `before` go."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PriceStep:
    price: Price
    step: Step
    before: tuple[Price, ...] = ()


class Prices:
    """The house's own: nobody in the chat sets prices."""

    def __init__(self, desk: Desk) -> None:
        if desk.actor is not None:
            raise NotHere
        self._desk = desk

    async def compared(self, prices: Sequence[Price]) -> list[PriceStep]:
        """All of one municipality or period. An older price without an end gives way by itself to a newer one."""
        rows = await self.there(prices)
        return [_step(price, [price_lists.price(row) for row in rows]) for price in prices]

    async def put(
        self, prices: Sequence[Price], source: str, *, replace: bool, typed: bool = False
    ) -> tuple[list[PriceStep], int]:
        """What became of each, and how many closed months cost something else now and need a new version.

        `NameTaken` when a row would replace others, unless `replace`. `typed`: one by one, in the panel.
        """
        steps = await self.compared(prices)
        if not replace and any(one.step is Step.REPLACE for one in steps):
            raise NameTaken
        gone = [price for one in steps for price in one.before]
        for row in await self.there(prices):
            if price_lists.price(row) in gone:
                await self._desk.session.delete(row)
        new = [one.price for one in steps if one.step is not Step.SAME]
        rows = [self._row(price, source) for price in new]
        self._desk.session.add_all(rows)
        await self._desk.session.flush()
        if typed:
            for row in rows:
                self._desk.audit("price:add", f"price:{row.id}", row.municipality_id)
        elif prices:
            scope = prices[0].period or f"municipality:{prices[0].municipality_id}"
            self._desk.audit("price:import", f"{scope}:{len(new)}", prices[0].municipality_id)
        return steps, await self.reported_anew([*new, *gone])

    async def there(self, prices: Sequence[Price]) -> list[PriceRow]:
        """All of the same lists, of every component."""
        places = {price.municipality_id for price in prices if price.municipality_id is not None}
        periods = {price.period for price in prices if price.period is not None}
        rows = await self._desk.session.exec(
            select(PriceRow)
            .where(col(PriceRow.municipality_id).in_(places) | col(PriceRow.period).in_(periods))
            .order_by(col(PriceRow.id))
        )
        return list(rows.all())

    def _row(self, price: Price, source: str) -> PriceRow:
        return PriceRow(
            municipality_id=price.municipality_id,
            period=price.period,
            component=price.component,
            recipient=price.recipient,
            provider_id=price.provider_id,
            unit=price.unit,
            first_day=price.first,
            last_day=price.last,
            source=source,
            imported_at=self._desk.now,
        )

    async def reported_anew(self, changed: Sequence[Price]) -> int:
        """How many closed months of the municipality, or of all where the list is a period's, cost something else."""
        if not changed:
            return 0
        since = min(price.first for price in changed)
        own = changed[0].municipality_id
        every = [own] if own is not None else await self._reporting()
        return sum([len(await self._desk.months.looked_over(place, since)) for place in every])

    async def _reporting(self) -> list[int]:
        rows = await self._desk.session.exec(select(MonthReport.municipality_id).distinct())
        return sorted(rows.all())


def _step(price: Price, there: Sequence[Price]) -> PriceStep:
    kept = [one for one in there if same_row(one, price)]
    if price in kept:
        return PriceStep(price, Step.SAME)
    before = tuple(one for one in kept if one.first >= price.first and overlap(one, price))
    return PriceStep(price, Step.REPLACE if before else Step.ADD, before)
