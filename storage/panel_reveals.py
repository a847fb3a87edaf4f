"""Who one person is, for an operator with a reason: one at a time, a few an hour, each written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, func, select, update

from casework.operator_permissions import OperatorAction
from storage.errors import NotHere, TooMany
from storage.persons import name_of
from storage.tables import CaseFile, PanelReveal, Person, Referral

if TYPE_CHECKING:
    from storage.desk import Desk

AN_HOUR = 5
REASON_KEPT = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Revealed:
    """Empty where it is not known, or was erased."""

    name: str
    contact: str


async def reveal(desk: Desk, person_id: int, reason: str) -> Revealed:
    """Raises `NotHere` for a code that nobody has, `TooMany` after `AN_HOUR` in an hour."""
    desk.must_operate(OperatorAction.REVEAL)
    if desk.operator is None:
        raise NotHere
    person = await desk.session.get(Person, person_id)
    if person is None:
        raise NotHere
    if await left(desk) <= 0:
        raise TooMany
    referral = await _referral(desk, person_id)
    subject = f"person:{person_id}"
    desk.session.add(PanelReveal(account_id=desk.operator, subject=subject, reason=reason, at=desk.now))
    desk.audit(OperatorAction.REVEAL, subject, await _place(desk, person_id, referral))
    await _forget_old(desk)
    name, contact = name_of(person), person.contact
    if referral is not None:
        name, contact = name or referral.name or "", contact or referral.contact
    return Revealed(name, contact or "")


async def left(desk: Desk) -> int:
    """How many the operator may still open in this hour."""
    since = desk.now - timedelta(hours=1)
    opened = await desk.session.exec(
        select(func.count())
        .select_from(PanelReveal)
        .where(PanelReveal.account_id == desk.operator, col(PanelReveal.at) > since)
    )
    return max(0, AN_HOUR - opened.one())


async def _referral(desk: Desk, person_id: int) -> Referral | None:
    """The newest of this person: before a case is opened it alone knows who it is."""
    found = await desk.session.exec(
        select(Referral).where(Referral.person_id == person_id).order_by(col(Referral.id).desc()).limit(1)
    )
    return found.first()


async def _place(desk: Desk, person_id: int, referral: Referral | None) -> int | None:
    case = await desk.session.exec(
        select(CaseFile.municipality_id).where(CaseFile.person_id == person_id).order_by(col(CaseFile.id).desc())
    )
    return case.first() or (referral.municipality_id if referral else None)


async def _forget_old(desk: Desk) -> None:
    """What was typed goes after a year; that somebody looked stays in the audit."""
    await desk.session.exec(
        update(PanelReveal)
        .where(col(PanelReveal.at) < desk.now - REASON_KEPT, col(PanelReveal.reason).is_not(None))
        .values(reason=None)
    )
