"""Until when each contract's papers are kept, for the operator; leads set it in the chat (`storage.exits`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from storage.tables import Contract

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Dated:
    """`until`: the last day; None: not entered, and nothing under the contract is ever purged."""

    id: int
    name: str
    until: date | None
    clause: str


async def every(desk: Desk) -> list[Dated]:
    rows = await desk.session.exec(select(Contract).order_by(col(Contract.name)))
    return [Dated(row.id or 0, row.name, row.keep_until, row.keep_clause) for row in rows.all()]


async def keep_until(desk: Desk, contract_id: int, day: date | None, clause: str) -> None:
    row = await desk.session.get_one(Contract, contract_id)
    row.keep_until = day
    row.keep_clause = (clause.strip() or row.keep_clause) if day else ""
    desk.audit("contract:keep_until", f"contract:{contract_id}", row.representative_id)
