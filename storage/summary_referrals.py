"""Referrals for summaries: every municipality's part of the life of each."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.referrals import Move, code_of, number_of
from casework.summaries import Span, Stay, Visit, stays
from storage.tables import Referral, ReferralEvent

if TYPE_CHECKING:
    from storage.desk import Desk


async def stays_of(desk: Desk, ids: set[int], span: Span) -> dict[int, list[Stay]]:
    """Of every referral that stood there and was not over before the span."""
    passed_on = select(ReferralEvent.referral_id).where(
        col(ReferralEvent.municipality_id).in_(ids), ReferralEvent.move == Move.FORWARD
    )
    wanted = (
        or_(col(Referral.municipality_id).in_(ids), col(Referral.id).in_(passed_on)),
        Referral.sent_at < span.ends,
        or_(col(Referral.closed_at).is_(None), col(Referral.closed_at) >= span.begins),
    )
    events = await desk.session.exec(
        select(
            col(ReferralEvent.referral_id),
            col(ReferralEvent.move),
            col(ReferralEvent.at),
            col(ReferralEvent.municipality_id),
        )
        .join(Referral, col(Referral.id) == col(ReferralEvent.referral_id))
        .where(*wanted)
        .order_by(col(ReferralEvent.id))
    )
    visits: defaultdict[int, list[Visit]] = defaultdict(list)
    for referral_id, move, at, municipality_id in events.all():
        visits[referral_id].append(Visit(move, at, municipality_id))
    referrals = await desk.session.exec(
        select(col(Referral.id), col(Referral.person_id), col(Referral.municipality_id), col(Referral.sent_at)).where(
            *wanted
        )
    )
    found: defaultdict[int, list[Stay]] = defaultdict(list)
    for known_id, person_id, municipality_id, sent_at in referrals.all():
        referral_id = known_id or 0
        code = code_of(person_id) if person_id else number_of(referral_id)
        for stay in stays(referral_id, code, municipality_id, sent_at, visits[referral_id]):
            if stay.municipality_id in ids:
                found[stay.municipality_id].append(stay)
    return found
