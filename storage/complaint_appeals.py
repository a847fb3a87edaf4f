"""Who may have feedback after "not satisfied": those who lead; where none of them may, other case managers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.complaint_permissions import ComplaintAction, ComplaintSubject, may_complaint
from casework.complaints import Move
from casework.people import AccountId, MunicipalityId
from storage.tables import Account, Complaint, ComplaintEvent

if TYPE_CHECKING:
    from storage.desk import Desk


async def subject_of(desk: Desk, row: Complaint) -> ComplaintSubject:
    """What the permission table asks."""
    found = ComplaintSubject(
        municipality_id=MunicipalityId(row.municipality_id),
        sender_id=_account(row.sender_id),
        specialist_id=_account(row.specialist_id),
        past_id=_account(row.past_id),
        taker_id=_account(row.taken_by),
        appealed=row.appealed,
    )
    return await _of_appeal(desk, row, found) if row.appealed else found


async def takers(desk: Desk, row: Complaint) -> tuple[list[Account], bool]:
    """Who could take it when the sender is not satisfied, and whether they do so in place of those who lead."""
    asked = replace(await subject_of(desk, row), appealed=True, taker_id=None)
    subject = await _of_appeal(desk, row, asked)
    if not subject.leaderless:
        return await _who_may_take(desk, subject, await desk.recipients.leads(row.municipality_id)), False
    return await _who_may_take(desk, subject, await desk.recipients.on_duty(row.municipality_id)), True


async def _of_appeal(desk: Desk, row: Complaint, subject: ComplaintSubject) -> ComplaintSubject:
    leads = await desk.recipients.leads(row.municipality_id)
    open_now = replace(subject, taker_id=None, leaderless=False)
    leaderless = not await _who_may_take(desk, open_now, leads)
    return replace(subject, answered_by=await _answered_by(desk, row), leaderless=leaderless)


async def _who_may_take(desk: Desk, subject: ComplaintSubject, among: list[Account]) -> list[Account]:
    found = []
    for account in among:
        actor = await desk.accounts.actor(account)
        if may_complaint(actor, ComplaintAction.TAKE, subject):
            found.append(account)
    return found


async def _answered_by(desk: Desk, row: Complaint) -> AccountId | None:
    """Whoever gave the first answer."""
    found = await desk.session.exec(
        select(ComplaintEvent.account_id)
        .where(ComplaintEvent.complaint_id == row.id, ComplaintEvent.move == Move.ANSWER)
        .order_by(col(ComplaintEvent.id))
        .limit(1)
    )
    return _account(found.first())


def _account(account_id: int | None) -> AccountId | None:
    return None if account_id is None else AccountId(account_id)
