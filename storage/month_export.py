"""A month's values for the operator, who has the key and no role: read only, every look audited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from casework.billing import Dataset, Invoice
from casework.changes import Change
from casework.month_permissions import MonthAction
from casework.months import MonthState
from storage.errors import NotClosed, NotHere
from storage.month_history import MonthHistory
from storage.months import Months

if TYPE_CHECKING:
    from storage.desk import Desk

_READ = frozenset({MonthAction.DATASET, MonthAction.DRAFT})


class _Operators(Months):
    """The house itself, without an actor: what the bot asks the table of rights about is the operator's to read."""

    async def may(self, action: MonthAction, municipality_id: int) -> bool:
        del municipality_id
        return self._desk.actor is None and action in _READ


class _History(MonthHistory):
    async def may(self, action: MonthAction, municipality_id: int) -> bool:
        del municipality_id
        return self._desk.actor is None and action in _READ


@dataclass(frozen=True, slots=True)
class Exported:
    """`closed_at`: None while it was never closed. `waiting`: whose open months keep the invoice back."""

    dataset: Dataset
    state: MonthState
    closed_at: datetime | None
    changes: tuple[Change, ...]
    invoice: Invoice | None
    waiting: tuple[str, ...]
    has_contract: bool


async def exported(desk: Desk, municipality_id: int, month: date) -> Exported:
    """`NotHere` where somebody acts: this is for commands on the machine of the database only."""
    if desk.actor is not None:
        raise NotHere
    months, history = _Operators(desk), _History(desk)
    dataset = await months.dataset(municipality_id, month)
    closed = await history.closed(municipality_id, month)
    joint = await history.joint(municipality_id, month)
    invoice, waiting = None, joint.waiting if joint else ()
    if joint is not None:
        try:
            invoice = await months.invoice(joint.contract.id or 0, month)
        except NotClosed as open_still:
            waiting = open_still.names
    desk.audit("month:export", f"month:{month.replace(day=1)}", municipality_id)
    return Exported(
        dataset=dataset,
        state=await months.state(municipality_id, month),
        closed_at=closed.closed_at if closed else None,
        changes=closed.changes if closed else (),
        invoice=invoice,
        waiting=waiting,
        has_contract=joint is not None,
    )
