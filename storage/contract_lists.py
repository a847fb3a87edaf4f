"""Contracts that an operator brings: compared with what is there, kept whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlmodel import col, delete, select

from storage.errors import NameTaken, NotHere
from storage.prices import Step
from storage.tables import Contract, ContractPlace

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class NewContract:
    """`places_of`: ids of its municipalities; `representative`: one of them."""

    name: str
    municipalities: tuple[int, ...]
    representative: int
    places: int
    ceiling: Decimal | None
    fee_month: Decimal
    fee_months: int
    period: str
    first: date
    last: date
    used: Decimal = Decimal("0.00")
    used_until: date | None = None

    def meets(self, other: NewContract) -> bool:
        """Both would hold for one municipality on some day."""
        return (
            bool(set(self.municipalities) & set(other.municipalities))
            and self.first <= other.last
            and other.first <= self.last
        )


@dataclass(frozen=True, slots=True)
class ContractStep:
    contract: NewContract
    step: Step
    before: NewContract | None = None
    meets: tuple[str, ...] = ()
    """Names of other contracts of the same municipality and days: it cannot be kept beside them."""


class ContractLists:
    """The house's own: nobody in the chat sets a contract."""

    def __init__(self, desk: Desk) -> None:
        if desk.actor is not None:
            raise NotHere
        self._desk = desk

    async def compared(self, contracts: Sequence[NewContract]) -> list[ContractStep]:
        there = await self._there()
        names = {one.name for one in contracts}
        others = [one for one in there.values() if one.name not in names]
        return [_step(one, there.get(one.name), others) for one in contracts]

    async def one(self, name: str) -> NewContract:
        """KeyError for one that is not there."""
        return (await self._there())[name]

    async def put(
        self, contracts: Sequence[NewContract], source: str, *, replace: bool, deed: str = "import"
    ) -> list[ContractStep]:
        """`NameTaken` when one would replace another, unless `replace`; never beside one that it meets.

        `deed` is what the audit says was done; after a colon the names of fields.
        """
        steps = await self.compared(contracts)
        if any(one.meets or (one.step is Step.REPLACE and not replace) for one in steps):
            raise NameTaken
        for one in steps:
            if one.step is not Step.SAME:
                await self._keep(one.contract, source, deed)
        return steps

    async def _keep(self, new: NewContract, source: str, deed: str) -> None:
        session = self._desk.session
        row = (await session.exec(select(Contract).where(Contract.name == new.name))).one_or_none()
        values: dict[str, Any] = {
            "period": new.period,
            "representative_id": new.representative,
            "places": new.places,
            "ceiling": new.ceiling,
            "fee_month": new.fee_month,
            "fee_months": new.fee_months,
            "first_day": new.first,
            "last_day": new.last,
            "used_before": new.used,
            "used_until": new.used_until,
            "source": source,
            "imported_at": self._desk.now,
        }
        if row is None:
            row = Contract(name=new.name, **values)
            session.add(row)
        else:
            row.sqlmodel_update(values)
        await session.flush()
        await session.exec(delete(ContractPlace).where(col(ContractPlace.contract_id) == row.id))
        session.add_all(ContractPlace(contract_id=row.id or 0, municipality_id=one) for one in new.municipalities)
        await session.flush()
        done, _, fields = deed.partition(":")
        subject = f"contract:{row.id}:{fields}" if fields else f"contract:{row.id}"
        self._desk.audit(f"contract:{done}", subject, new.representative)

    async def _there(self) -> dict[str, NewContract]:
        rows = (await self._desk.session.exec(select(Contract).order_by(col(Contract.name)))).all()
        places = (
            await self._desk.session.exec(select(ContractPlace).order_by(col(ContractPlace.municipality_id)))
        ).all()
        return {
            row.name: _kept(row, [one.municipality_id for one in places if one.contract_id == row.id]) for row in rows
        }


def _kept(row: Contract, municipalities: Sequence[int]) -> NewContract:
    return NewContract(
        name=row.name,
        municipalities=tuple(municipalities),
        representative=row.representative_id,
        places=row.places,
        ceiling=row.ceiling,
        fee_month=row.fee_month,
        fee_months=row.fee_months,
        period=row.period,
        first=row.first_day,
        last=row.last_day,
        used=row.used_before,
        used_until=row.used_until,
    )


def _step(new: NewContract, there: NewContract | None, others: Sequence[NewContract]) -> ContractStep:
    meets = tuple(one.name for one in others if new.meets(one))
    if there == new:
        return ContractStep(new, Step.SAME, meets=meets)
    return ContractStep(new, Step.ADD if there is None else Step.REPLACE, there, meets)
