"""Ways into a house that a backup brings back: opened before it was made, and perhaps ended since.

Nobody can tell from a backup which of them were. So none of them opens: who worked at the panel asks the bot for
a new link, and personal invitations that were waiting are made once more. Posters stay: they hang on walls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlmodel import col, or_, update

from storage.tables import Invitation, InvitationKind, PanelLink, PanelSession

if TYPE_CHECKING:
    from storage.desk import Desk


class Closed(NamedTuple):
    sessions: int
    invitations: int


async def close(desk: Desk) -> Closed:
    """How many browsers were shown the door, and how many personal invitations were taken back."""
    sessions = await desk.session.exec(
        update(PanelSession).where(col(PanelSession.ended_at).is_(None)).values(ended_at=desk.now)
    )
    await desk.session.exec(update(PanelLink).where(col(PanelLink.used_at).is_(None)).values(used_at=desk.now))
    invitations = await desk.session.exec(
        update(Invitation)
        .where(
            col(Invitation.kind) == InvitationKind.ROLE,
            col(Invitation.used_at).is_(None),
            col(Invitation.revoked_at).is_(None),
            or_(col(Invitation.expires_at).is_(None), col(Invitation.expires_at) > desk.now),
        )
        .values(revoked_at=desk.now)
    )
    return Closed(sessions.rowcount, invitations.rowcount)
