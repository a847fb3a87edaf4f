"""Pages of referrals: a municipality's for its case managers, one's own for a sender."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select, update

from casework.referrals import OPEN, Status
from storage import case_erasure, data_holds
from storage.secrets import unread
from storage.tables import MunicipalityRow, Referral, ReferralEvent, ReferralQuestion

if TYPE_CHECKING:
    from storage.desk import Desk

PAGE = 5


class Filter(StrEnum):
    OPEN = "open"
    NEW = "new"
    MINE = "mine"
    CLOSED = "closed"
    SENT = "sent"
    """Those that the actor sent."""


@dataclass(frozen=True, slots=True)
class Page:
    rows: tuple[Referral, ...]
    number: int
    """From 0."""
    pages: int
    total: int


async def page(desk: Desk, wanted: Filter, number: int) -> Page:
    """One page, newest first; a number outside the list gives the nearest page there is."""
    where = _where(desk, wanted)
    total = (await desk.session.exec(select(func.count()).select_from(Referral).where(*where))).one()
    pages = max(1, -(-total // PAGE))
    number = min(max(number, 0), pages - 1)
    rows = await desk.session.exec(
        select(Referral).where(*where).order_by(col(Referral.id).desc()).offset(number * PAGE).limit(PAGE)
    )
    return Page(rows=tuple(rows.all()), number=number, pages=pages, total=total)


def _where(desk: Desk, wanted: Filter) -> list[Any]:
    """Only what the actor may read: the list itself is the permission."""
    if wanted is Filter.SENT:
        return [Referral.sender_id == desk.who.account_id]
    mine = [col(Referral.municipality_id).in_(desk.who.municipalities())]
    match wanted:
        case Filter.NEW:
            return [*mine, Referral.status == Status.SENT]
        case Filter.MINE:
            return [*mine, Referral.taken_by == desk.who.account_id, col(Referral.status).in_(OPEN)]
        case Filter.CLOSED:
            return [*mine, col(Referral.status).not_in(OPEN)]
        case _:
            return [*mine, col(Referral.status).in_(OPEN)]


async def stranded(desk: Desk) -> int:
    """Open referrals in municipalities where nobody can be reached any more."""
    found = await desk.session.exec(
        select(func.count())
        .select_from(Referral)
        .where(
            col(Referral.status).in_(OPEN),
            col(Referral.municipality_id).not_in(await desk.municipalities.receiving()),
        )
    )
    return found.one()


async def erase_due(desk: Desk) -> int:
    """Removes what tells who it was, once the municipality's time has passed; the count stays. People in care too.

    What is old may go whether or not a key still opens it.
    """
    with unread():
        return await erase_referrals(desk) + await case_erasure.erase_due(desk)


async def erase_referrals(desk: Desk) -> int:
    """Of people in care only what the referral says of them: the person themself has another time."""
    places = (await desk.session.exec(select(MunicipalityRow.id, MunicipalityRow.retention_days))).all()
    erased, kept = 0, await data_holds.referrals(desk)
    for municipality_id, days in places:
        old = [*_past(municipality_id, desk.now - timedelta(days=days)), col(Referral.id).not_in(kept)]
        await desk.session.exec(
            update(ReferralEvent)
            .where(col(ReferralEvent.referral_id).in_(select(Referral.id).where(*old)))
            .values(note=None)
        )
        await desk.session.exec(
            update(ReferralQuestion)
            .where(col(ReferralQuestion.referral_id).in_(select(Referral.id).where(*old)))
            .values(question=None, answer=None)
        )
        done = await desk.session.exec(
            update(Referral)
            .where(*old)
            .values(
                name=None,
                contact=None,
                note=None,
                sender_contact=None,
                person_hash=None,
                phone_hash=None,
                twin_id=None,
                age=None,
                birth_year=None,
                domains=[],
                erased_at=desk.now,
            )
        )
        if done.rowcount:
            desk.audit("referral:erase", f"referrals:{done.rowcount}", municipality_id)
        erased += done.rowcount
    return erased


def _past(municipality_id: int | None, before: datetime) -> list[Any]:
    """Ended before that moment, and not erased yet."""
    return [
        Referral.municipality_id == municipality_id,
        col(Referral.erased_at).is_(None),
        col(Referral.closed_at) < before,
    ]
