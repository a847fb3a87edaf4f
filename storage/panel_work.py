"""Referrals, cases and duties as operators see them: numbers, codes, states, moments."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlmodel import col

from casework.cases import CaseState
from casework.operator_permissions import OperatorAction
from casework.people import Role
from casework.referrals import OPEN, Status, Urgency
from storage.manage_people import OWN
from storage.panel_lists import Columns, Cut, Found, cut_of
from storage.tables import CaseFile, DutyRow, MembershipRow, MunicipalityRow, Referral

if TYPE_CHECKING:
    from storage.desk import Desk

REFERRAL_COLUMNS: Columns = {
    "number": col(Referral.id),
    "person": col(Referral.person_id),
    "municipality": col(MunicipalityRow.name),
    "status": col(Referral.status),
    "urgency": col(Referral.urgency),
    "sent": col(Referral.sent_at),
    "taken": col(Referral.taken_at),
    "contacted": col(Referral.contacted_at),
    "closed": col(Referral.closed_at),
}
CASE_COLUMNS: Columns = {
    "person": col(CaseFile.person_id),
    "municipality": col(MunicipalityRow.name),
    "kind": col(CaseFile.kind),
    "period": col(CaseFile.period),
    "state": col(CaseFile.state),
    "opened": col(CaseFile.opened_at),
    "closed": col(CaseFile.closed_at),
}
DUTY_COLUMNS: Columns = {
    "person": col(CaseFile.person_id),
    "municipality": col(MunicipalityRow.name),
    "duty": col(DutyRow.key),
    "owner": col(DutyRow.owner),
    "due": col(DutyRow.due),
    "done": col(DutyRow.done_on),
}
LATE, WAITING, DONE = "late", "open", "done"


async def referrals(desk: Desk, cut: Cut, *, municipality: int = 0, status: str = "", urgency: str = "") -> Found:
    """The newest first. `status`: one of `Status`, or "open" for all that are not over."""
    desk.must_operate(OperatorAction.LOOK)
    columns = (
        col(Referral.id),
        col(Referral.person_id),
        col(MunicipalityRow.name),
        col(Referral.status),
        col(Referral.urgency),
        col(Referral.kind),
        col(Referral.verified),
        col(Referral.sent_at),
        col(Referral.taken_at),
        col(Referral.contacted_at),
        col(Referral.closed_at),
    )
    query = select(*columns).join(MunicipalityRow, col(MunicipalityRow.id) == col(Referral.municipality_id))
    if municipality:
        query = query.where(col(Referral.municipality_id) == municipality)
    if status == WAITING:
        query = query.where(col(Referral.status).in_(OPEN))
    elif status in set(Status):
        query = query.where(col(Referral.status) == Status(status))
    if urgency in set(Urgency):
        query = query.where(col(Referral.urgency) == Urgency(urgency))
    return await cut_of(desk, query, REFERRAL_COLUMNS, cut, col(Referral.id).desc())


async def cases(
    desk: Desk, today: date, cut: Cut, *, municipality: int = 0, state: str = "", left: bool = False
) -> Found:
    """The newest first, each with how many of its duties are late. `left`: only `left_cases`."""
    desk.must_operate(OperatorAction.LOOK)
    late = (
        select(col(DutyRow.case_id), func.count().label("late"))
        .where(is_late(today), col(DutyRow.case_id).is_not(None))
        .group_by(col(DutyRow.case_id))
        .subquery()
    )
    late_count = func.coalesce(late.c.late, 0)
    query = (
        select(
            col(CaseFile.person_id),
            col(MunicipalityRow.name),
            col(CaseFile.kind),
            col(CaseFile.period),
            col(CaseFile.state),
            col(CaseFile.manager_id),
            col(CaseFile.specialist_id),
            col(CaseFile.opened_at),
            col(CaseFile.closed_at),
            late_count.label("late"),
            left_by(Role.CASE_MANAGER).label("manager_left"),
            left_by(Role.BASE_SUPPORT_SPECIALIST).label("specialist_left"),
        )
        .join(MunicipalityRow, col(MunicipalityRow.id) == col(CaseFile.municipality_id))
        .outerjoin(late, late.c.case_id == col(CaseFile.id))
    )
    if municipality:
        query = query.where(col(CaseFile.municipality_id) == municipality)
    if state in set(CaseState):
        query = query.where(col(CaseFile.state) == CaseState(state))
    if left:
        query = query.where(left_cases())
    return await cut_of(desk, query, {**CASE_COLUMNS, "late": late_count}, cut, col(CaseFile.id).desc())


async def duties(
    desk: Desk,
    today: date,
    cut: Cut,
    *,
    municipality: int = 0,
    state: str = LATE,
    key: str = "",
    left: bool = False,
) -> Found:
    """The longest late first. `state`: late, open (all that wait, late ones too) or done; empty: all of them.

    `left`: only those whose owner has no role there any more.
    """
    desk.must_operate(OperatorAction.LOOK)
    columns = (
        col(CaseFile.person_id),
        col(MunicipalityRow.name),
        col(DutyRow.key),
        col(DutyRow.owner),
        col(DutyRow.owner_id),
        col(DutyRow.due),
        col(DutyRow.done_on),
        col(DutyRow.ended_at),
        col(DutyRow.paused),
        col(DutyRow.snoozed_until),
        _left_duty().label("owner_left"),
    )
    query = (
        select(*columns)
        .join(MunicipalityRow, col(MunicipalityRow.id) == col(DutyRow.municipality_id))
        .outerjoin(CaseFile, col(CaseFile.id) == col(DutyRow.case_id))
    )
    if municipality:
        query = query.where(col(DutyRow.municipality_id) == municipality)
    if key:
        query = query.where(col(DutyRow.key) == key)
    if left:
        query = query.where(_left_duty())
    match state:
        case "late":
            query = query.where(is_late(today))
        case "open":
            query = query.where(col(DutyRow.ended_at).is_(None))
        case "done":
            query = query.where(col(DutyRow.done_on).is_not(None))
    wish = cut if cut.sort else Cut("due", state == DONE, cut.offset, cut.limit)
    return await cut_of(desk, query, DUTY_COLUMNS, wish, col(DutyRow.id).desc())


def left_cases() -> ColumnElement[bool]:
    """Open cases whose case manager or specialist has no such role there any more."""
    return or_(left_by(Role.CASE_MANAGER), left_by(Role.BASE_SUPPORT_SPECIALIST))


def left_by(role: Role) -> ColumnElement[bool]:
    """Open, in the hands of somebody whose role of that kind in the municipality has ended."""
    hands = col(CaseFile.manager_id if role is Role.CASE_MANAGER else CaseFile.specialist_id)
    there = _roles_there(hands, col(CaseFile.municipality_id)).where(col(MembershipRow.role) == role)
    return and_(col(CaseFile.state) == CaseState.OPEN, hands.is_not(None), _all_ended(there))


def _left_duty() -> ColumnElement[bool]:
    """It waits, and its owner has no role there any more."""
    there = _roles_there(col(DutyRow.owner_id), col(DutyRow.municipality_id))
    return and_(col(DutyRow.ended_at).is_(None), col(DutyRow.owner_id).is_not(None), _all_ended(there))


def _all_ended(there: Select[Any]) -> ColumnElement[bool]:
    """Whoever has not opened the invitation yet has no role that could have ended."""
    goes_on = col(MembershipRow.ended_at).is_(None)
    return and_(there.where(~goes_on).exists(), ~there.where(goes_on).exists())


def _roles_there(account: Any, municipality: Any) -> Select[Any]:  # noqa: ANN401 (SQLModel's columns)
    """That account's roles there, ended or not; an adviser's has no municipality of its own."""
    return select(col(MembershipRow.id)).where(
        col(MembershipRow.account_id) == account,
        or_(col(MembershipRow.municipality_id) == municipality, col(MembershipRow.municipality_id).is_(None)),
        col(MembershipRow.role).not_in(OWN),
    )


def is_late(today: date) -> ColumnElement[bool]:
    """Its day has passed, it waits, and the person is there: the due day itself is not late."""
    return and_(col(DutyRow.due) < today, col(DutyRow.ended_at).is_(None), col(DutyRow.paused).is_(False))
