"""Who sits at the panel: one-time links out of the chat, sessions of browsers, and how they end.

A token is only ever in the link or the cookie; here are hashes.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement
from sqlmodel import and_, col, delete, func, or_, select, update

from casework.operator_permissions import OperatorAction
from casework.people import AccountId, Role
from storage.errors import NotHere, TooMany
from storage.tables import Account, AccountState, MembershipRow, PanelLink, PanelSession

if TYPE_CHECKING:
    from storage.desk import Desk

LINK_LIVES = timedelta(minutes=5)
LINKS_AN_HOUR = 10
IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=8)
CHANGES = timedelta(minutes=10)
"""How often a session gets another token …"""
LINGERS = timedelta(seconds=60)
"""… and how long the one before still opens: requests of the same browser may be on their way."""
_SEEN_EVERY = timedelta(minutes=1)
_KEPT = timedelta(days=7)


class LinkSpent(NotHere):
    """Unknown, expired, used, or of somebody who is no operator (any more): they look the same."""


@dataclass(frozen=True, slots=True)
class Seated:
    """Somebody who may work at the panel now. `token` is new when it has just been changed, otherwise empty."""

    session_id: int
    account_id: AccountId
    language: str
    shown_as: str
    csrf: str
    token: str = ""


class PanelSessions:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def link(self) -> str:
        """For the actor, an operator: a token that opens once, within `LINK_LIVES`. `TooMany` by the hour."""
        who = self._desk.who
        if Role.OPERATOR not in who.roles():
            raise NotHere
        since = self._desk.now - timedelta(hours=1)
        made = await self._desk.session.exec(
            select(func.count())
            .select_from(PanelLink)
            .where(PanelLink.account_id == who.account_id, col(PanelLink.created_at) > since)
        )
        if made.one() >= LINKS_AN_HOUR:
            raise TooMany
        token = secrets.token_urlsafe(32)
        row = PanelLink(
            account_id=who.account_id,
            token_hash=_hash(token),
            created_at=self._desk.now,
            expires_at=self._desk.now + LINK_LIVES,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("panel:link", f"account:{who.account_id}")
        return token

    async def enter(self, token: str) -> Seated:
        """The link's only use. Raises `LinkSpent`; of two who use it together one gets in."""
        link = (await self._desk.session.exec(select(PanelLink).where(PanelLink.token_hash == _hash(token)))).first()
        if link is None:
            raise LinkSpent
        claimed = await self._desk.session.exec(
            update(PanelLink)
            .where(
                col(PanelLink.id) == link.id,
                col(PanelLink.used_at).is_(None),
                col(PanelLink.expires_at) > self._desk.now,
            )
            .values(used_at=self._desk.now)
        )
        found = await self._operator(link.account_id)
        if claimed.rowcount != 1 or found is None:
            raise LinkSpent
        await self._forget_old()
        fresh = secrets.token_urlsafe(32)
        row = PanelSession(
            account_id=link.account_id,
            token_hash=_hash(fresh),
            csrf=secrets.token_urlsafe(24),
            opened_at=self._desk.now,
            seen_at=self._desk.now,
            changed_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.operator = AccountId(link.account_id)
        self._desk.audit(OperatorAction.ENTER, f"panel_session:{row.id}")
        return _seated(row, *found, token=fresh)

    async def _forget_old(self) -> None:
        """What is over says nothing any more; the audit has who came and when."""
        before = self._desk.now - _KEPT
        await self._desk.session.exec(delete(PanelLink).where(col(PanelLink.created_at) < before))
        await self._desk.session.exec(delete(PanelSession).where(col(PanelSession.opened_at) < before))

    async def resume(self, token: str) -> Seated | None:
        """Whoever holds this session now; None when it ended, or when its account may not work here any more."""
        hashed, now = _hash(token), self._desk.now
        row = (
            await self._desk.session.exec(
                select(PanelSession).where(
                    or_(PanelSession.token_hash == hashed, PanelSession.before_hash == hashed), _open_at(now)
                )
            )
        ).first()
        if row is None or (row.before_hash == hashed and now > row.changed_at + LINGERS):
            return None
        found = await self._operator(row.account_id)
        if found is None:
            row.ended_at = now
            return None
        if now - row.seen_at >= _SEEN_EVERY:
            row.seen_at = now
        fresh = ""
        if row.token_hash == hashed and now - row.changed_at >= CHANGES:
            fresh = await self._changed(row.id or 0, hashed)
        return _seated(row, *found, token=fresh)

    async def _changed(self, session_id: int, before: str) -> str:
        """Another token; of requests that come together one gets it, and the others go on with the one before."""
        fresh = secrets.token_urlsafe(32)
        changed = await self._desk.session.exec(
            update(PanelSession)
            .where(col(PanelSession.id) == session_id, col(PanelSession.token_hash) == before)
            .values(before_hash=before, token_hash=_hash(fresh), changed_at=self._desk.now)
            .execution_options(synchronize_session=False)
        )
        return fresh if changed.rowcount == 1 else ""

    async def others(self, account_id: int, but: int = 0) -> list[PanelSession]:
        """Sessions of the account that still open, the newest first."""
        rows = await self._desk.session.exec(
            select(PanelSession)
            .where(PanelSession.account_id == account_id, _open_at(self._desk.now), PanelSession.id != but)
            .order_by(col(PanelSession.id).desc())
        )
        return list(rows.all())

    async def end(self, session_id: int) -> None:
        await self._end(col(PanelSession.id) == session_id)
        self._desk.audit("panel:leave", f"panel_session:{session_id}")

    async def end_all_of(self, account_id: int) -> int:
        """Every browser of this operator is shown the door, links on their way too; how many sessions ended."""
        await self._desk.session.exec(
            update(PanelLink)
            .where(col(PanelLink.account_id) == account_id, col(PanelLink.used_at).is_(None))
            .values(used_at=self._desk.now)
        )
        ended = await self._end(col(PanelSession.account_id) == account_id)
        self._desk.audit("panel:leave_all", f"account:{account_id}")
        return ended

    async def _end(self, which: ColumnElement[bool]) -> int:
        ended = await self._desk.session.exec(
            update(PanelSession).where(which, _open_at(self._desk.now)).values(ended_at=self._desk.now)
        )
        return int(ended.rowcount)

    async def _operator(self, account_id: int) -> tuple[Account, MembershipRow] | None:
        found = await self._desk.session.exec(
            select(Account, MembershipRow)
            .join(MembershipRow, col(MembershipRow.account_id) == Account.id)
            .where(
                Account.id == account_id,
                col(Account.state).in_((AccountState.ACTIVE, AccountState.BLOCKED)),
                MembershipRow.role == Role.OPERATOR,
                col(MembershipRow.ended_at).is_(None),
            )
        )
        return found.first()


def _open_at(now: datetime) -> ColumnElement[bool]:
    return and_(
        col(PanelSession.ended_at).is_(None),
        col(PanelSession.seen_at) > now - IDLE,
        col(PanelSession.opened_at) > now - LONGEST,
    )


def _seated(row: PanelSession, account: Account, membership: MembershipRow, *, token: str = "") -> Seated:
    return Seated(
        session_id=row.id or 0,
        account_id=AccountId(row.account_id),
        language=account.language or "et",
        shown_as=membership.shown_as,
        csrf=row.csrf,
        token=token,
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
