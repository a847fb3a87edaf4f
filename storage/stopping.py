"""Stopping an account at once, and freeing it: what its chat could still show goes, nothing new comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.notices import Notice
from storage.conversations import DELETABLE
from storage.tables import Account, AccountState, HoursCard, Invitation, InvitationKind, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk


class Stopping:
    """For sub-desks that have asked for the right already (`members.suspend`, `members.free`)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def stop(self, account_id: int) -> bool:
        """False when it is stopped already."""
        account = await self._desk.accounts.get(account_id)
        if account.state is AccountState.SUSPENDED:
            return False
        account.state = AccountState.SUSPENDED
        await self._say_nothing_more(account)
        await self._desk.duties.hurry(account_id)
        await self._empty_chat(account)
        await self._take_back_invitations(account_id)
        return True

    async def free(self, account_id: int) -> bool:
        """False when it is not stopped."""
        account = await self._desk.accounts.get(account_id)
        if account.state is not AccountState.SUSPENDED:
            return False
        account.state = AccountState.ACTIVE
        await self._desk.accounts.refresh_commands(account)
        return True

    async def _say_nothing_more(self, account: Account) -> None:
        """What waits is not said; what removes names is done now and not in ten minutes."""
        await self._desk.session.flush()
        not_said = col(Outbox.state).in_((OutboxState.PENDING, OutboxState.HELD))
        waiting = [col(Outbox.account_id) == account.id, not_said]
        erasing = col(Outbox.notice) == Notice.ERASE_MESSAGES
        await self._desk.session.exec(
            update(Outbox)
            .where(*waiting, ~erasing)
            .values(state=OutboxState.CLEARED, settled_at=self._desk.now, reason="suspended")
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.exec(
            update(Outbox)
            .where(*waiting, erasing, col(Outbox.not_before) > self._desk.now)
            .values(not_before=self._desk.now)
            .execution_options(synchronize_session=False)
        )
        await self._desk.updates.forget_unsaid(account.telegram_id)

    async def _empty_chat(self, account: Account) -> None:
        """Drafts, cards of hours, their messages, and what was sent unasked, while Telegram lets a bot delete it."""
        chat, key = account.telegram_id, f"suspended:{account.id}:{self._desk.now.timestamp()}"
        await self._desk.conversations.forget_chat(chat)
        await self._desk.conversations.erase_traces(account.id or 0, chat, key)
        sent = await self._desk.session.exec(
            select(Outbox.message_id).where(
                Outbox.account_id == account.id,
                Outbox.state == OutboxState.SENT,
                col(Outbox.message_id).is_not(None),
                col(Outbox.settled_at) > self._desk.now - DELETABLE,
            )
        )
        cards = await self._desk.session.exec(
            select(HoursCard.source_id, HoursCard.shown_id).where(
                HoursCard.worker_id == account.id, col(HoursCard.sent_at) > self._desk.now - DELETABLE
            )
        )
        found = {*sent.all(), *(item for pair in cards.all() for item in pair)}
        shown = sorted(item for item in found if item is not None)
        if shown:
            await self._desk.outbox.put(
                Notice.ERASE_MESSAGES,
                account.id or 0,
                key=f"erase-sent:{key}",
                args={"chat": chat, "messages": shown},
            )

    async def _take_back_invitations(self, account_id: int) -> None:
        """One-time links that stand in the lost chat would let anybody in."""
        taken = await self._desk.session.exec(
            update(Invitation)
            .where(
                col(Invitation.created_by) == account_id,
                col(Invitation.kind) == InvitationKind.ROLE,
                col(Invitation.used_at).is_(None),
                col(Invitation.revoked_at).is_(None),
            )
            .values(revoked_at=self._desk.now)
            .execution_options(synchronize_session=False)
        )
        if taken.rowcount:
            self._desk.audit("invitation:revoke:all", f"account:{account_id}")
