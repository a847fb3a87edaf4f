"""Consents that were withdrawn and links that ended: for the list of erasures, and once more after a restore."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select as chosen
from sqlmodel import col, func, select, update

from casework.family import EndReason
from casework.ledger_notes import LedgerNote, NoteKind
from storage import family_ends
from storage.data_scope import fetched
from storage.family_links import of_consent
from storage.ledger_keys import fits, key_of
from storage.tables import Consent, FamilyLink, Invitation

if TYPE_CHECKING:
    from storage.desk import Desk


async def consents(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    rows = await desk.session.exec(
        select(Consent.id, Consent.noted_at, col(Consent.withdrawn_at), Consent.rev).where(
            col(Consent.withdrawn_at).is_not(None), *([] if since is None else [col(Consent.withdrawn_at) >= since])
        )
    )
    kind = NoteKind.CONSENT
    return [
        LedgerNote(kind, one or 0, key_of(kind, one or 0, born), at, rev)
        for one, born, at, rev in rows.all()
        if at is not None
    ]


async def links(desk: Desk, since: datetime | None) -> list[LedgerNote]:
    row, kind = FamilyLink, NoteKind.LINK
    query = chosen(*map(col, (row.id, row.made_at, row.ended_at, row.rev, row.end_reason)))
    query = query.where(col(row.ended_at).is_not(None))
    if since is not None:
        query = query.where(col(row.ended_at) >= since)
    return [
        LedgerNote(kind, one, key_of(kind, one, born), at, rev, why or EndReason.BY_WORKER)
        for one, born, at, rev, why in await fetched(desk, query)
    ]


async def consent_open(desk: Desk, note: LedgerNote) -> bool:
    row = await desk.session.get(Consent, note.subject_id)
    return row is not None and fits(note, row.noted_at) and row.withdrawn_at is None


async def link_open(desk: Desk, note: LedgerNote) -> bool:
    """One whose end was noted by mistake has gone on since: its `rev` is a later one."""
    row = await desk.session.get(FamilyLink, note.subject_id)
    return row is not None and fits(note, row.made_at) and row.ended_at is None and row.rev < note.rev


async def withdraw(desk: Desk, note: LedgerNote) -> None:
    row = await desk.session.get_one(Consent, note.subject_id)
    row.withdrawn_at, row.ring_at, row.rev = note.at, None, max(note.rev, row.rev + 1)
    await family_ends.end(desk, (await desk.session.exec(of_consent(row.id))).all(), EndReason.WITHDRAWN)


async def end_link(desk: Desk, note: LedgerNote) -> None:
    row = await desk.session.get_one(FamilyLink, note.subject_id)
    await family_ends.end(desk, [row], EndReason(note.value))
    row.rev = max(row.rev, note.rev)


# ── all of them ──────────────────────────────────────────────────────────────


async def open_links(desk: Desk) -> int:
    """How many have not ended, accepted or not."""
    found = await desk.session.exec(
        select(func.count()).select_from(FamilyLink).where(col(FamilyLink.ended_at).is_(None))
    )
    return found.one()


async def suspend(desk: Desk) -> int:
    """Nobody can tell which of them were ended since: none opens until the case manager makes it anew.

    The consents stay as they were noted. Past the session, and without a word to anybody: the key of the names may be
    lost, and most of these links come back.
    """
    waiting = select(FamilyLink.invitation_id).where(
        col(FamilyLink.ended_at).is_(None), col(FamilyLink.invitation_id).is_not(None)
    )
    await desk.session.exec(
        update(Invitation)
        .where(
            col(Invitation.id).in_(waiting), col(Invitation.used_at).is_(None), col(Invitation.revoked_at).is_(None)
        )
        .values(revoked_at=desk.now)
        .execution_options(synchronize_session=False)
    )
    done = await desk.session.exec(
        update(FamilyLink)
        .where(col(FamilyLink.ended_at).is_(None))
        .values(ended_at=desk.now, end_reason=EndReason.RESTORED, rev=FamilyLink.rev + 1)
        .execution_options(synchronize_session=False)
    )
    if done.rowcount:
        desk.audit(f"family:suspend:{done.rowcount}", "backup")
    return done.rowcount
