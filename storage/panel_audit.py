"""The audit log for operators: who did or read what, in ids and codes; by key, so that no page moves."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlmodel
from sqlalchemy import select
from sqlmodel import col

from casework.operator_permissions import OperatorAction
from storage.panel_lists import PAGE, AnyRow
from storage.panel_subjects import about
from storage.tables import Audit, MunicipalityRow, PanelReveal

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class AuditWish:
    """Empty, 0 or None where nothing is asked. `action`, `subject`: how it begins. `since` is in, `before` is out."""

    action: str = ""
    subject: str = ""
    subjects: Collection[str] | None = None
    """These themselves and what says more of them; instead of `subject`."""
    accounts: Collection[int] | None = None
    municipality: int = 0
    since: datetime | None = None
    before: datetime | None = None


async def lines(desk: Desk, wish: AuditWish, *, below: int = 0, limit: int = PAGE) -> Sequence[AnyRow]:
    """The newest first, only ids under `below` (0: from the newest on)."""
    desk.must_operate(OperatorAction.AUDIT_READ)
    query = select(
        col(Audit.id),
        col(Audit.at),
        col(Audit.account_id),
        col(Audit.action),
        col(Audit.subject),
        col(MunicipalityRow.name),
    ).outerjoin(MunicipalityRow, col(MunicipalityRow.id) == col(Audit.municipality_id))
    if below:
        query = query.where(col(Audit.id) < below)
    if wish.action:
        query = query.where(col(Audit.action).startswith(wish.action, autoescape=True))
    if wish.subjects is not None:
        query = query.where(about(col(Audit.subject), wish.subjects))
    elif wish.subject:
        query = query.where(col(Audit.subject).startswith(wish.subject, autoescape=True))
    if wish.accounts is not None:
        query = query.where(col(Audit.account_id).in_(wish.accounts))
    if wish.municipality:
        query = query.where(col(Audit.municipality_id) == wish.municipality)
    if wish.since:
        query = query.where(col(Audit.at) >= wish.since)
    if wish.before:
        query = query.where(col(Audit.at) < wish.before)
    found = await (await desk.connection()).execute(query.order_by(col(Audit.id).desc()).limit(limit))
    return found.all()


async def reasons(desk: Desk, rows: Sequence[AnyRow]) -> dict[int, str]:
    """By the row's id, why an operator looked who somebody is; gone a year after."""
    desk.must_operate(OperatorAction.AUDIT_READ)
    looks = {(row.account_id, row.subject, row.at): row.id for row in rows if row.action == OperatorAction.REVEAL}
    if not looks:
        return {}
    found = await desk.session.exec(
        sqlmodel.select(PanelReveal).where(
            col(PanelReveal.at).in_({at for _, _, at in looks}), col(PanelReveal.reason).is_not(None)
        )
    )
    by_look = {(one.account_id, one.subject, one.at): one.reason or "" for one in found.all()}
    return {number: by_look[look] for look, number in looks.items() if look in by_look}
