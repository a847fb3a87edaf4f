"""What stands in the way of an erasure, and until when papers of the programme are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select as sql
from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseState
from casework.complaints import OPEN as OWED
from casework.data_subjects import Bar, SubjectKind
from casework.referrals import OPEN
from storage import data_holds
from storage.data_holds import held
from storage.data_registry import Reach
from storage.data_scope import Scope, fetched, table_of
from storage.tables import CaseFile, Complaint, Contract, ContractPlace, MembershipRow, PeriodMoveCase, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


async def bars(desk: Desk, scope: Scope) -> tuple[Bar, ...]:
    """In the order in which they are told; none: it may be erased."""
    if scope.whose.kind is SubjectKind.ACCOUNT:
        at_work = (Bar.AT_WORK,) if await _at_work(desk, scope) else ()
        return (*at_work, *((Bar.HOLD,) if await _of_held(desk, scope) else ()))
    found = []
    if await _is_open(desk, scope):
        found.append(Bar.OPEN_CASE)
    if await _awaits_answer(desk, scope):
        found.append(Bar.OPEN_COMPLAINT)
    if await held(desk, scope.of(Reach.PERSON)):
        found.append(Bar.HOLD)
    if await _of_programme(desk, scope):
        found.append(Bar.PROGRAMME)
    return tuple(found)


async def _of_held(desk: Desk, scope: Scope) -> bool:
    """Whether the account wrote letters or feedback about somebody whose data must be kept."""
    letters, complaints = table_of("family_letter").c, table_of("complaint").c
    mine, kept = scope.of(Reach.ACCOUNT), data_holds.cases(desk)
    written = sql(letters.id).where(letters.writer_id.in_(mine), letters.case_id.in_(kept))
    sent = sql(complaints.id).where(complaints.sender_id.in_(mine), complaints.case_id.in_(kept))
    return bool(await fetched(desk, written) or await fetched(desk, sent))


async def kept_until(desk: Desk, case: CaseFile) -> date | None:
    """The last day of the latest contract that the case was ever under; None: not entered for one of them ([001])."""
    moves = select(PeriodMoveCase).where(PeriodMoveCase.case_id == case.id, col(PeriodMoveCase.live).is_(True))
    periods = {case.period}
    for move in (await desk.session.exec(moves)).all():
        periods |= {move.before, move.after}
    rows = await desk.session.exec(
        select(Contract)
        .join(ContractPlace, col(ContractPlace.contract_id) == col(Contract.id))
        .where(ContractPlace.municipality_id == case.municipality_id, col(Contract.period).in_(periods))
    )
    days = [one.keep_until for one in rows.all()]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


async def _of_programme(desk: Desk, scope: Scope) -> bool:
    today = tallinn_day(desk.now)
    cases = await desk.session.exec(
        select(CaseFile).where(col(CaseFile.id).in_(scope.of(Reach.CASE)), CaseFile.kind == CaseKind.ISTE)
    )
    for case in cases.all():
        until = await kept_until(desk, case)
        if until is None or until >= today:
            return True
    return False


async def _is_open(desk: Desk, scope: Scope) -> bool:
    cases = select(CaseFile.id).where(col(CaseFile.id).in_(scope.of(Reach.CASE)), CaseFile.state == CaseState.OPEN)
    referrals = select(Referral.id).where(
        col(Referral.id).in_(scope.of(Reach.REFERRAL)), col(Referral.status).in_(OPEN)
    )
    return bool((await desk.session.exec(cases)).first() or (await desk.session.exec(referrals)).first())


async def _awaits_answer(desk: Desk, scope: Scope) -> bool:
    found = await desk.session.exec(
        select(Complaint.id).where(
            col(Complaint.id).in_(scope.of(Reach.COMPLAINT)),
            col(Complaint.status).in_(OWED),
            col(Complaint.erased_at).is_(None),
        )
    )
    return found.first() is not None


async def _at_work(desk: Desk, scope: Scope) -> bool:
    accounts = scope.of(Reach.ACCOUNT)
    roles = select(MembershipRow.id).where(
        col(MembershipRow.account_id).in_(accounts), col(MembershipRow.ended_at).is_(None)
    )
    cases = select(CaseFile.id).where(
        CaseFile.state == CaseState.OPEN,
        col(CaseFile.manager_id).in_(accounts) | col(CaseFile.specialist_id).in_(accounts),
    )
    return bool((await desk.session.exec(roles)).first() or (await desk.session.exec(cases)).first())
