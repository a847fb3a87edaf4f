"""A month's values for the operator, who has the key and no role: read only, every look audited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.billing import Dataset, Invoice
from casework.changes import Change
from casework.month_permissions import MonthAction
from casework.months import MonthState
from storage.errors import NotClosed, NotHere
from storage.month_files import OFFICIAL_KINDS
from storage.month_history import Closed, Joint, MonthHistory
from storage.months import Months
from storage.tables import MonthFile

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
    kept: tuple[MonthFile, ...] = ()
    """The files of the closed version and of its invoice, as they came into the chat; empty while none were made."""


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
        kept=await _kept(desk, municipality_id, month, closed, joint, invoice),
    )


async def _kept(
    desk: Desk, municipality_id: int, month: date, closed: Closed | None, joint: Joint | None, invoice: Invoice | None
) -> tuple[MonthFile, ...]:
    if closed is None or closed.state is MonthState.CORRECTED:
        return ()
    wanted = (col(MonthFile.municipality_id) == municipality_id) & (col(MonthFile.version) == closed.version)
    if invoice is not None and joint is not None:
        of_contract = col(MonthFile.contract_id) == joint.contract.id
        wanted |= of_contract & (col(MonthFile.version) == invoice.version)
    rows = await desk.session.exec(
        select(MonthFile)
        .where(MonthFile.month == month.replace(day=1), wanted, col(MonthFile.kind).in_(OFFICIAL_KINDS))
        .order_by(col(MonthFile.id))
    )
    return tuple(rows.all())
