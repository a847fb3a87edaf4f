"""Contracts with SKA: of which municipalities, with how many places, and for how much [004 2.3.2, 2.6]."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.budget import Terms
from casework.calendar import add_months
from casework.hours import month_of
from storage.tables import Contract, ContractPlace, MunicipalityRow

if TYPE_CHECKING:
    from storage.desk import Desk


class Contracts:
    """For callers that have asked for the right."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of_place(self, municipality_id: int, month: date) -> Contract | None:
        """The one that runs in that month."""
        begins, ends = month_of(month)
        rows = await self._desk.session.exec(
            select(Contract)
            .join(ContractPlace, col(ContractPlace.contract_id) == col(Contract.id))
            .where(
                ContractPlace.municipality_id == municipality_id,
                col(Contract.first_day) <= ends,
                col(Contract.last_day) >= begins,
            )
            .order_by(col(Contract.first_day).desc(), col(Contract.id).desc())
        )
        return rows.first()

    async def places(self, contract_id: int) -> list[MunicipalityRow]:
        """Its municipalities, by name."""
        rows = await self._desk.session.exec(
            select(MunicipalityRow)
            .join(ContractPlace, col(ContractPlace.municipality_id) == col(MunicipalityRow.id))
            .where(ContractPlace.contract_id == contract_id)
            .order_by(col(MunicipalityRow.name))
        )
        return list(rows.all())

    async def of_places(self, municipality_ids: set[int]) -> list[Contract]:
        """That at least one of them is in, by name."""
        rows = await self._desk.session.exec(
            select(Contract)
            .where(
                col(Contract.id).in_(
                    select(ContractPlace.contract_id).where(col(ContractPlace.municipality_id).in_(municipality_ids))
                )
            )
            .order_by(col(Contract.name))
        )
        return list(rows.all())

    @staticmethod
    def terms(row: Contract) -> Terms:
        return Terms(
            contract_id=row.id or 0,
            name=row.name,
            places=row.places,
            ceiling=row.ceiling,
            fee_month=row.fee_month,
            first=row.first_day,
            last=row.last_day,
            used_before=row.used_before,
            used_until=row.used_until,
        )

    @staticmethod
    def pays_fee(row: Contract, month: date) -> bool:
        """In each of its first `fee_months` months."""
        first = row.first_day.replace(day=1)
        return first <= month.replace(day=1) < add_months(first, row.fee_months)
