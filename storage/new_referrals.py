"""A referral on its way in: what the conversation gathered, how many a day, and whether it was here before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, true
from sqlmodel import col, func, select

from casework.people import AccountId, MunicipalityId
from casework.referrals import Agreement, Guardian, ReferrerKind, Urgency
from storage.errors import TooMany
from storage.secrets import installed
from storage.tables import Referral

if TYPE_CHECKING:
    from storage.desk import Desk

SENDS_A_DAY = {True: 50, False: 5}
"""Referrals in 24 hours by verified staff, and by anyone else."""
SAME_PERSON_WITHIN = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class NewReferral:
    """What the conversation gathered. `person_keys` are folded name + birth year, the likeliest first."""

    municipality_id: MunicipalityId
    kind: ReferrerKind
    urgency: Urgency
    agreement: Agreement
    guardian: Guardian
    domains: tuple[str, ...]
    verified: bool = False
    organisation_id: int | None = None
    age: int | None = None
    birth_year: int | None = None
    person_language: str = ""
    name: str | None = None
    by_phone: bool = False
    contact: str | None = None
    note: str | None = None
    sender_contact: str | None = None
    may_name_sender: bool = False
    person_keys: tuple[str, ...] = ()
    phone: str | None = None
    team_id: int | None = None
    """The district, when the sender knows it."""


def row_of(new: NewReferral, sender_id: AccountId, now: datetime) -> Referral:
    ring = installed()
    return Referral(
        municipality_id=new.municipality_id,
        team_id=new.team_id,
        sender_id=sender_id,
        organisation_id=new.organisation_id,
        kind=new.kind,
        verified=new.verified,
        urgency=new.urgency,
        agreement=new.agreement,
        guardian=new.guardian,
        domains=list(new.domains),
        age=new.age,
        birth_year=new.birth_year,
        person_language=new.person_language,
        may_name_sender=new.may_name_sender,
        name=new.name,
        by_phone=new.by_phone,
        contact=new.contact,
        note=new.note,
        sender_contact=new.sender_contact,
        person_hash=ring.hash(new.person_keys[0]) if new.person_keys else None,
        phone_hash=ring.hash(new.phone) if new.phone else None,
        sent_at=now,
        waits_since=now,
    )


async def check_rate(desk: Desk, *, verified: bool) -> None:
    """Raises `TooMany`."""
    count = await desk.session.exec(
        select(func.count())
        .select_from(Referral)
        .where(
            Referral.sender_id == desk.who.account_id,
            Referral.sent_at > desk.now - timedelta(days=1),
        )
    )
    if count.one() >= SENDS_A_DAY[verified]:
        raise TooMany


async def twin_of(desk: Desk, row: Referral, person_keys: tuple[str, ...] = ()) -> int | None:
    """The newest other referral of seemingly the same person in the same municipality."""
    hashes = [installed().hash(key) for key in person_keys] or ([row.person_hash] if row.person_hash else [])
    same: list[ColumnElement[bool]] = []
    if hashes:
        same.append(col(Referral.person_hash).in_(hashes))
    if row.phone_hash:
        same.append(col(Referral.phone_hash) == row.phone_hash)
    if not same:
        return None
    found = await desk.session.exec(
        select(Referral.id)
        .where(
            Referral.municipality_id == row.municipality_id,
            Referral.id != row.id if row.id else true(),
            Referral.sent_at > desk.now - SAME_PERSON_WITHIN,
            same[0] if len(same) == 1 else same[0] | same[1],
        )
        .order_by(col(Referral.id).desc())
    )
    return found.first()
