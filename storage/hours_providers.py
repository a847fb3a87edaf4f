"""Whose worker it was on that day: the organisation of the role by which the hours were given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.components import components
from casework.people import Role
from storage.tables import MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk

_BASE = "base"


async def provider_on(
    desk: Desk, account_id: int, municipality_ids: Iterable[int], day: date, component: str | None
) -> int | None:
    """None for who worked for no organisation; written down before the role began, it is the first one that came."""
    rows = await desk.session.exec(
        select(MembershipRow)
        .where(
            MembershipRow.account_id == account_id,
            col(MembershipRow.municipality_id).in_(set(municipality_ids)),
            col(MembershipRow.role).in_((Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST)),
        )
        .order_by(col(MembershipRow.began_at), col(MembershipRow.id))
    )
    return chosen(rows.all(), day, component)


def chosen(rows: Sequence[MembershipRow], day: date, component: str | None) -> int | None:
    """`rows`: oldest first. Of two roles base components are the specialist's, the others the worker's."""
    known = components().get(component or "")
    wanted = Role.BASE_SUPPORT_SPECIALIST if known and known.domain == _BASE else Role.SUPPORT_WORKER
    there = [row for row in rows if _began(row) <= day and (row.ended_at is None or day <= tallinn_day(row.ended_at))]
    fitting = [row for row in there if row.role is wanted] or there
    if fitting:
        return fitting[-1].organisation_id
    later = [row for row in rows if _began(row) > day]
    return later[0].organisation_id if later else (rows[-1].organisation_id if rows else None)


def _began(row: MembershipRow) -> date:
    return tallinn_day(row.began_at)
