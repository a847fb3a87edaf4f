"""Rows of absences and of colleagues, for the desk of deputies, which has asked for the right already."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.absences import Span
from casework.calendar import tallinn_day
from casework.people import Role
from storage.tables import Account, AccountState, DeputyshipRow, MembershipRow

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.desk import Desk

STAND_IN = (Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST)
"""Roles in which one colleague may stand in for another of the same role."""


def in_force(today: date) -> list[ColumnElement[bool]]:
    return [
        col(DeputyshipRow.from_day) <= today,
        col(DeputyshipRow.until_day) >= today,
        col(DeputyshipRow.ended_at).is_(None),
    ]


def not_over(today: date) -> list[ColumnElement[bool]]:
    """In force, or to come."""
    return [col(DeputyshipRow.until_day) >= today, col(DeputyshipRow.ended_at).is_(None)]


def colleagues_of(municipality_id: int, role: Role = Role.CASE_MANAGER) -> list[ColumnElement[bool]]:
    """The roles of its workers of one kind that have not ended."""
    return [
        col(MembershipRow.municipality_id) == municipality_id,
        col(MembershipRow.role) == role,
        col(MembershipRow.ended_at).is_(None),
    ]


async def role_of(desk: Desk, account_id: int, municipality_id: int) -> MembershipRow | None:
    """As what somebody works there, where another could stand in; as a case manager before anything else."""
    found = await desk.session.exec(
        select(MembershipRow).where(
            MembershipRow.account_id == account_id,
            MembershipRow.municipality_id == municipality_id,
            col(MembershipRow.role).in_(STAND_IN),
            col(MembershipRow.ended_at).is_(None),
        )
    )
    return min(found.all(), key=lambda row: (STAND_IN.index(row.role), row.id or 0), default=None)


async def rows(desk: Desk, *where: object) -> list[DeputyshipRow]:
    """The nearest first."""
    found = await desk.session.exec(
        select(DeputyshipRow)
        .where(*where)  # type: ignore[arg-type]
        .order_by(col(DeputyshipRow.from_day), col(DeputyshipRow.id))
    )
    return list(found.all())


async def free_colleagues(desk: Desk, absent_id: int, municipality_id: int, span: Span) -> list[MembershipRow]:
    """Who could stand in: of the same role, reachable, and not away themselves in that time.

    By name; for a specialist those of the same provider first.
    """
    own = await role_of(desk, absent_id, municipality_id)
    if own is None:
        return []
    able = await desk.session.exec(
        select(MembershipRow)
        .join(Account, col(Account.id) == col(MembershipRow.account_id))
        .where(*colleagues_of(municipality_id, own.role), Account.state == AccountState.ACTIVE)
        .order_by(col(MembershipRow.shown_as), col(MembershipRow.id))
    )
    planned = await rows(desk, DeputyshipRow.municipality_id == municipality_id, *not_over(tallinn_day(desk.now)))
    away = {item.absent_id for item in planned if span.overlaps(item.from_day, item.until_day)}
    free = [row for row in able.all() if row.account_id not in away | {absent_id}]
    return sorted(free, key=lambda row: row.organisation_id != own.organisation_id)
