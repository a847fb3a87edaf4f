"""Contracts and price lists as an operator looks at them; they are brought by imports, never typed row by row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.operator_permissions import OperatorAction
from storage.errors import NotHere
from storage.manage_base import Trace, traces
from storage.tables import Contract, ContractPlace, MunicipalityRow, Organisation, PriceRow

if TYPE_CHECKING:
    from datetime import date

    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class ContractListed:
    row: Contract
    municipalities: tuple[str, ...]
    """The one that stands for the others comes first."""


@dataclass(frozen=True, slots=True)
class PriceListed:
    row: PriceRow
    municipality: str
    provider: str


class ManageMoney:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def contracts(self) -> list[ContractListed]:
        """The newest first."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        rows = await self._desk.session.exec(
            select(Contract).order_by(col(Contract.first_day).desc(), col(Contract.name))
        )
        names = await self._names()
        return [ContractListed(row, tuple(names[row.id or 0])) for row in rows.all()]

    async def contract(self, contract_id: int) -> tuple[ContractListed, list[Trace]]:
        """With what was done to it."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        row = await self._desk.session.get(Contract, contract_id)
        if row is None:
            raise NotHere
        names = await self._names()
        return ContractListed(row, tuple(names[contract_id])), await traces(self._desk, f"contract:{contract_id}")

    async def prices(self, municipality_id: int | None, period: str, on: date | None) -> list[PriceListed]:
        """Of one municipality or one period, or all; `on`: only what holds on that day."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        query = (
            select(PriceRow, MunicipalityRow.name, Organisation.name)
            .outerjoin(MunicipalityRow, col(MunicipalityRow.id) == col(PriceRow.municipality_id))
            .outerjoin(Organisation, col(Organisation.id) == col(PriceRow.provider_id))
            .order_by(col(MunicipalityRow.name), col(PriceRow.component), col(PriceRow.first_day), col(PriceRow.id))
        )
        if municipality_id is not None:
            query = query.where(PriceRow.municipality_id == municipality_id)
        if period:
            query = query.where(PriceRow.period == period)
        if on is not None:
            query = query.where(
                col(PriceRow.first_day) <= on, col(PriceRow.last_day).is_(None) | (col(PriceRow.last_day) >= on)
            )
        rows = (await self._desk.session.exec(query)).all()
        return [PriceListed(row, place or "", house or "") for row, place, house in rows]

    async def _names(self) -> dict[int, list[str]]:
        rows = await self._desk.session.exec(
            select(ContractPlace.contract_id, MunicipalityRow.name)
            .join(MunicipalityRow, col(MunicipalityRow.id) == col(ContractPlace.municipality_id))
            .join(Contract, col(Contract.id) == col(ContractPlace.contract_id))
            .order_by(col(MunicipalityRow.id) != col(Contract.representative_id), col(MunicipalityRow.name))
        )
        found: dict[int, list[str]] = defaultdict(list)
        for contract_id, name in rows.all():
            found[contract_id].append(name)
        return found
